/** The proposal: what the stages found, put together without anything made up. */
import { describe, expect, it } from 'vitest';
import { entriesOf, isComplete, proposedText, withBody, type Proposal } from '../../../src/import/proposal.ts';
import { readOne } from '../../builders.ts';
import { BODY, found, proposalOf } from './stages.ts';

function fileOf(proposal: Proposal): string {
  if (!isComplete(proposal)) throw new Error('not complete');
  return proposedText(proposal);
}

describe('a proposal', () => {
  it('becomes a file that the reader reads: always a draft, participants left out of the members', () => {
    const text = fileOf(proposalOf());
    expect(text).toBe(`---
title: 联盟召开年中例会
date: 2024-03-05
speakers:
  - name: 李伟
    org: 海港阀门厂有限公司
    post: 厂长
members: [海港阀门厂有限公司]
tags: [联盟会议]
draft: true
---

${BODY}
`);
    expect(readOne('bulletins/2024/x.md', text).problems).toEqual([]);
  });

  it('without a date or a title is not complete, and says what is known of the day', () => {
    const hints = ['≥ 2022-10（二十大）'];
    const dateless = proposalOf({ extraction: { date: undefined, dateHints: hints } });
    expect([isComplete(dateless), dateless.dateHints]).toEqual([false, hints]);
    expect(isComplete(proposalOf({ extraction: { title: undefined } }))).toBe(false);
    expect(isComplete(proposalOf({ extraction: { title: found(' \n。') } }))).toBe(false);
  });

  it('has no hints of the date beside the date', () => {
    expect(proposalOf({ extraction: { dateHints: ['≥ 2022'] } }).dateHints).toEqual([]);
  });

  it('says every thing once', () => {
    const proposal = proposalOf({
      extraction: {
        speakers: [found({ name: '李伟', org: '甲厂' }), found({ name: '李伟', org: '甲厂', post: '厂长' })],
        units: [found({ name: '甲厂', member: 'jia' }), found({ name: '甲', member: 'jia' }), found({ name: '乙局' })],
        tags: [found('安全阀'), found('安全阀')],
      },
    });
    if (!isComplete(proposal)) throw new Error('not complete');
    expect(entriesOf(proposal)).toMatchObject({ speakers: [{ name: '李伟' }], members: ['甲厂'], tags: ['安全阀'] });
    expect(proposal.units.map(({ value }) => value.name)).toEqual(['甲厂', '乙局']);
  });
});

it('a text that is changed by hand leaves behind the pictures that it no longer shows', () => {
  const pictures = ['ab.png', 'cd.png'].map((name) => ({ name, bytes: new Uint8Array() }));
  const proposal = proposalOf({ reading: { pictures }, restored: { text: '![](./ab.png)\n\n![](./cd.png)' } });
  expect(proposal.pictures).toEqual(pictures);
  expect(withBody(proposal, '\r\n![](./cd.png)\r\n尾\r\n')).toMatchObject({
    body: '![](./cd.png)\n尾',
    pictures: [pictures[1]],
  });
});

describe('the title', () => {
  it('is one line without a full stop', () => {
    const title = (value: string) => proposalOf({ extraction: { title: found(value) } }).title?.value;
    expect(title('  联盟\n召开 例会。 ')).toBe('联盟 召开 例会');
    expect(title('联盟召开例会……')).toBe('联盟召开例会……');
  });

  it.each([
    '# 联盟召开年中例会\n\n',
    '联盟召开年中例会\n\n',
    '**联盟 召开年中例会**\n\n',
    '联盟召开年中例会\n====\n\n',
    '\n\n## 联盟召开年中例会 ##\n',
  ])('does not stand in the text again: %j', (beginning) => {
    expect(proposalOf({ restored: { text: beginning + BODY } }).body).toBe(BODY);
  });

  it('stays where a sentence only begins with it', () => {
    const text = '联盟召开年中例会，二十家单位参加。';
    expect(proposalOf({ restored: { text } }).body).toBe(text);
  });
});

describe('the source', () => {
  const sourceOf = (lines: string[], source?: { name?: string; url?: string }) =>
    proposalOf({ restored: { sourceLines: lines }, reading: source ? { source } : {} }).source?.value;

  it('is what the text says, before what the page says', () => {
    expect(sourceOf(['来源：中国工业新闻网'], { name: '某门户', url: 'https://www.example.org/1.html' })).toEqual({
      name: '中国工业新闻网',
      url: 'https://www.example.org/1.html',
    });
    expect(sourceOf([], { name: '海港阀门' })).toEqual({ name: '海港阀门' });
  });

  it('keeps who wrote and edited it', () => {
    expect(sourceOf(['来源：海港日报  作者：王芳', '（责任编辑：赵敏）'])).toEqual({
      name: '海港日报（作者：王芳；责任编辑：赵敏）',
    });
    expect(sourceOf(['责任编辑：赵敏'])).toEqual({ name: '责任编辑：赵敏' });
  });

  it('is named after the host where nothing else names it, and only by an address that leads there', () => {
    expect(sourceOf([], { url: 'https://news.example.org/a' })).toEqual({
      name: 'news.example.org',
      url: 'https://news.example.org/a',
    });
    expect(sourceOf([], { name: '甲', url: 'file:///C:/a.html' })).toEqual({ name: '甲' });
    expect(sourceOf([], { url: 'javascript:alert(1)' })).toBeUndefined();
    expect(sourceOf(['来源：', '标签：', '发布时间：2024-03-05', '阅读：12'])).toBeUndefined();
  });
});

it('the issue is the number in the margins', () => {
  expect(proposalOf({ reading: { issue: '12' } }).issue?.value).toBe(12);
});

describe('a draft with frontmatter of its own', () => {
  const withHints = (hints: Record<string, unknown>) => proposalOf({ reading: { form: 'text', hints } });

  it('knows better than what was found in its text', () => {
    const proposal = withHints({
      title: '年中例会',
      date: '2024-04-01',
      issue: 7,
      speakers: ['王芳', { name: '赵敏', org: '检验所' }],
      members: ['北湾化工有限公司'],
      tags: ['泄压阀', '例会'],
      source: { name: '海港日报' },
      kind: '会议',
      place: '滨海市',
      summary: '一句话。',
    });
    expect(isComplete(proposal) && entriesOf(proposal)).toEqual({
      title: '年中例会',
      date: '2024-04-01',
      issue: 7,
      speakers: [{ name: '王芳' }, { name: '赵敏', org: '检验所' }],
      members: ['北湾化工有限公司', '海港阀门厂有限公司'],
      tags: ['安全阀', '联盟会议'],
      source: { name: '海港日报' },
      kind: '会议',
      place: '滨海市',
      summary: '一句话。',
      draft: true,
    });
    expect(proposal.flags).toEqual([]);
  });

  it('is understood where it is plainly meant', () => {
    const proposal = withHints({
      date: '2024年4月1日',
      tags: '安全阀、例会',
      speakers: '王芳，赵敏',
      members: '海港阀门',
    });
    expect(proposal.flags).toEqual([]);
    expect(isComplete(proposal) && entriesOf(proposal)).toMatchObject({
      date: '2024-04-01',
      tags: ['安全阀', '联盟会议'],
      speakers: [{ name: '王芳' }, { name: '赵敏' }],
      members: ['海港阀门厂有限公司'],
    });
  });

  it('is told what of it was not taken, and the text is asked instead', () => {
    const proposal = withHints({
      date: '三月',
      tags: ['没有的', '安全阀'],
      members: ['某厂'],
      draft: false,
      cover: './无.png',
    });
    expect(proposal.date?.value).toBe('2024-03-05');
    expect(proposal.tags.map(({ value }) => value)).toEqual(['安全阀']);
    expect(proposal.flags.map(({ message }) => message)).toEqual([
      expect.stringContaining('三月') as string,
      expect.stringContaining('“没有的”') as string,
      expect.stringContaining('“某厂”') as string,
    ]);
    expect(isComplete(proposal) && entriesOf(proposal)).toMatchObject({ draft: true });
    expect(isComplete(proposal) && entriesOf(proposal)).not.toHaveProperty('cover');
  });
});
