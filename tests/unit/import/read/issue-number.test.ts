/** 期号 as mastheads write it. */
import { expect, it } from 'vitest';
import { issueIn } from '../../../../src/import/read/issue-number.ts';

it.each([
  ['联盟简报 第3期', '3'],
  ['２０２４年第 １２ 期', '12'],
  ['第三期', '3'],
  ['第十期', '10'],
  ['第十二期', '12'],
  ['第二十期', '20'],
  ['第一百零五期', '105'],
  ['第二〇期', '20'],
  ['2024年第3期（总第45期）', '45'],
  ['第3期\n（总第 45 期）', '45'],
  ['第三季度', undefined],
  ['第〇期', undefined],
])('%s', (line, issue) => {
  expect(issueIn(line)).toBe(issue);
});
