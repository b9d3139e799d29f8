/** GBK as a table between characters and their two bytes, made from the decoder that the platform has. */

export type BytePair = readonly [lead: number, trail: number];

interface Table {
  readonly bytes: ReadonlyMap<string, BytePair>;
  /** By `lead * 256 + trail`. */
  readonly characters: ReadonlyMap<number, string>;
}

let table: Table | undefined;

/** @returns the two bytes of a character; undefined for ASCII and for what GBK does not have */
export function gbkBytes(character: string): BytePair | undefined {
  return (table ??= makeTable()).bytes.get(character);
}

/** @returns the character of two bytes; undefined for what is no pair of GBK, private characters included */
export function gbkCharacter(lead: number, trail: number): string | undefined {
  return (table ??= makeTable()).characters.get(lead * 256 + trail);
}

/** @returns the bytes of a text; undefined when a character has no place in GBK */
export function encodeGbk(text: string): Uint8Array | undefined {
  const bytes: number[] = [];
  for (const character of text) {
    const pair = character < '\u0080' ? [character.charCodeAt(0)] : gbkBytes(character);
    if (!pair) return undefined;
    bytes.push(...pair);
  }
  return Uint8Array.from(bytes);
}

function makeTable(): Table {
  const pairs: BytePair[] = [];
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) pairs.push([lead, trail]);
  // a line feed after each pair, so that one that means nothing cannot swallow the next
  const rows = new TextDecoder('gb18030').decode(Uint8Array.from(pairs.flatMap((pair) => [...pair, 0x0a]))).split('\n');
  const bytes = new Map<string, BytePair>();
  const characters = new Map<number, string>();
  pairs.forEach((pair, index) => {
    const character = rows[index] ?? '';
    if (!/^[^\ufffd\ue000-\uf8ff]$/.test(character)) return;
    characters.set(pair[0] * 256 + pair[1], character);
    if (!bytes.has(character)) bytes.set(character, pair);
  });
  return { bytes, characters };
}
