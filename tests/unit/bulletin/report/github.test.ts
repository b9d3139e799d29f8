/** Problems as annotations: one workflow command a line, whatever the words contain. */
import { describe, expect, it } from 'vitest';
import { githubReport } from '../../../../src/bulletin/report/github.ts';
import { DATE, TITLE } from './problems.ts';

describe('the annotations', () => {
  it('are one line per problem', () => {
    expect(githubReport([DATE, TITLE], 'content/').split('\n')).toEqual([
      '::error file=content/bulletins/2024/会议 一.md,line=3,col=7,title=impossible-date::日期“2024-02-30”不存在。怎么改：对照原稿改正',
      '::warning file=content/bulletins/2024/b.md,line=2,col=1,title=duplicate-title::标题和另一篇一样。怎么改：改一个',
    ]);
  });

  it('escape what would end a command or a property', () => {
    const odd = { ...DATE, file: 'a,b:c%.md', message: '一\n二\r::error::三 100%' };
    const report = githubReport([odd], '');
    expect(report).not.toMatch(/[\r\n]/);
    expect(report).toContain('file=a%2Cb%3Ac%25.md,');
    expect(report).toContain('::一%0A二%0D::error::三 100%25。');
  });

  it('are none when there is nothing', () => {
    expect(githubReport([], '')).toBe('');
  });
});
