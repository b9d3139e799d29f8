/** Rounds of mending: to the end, without going in circles, and never for the worse. */
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/bulletin/problem.ts';
import { mendContent, type CheckedContent } from '../../../src/editing/mend-content.ts';

/** Finds each of some words in each file and, if there is a replacement, offers it. */
function contentOf(files: Record<string, string>, words: Record<string, string | undefined>) {
  return {
    read: (file: string) => files[file] ?? '',
    check: (changes: ReadonlyMap<string, string>): Promise<CheckedContent> => {
      const problems = Object.keys(files).flatMap((file) =>
        Object.entries(words).flatMap(([word, text]): Problem[] => {
          const column = (changes.get(file) ?? files[file] ?? '').indexOf(word) + 1;
          if (column === 0) return [];
          const place = { line: 1, column };
          const edits = text === undefined ? undefined : [{ start: place, end: { line: 1, column: column + 1 }, text }];
          const problem = { file, ...place, code: 'word', severity: 'error' as const, message: word, help: '' };
          return [{ ...problem, ...(edits && { edits }) }];
        }),
      );
      return Promise.resolve({ problems, tidyings: [] });
    },
  };
}

const outcome = async (files: Record<string, string>, words: Record<string, string | undefined>) => {
  const { files: mended, left } = await mendContent(contentOf(files, words));
  return { texts: mended.map(({ file, after }) => `${file} ${after}`), left: left.map(({ message }) => message) };
};

describe('mending', () => {
  it('goes on until nothing is left that can be mended', async () => {
    expect(await outcome({ b: 'x', a: 'xq', c: 'ok' }, { x: 'y', y: 'z', q: undefined })).toEqual({
      texts: ['a zq', 'b z'],
      left: ['q'],
    });
  });

  it('ends even where one edit undoes another', async () => {
    const { texts } = await outcome({ a: 'x' }, { x: 'y', y: 'x' });
    expect(texts).toEqual(['a x']);
  });

  it('leaves a file alone that would get worse', async () => {
    expect(await outcome({ a: 'x', b: 'v' }, { x: 'pq', p: undefined, q: undefined, v: 'w' })).toEqual({
      texts: ['b w'],
      left: ['x'],
    });
  });

  it('tells each slip once', async () => {
    const { files } = await mendContent(contentOf({ a: 'xxx' }, { x: '' }));
    expect(files.map(({ before, after, mended }) => [before, after, mended.length])).toEqual([['xxx', '', 1]]);
  });
});
