/**
 * The damage that much Chinese news on the web has, done on purpose: Simplified text is made Traditional character by
 * character, written in GBK, and searched and replaced in its bytes without heed to where a character begins.
 */
import { Converter } from 'opencc-js/cn2t';
import { pinyin } from 'pinyin-pro';
import { encodeGbk, gbkBytes, gbkCharacter } from '../../encoding/gbk.ts';
import { isVanishing } from '../../import/restore/lost-bytes.ts';
import { oneOf, type Random } from '../random.ts';

export interface DamagePlan {
  /** Traditional characters that get their pinyin in brackets, in the order in which they are searched. */
  readonly glossed: readonly string[];
  /** Whether ？！，：； become half-width. */
  readonly marks: boolean;
  /** Whether replacements heed where a character begins, as those of the real damage do not. */
  readonly aligned?: boolean;
}

/** @returns what the text becomes, and how many glosses were put in */
export function damage(
  text: string,
  { glossed, marks, aligned = false }: DamagePlan,
): { text: string; glosses: number } {
  let bytes = bytesOf(traditional(text));
  if (marks) for (const mark of '？！，：；') bytes = replaced(bytes, mark, halfWidth(mark), aligned).bytes;
  let glosses = 0;
  for (const character of glossed) {
    const { bytes: next, times } = replaced(bytes, character, `${character}(${pinyin(character)})`, aligned);
    bytes = next;
    glosses += times;
  }
  return { text: asRead(bytes), glosses };
}

/** Traditional characters of a text, some of them, in random order: they differ from page to page. */
export function someGlossed(random: Random, text: string, share: number): string[] {
  const changed = [...new Set(text)].filter((character) => traditional(character) !== character).map(traditional);
  const chosen = changed.filter((character) => gbkBytes(character) !== undefined && random() < share);
  const shuffled: string[] = [];
  while (chosen.length > 0) shuffled.push(...chosen.splice(chosen.indexOf(oneOf(random, chosen)), 1));
  return shuffled;
}

const toTraditional = Converter({ from: 'cn', to: 'tw' });

/** Which it makes of these is not what the table of characters says. */
const EXCEPTIONS = new Map([
  ['着', '著'],
  ['准', '準'],
  ['台', '臺'],
  ['签', '簽'],
]);

/** Character by character, as Windows does: one that Big5 has stays. */
export function traditional(text: string): string {
  return [...text]
    .map((character) => {
      if (!/\p{Script=Han}/u.test(character)) return character;
      return EXCEPTIONS.get(character) ?? (BIG5.has(character) ? character : toTraditional(character));
    })
    .join('');
}

const BIG5: ReadonlySet<string> = big5Characters();

/** The characters of Big5 proper, without the additions of Hong Kong. */
function big5Characters(): Set<string> {
  const decoder = new TextDecoder('big5');
  const characters = new Set<string>();
  for (const [first, last] of [
    [0xa440, 0xc67e],
    [0xc940, 0xf9d5],
  ] as const)
    for (let code = first; code <= last; code++) {
      const character = decoder.decode(Uint8Array.of(code >> 8, code & 0xff));
      if (character.length === 1 && character !== '\ufffd') characters.add(character);
    }
  return characters;
}

function halfWidth(mark: string): string {
  return String.fromCharCode(mark.charCodeAt(0) - 0xfee0);
}

/** @throws for a text with a character that GBK has not */
function bytesOf(text: string): readonly number[] {
  const bytes = encodeGbk(text);
  if (bytes === undefined) throw new Error(`a character has no place in GBK: ${text.slice(0, 40)}`);
  return [...bytes];
}

/** Left to right, each place once. */
function replaced(bytes: readonly number[], found: string, put: string, aligned: boolean) {
  const [[lead, trail], stead] = [bytesOf(found), bytesOf(put)];
  const out: number[] = [];
  let times = 0;
  for (let at = 0; at < bytes.length;) {
    const [byte = 0, next] = [bytes[at], bytes[at + 1]];
    if (byte === lead && next === trail) {
      out.push(...stead);
      times += 1;
      at += 2;
    } else if (aligned && byte > 0x80) {
      out.push(byte, next ?? 0);
      at += 2;
    } else {
      out.push(byte);
      at += 1;
    }
  }
  return { bytes: out, times };
}

/**
 * As the reader of such a page decodes it: `?` for a byte without its fellow, which swallows what cannot be one; what
 * belongs to the user-defined rows is dropped.
 */
function asRead(bytes: readonly number[]): string {
  let text = '';
  for (let at = 0; at < bytes.length;) {
    const [byte = 0, next = 0] = [bytes[at], bytes[at + 1]];
    const paired = byte > 0x80 && byte < 0xff && next >= 0x40 && next !== 0x7f && next < 0xff;
    if (byte < 0x80) text += String.fromCharCode(byte);
    else text += (paired ? gbkCharacter(byte, next) : undefined) ?? (paired || isVanishing(byte) ? '' : '?');
    const swallows = byte > 0x80 && !isVanishing(byte) && next !== 0 && next < 0x40 && !STANDING.has(next);
    at += paired || swallows ? 2 : 1;
  }
  return text;
}

/** ? ! and , are not swallowed. Nor is a line's end: in a page there is always something between two lines. */
const STANDING: ReadonlySet<number> = new Set([0x3f, 0x21, 0x2c, 0x0a]);
