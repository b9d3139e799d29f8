/** The words of an index in parts of which a search loads those that can hold its words. */
import { hash } from 'node:crypto';
import { CborWriter } from './cbor.ts';
import { compressed, digestOf, joined, type Join } from './packed.ts';
import { openBlock, packedBlock, type Block } from './posting-blocks.ts';

/** A word with where it stands: `[word, [[page, [position, …], []], …], []]` */
export interface ChunkWord {
  readonly word: string;
  readonly blocks: readonly Block[];
}

export interface IndexChunk {
  /** As much of its first word as differs from the word before: what begins so is looked for here. */
  readonly from: string;
  /** Its last word. */
  readonly to: string;
  /** What its content is told by. */
  readonly digest: string;
  /** Its compressed file. */
  readonly file: () => Uint8Array;
}

/**
 * In bytes, before compression: what a search loads without need, against how much every chunk adds to the list that all
 * searches load. A frequent word has a chunk of its own.
 */
const ENOUGH = 24_000;

/** Whether the word is so frequent that it has a chunk of its own, put together from compressed blocks. */
export function standsAlone(word: string, blocks: readonly Block[]): boolean {
  return sizeOf(word, blocks) > ENOUGH;
}

/** @param words with the blocks of `changedIndex`; those that no page has are passed over */
export function indexChunks(words: readonly ChunkWord[]): IndexChunk[] {
  const groups: ChunkWord[][] = [];
  let room = 0;
  for (const one of inOrder(words.filter(({ blocks }) => blocks.length > 0))) {
    const size = sizeOf(one.word, one.blocks);
    if (size > room) {
      groups.push([]);
      room = ENOUGH;
    }
    groups.at(-1)?.push(one);
    room -= size;
  }
  return groups.map((group, index) => {
    const [first] = group;
    return {
      from: beginning(first?.word ?? '', groups[index - 1]?.at(-1)?.word ?? ''),
      to: group.at(-1)?.word ?? '',
      ...(first && standsAlone(first.word, first.blocks) ? chunkOfOne(first) : chunkOfMany(group)),
    };
  });
}

/** In the order of their UTF-8, by which Pagefind looks for them. */
function inOrder(words: readonly ChunkWord[]): ChunkWord[] {
  // UTF-16 has surrogates before the last characters of the first plane, UTF-8 has what they stand for after them
  const key = ({ word }: ChunkWord) =>
    word.replace(/[\ud800-\uffff]/g, (unit) =>
      String.fromCharCode(unit.charCodeAt(0) + (unit < '\ue000' ? 0x2000 : -0x800)),
    );
  return words
    .map((one) => ({ one, key: key(one) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ one }) => one);
}

function chunkOfOne({ word, blocks }: ChunkWord): Pick<IndexChunk, 'digest' | 'file'> {
  const end = new CborWriter().array(0).bytes();
  let page = 0;
  const joins = blocks.map((block, index): Join => {
    const head = new CborWriter();
    if (index === 0) head.array(1).array(1).array(3).text(word).array(countOf(blocks));
    const before = head
      .array(3)
      .number(block.first - page)
      .bytes();
    page = block.last;
    return { before, part: packedBlock(block).content };
  });
  return { digest: digestOf(joins, end), file: () => joined(joins, end) };
}

/** `[[word, …]]` */
function chunkOfMany(words: readonly ChunkWord[]): Pick<IndexChunk, 'digest' | 'file'> {
  const list = new CborWriter().array(1).array(words.length);
  for (const { word, blocks } of words) {
    list.array(3).text(word).array(countOf(blocks));
    let page = 0;
    for (const block of blocks) {
      list
        .array(3)
        .number(block.first - page)
        .put(openBlock(block).content);
      page = block.last;
    }
    list.array(0);
  }
  const content = list.bytes();
  return { digest: hash('sha256', content), file: () => compressed(content) };
}

function countOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { count }) => sum + count, 0);
}

function sizeOf(word: string, blocks: readonly Block[]): number {
  const length = Buffer.byteLength(word);
  let size = 1 + headSize(length) + length + headSize(countOf(blocks)) + 1;
  let page = 0;
  for (const block of blocks) {
    size += 1 + headSize(block.first - page) + block.size;
    page = block.last;
  }
  return size;
}

/** Of an item of CBOR with this argument. */
function headSize(argument: number): number {
  return argument < 24 ? 1 : argument < 0x100 ? 2 : argument < 0x10000 ? 3 : 5;
}

function beginning(word: string, before: string): string {
  const characters = [...word];
  const others = [...before];
  const same = characters.findIndex((character, index) => character !== others[index]);
  return characters.slice(0, same + 1).join('');
}
