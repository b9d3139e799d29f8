/** Where a new bulletin may lie: never where something is, and never at an address in use. */
import { describe, expect, it } from 'vitest';
import { vacantPath } from '../../../src/editing/vacant-path.ts';
import { bulletinText, readFiles } from '../../builders.ts';

const text = (title: string) => bulletinText({ title });
const { content } = readFiles({
  'bulletins/2023/open-day.md': text('甲'),
  'bulletins/2024/spring/index.md': text('乙'),
  'bulletins/2024/spring-2.mdx': text('丙'),
  'bulletins/2024/Upper.md': text('丁'),
  'bulletins/2024/faulty.md': '---\ntitle: 没有日期\n---\n',
  'bulletins/2024/pictures/图.png': '',
  'bulletins/2024/notes.txt': '',
});

describe('a path for a new bulletin', () => {
  it.each([
    ['autumn', 'bulletins/2024/autumn.md'],
    ['open-day', 'bulletins/2024/open-day-2.md'],
    ['spring', 'bulletins/2024/spring-3.md'],
    ['upper', 'bulletins/2024/upper-2.md'],
    ['faulty', 'bulletins/2024/faulty-2.md'],
    ['pictures', 'bulletins/2024/pictures-2.md'],
    ['notes', 'bulletins/2024/notes-2.md'],
  ])('%s is %s', (slug, file) => {
    expect(vacantPath(content, '2024', slug).file).toBe(file);
  });

  it('is a folder of its own where files will lie beside it', () => {
    expect(vacantPath(content, '2024', 'spring', { withFolder: true })).toEqual({
      slug: 'spring-3',
      file: 'bulletins/2024/spring-3/index.md',
    });
  });
});
