/** The words of an index in parts of which a search loads those that can hold its words. */
import { CborWriter } from './cbor.ts';
import type { PackedWord } from './postings.ts';

export interface IndexChunk {
  /** As much of its first word as differs from the word before: what begins so is looked for here. */
  readonly from: string;
  /** Its last word. */
  readonly to: string;
  readonly bytes: Uint8Array;
}

/**
 * In bytes, before compression: what a search loads without need, against how much every chunk adds to the list that all
 * searches load. A frequent word has a chunk of its own.
 */
const ENOUGH = 24_000;

/** @param words in order */
export function indexChunks(words: readonly PackedWord[]): IndexChunk[] {
  const groups: PackedWord[][] = [];
  let room = 0;
  for (const word of words) {
    const size = word.bytes.length;
    if (size > room) {
      groups.push([]);
      room = ENOUGH;
    }
    groups.at(-1)?.push(word);
    room -= size;
  }
  return groups.map((group, index) => ({
    from: beginning(group[0]?.word ?? '', groups[index - 1]?.at(-1)?.word ?? ''),
    to: group.at(-1)?.word ?? '',
    bytes: packed(group),
  }));
}

/** `[[word, …]]` */
function packed(words: readonly PackedWord[]): Uint8Array {
  const list = new CborWriter().array(1).array(words.length);
  for (const { bytes } of words) list.put(bytes);
  return list.bytes();
}

function beginning(word: string, before: string): string {
  const characters = [...word];
  const others = [...before];
  const same = characters.findIndex((character, index) => character !== others[index]);
  return characters.slice(0, same + 1).join('');
}
