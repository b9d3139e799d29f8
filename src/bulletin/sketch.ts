/**
 * Small sketches of texts that tell how alike the texts are: the least hashes of all their pieces (bottom-k sketches;
 * A. Broder, "On the resemblance and containment of documents", 1997).
 */

/** The least hashes, ascending; empty for a text too short to tell. */
export type Sketch = readonly number[];

/** Letters in a piece: long enough that two bulletins of one kind share few by chance. */
const PIECE = 8;
const SIZE = 64;
/** Shorter texts, in letters, are notes that may well say the same. */
const LEAST = 60;

/** The sketch of a text, whatever its punctuation and white space. */
export function sketchOf(text: string): Sketch {
  const hashes = hashesOf(text);
  if (hashes.length + PIECE - 1 < LEAST) return [];
  // twice as many as are wanted lie below this bound, mostly; sorting them all would be most of the work
  const bound = 0xffffffff * ((2 * SIZE) / hashes.length);
  const low = distinct(hashes.filter((hash) => hash < bound).sort());
  return low.length >= SIZE || bound >= 0xffffffff ? low.slice(0, SIZE) : distinct(hashes.sort()).slice(0, SIZE);
}

function distinct(sorted: Uint32Array): number[] {
  return [...sorted].filter((hash, index) => index === 0 || hash !== sorted[index - 1]);
}

const BASE = 0x01000193;
/** What the first letter of a piece has been multiplied by when the piece is over. */
const OLDEST = Array.from({ length: PIECE }).reduce<number>((power) => Math.imul(power, BASE), 1);

/** The hash of every piece, in the order of the text: a polynomial that is rolled from one piece to the next. */
function hashesOf(text: string): Uint32Array {
  const isLetter = letters();
  const last = new Uint16Array(PIECE);
  const hashes = new Uint32Array(text.length);
  let [rolled, seen, count] = [0, 0, 0];
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (isLetter[unit] === 0) continue;
    rolled = (Math.imul(rolled, BASE) + unit - Math.imul(last[seen % PIECE] ?? 0, OLDEST)) | 0;
    last[seen++ % PIECE] = unit;
    if (seen >= PIECE) hashes[count++] = mixed(rolled);
  }
  return hashes.subarray(0, count);
}

/** Spreads the hashes evenly (the finaliser of MurmurHash3), so that the least are a fair sample. */
function mixed(hash: number): number {
  const first = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return (second ^ (second >>> 16)) >>> 0;
}

let known: Uint8Array | undefined;

/** For every UTF-16 unit whether it is a letter, a digit, or half of a rare character. */
function letters(): Uint8Array {
  return (known ??= Uint8Array.from({ length: 0x10000 }, (_, unit) =>
    /[\p{L}\p{N}\p{Cs}]/u.test(String.fromCharCode(unit)) ? 1 : 0,
  ));
}

/** An estimate of the share of pieces that two texts have in common, 0 to 1. */
export function likeness(a: Sketch, b: Sketch): number {
  if (a.length === 0 || b.length === 0) return 0;
  let [i, j, both, seen] = [0, 0, 0, 0];
  while (seen < SIZE && i < a.length && j < b.length) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0];
    if (x === y) both++;
    if (x <= y) i++;
    if (y <= x) j++;
    seen++;
  }
  // what is left over of one is not in the other
  return both / Math.min(SIZE, seen + (a.length - i) + (b.length - j));
}
