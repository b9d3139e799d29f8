/** The content's files that are published as they are: attachments, linked files, the logo. */
import { readTarget } from '../bulletin/paths.ts';
import type { Library } from '../library/library.ts';
import { siteAddress } from '../site/address.ts';
import type { Settings } from '../site/settings.ts';

/** Paths inside the content folder, in order; nothing that no page links to is published. */
export function publishedFiles(library: Library, settings: Pick<Settings, 'url' | 'base' | 'logo'>): string[] {
  const site = siteAddress(settings);
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
  return [...new Set(settings.logo ? [settings.logo, ...files] : files)]
    .filter((file) => library.files.get(file)?.kind === 'file')
    .sort();
}
