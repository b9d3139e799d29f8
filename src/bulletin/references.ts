/** Every place where content points at something: pictures, attachments and links, with positions in the file. */
import type { Anatomy, Place, Reference } from '../markdown/anatomy.ts';
import {
  documents,
  everyBulletin,
  everyMember,
  everyPerson,
  type Content,
  type Document,
  type Entry,
  type Use,
} from './content.ts';
import { derived } from './derived.ts';
import { readTarget, type SiteAddress } from './paths.ts';
import type { Position } from './problem.ts';
import type { DataPath } from './schema.ts';

/** Pictures in bodies and in frontmatter. */
export const pictureUses = derived((content: Content): readonly Use[] => {
  return [
    ...inBodies(content, ({ pictures }) => pictures),
    ...everyBulletin(content).flatMap((entry) => fieldUse(entry, entry.data.cover, ['cover'])),
    ...everyMember(content).flatMap((entry) => fieldUse(entry, entry.data.logo, ['logo'])),
    ...everyPerson(content).flatMap((entry) => fieldUse(entry, entry.data.portrait, ['portrait'])),
    ...content.sitePictures,
  ];
});

/** Attachments in frontmatter. */
export const attachmentUses = derived((content: Content): readonly Use[] =>
  everyBulletin(content).flatMap((entry) =>
    (entry.data.attachments ?? []).flatMap(({ file }, index) => fieldUse(entry, file, ['attachments', index, 'file'])),
  ),
);

/** Links in bodies and menus. */
export const linkUses = derived((content: Content): readonly Use[] => [
  ...inBodies(content, ({ links }) => links),
  ...content.siteLinks,
]);

function inBodies(content: Content, referencesOf: (anatomy: Anatomy) => readonly Reference[]): Use[] {
  const uses: Use[] = [];
  for (const document of documents(content))
    for (const reference of referencesOf(document.anatomy)) uses.push(bodyUse(document, reference));
  return uses;
}

/** Links to other sites, in bodies, menus and fields. */
export function webUses(content: Content, site: SiteAddress): readonly Use[] {
  const inFields = [
    ...everyBulletin(content).flatMap((entry) => fieldUse(entry, entry.data.source?.url, ['source', 'url'])),
    ...everyMember(content).flatMap((entry) => fieldUse(entry, entry.data.website, ['website'])),
  ];
  return [...linkUses(content), ...inFields].filter(
    ({ entry, target }) => readTarget(entry.file, target, site).kind === 'web',
  );
}

/** A place inside a body as a place in its file. */
export function placeInFile(document: Document<unknown>, place: Place): Position {
  return { line: document.bodyLine + place.line - 1, column: place.column };
}

function bodyUse(document: Document<unknown>, reference: Place & { target: string }): Use {
  return { entry: document, target: reference.target, position: placeInFile(document, reference) };
}

function fieldUse(entry: Entry<unknown>, target: string | undefined, path: DataPath): Use[] {
  return target === undefined ? [] : [{ entry, target, position: entry.locate(path) }];
}
