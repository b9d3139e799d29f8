/** The text of a bulletin's file: the house's way of writing, and nothing that the reader would take for something else. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { bulletinText, type BulletinEntries } from '../../../src/editing/bulletin-text.ts';
import { below, oneOf, seeded } from '../../../src/evaluation/random.ts';
import { readContent } from '../../../src/reader/read-content.ts';
import { readOne } from '../../builders.ts';
import { SHIPPED_CONTENT } from '../../fixtures.ts';

const read = (text: string) => readOne('bulletins/2024/x.md', text);

it('is written as the house writes', () => {
  const text = bulletinText(
    {
      draft: true,
      tags: ['成员大会', '章程'],
      members: ['海港阀门'],
      title: '联盟第一次成员大会召开',
      date: '2024-03-05',
      issue: 12,
      source: { name: '海港阀门厂 企业新闻', url: 'https://www.example.org/p/1.html' },
      speakers: [{ name: '李伟', org: '海港阀门厂有限公司', post: '党委书记、董事长' }, { name: '陈思远' }],
    },
    '\n\n正文。\n\n## 小标题\n\n第二段。\n\n\n',
  );
  expect(text).toBe(`---
title: 联盟第一次成员大会召开
date: 2024-03-05
issue: 12
speakers:
  - name: 李伟
    org: 海港阀门厂有限公司
    post: 党委书记、董事长
  - name: 陈思远
members: [海港阀门]
tags: [成员大会, 章程]
source:
  name: 海港阀门厂 企业新闻
  url: https://www.example.org/p/1.html
draft: true
---

正文。

## 小标题

第二段。
`);
});

it('writes every bulletin that ships with the generator as its editors wrote it, but for the order of fields', async () => {
  const { content, paths } = await readContent(SHIPPED_CONTENT);
  expect(content.bulletins.length).toBeGreaterThan(5);
  for (const { file, data, body } of content.bulletins) {
    const lines = (text: string) => text.split('\n').toSorted();
    expect(lines(bulletinText(data, body))).toEqual(lines(await readFile(paths.get(file) ?? '', 'utf8')));
  }
});

it('has no line for what is not known', () => {
  const text = bulletinText({ title: '例会', date: '2024-03-05', tags: [], summary: '' }, '');
  expect(text).toBe('---\ntitle: 例会\ndate: 2024-03-05\n---\n');
});

it('explains the fields it is asked to, and shows what an absent one would look like', () => {
  const text = bulletinText({ title: '例会', date: '2024-03-05' }, '正文。', { comments: ['title', 'speakers'] });
  expect(text).toMatch(/^---\n# 标题：.+\ntitle: 例会\ndate: 2024-03-05\n# 发言人：.+\n# speakers:\n# {3}- name: .+\n/);
  expect(read(text).bulletin?.data).toEqual({ title: '例会', date: '2024-03-05' });
});

describe('what it says is what the reader reads', () => {
  const readBack = (values: BulletinEntries) => {
    const { bulletin, problems } = read(bulletinText(values, '正文。'));
    expect(problems).toEqual([]);
    return bulletin?.data;
  };

  it.each([
    '会议：结果: 如何',
    '注意 #1 号机',
    '- 一',
    '@联盟',
    '*重要*',
    '&甲',
    '!号',
    '%',
    '`代码`',
    "'单引号'",
    '"双引号"说',
    '“引号”',
    '[甲]、{乙}',
    'true',
    'null',
    '~',
    '2024',
    '12:30',
    '? 问',
    '| 竖',
    '> 大于',
    '---',
    '... 等',
    'a: b',
    '结尾:',
    '反斜杠\\n',
    '甲, 乙',
    'T/HPA 0001-2024《渣浆泵用衬胶过流件》',
    '很长的标题'.repeat(60),
    '𠮷野家',
    '零宽\u200b字',
  ])('for the title %j', (title) => {
    expect(readBack({ title, date: '2024-03-05' })).toEqual({ title, date: '2024-03-05' });
  });

  it('for names and groups made of whatever YAML minds', () => {
    const random = seeded(7);
    const pieces = [
      '甲',
      ': ',
      ' #',
      '[',
      ']',
      '{',
      '}',
      "'",
      '"',
      ', ',
      '-',
      '?',
      '&',
      '*',
      '!',
      '|',
      '%',
      '\\',
      '乙 ',
    ];
    const word = () => `${Array.from({ length: 1 + below(random, 6) }, () => oneOf(random, pieces)).join('')}字`.trim();
    for (let round = 0; round < 300; round++) {
      const values = {
        title: word(),
        date: '2024-03-05',
        speakers: [{ name: word(), org: word(), post: word() }],
        members: [...new Set([word(), word()])],
        tags: [...new Set([word(), word(), word()])],
        source: { name: word() },
        draft: true,
      };
      expect(readBack(values)).toEqual(values);
    }
  });
});
