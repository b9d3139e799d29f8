/** A published address that vanished: what counts as an answer, and when nothing can be told. */
import { describe, expect, it } from 'vitest';
import { bulletinText, memberText, problemsOf, type Files } from '../../../builders.ts';

const vanished = (list: string, files: Files, options?: { drafts: boolean }) =>
  problemsOf({ 'published-urls.txt': list, ...files }, options)
    .filter(({ code }) => code === 'vanished-url')
    .map(({ line, help }) => `${line} ${help}`);

describe('a published address', () => {
  it.each([
    ['a page', '/bulletins/a/', {}],
    ['an old address', '/node/1/', { fields: 'aliases: [/node/1]' }],
    ['an old address in another case', '/Node/1/', { fields: 'aliases: [/node/1]' }],
    ['a word in the list', '/bulletins/b/ gone', {}],
    ['an attachment', '/files/bulletins/2024/名单.xlsx', { body: '见[名单](./名单.xlsx)。' }],
  ])('is answered by %s', (_what, line, parts) => {
    const files = { 'bulletins/2024/a.md': bulletinText(parts), 'bulletins/2024/名单.xlsx': '' };
    expect(vanished(line, files)).toEqual([]);
  });

  it('is not answered by the old address of a draft', () => {
    const files = { 'bulletins/2024/a.md': bulletinText({ fields: 'draft: true\naliases: [b]' }) };
    expect(vanished('/bulletins/b/', files)).toHaveLength(1);
    expect(vanished('/bulletins/a/', files)).toEqual([expect.stringMatching(/现在是草稿/)]);
  });

  it('is looked for under the nearest new name, not under one that was published too', () => {
    const files = {
      'bulletins/2024/spring-meeting.md': bulletinText({ title: '春' }),
      'bulletins/2024/spring-meetings.md': bulletinText({ title: '夏' }),
    };
    const list = '/bulletins/spring-meetingss/\n/bulletins/spring-meetings/';
    expect(vanished(list, files)).toEqual([
      expect.stringMatching(/^1 .*spring-meeting\.md.*aliases: \[spring-meetingss\]/),
    ]);
  });

  it('may be what a file with a problem of its own still answers', () => {
    const faulty = {
      'bulletins/2024/a.md': '---\ntitle: 例会\n---\n',
      'members/b.md': memberText('海港阀门厂有限公司'),
    };
    expect(vanished('/bulletins/a/\n/speakers/li-wei/\n/members/c/', faulty)).toEqual([expect.stringMatching(/^3 /)]);
  });
});

describe('a link to an old address', () => {
  it('is no dead link, for it leads on', () => {
    const files = {
      'bulletins/2024/a.md': bulletinText({ title: '春', fields: 'aliases: [old, /x.html]' }),
      'bulletins/2024/b.md': bulletinText({ title: '夏', body: '见[上次](./old.md)和[旧站](/x.html)。' }),
    };
    expect(problemsOf(files)).toEqual([]);
  });
});
