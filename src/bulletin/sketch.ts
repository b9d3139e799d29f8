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
  const letters = text.replace(/[^\p{L}\p{N}]+/gu, '');
  if (letters.length < LEAST) return [];
  const hashes = new Uint32Array(letters.length - PIECE + 1);
  for (let start = 0; start < hashes.length; start++) hashes[start] = hashOf(letters, start);
  hashes.sort();
  const least: number[] = [];
  for (let index = 0; index < hashes.length && least.length < SIZE; index++) {
    const hash = hashes[index] ?? 0;
    if (hash !== least.at(-1)) least.push(hash);
  }
  return least;
}

/** FNV-1a over the UTF-16 units of one piece, then mixed so that the least hashes are a fair sample. */
function hashOf(text: string, start: number): number {
  let hash = 0x811c9dc5;
  for (let index = start; index < start + PIECE; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
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
