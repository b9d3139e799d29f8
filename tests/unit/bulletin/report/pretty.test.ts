/** Problems for a person: place, what, how to mend it, and how many there are. */
import { describe, expect, it } from 'vitest';
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

describe('the counts', () => {
  it('name only what there is', () => {
    expect(countLine([DATE, DATE])).toBe('共 2 处错误，在 1 个文件里。');
    expect(countLine([TITLE])).toBe('共 1 处提醒，在 1 个文件里。');
  });
});
