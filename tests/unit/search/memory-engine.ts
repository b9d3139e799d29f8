/** An engine over a few records in memory that answers as Pagefind does, for tests of the search itself. */
import { hitId, type Engine, type Hit } from '../../../src/search/engine.ts';
import type { SearchRecord } from '../../../src/search/record.ts';

/** @param records newest first */
export function memoryEngine(records: readonly SearchRecord[]): Engine & { readonly asked: string[] } {
  const asked: string[] = [];
  const pages = records.map((record, id) => ({
    record,
    id: `${hitId(records.length - 1 - id)}abcd`,
    words: wordsOf(record.content),
  }));
  return {
    asked,
    search(term) {
      asked.push(term);
      const results = pages.flatMap(({ record, id, words }): Hit[] => {
        const positions = answer(words, term);
        return positions ? [{ id, words: positions, data: () => Promise.resolve(record) }] : [];
      });
      // the order means nothing
      results.reverse();
      return Promise.resolve({ results });
    },
  };
}

function wordsOf(stored: string): string[] {
  return stored.split(' ').map((word) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
}

/** Positions; undefined when the page does not answer. */
function answer(stored: readonly string[], term: string): number[] | undefined {
  const words = term.replaceAll('"', '').split(' ');
  if (term.startsWith('"')) {
    const at = stored.findIndex((_, start) => words.every((word, index) => stored[start + index] === word));
    return at < 0 ? undefined : words.map((_, index) => at + index);
  }
  if (!words.every((word) => stored.some((other) => other.startsWith(word)))) return undefined;
  return stored.flatMap((other, position) => (words.some((word) => other.startsWith(word)) ? [position] : []));
}
