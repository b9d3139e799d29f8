/** What a character may be of which GBK has only one byte left. */
import { gbkCharacter, type BytePair } from '../../encoding/gbk.ts';
import { readAs } from './pinyin-gloss.ts';
import { isSimplifiedOnly } from './simplified-only.ts';

const beginning = new Map<number, readonly string[]>();
const ending = new Map<number, readonly string[]>();

/** Characters whose first byte is given. */
export function charactersBeginningWith(lead: number): readonly string[] {
  return kept(beginning, lead, () => bytesFrom(0x40).flatMap((trail) => character(lead, trail)));
}

/** Characters whose second byte is given. */
export function charactersEndingIn(trail: number): readonly string[] {
  return kept(ending, trail, () => bytesFrom(0x81).flatMap((lead) => character(lead, trail)));
}

/**
 * Bytes that begin the user-defined rows: alone, or with another, they stand for no character, and readers drop them
 * without a trace, where they put a `?` for others.
 */
export function isVanishing(byte: number): boolean {
  return (byte >= 0xaa && byte <= 0xaf) || (byte >= 0xf8 && byte <= 0xfe);
}

/** Characters whose first byte is given and whose second one can vanish. */
export function vanishing(lead: number): readonly string[] {
  return bytesFrom(0xa1)
    .filter((trail) => trail <= 0xa7 || isVanishing(trail))
    .flatMap((trail) => character(lead, trail));
}

const alike = new Map<string, readonly string[]>();

/** Characters of which only the gloss is left. */
export function readLike(letters: string): readonly string[] {
  const known = alike.get(letters);
  if (known !== undefined) return known;
  const all = bytesFrom(0x81).flatMap((lead) => charactersBeginningWith(lead));
  const read = readAs(all, letters);
  alike.set(letters, read);
  return read;
}

/** The bytes of a character of the user-defined rows, for readers that keep them. */
export function privateBytes(character: string): BytePair | undefined {
  const place = character.charCodeAt(0) - 0xe000;
  if (place < 0 || place >= 1894) return undefined;
  // 6 rows from AA, 7 from F8, 94 each; then 7 from A1 of 96 each, without 7F
  if (place < 6 * 94) return [0xaa + Math.floor(place / 94), 0xa1 + (place % 94)];
  if (place < 13 * 94) return [0xf8 + Math.floor(place / 94) - 6, 0xa1 + (place % 94)];
  const rest = place - 13 * 94;
  return [0xa1 + Math.floor(rest / 96), 0x40 + (rest % 96) + (rest % 96 < 0x3f ? 0 : 1)];
}

/** What a Traditional text may have there: Han characters and the marks of a sentence. */
function character(lead: number, trail: number): string[] {
  const found = gbkCharacter(lead, trail);
  const fits =
    found !== undefined && /[\p{Script=Han}、。，；：！？“”‘’《》（）]/u.test(found) && !isSimplifiedOnly(found);
  return fits ? [found] : [];
}

/** From `first` to the last that GBK has. */
function bytesFrom(first: number): number[] {
  return Array.from({ length: 0xff - first }, (_, index) => first + index);
}

function kept(memory: Map<number, readonly string[]>, key: number, make: () => readonly string[]): readonly string[] {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = make();
  memory.set(key, made);
  return made;
}
