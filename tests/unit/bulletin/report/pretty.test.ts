/** Problems for a person: place, what, how to mend it, and how many there are. */
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../../src/bulletin/problem.ts';
import { countLine, prettyReport } from '../../../../src/bulletin/report/pretty.ts';
import { DATE, TITLE } from './problems.ts';

describe('the report at a terminal', () => {
  it('is one block per problem and a line with the counts', () => {
    expect(prettyReport([DATE, TITLE], { prefix: 'content/', colour: false })).toBe(
      [
        'content/bulletins/2024/会议 一.md:3:7  错误  日期“2024-02-30”不存在  impossible-date',
        '    怎么改：对照原稿改正',
        '',
        'content/bulletins/2024/b.md:2:1  提醒  标题和另一篇一样  duplicate-title',
        '    怎么改：改一个',
        '',
        '共 1 处错误、1 处提醒，在 2 个文件里。',
      ].join('\n'),
    );
  });

  it('tells how many --fix can mend', () => {
    const mendable = { ...DATE, edits: [] };
    expect(prettyReport([mendable, mendable, TITLE], { prefix: '', colour: false })).toMatch(
      /，在 2 个文件里。\n其中 2 处不必动手，运行 npm run check -- --fix 就能改好。$/,
    );
  });

  it('tells how unknown names are added', () => {
    const unknown = { ...DATE, code: 'unknown-tag' };
    expect(prettyReport([unknown], { prefix: '', colour: false })).toMatch(
      /，运行 npm run check -- --add-vocabulary 就能加上。$/,
    );
  });

  it('says the same in colour', () => {
    const plain = prettyReport([DATE, TITLE], { prefix: '', colour: false });
    const coloured = prettyReport([DATE, TITLE], { prefix: '', colour: true });
    expect(coloured).not.toBe(plain);
    // eslint-disable-next-line no-control-regex
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(plain);
  });

  it('has nothing to say when there is nothing', () => {
    expect(prettyReport([], { prefix: '', colour: true })).toBe('');
  });
});

describe('with the text at hand', () => {
  it('shows the place in it', () => {
    const linesOf = () => ['---', 'title: 例会', 'date: 2024-02-30'];
    expect(prettyReport([DATE], { prefix: '', colour: false, linesOf }).split('\n').slice(1, 4)).toEqual([
      '      2 │ title: 例会',
      '    > 3 │ date: 2024-02-30',
      '        │       ^^^^^^^^^^',
    ]);
  });
});

describe('advice', () => {
  const advice = (count: number): Problem[] =>
    Array.from({ length: count }, (_, index) => ({
      ...TITLE,
      code: 'missing-summary',
      severity: 'notice',
      file: `bulletins/2024/b${index}.md`,
      message: '没有摘要',
      help: '加一行',
    }));

  it('of one kind is one block, after the errors, however much there is', () => {
    expect(
      prettyReport([...advice(7), DATE], { prefix: '', colour: false })
        .split('\n\n')
        .slice(1),
    ).toEqual([
      [
        '建议  7 处  missing-summary',
        ...[0, 1, 2, 3, 4].map((index) => `    bulletins/2024/b${index}.md:2:1  没有摘要`),
        '    还有 2 处；--format json 全部列出',
        '    怎么改：加一行',
      ].join('\n'),
      '共 1 处错误、7 处建议，在 8 个文件里。',
    ]);
  });

  it('that stands alone is told like an error', () => {
    expect(prettyReport(advice(1), { prefix: '', colour: false })).toBe(
      'bulletins/2024/b0.md:2:1  建议  没有摘要  missing-summary\n    怎么改：加一行\n\n共 1 处建议，在 1 个文件里。',
    );
  });
});

describe('the counts', () => {
  it('name only what there is', () => {
    expect(countLine([DATE, DATE])).toBe('共 2 处错误，在 1 个文件里。');
    expect(countLine([TITLE])).toBe('共 1 处提醒，在 1 个文件里。');
  });
});
