/** Heading ids are the heading's words, the same in every build. */
import { describe, expect, it } from 'vitest';
import { anatomyOf } from '../../../src/markdown/anatomy-of.ts';
import { headingIds, headingShift, shiftedDepth } from '../../../src/markdown/heading-ids.ts';

describe('the ids of headings', () => {
  it('are their words', () => {
    expect(['一、联盟的宗旨', 'Slurry Pumps 2024', ' 标准（草案） '].map(headingIds())).toEqual([
      '一联盟的宗旨',
      'slurry-pumps-2024',
      '标准草案',
    ]);
  });

  it('are numbered from the second on, and never clash', () => {
    expect(['甲', '甲', '甲-1', '甲'].map(headingIds())).toEqual(['甲', '甲-1', '甲-1-1', '甲-2']);
  });

  it('exist for headings without words', () => {
    expect(['……', '！', 'section'].map(headingIds())).toEqual(['section', 'section-1', 'section-2']);
  });

  it('do not depend on how a character is composed', () => {
    expect(headingIds()('Cafe\u0301')).toBe(headingIds()('Caf\u00e9'));
  });
});

it('headings move down by one where the text uses h1, and stop at h6', () => {
  expect([headingShift([2, 3]), headingShift([3, 1]), headingShift([4, 3]), headingShift([])]).toEqual([0, 1, -1, 0]);
  expect([shiftedDepth(1, 1), shiftedDepth(6, 1), shiftedDepth(2, 0)]).toEqual([2, 6, 2]);
});

it('a body that begins with ### begins with h2, in both formats', () => {
  for (const format of ['md', 'mdx'] as const)
    expect(anatomyOf(format, '### 甲\n\n文\n\n#### 乙').headings.map(({ depth }) => depth)).toEqual([2, 3]);
});
