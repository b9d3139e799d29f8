/** The people: by speeches, and one with posts over time. */
import { describe, expect, it } from 'vitest';
import { speakerListView, speakerView } from '../../../src/views/speakers.ts';
import { pictureView } from '../../../src/views/picture.ts';
import { bulletinText } from '../../builders.ts';
import { manyBulletins, MEMBERS, siteOf } from './site.ts';

const speech = (date: string, speaker: string) =>
  bulletinText({ title: `讲话 ${date}`, date, fields: `speakers: [${speaker}]` });
const site = siteOf({
  ...MEMBERS,
  'speakers.yaml': '- {name: 陈思远, profile: 研究密封。, portrait: ./people/chen.png}\n',
  'people/chen.png': '',
  'bulletins/2021/a.md': speech('2021-06-18', '{name: 李伟, org: 海港阀门, post: 副厂长}'),
  'bulletins/2022/b.md': speech('2022-01-10', '{name: 李伟, org: 海港阀门, post: 副厂长}'),
  'bulletins/2024/c.md': speech('2024-03-05', '{name: 李伟, org: 外地研究院, post: 顾问}'),
  'bulletins/2024/d.md': speech('2024-03-06', '{name: 陈思远}'),
});
const slugOf = (name: string) => site.library.speakers.find((speaker) => speaker.name === name)?.slug ?? '';

describe('the list of people', () => {
  it('goes by the number of speeches, with the latest post', () => {
    const { people, summary } = speakerListView(site);
    expect(summary).toContain('2位');
    expect(people.map(({ label, post, count, monogram }) => [label, post, count, monogram])).toEqual([
      ['李伟', '外地研究院 顾问', '3次发言', '李'],
      ['陈思远', '', '1次发言', '陈'],
    ]);
  });

  it('leads to their pages', () => {
    expect(speakerListView(site).people[0]?.href).toBe(`/speakers/${slugOf('李伟')}/`);
  });
});

describe('a person', () => {
  const view = speakerView(site, slugOf('李伟'), 1);

  it('has posts over time, the latest first, linked where the organisation is a unit', () => {
    expect(view.person?.posts).toEqual([
      { org: '外地研究院', post: '顾问', period: '2024年3月5日' },
      { org: '海港阀门', orgHref: '/members/harbour/', post: '副厂长', period: '2021年6月18日至2022年1月10日' },
    ]);
  });

  it('has every bulletin in which they speak, newest first', () => {
    expect(view.items.map(({ date }) => date)).toEqual(['2024-03-05', '2022-01-10', '2021-06-18']);
    expect(view.summary).toBe('3次发言');
  });

  it('is told from a namesake by the organisation', () => {
    const two = siteOf({
      'speakers.yaml': '- {name: 李伟, slug: li-a, orgs: [甲厂]}\n- {name: 李伟, slug: li-b, orgs: [乙院]}\n',
      'bulletins/2024/a.md': speech('2024-03-05', '{name: 李伟, org: 甲厂}'),
      'bulletins/2024/b.md': speech('2024-03-06', '{name: 李伟, org: 乙院}'),
    });
    const titles = ['li-a', 'li-b'].map((slug) => speakerView(two, slug, 1).frame.documentTitle);
    expect(titles).toEqual(['李伟 甲厂 - 阀门联盟', '李伟 乙院 - 阀门联盟']);
    expect(view.frame.documentTitle).toBe('李伟 - 阀门联盟');
    expect(speakerView(two, 'li-a', 1).title).toBe('李伟');
  });

  it('is described by name and post, or by the profile that speakers.yaml gives', () => {
    expect(view.frame.description).toBe('李伟 外地研究院 顾问');
    const profiled = speakerView(site, slugOf('陈思远'), 1);
    expect(profiled.frame.description).toBe('研究密封。');
    expect(profiled.person).toMatchObject({ profile: '研究密封。', portrait: pictureView(site, 'people/chen.png') });
  });
});

describe('a person of many speeches', () => {
  const busy = siteOf(manyBulletins(41, 'speakers: [{name: 李伟, org: 甲厂, post: 厂长}]'));
  const pages = [1, 2, 3].map((page) => speakerView(busy, 'li-wei', page));

  it('has all of them over their pages, newest first', () => {
    expect(pages.map(({ items }) => items.map(({ title }) => title).slice(0, 1))).toEqual([
      ['第41篇'],
      ['第21篇'],
      ['第1篇'],
    ]);
    expect(pages.flatMap(({ items }) => items)).toHaveLength(41);
  });

  it('is told of on the first page', () => {
    expect(pages.map(({ person }) => person !== undefined)).toEqual([true, false, false]);
    expect(pages.map(({ title, summary }) => `${title} ${summary}`)).toEqual([
      '李伟 41次发言',
      '李伟 41次发言',
      '李伟 41次发言',
    ]);
  });

  it('has pages with addresses, titles and descriptions of their own', () => {
    expect(pages[2]?.frame).toMatchObject({
      canonical: 'https://valves.example.org/speakers/li-wei/3/',
      documentTitle: '李伟 第3页，共3页 - 阀门联盟',
      description: '李伟发言的简报。第3页，共3页。',
    });
  });
});
