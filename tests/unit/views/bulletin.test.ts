/** The page of one bulletin: its facts in words, and the way to all that belongs with it. */
import { describe, expect, it } from 'vitest';
import { bulletinView } from '../../../src/views/bulletin.ts';
import { bulletinText } from '../../builders.ts';
import { manyBulletins, MEMBERS, siteOf, TAGS } from './site.ts';

const SPEECH = 'speakers: [{name: 李伟, org: 海港阀门, post: 厂长}, {name: 陈思远, org: 外地研究院}]';

describe('the facts', () => {
  const site = siteOf({
    ...TAGS,
    ...MEMBERS,
    'bulletins/2024/a.md': bulletinText({
      title: '春季例会',
      fields: `${SPEECH}\nmembers: [海港阀门]\ntags: [标准]\nissue: 7\nkind: 会议\nplace: 滨海市\nupdated: 2024-03-08\nsource: {name: 秘书处, url: "https://office.example.org/7"}`,
    }),
  });
  const view = bulletinView(site, 'a');

  it('are in words', () => {
    expect(view).toMatchObject({
      title: '春季例会',
      date: '2024-03-05',
      day: '2024年3月5日',
      updated: { date: '2024-03-08', day: '2024年3月8日' },
      issue: '第7期',
      kind: '会议',
      place: '滨海市',
      draft: false,
      members: [{ label: '海港阀门厂有限公司', href: '/members/harbour/' }],
      tags: [{ label: '标准', href: '/tags/standards/' }],
      source: { name: '秘书处', url: 'https://office.example.org/7' },
    });
  });

  it('name each speaker with organisation and post, linked where the organisation is a unit', () => {
    const [director, guest] = view.speakers;
    expect(director).toMatchObject({
      name: '李伟',
      monogram: '李',
      org: '海港阀门',
      orgHref: '/members/harbour/',
      post: '厂长',
    });
    expect(director?.href).toMatch(/^\/speakers\/[^/]+\/$/);
    expect(guest).toMatchObject({ name: '陈思远', org: '外地研究院' });
    expect(guest).not.toHaveProperty('orgHref');
    expect(guest).not.toHaveProperty('post');
  });

  it('take a whole character for the portrait that is missing', () => {
    const rare = siteOf({ 'bulletins/2024/a.md': bulletinText({ fields: 'speakers: [𠮷野]' }) });
    expect(bulletinView(rare, 'a').speakers[0]?.monogram).toBe('𠮷');
  });

  it('leave out what the editor left out', () => {
    const bare = bulletinView(siteOf({ 'bulletins/2024/a.md': bulletinText() }), 'a');
    for (const absent of ['updated', 'issue', 'place', 'source', 'newer', 'older'])
      expect(bare).not.toHaveProperty(absent);
    expect(bare).toMatchObject({
      kind: '新闻',
      speakers: [],
      members: [],
      tags: [],
      attachments: [],
      related: [],
      contents: [],
    });
  });

  it('describe the page by the summary', () => {
    const summed = siteOf({ 'bulletins/2024/a.md': bulletinText({ fields: 'summary: 一句话。' }) });
    expect(bulletinView(summed, 'a').frame).toMatchObject({
      description: '一句话。',
      documentTitle: '例会召开 - 阀门联盟',
    });
  });
});

describe('the gist', () => {
  const gistOf = (fields: string) =>
    bulletinView(siteOf({ 'bulletins/2024/a.md': bulletinText({ fields }) }), 'a').gist;

  it('is day, kind, place and who speaks', () => {
    expect(gistOf('kind: 会议\nplace: 滨海市\nspeakers: [李伟, 陈思远]')).toBe(
      '2024年3月5日 · 会议 · 滨海市 · 李伟、陈思远',
    );
    expect(gistOf('')).toBe('2024年3月5日 · 新闻');
  });

  it('names two of many speakers', () => {
    expect(gistOf('speakers: [李伟, 陈思远, 王强, 赵敏]')).toBe('2024年3月5日 · 新闻 · 李伟、陈思远等4人');
  });
});

describe('what is shared', () => {
  const view = (fields: string) =>
    bulletinView(siteOf({ 'bulletins/2024/a.md': bulletinText({ fields }) }, { base: '/sub/', drafts: true }), 'a');

  it('is the absolute address', () => {
    expect(view('').share).toEqual({ address: 'https://valves.example.org/sub/bulletins/a/' });
  });

  it('is nothing of a draft, which nobody can open', () => {
    expect(view('draft: true')).not.toHaveProperty('share');
  });
});

describe('the table of contents', () => {
  const contentsOf = (body: string) =>
    bulletinView(siteOf({ 'bulletins/2024/a.md': bulletinText({ body }) }), 'a').contents;

  it('is for long texts only', () => {
    expect(contentsOf('# 一\n\n甲\n\n# 二\n\n乙')).toEqual([]);
    expect(contentsOf('# 一\n\n# 二\n\n# 三')).toHaveLength(3);
  });

  it('names the headings in their order and depth, and leads to them', () => {
    expect(contentsOf('# 一\n\n## 二 甲\n\n# 三')).toEqual([
      { label: '一', href: `#${encodeURIComponent('一')}`, depth: 2 },
      { label: '二 甲', href: `#${encodeURIComponent('二-甲')}`, depth: 3 },
      { label: '三', href: `#${encodeURIComponent('三')}`, depth: 2 },
    ]);
  });
});

describe('the attachments', () => {
  const fields = 'attachments: [{title: 会议纪要, file: "./会议 纪要.docx"}]';
  const files = (index: string, body: string) => ({
    [`bulletins/2024/a/${index}`]: bulletinText({ fields, body }),
    'bulletins/2024/a/会议 纪要.docx': '',
  });

  it('are offered with their type, at an address that a browser reads', () => {
    const view = bulletinView(siteOf(files('index.md', '正文。'), { base: '/sub/' }), 'a');
    expect(view.attachments).toEqual([
      { label: '会议纪要', href: `/sub/files/bulletins/2024/a/${encodeURIComponent('会议 纪要.docx')}`, type: 'DOCX' },
    ]);
  });

  it('are left out when the text lists them itself', () => {
    expect(bulletinView(siteOf(files('index.mdx', '正文。\n\n<Attachments />')), 'a').attachments).toEqual([]);
    expect(bulletinView(siteOf(files('index.mdx', '正文。')), 'a').attachments).toHaveLength(1);
  });
});

describe('the neighbours', () => {
  it('are the next newer and the next older bulletin, and end at both ends', () => {
    const site = siteOf(manyBulletins(3));
    expect(bulletinView(site, 'b-2')).toMatchObject({
      newer: { label: '第3篇', href: '/bulletins/b-3/' },
      older: { label: '第1篇', href: '/bulletins/b-1/' },
    });
    expect(bulletinView(site, 'b-3')).not.toHaveProperty('newer');
    expect(bulletinView(site, 'b-1')).not.toHaveProperty('older');
  });
});

describe('the related bulletins', () => {
  const reasonsOf = (files: Record<string, string>, language: 'zh-Hans' | 'en' = 'zh-Hans') =>
    bulletinView(siteOf({ ...TAGS, ...MEMBERS, ...filler, ...files }, { language }), 'a').related.map(
      ({ title, reason }) => `${title} ${reason}`,
    );
  // what every bulletin shares is no reason, so there must be others
  const filler = Object.fromEntries(
    ['甲乙', '丙丁', '戊己'].map((text, index) => [
      `bulletins/2020/f-${index}.md`,
      bulletinText({ title: `旁的${text}`, date: `2020-01-0${index + 1}`, body: `${text}子丑寅卯${text}` }),
    ]),
  );
  const two = (fields: string, body = '正文。') => ({
    'bulletins/2024/a.md': bulletinText({ title: '此篇', fields, body }),
    'bulletins/2024/b.md': bulletinText({
      title: '彼篇',
      date: '2024-04-01',
      fields,
      body: body === '正文。' ? '别的内容。' : body,
    }),
  });

  it.each([
    ['a shared speaker', 'speakers: [李伟]', '彼篇 同发言人：李伟'],
    ['a shared unit, by its short name', 'members: [海港阀门厂有限公司]', '彼篇 同单位：海港阀门'],
    ['a shared topic', 'tags: [走访]', '彼篇 同标签：走访'],
  ])('say why: %s', (_, fields, reason) => {
    expect(reasonsOf(two(fields))).toContain(reason);
  });

  it('say why: the texts are alike', () => {
    expect(reasonsOf(two('', '石墨填料和四氟填料各开关两千次，比较了泄漏量和扭矩。'))).toContain('彼篇 内容相近');
  });

  it('begin with what the editor picked', () => {
    const picked = reasonsOf({
      ...two('tags: [走访]'),
      'bulletins/2024/a.md': bulletinText({ title: '此篇', fields: 'tags: [走访]\nrelated: [f-0]' }),
    });
    expect(picked[0]).toBe('旁的甲乙 编辑推荐');
  });

  it('say why in the language of the edition', () => {
    expect(reasonsOf(two('tags: [走访]'), 'en').join()).toMatch(/彼篇 [A-Z][a-z ]+: 走访/);
  });
});

describe('a draft', () => {
  it('says so', () => {
    const site = siteOf({ 'bulletins/2024/a.md': bulletinText({ fields: 'draft: true' }) }, { drafts: true });
    expect(bulletinView(site, 'a').draft).toBe(true);
  });
});
