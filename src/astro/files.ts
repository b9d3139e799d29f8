/** The content's files that are published as they are: attachments, linked files, the logo. */
import { readFile } from 'node:fs/promises';
import options from 'virtual:jianbao/options';
import { readTarget } from '../bulletin/paths.ts';
import { site } from './site.ts';

/** Paths inside the content folder, in order; nothing that no page links to is published. */
export function publishedFiles(): string[] {
  const { library, settings } = site;
  const host = new URL(settings.url).host;
  const documents = [
    ...library.bulletins.map(({ document }) => document),
    ...library.members.map(({ document }) => document),
    ...library.pages,
  ];
  const linked = documents.flatMap(({ file, anatomy }) =>
    anatomy.links.map(({ target }) => readTarget(file, target, host)),
  );
  const attached = library.bulletins.flatMap(({ document, attachments }) =>
    (attachments ?? []).map(({ file }) => readTarget(document.file, file, host)),
  );
  const files = [...linked, ...attached].flatMap((target) => (target.kind === 'file' ? [target.file] : []));
  return [...new Set(settings.logo ? [settings.logo, ...files] : files)]
    .filter((file) => library.files.has(file))
    .sort();
}

export async function fileBytes(file: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(`${options.content}/${file}`));
}
