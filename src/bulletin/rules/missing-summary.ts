/** Without a summary a list shows the first words of the text, which are seldom the news. */
import { everyBulletin } from '../content.ts';
import type { ContentRule } from '../rule.ts';

export const missingSummary: ContentRule = {
  code: 'missing-summary',
  severity: 'notice',
  title: '没有摘要',
  help: '在开头加一行 summary: 用一句话说清谁做了什么；不写时列表里显示正文开头',
  check: ({ content }) =>
    everyBulletin(content)
      .filter(({ data }) => data.title !== undefined && data.summary === undefined)
      .map((bulletin) => ({
        file: bulletin.file,
        ...bulletin.locate(['title'], 'key'),
        message: '这一篇没有摘要（summary）',
      })),
};
