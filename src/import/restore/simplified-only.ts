/** Characters that the conversion to Traditional leaves none of: Simplified ones that Big5 does not have. */
import { gbkCharacter } from '../../encoding/gbk.ts';
import { simplifiedOf } from './traditional.ts';

let characters: ReadonlySet<string> | undefined;

/** Whether a character cannot stand in a text that was made Traditional character by character. */
export function isSimplifiedOnly(character: string): boolean {
  return (characters ??= simplifiedOnly()).has(character);
}

function simplifiedOnly(): Set<string> {
  const big5 = new TextDecoder('big5').decode(Uint8Array.from(pairs(0xa4, 0xf9, 0xfe)));
  const inBig5 = new Set(big5);
  const found = new Set<string>();
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = gbkCharacter(lead, trail);
      if (character === undefined) continue;
      const simplified = simplifiedOf(character);
      if (simplified !== character && !inBig5.has(simplified)) found.add(simplified);
    }
  return found;
}

/** Every pair of bytes of some rows, a line feed after each so that none can swallow the next. */
function* pairs(first: number, last: number, lastTrail: number): Generator<number> {
  for (let lead = first; lead <= last; lead++)
    for (let trail = 0x40; trail <= lastTrail; trail++) if (trail < 0x7f || trail > 0xa0) yield* [lead, trail, 0x0a];
}
