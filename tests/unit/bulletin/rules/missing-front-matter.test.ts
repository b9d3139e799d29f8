/** A document begins with frontmatter between two lines of exactly three hyphens. */
import { describe, expect, it } from 'vitest';
import { missingFrontMatter } from '../../../../src/bulletin/rules/missing-front-matter.ts';

const check = (text: string) =>
  missingFrontMatter.check({ file: 'a.md', text }).map(({ line, message }) => `${line} ${message}`);

describe('frontmatter', () => {
  it.each(['---\na: b\n---\n', '--- \na: b\n--- \n', '---\n---\n'])('is there: %j', (text) =>
    expect(check(text)).toEqual([]),
  );

  it.each(['', '正文', '\n---\na: b\n---\n', ' ---\na: b\n---\n', '----\na: b\n----\n', '--- yaml\na: b\n---'])(
    'is not there: %j',
    (text) => {
      expect(check(text)).toEqual(['1 第一行不是 ---，读不到标题和日期']);
    },
  );

  it('is not closed', () => {
    expect(check('---\na: b\n\n正文\n')).toEqual(['1 开头的 --- 没有对应的收尾 ---']);
  });
});
