/** Places of a restored text that a person should look at. */
import type { Flag } from '../draft.ts';
import { flagAt } from './flag-at.ts';
import { markupMask } from './markup.ts';
import { isReadingOf, PINYIN_LETTERS } from './pinyin-gloss.ts';

interface Doubt {
  readonly kind: string;
  readonly pattern: RegExp;
  readonly message: (found: string) => string;
  /** Only in a text that is known to be damaged. */
  readonly damagedOnly?: true;
}

const QUESTION = /[吗呢么什怎何谁哪几多少是否吧能可]/;

const DOUBTS: readonly Doubt[] = [
  {
    kind: 'leftover-gloss',
    pattern: new RegExp(`[?？(（][${PINYIN_LETTERS}]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][${PINYIN_LETTERS}]*[)）]`, 'gu'),
    message: (found) => `这里可能还留着拼音“${found}”，请对照原文删去，并看看前后的字`,
    damagedOnly: true,
  },
  {
    kind: 'lost-character',
    pattern: /[?？]{2,}|(?<=\p{Script=Han})[?？](?=\p{Script=Han})/gu,
    message: () => '问号处可能丢了一个字，请对照原文补上；本来就是问号的，不用改',
    damagedOnly: true,
  },
  {
    kind: 'lost-character',
    pattern: /\ufffd+/gu,
    message: () => '这里有读不出的字（�），请对照原文补上',
  },
  {
    kind: 'private-use',
    pattern: /[\ue000-\uf8ff\u{f0000}-\u{10fffd}]+/gu,
    message: () => '这里有只在某些电脑上才显示的字（私用区字符），请换成普通的字或删去',
  },
  {
    kind: 'compatibility-character',
    pattern: /[\uf900-\ufaff]/gu,
    message: (found) => `“${found}”是兼容用字，看着一样，搜索却找不到，请换成普通的字`,
  },
];

/**
 * @param damaged whether the text was found to be damaged
 * @returns flags in the order of the text, one for each place
 */
export function doubtsIn(text: string, damaged: boolean): Flag[] {
  const mask = markupMask(text);
  const places = DOUBTS.filter(({ damagedOnly }) => damaged || damagedOnly !== true).flatMap(
    ({ kind, pattern, message }) =>
      Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({ kind, index, found, message: message(found) })),
  );
  return [...places, ...censored(text)]
    .filter(({ kind, index, found }) => mask[index] !== 1 && !isFine(text, kind, index, found))
    .sort((a, b) => a.index - b.index)
    .map(({ kind, index, found, message }) => flagAt(text, { kind, message, start: index, end: index + found.length }));
}

/** A note on how the character before it is read, and the question mark of a clause that asks. */
function isFine(text: string, kind: string, index: number, found: string): boolean {
  if (kind === 'leftover-gloss') return /^[(（]/.test(found) && isReadingOf(text[index - 1] ?? '', found.slice(1, -1));
  if (kind !== 'lost-character' || found.length > 1 || found === '\ufffd') return false;
  return QUESTION.test(/[^，。；：！？?\n]*$/.exec(text.slice(Math.max(0, index - 30), index))?.[0] ?? '');
}

/** `国*领先`: asterisks instead of a character, where they cannot be emphasis because they have no fellow. */
function censored(text: string) {
  const found: { kind: string; index: number; found: string; message: string }[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const runs = [...line.matchAll(/(?<!\\)\*+/g)];
    for (const { index, 0: stars } of runs) {
      const between =
        /\p{Script=Han}$/u.test(line.slice(0, index)) && /^\p{Script=Han}/u.test(line.slice(index + stars.length));
      if (!between || runs.filter(({ 0: other }) => other.length === stars.length).length % 2 === 0) continue;
      found.push({
        kind: 'censored',
        index: start + index,
        found: stars,
        message: '星号处像是被屏蔽的字（“第一”“最”之类），请补上',
      });
    }
    start += line.length + 1;
  }
  return found;
}
