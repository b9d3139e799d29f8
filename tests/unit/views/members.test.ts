/** The member units: by role, by place in the chain, and one with profile, people and bulletins. */
import { describe, expect, it } from 'vitest';
import { memberListView, memberView } from '../../../src/views/members.ts';
import { pictureView } from '../../../src/views/picture.ts';
import { bulletinText, memberText } from '../../builders.ts';
import { manyBulletins, MEMBERS, siteOf } from './site.ts';

const site = siteOf({
  ...MEMBERS,
  'members/full.md': `${memberText(
    '滨海检验所',
    'shortName: 检验所\naliases: [市检验所, 检验中心]\nrole: 秘书长单位\nchain: 下游\ncity: 滨海市\nwebsite: https://jian.example.org/\nlogo: ./logo.png',
  )}\n检验所校验阀门。\n`,
  'members/logo.png': '',
  'bulletins/2024/a.md': bulletinText({ fields: 'members: [检验中心]\nspeakers: [{name: 李伟, org: 检验所}]' }),
});

describe('the list of units', () => {
  const view = memberListView(site);
  const shown = (groups: typeof view.roles) =>
    groups.map(({ label, members }) => [label, members.map((member) => member.label)]);

  it('goes by role, in the order of roles, without roles that nobody has', () => {
    expect(shown(view.roles)).toEqual([
      ['理事长单位', ['海港阀门厂有限公司']],
      ['秘书长单位', ['滨海检验所']],
      ['成员单位', ['青山铸造']],
    ]);
  });

  it('goes by place in the chain, those without a place last', () => {
    expect(shown(view.chain)).toEqual([
      ['中游', ['海港阀门厂有限公司']],
      ['下游', ['滨海检验所']],
      ['未注明', ['青山铸造']],
    ]);
  });

  it('has no chain when no unit states its place', () => {
    expect(memberListView(siteOf({ 'members/a.md': memberText('甲厂') })).chain).toEqual([]);
  });

  it('says of each unit what it is and how often it is mentioned', () => {
    expect(view.roles[1]?.members[0]).toEqual({
      label: '滨海检验所',
      href: '/members/full/',
      summary: '检验所校验阀门。',
      count: '1篇',
    });
  });
});

describe('a unit', () => {
  it('shows what is known of it', () => {
    expect(memberView(site, 'full', 1)).toMatchObject({
      title: '滨海检验所',
      profile: {
        role: '秘书长单位',
        chain: '下游',
        city: '滨海市',
        website: 'https://jian.example.org/',
        logo: pictureView(site, 'members/logo.png'),
        otherNames: '检验所、市检验所、检验中心',
        people: [{ label: '李伟' }],
        body: { format: 'md', file: 'members/full.md' },
      },
      items: [{ title: '例会召开' }],
    });
  });

  it('leaves out what is not known', () => {
    const { profile, items } = memberView(site, 'casting', 1);
    for (const absent of ['chain', 'city', 'website', 'logo']) expect(profile).not.toHaveProperty(absent);
    expect(profile).toMatchObject({ otherNames: '', people: [] });
    expect(items).toEqual([]);
  });

  it('names its role and place in the language of the edition', () => {
    const english = siteOf(MEMBERS, { language: 'en' });
    const { profile } = memberView(english, 'harbour', 1);
    expect(`${profile?.role} ${profile?.chain}`).not.toMatch(/\p{Script=Han}/u);
  });
});

describe('a unit in many bulletins', () => {
  const files = { ...MEMBERS, ...manyBulletins(45, 'members: [海港阀门]') };
  const busy = siteOf(files);
  const pages = [1, 2, 3].map((page) => memberView(busy, 'harbour', page));

  it('has all of them over its pages, newest first', () => {
    expect(pages.map(({ items }) => items.length)).toEqual([20, 20, 5]);
    expect(new Set(pages.flatMap(({ items }) => items.map(({ href }) => href))).size).toBe(45);
    expect(pages.map(({ items }) => items[0]?.title)).toEqual(['第45篇', '第25篇', '第5篇']);
  });

  it('tells of itself on the first page, and on the others only how much there is', () => {
    expect(pages.map(({ profile, summary }) => [profile !== undefined, summary])).toEqual([
      [true, undefined],
      [false, '45篇'],
      [false, '45篇'],
    ]);
    expect(pages.map(({ title }) => title)).toEqual(Array.from({ length: 3 }, () => '海港阀门厂有限公司'));
  });

  it('gives each page an address, a title and a description of its own, and all the same feed', () => {
    expect(pages.map(({ frame }) => frame.canonical?.replace(busy.settings.url, ''))).toEqual([
      '/members/harbour/',
      '/members/harbour/2/',
      '/members/harbour/3/',
    ]);
    expect(pages.map(({ frame }) => frame.documentTitle)).toEqual([
      '海港阀门厂有限公司 - 阀门联盟',
      '海港阀门厂有限公司 第2页，共3页 - 阀门联盟',
      '海港阀门厂有限公司 第3页，共3页 - 阀门联盟',
    ]);
    expect(pages[1]?.frame.description).toBe('提到海港阀门厂有限公司的简报。第2页，共3页。');
    for (const { feed, frame } of pages)
      expect([feed, frame.feeds[0]?.href]).toEqual(['/members/harbour/feed.xml', '/members/harbour/feed.xml']);
  });

  it('has further pages that know nothing of its profile', () => {
    const rewritten = siteOf({
      ...files,
      'members/harbour.md': files['members/harbour.md'].replace('做阀门', '做大阀门'),
    });
    const views = [1, 2].map((page) => memberView(rewritten, 'harbour', page));
    expect(views[0]).not.toEqual(pages[0]);
    expect(views[1]).toEqual(pages[1]);
  });

  it('has pages that change only with the bulletins on them', () => {
    const rewritten = siteOf({
      ...files,
      'bulletins/2024/b-44.md': bulletinText({ title: '改过', date: '2024-01-14', fields: 'members: [海港阀门]' }),
    });
    const same = [1, 2, 3].map(
      (page) => JSON.stringify(memberView(rewritten, 'harbour', page)) === JSON.stringify(pages[page - 1]),
    );
    expect(same).toEqual([false, true, true]);
  });
});
