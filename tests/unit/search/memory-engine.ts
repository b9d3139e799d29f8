/** An engine over a few records in memory that answers as Pagefind does, for tests of the search itself. */
import type { Engine, Hit } from '../../../src/search/engine.ts';
import type { SearchRecord } from '../../../src/search/record.ts';

export function memoryEngine(records: readonly SearchRecord[]): Engine & { readonly asked: (string | null)[] } {
  const asked: (string | null)[] = [];
  const pages = records.map((record, id) => ({
    record,
    id: String(id),
    fields: [record.content, ...Object.values(record.meta)].map(wordsOf),
  }));
  return {
    asked,
    search(term, { filters = {}, sort } = {}) {
      asked.push(term);
      const results = pages
        .filter(({ record }) =>
          Object.entries(filters).every(([name, values]) =>
            values.every((value) => record.filters[name]?.includes(value)),
          ),
        )
        .flatMap(({ record, id, fields }): (Hit & { date: string })[] => {
          const positions = term === null ? [] : answer(fields, term);
          const date = record.sort['date'] ?? '';
          return positions
            ? [{ id, score: positions.length, words: positions, data: () => Promise.resolve(record), date }]
            : [];
        });
      results.sort((a, b) => (sort ? (a.date < b.date ? 1 : -1) : b.score - a.score));
      return Promise.resolve({ results });
    },
  };
}

function wordsOf(stored: string): string[] {
  return stored.split(' ').map((word) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
}

/** Positions in the body; undefined when the page does not answer. */
function answer(fields: readonly string[][], term: string): number[] | undefined {
  const words = term.replaceAll('"', '').split(' ');
  if (term.startsWith('"')) {
    const found = fields.some((field) =>
      field.some((_, at) => words.every((word, index) => field[at + index] === word)),
    );
    return found ? [] : undefined;
  }
  if (!words.every((word) => fields.flat().some((other) => other.startsWith(word)))) return undefined;
  return (fields[0] ?? []).flatMap((other, position) =>
    words.some((word) => other.startsWith(word)) ? [position] : [],
  );
}
