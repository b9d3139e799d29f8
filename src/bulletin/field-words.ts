/** The words that begin a line of frontmatter: every key there is, and the other words people write for it. */
import type { Fields } from './field.ts';
import { bulletinFields } from './fields/index.ts';
import { memberFields } from './records/member-unit.ts';
import { pageFields } from './records/page.ts';
import { personFields } from './records/person.ts';
import { tagFields } from './records/tag.ts';

const declared: readonly Fields[] = [bulletinFields, memberFields, pageFields, tagFields, personFields];

/** Keys inside groups: a speaker's, an attachment's, a menu item's. */
const INSIDE = ['name', 'org', 'post', 'title', 'file', 'url', 'label', 'href', '姓名', '单位', '职务', '名称'];

const WORDS: ReadonlySet<string> = new Set(
  [
    ...declared.flatMap((fields) => Object.values(fields).flatMap(({ key, otherKeys = [] }) => [key, ...otherKeys])),
    ...INSIDE,
  ].map((word) => word.toLowerCase()),
);

/** Whether a word is one that names a field, in any case. */
export function isFieldWord(word: string): boolean {
  return WORDS.has(word.toLowerCase());
}
