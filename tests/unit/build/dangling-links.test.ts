/** What all files of a site lead to, joined. */
import { describe, expect, it } from 'vitest';
import { danglingLinks } from '../../../src/build/dangling-links.ts';

const page = (uses: string[], ids: string[] = []) => ({ ids, uses });
const dangling = (pages: Record<string, ReturnType<typeof page>>, ...others: string[]) =>
  danglingLinks(new Map(Object.entries(pages)), new Set([...Object.keys(pages), ...others]));

describe('the links of a site', () => {
  it('are sound when each names a file, or a place in a page', () => {
    const pages = {
      'index.html': page(['a/index.html#甲', 'a.pdf', 'a.pdf#page=2', 'c#.pdf', 'index.html']),
      'a/index.html': page(['index.html'], ['甲']),
    };
    expect(dangling(pages, 'a.pdf', 'c#.pdf')).toEqual([]);
  });

  it('are told by what is missing, each with every file that names it, in order', () => {
    const pages = {
      'z.html': page(['a/index.html#乙', 'b/index.html']),
      'index.html': page(['b/index.html#丙', '/outside/', 'b/index.html']),
      'a/index.html': page([], ['甲']),
    };
    expect(dangling(pages)).toEqual([
      { use: '/outside/', missing: 'file', files: ['index.html'] },
      { use: 'a/index.html#乙', missing: 'place', files: ['z.html'] },
      { use: 'b/index.html', missing: 'file', files: ['index.html', 'z.html'] },
      { use: 'b/index.html#丙', missing: 'file', files: ['index.html'] },
    ]);
  });
});
