/** Problems for the tests of the reports. */
import type { Problem } from '../../../../src/bulletin/problem.ts';

export const DATE: Problem = {
  code: 'impossible-date',
  severity: 'error',
  file: 'bulletins/2024/会议 一.md',
  line: 3,
  column: 7,
  message: '日期“2024-02-30”不存在',
  help: '对照原稿改正',
};

export const TITLE: Problem = {
  code: 'duplicate-title',
  severity: 'warning',
  file: 'bulletins/2024/b.md',
  line: 2,
  column: 1,
  message: '标题和另一篇一样',
  help: '改一个',
  suggestion: '另一个标题',
};
