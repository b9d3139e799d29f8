/** Every place where content points at something: pictures, attachments and links, with positions in the file. */
import type { Place } from '../markdown/anatomy.ts';
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
import type { Position } from './problem.ts';
import type { DataPath } from './schema.ts';

/** Pictures in bodies and in frontmatter. */
export function pictureUses(content: Content): readonly Use[] {
  const inBodies = documents(content).flatMap((document) =>
    document.anatomy.pictures.map((picture) => bodyUse(document, picture)),
  );
  return [
    ...inBodies,
    ...everyBulletin(content).flatMap((entry) => fieldUse(entry, entry.data.cover, ['cover'])),
    ...everyMember(content).flatMap((entry) => fieldUse(entry, entry.data.logo, ['logo'])),
    ...everyPerson(content).flatMap((entry) => fieldUse(entry, entry.data.portrait, ['portrait'])),
    ...content.sitePictures,
  ];
}

/** Attachments in frontmatter. */
export function attachmentUses(content: Content): readonly Use[] {
  return everyBulletin(content).flatMap((entry) =>
    (entry.data.attachments ?? []).flatMap(({ file }, index) => fieldUse(entry, file, ['attachments', index, 'file'])),
  );
}

/** Links in bodies and menus. */
export function linkUses(content: Content): readonly Use[] {
  const inBodies = documents(content).flatMap((document) =>
    document.anatomy.links.map((link) => bodyUse(document, link)),
  );
  return [...inBodies, ...content.siteLinks];
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
