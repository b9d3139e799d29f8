/** The content's files that pages lead to: attachments and linked files. */
import { readTarget, type SiteAddress } from '../bulletin/paths.ts';
import type { Library } from './library.ts';

/** Paths inside the content folder of files that are there, each once, in order. */
export function linkedFiles(library: Library, site: SiteAddress): string[] {
  const documents = [
    ...library.bulletins.map(({ document }) => document),
    ...library.members.map(({ document }) => document),
    ...library.pages,
  ];
  const linked = documents.flatMap(({ file, anatomy }) =>
    anatomy.links.map(({ target }) => readTarget(file, target, site)),
  );
  const attached = library.bulletins.flatMap(({ document, attachments }) =>
    (attachments ?? []).map(({ file }) => readTarget(document.file, file, site)),
  );
  const files = [...linked, ...attached].flatMap((target) => (target.kind === 'file' ? [target.file] : []));
  return [...new Set(files)].filter((file) => library.files.get(file)?.kind === 'file').sort();
}
