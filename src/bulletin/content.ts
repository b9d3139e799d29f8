/** The whole content as plain data: what the reader hands to the rules and to the library. */
import type { Anatomy } from '../markdown/anatomy.ts';
import { derived } from './derived.ts';
import type { Values } from './field.ts';
import type { bulletinFields } from './fields/index.ts';
import { compareText, type Span } from './problem.ts';
import type { MemberUnitData } from './records/member-unit.ts';
import type { PublishedUrl } from './published-urls.ts';
import type { PageData } from './records/page.ts';
import type { PersonData } from './records/person.ts';
import type { TagData } from './records/tag.ts';
import type { DataPath } from './schema.ts';
import type { WordLists } from './word-lists.ts';

export type BulletinData = Values<typeof bulletinFields>;

/** One thing that an editor wrote, with where it stands. Plain data but for `locate`. */
export interface Entry<Data> {
  /** Path inside the content folder, with forward slashes. */
  readonly file: string;
  /** The last part of its URL. */
  readonly slug: string;
  readonly data: Data;
  /** Where the value (or key) at `path` stands in the file; the nearest thing there is, when it is absent. */
  readonly locate: (path: DataPath, at?: 'key' | 'value') => Span;
}

/** An entry with text below its frontmatter. */
export interface Document<Data> extends Entry<Data> {
  readonly format: 'md' | 'mdx';
  readonly body: string;
  /** The line of the file on which `body` begins, 1-based. */
  readonly bodyLine: number;
  /** Links, pictures, headings and text of the body, found once. */
  readonly anatomy: Anatomy;
}

export type Bulletin = Document<BulletinData>;
export type MemberUnit = Document<MemberUnitData>;
export type Page = Document<PageData>;
export type Tag = Entry<TagData>;
export type Person = Entry<PersonData>;

/** What pages need to know of a picture to show it, and builds to make it smaller. */
export interface SoundPicture {
  /** As it is to be seen: a camera that was held upright is heard. */
  readonly width: number;
  readonly height: number;
  /** `jpeg`, `png`, `svg` and so on, whatever the file's name says. */
  readonly format: string;
  readonly animated: boolean;
  /** SHA-256 of the file's bytes, in hexadecimal. */
  readonly digest: string;
}

/** What is known of a file without reading its text. */
export interface FileFact {
  readonly kind: 'file' | 'link';
  /**
   * Set for pictures only. `broken` cannot be decoded; an `active` SVG holds a program; a `sizeless` SVG does not say
   * how large it is.
   */
  readonly picture?: 'sound' | 'broken' | 'active' | 'sizeless';
  /** Of sound pictures only. */
  readonly sound?: SoundPicture;
  /** Size in bytes, of pictures only. */
  readonly bytes?: number;
}

export type EntryKind = 'bulletin' | 'member' | 'tag' | 'person' | 'page';

/** Something that has a problem of its own and so is not in the lists; what is known of it saves readers false alarms. */
export interface Rejected {
  readonly kind: EntryKind;
  readonly file: string;
  readonly slug?: string;
  /** The names it claims. */
  readonly names: readonly string[];
  /** False when not even its names could be read. */
  readonly readable: boolean;
  /** What of it could be read, with the fields that are right, so that the rules can check the rest of it. */
  readonly document?: FaultyDocument;
  /** The same of one item of a list. */
  readonly item?: FaultyItem;
}

/** A document with a problem in its own file: only what is right of its data is there. */
export type FaultyDocument =
  | { readonly kind: 'bulletin'; readonly entry: Document<Partial<BulletinData>> }
  | { readonly kind: 'member'; readonly entry: Document<Partial<MemberUnitData>> }
  | { readonly kind: 'page'; readonly entry: Document<Partial<PageData>> };

/** An item of `tags.yaml` or `speakers.yaml` with a problem of its own; its slug is empty where it has none. */
export type FaultyItem =
  | { readonly kind: 'tag'; readonly entry: Entry<Partial<TagData>> }
  | { readonly kind: 'person'; readonly entry: Entry<Partial<PersonData>> };

/** Every valid entry of a content folder, each list in the order of file paths, and every file there is. */
export interface Content {
  readonly bulletins: readonly Bulletin[];
  readonly members: readonly MemberUnit[];
  readonly tags: readonly Tag[];
  readonly people: readonly Person[];
  readonly pages: readonly Page[];
  readonly rejected: readonly Rejected[];
  /** Absent where `site.yaml` cannot be read, so that nothing is known of them. */
  readonly words?: WordLists;
  /** Links and pictures in `site.yaml`. */
  readonly siteLinks: readonly Use[];
  readonly sitePictures: readonly Use[];
  /** Addresses that were published once; absent where none was ever written down. */
  readonly published?: readonly PublishedUrl[];
  /** Path inside the content folder → what it is. */
  readonly files: ReadonlyMap<string, FileFact>;
}

/** A place where content points at something. */
export interface Use {
  readonly entry: Entry<unknown>;
  /** As written. */
  readonly target: string;
  readonly position: Span;
}

/** Every document that has a body, faulty ones included. */
export const documents = derived((content: Content): readonly Document<unknown>[] => [
  ...everyBulletin(content),
  ...everyMember(content),
  ...everyPage(content),
]);

/** The bulletins, and what is right of the faulty ones. */
export const everyBulletin = derived((content: Content): readonly Document<Partial<BulletinData>>[] => [
  ...content.bulletins,
  ...faulty(content, 'bulletin'),
]);

/** The same from the oldest day to the newest, one day's in the order of their files; those without a date first. */
export function bulletinsByDay(content: Content): readonly Document<Partial<BulletinData>>[] {
  return [...everyBulletin(content)].sort(
    (a, b) => compareText(a.data.date ?? '', b.data.date ?? '') || compareText(a.file, b.file),
  );
}

/** The member units, and what is right of the faulty ones. */
export function everyMember(content: Content): readonly Document<Partial<MemberUnitData>>[] {
  return [...content.members, ...faulty(content, 'member')];
}

/** The standing pages, and what is right of the faulty ones. */
export function everyPage(content: Content): readonly Document<Partial<PageData>>[] {
  return [...content.pages, ...faulty(content, 'page')];
}

/** The tags, and what is right of the faulty ones. */
export function everyTag(content: Content): readonly Entry<Partial<TagData>>[] {
  return [...content.tags, ...faultyItems(content, 'tag')];
}

/** The people, and the faulty ones whose names are known. */
export function everyPerson(content: Content): readonly Person[] {
  const named = faultyItems(content, 'person').flatMap(({ data, ...entry }): Person[] =>
    data.name === undefined ? [] : [{ ...entry, data: { ...data, name: data.name } }],
  );
  return [...content.people, ...named];
}

function faultyItems<Kind extends FaultyItem['kind']>(content: Content, kind: Kind) {
  type Item = Extract<FaultyItem, { readonly kind: Kind }>['entry'];
  return content.rejected.flatMap(({ item }) => (item?.kind === kind ? [item.entry as Item] : []));
}

function faulty<Kind extends FaultyDocument['kind']>(content: Content, kind: Kind) {
  type Entry = Extract<FaultyDocument, { readonly kind: Kind }>['entry'];
  return content.rejected.flatMap(({ document }) => (document?.kind === kind ? [document.entry as Entry] : []));
}
