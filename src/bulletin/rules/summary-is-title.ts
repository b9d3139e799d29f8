/** A summary that says the title again tells a reader nothing. */
import { everyBulletin } from '../content.ts';
import { bareName } from '../names.ts';
import type { ContentRule } from '../rule.ts';

export const summaryIsTitle: ContentRule = {
  code: 'summary-is-title',
  severity: 'warning',
  title: '摘要与标题一样',
  help: '换成一句补充标题的话，例如谁参加、定了什么；写不出就删掉这一行',
  check: ({ content }) =>
    everyBulletin(content)
      .filter(({ data: { title, summary } }) => title && summary && bareName(title) === bareName(summary))
      .map((bulletin) => ({
        file: bulletin.file,
        ...bulletin.locate(['summary']),
        message: '摘要只是把标题又写了一遍',
      })),
};
