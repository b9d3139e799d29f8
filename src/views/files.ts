/** The content's files that are published: attachments, linked files and the logo as they are, and pictures. */
import type { Document } from '../bulletin/content.ts';
import { fileBeside, readTarget } from '../bulletin/paths.ts';
import type { Library } from '../library/library.ts';
import { linkedFiles } from '../library/linked-files.ts';
import { siteAddress } from '../site/address.ts';
import type { Settings } from '../site/settings.ts';

/** Paths inside the content folder, in order; nothing that no page links to is published. */
export function publishedFiles(library: Library, settings: Pick<Settings, 'url' | 'base' | 'logo'>): string[] {
  const files = linkedFiles(library, siteAddress(settings));
  const { logo } = settings;
  const isThere = logo !== undefined && library.files.get(logo)?.kind === 'file';
  return isThere ? [...new Set([logo, ...files])].sort() : files;
}

/** The pictures that pages show, as paths inside the content folder, in order; the site's logo is a plain file. */
export function publishedPictures(library: Library, settings: Pick<Settings, 'url' | 'base'>): string[] {
  const site = siteAddress(settings);
  const shown = documents(library).flatMap(({ file, anatomy }) =>
    anatomy.pictures.map(({ target }) => readTarget(file, target, site)),
  );
  const files = [
    ...shown.flatMap((target) => (target.kind === 'file' ? [target.file] : [])),
    ...library.bulletins.map(({ document, cover }) => fileBeside(document.file, cover)),
    ...library.members.map(({ document, logo }) => fileBeside(document.file, logo)),
    ...library.speakers.map(({ portrait }) => portrait),
  ];
  return [...new Set(files)]
    .filter((file): file is string => file !== undefined && library.files.get(file)?.sound !== undefined)
    .sort();
}

function documents(library: Library): readonly Document<unknown>[] {
  return [
    ...library.bulletins.map(({ document }) => document),
    ...library.members.map(({ document }) => document),
    ...library.pages,
  ];
}
