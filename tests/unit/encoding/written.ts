/** Writes texts in the old encodings, for tests of what reads them. */
import { encodeGbk } from '../../../src/encoding/gbk.ts';

export function inGbk(text: string): Uint8Array {
  const bytes = encodeGbk(text);
  if (!bytes) throw new Error(`GBK cannot say all of ${text.slice(0, 40)}`);
  return bytes;
}

export function inBig5(text: string): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap((character) => {
      if (character < '\u0080') return [character.charCodeAt(0)];
      const pair = BIG5.get(character);
      if (!pair) throw new Error(`Big5 cannot say ${character}`);
      return pair;
    }),
  );
}

export function inUtf16(text: string, order: 'little' | 'big'): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), order === 'little');
  return bytes;
}

export function inUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

const BIG5 = new Map<string, readonly [number, number]>();
for (let lead = 0xf9; lead >= 0xa1; lead--)
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    const character = new TextDecoder('big5').decode(Uint8Array.from([lead, trail]));
    if (character.length === 1 && character !== '\ufffd') BIG5.set(character, [lead, trail]);
  }
