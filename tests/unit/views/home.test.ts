/** The home page: what leads, what follows, and the alliance in figures. */
import { describe, expect, it } from 'vitest';
import { homeView } from '../../../src/views/home.ts';
import { bulletinText, memberText } from '../../builders.ts';
import { manyBulletins, MEMBERS, siteOf, TAGS } from './site.ts';

describe('the lead', () => {
  it('is the newest bulletin', () => {
    const view = homeView(siteOf(manyBulletins(12)));
    expect(view.lead?.title).toBe('第12篇');
  });

  it('is the pinned bulletin where there is one', () => {
    const pinned = {
      'bulletins/2020/old.md': bulletinText({ title: '旧闻', date: '2020-01-01', fields: 'pinned: true' }),
    };
    const view = homeView(siteOf({ ...manyBulletins(12), ...pinned }));
    expect(view.lead?.title).toBe('旧闻');
    expect(view.latest[0]?.title).toBe('第12篇');
  });

  it('is the newest of the pinned bulletins', () => {
    const view = homeView(siteOf(manyBulletins(3, 'pinned: true')));
    expect(view.lead?.title).toBe('第3篇');
  });

  it('is absent from a site without bulletins', () => {
    const view = homeView(siteOf({}));
    expect(view).not.toHaveProperty('lead');
    expect(view.latest).toEqual([]);
  });
});

describe('the latest', () => {
  it('are the eight after the lead, newest first', () => {
    const { latest } = homeView(siteOf(manyBulletins(12)));
    expect(latest.map(({ title }) => title)).toEqual([11, 10, 9, 8, 7, 6, 5, 4].map((number) => `第${number}篇`));
  });
});

describe('topics, units and figures', () => {
  const files = {
    ...TAGS,
    ...MEMBERS,
    'bulletins/2024/a.md': bulletinText({ fields: 'tags: [走访]\nspeakers: [{name: 李伟}]' }),
  };

  it('show the topics that have bulletins, with their counts', () => {
    expect(homeView(siteOf(files)).tags).toEqual([{ label: '走访', href: '/tags/visits/', count: 1 }]);
  });

  it('show the units by role, and how many there are besides', () => {
    const view = homeView(siteOf(files, { memberCount: 19 }));
    expect(view.roles.map(({ label, members }) => [label, members.map((member) => member.label)])).toEqual([
      ['理事长单位', ['海港阀门厂有限公司']],
      ['成员单位', ['青山铸造']],
    ]);
    expect(view.membersSummary).toBe('共19家成员单位，本站已收录2家。');
  });

  it('show twelve units of a role, and lead to the others', () => {
    const units = Object.fromEntries(
      Array.from({ length: 13 }, (_, index) => [`members/u${index + 10}.md`, memberText(`第${index + 1}厂`)]),
    );
    const view = homeView(siteOf(units));
    expect(view.roles[0]?.members).toHaveLength(12);
    expect(view.allUnits).toEqual({ label: '查看全部成员单位', href: '/members/' });
    expect(homeView(siteOf(files))).not.toHaveProperty('allUnits');
  });

  it('count what the site has, and take the alliance’s word for its size', () => {
    expect(homeView(siteOf(files, { memberCount: 19, founded: '2021-06-18' })).facts).toEqual([
      { label: '成立', value: '2021年6月18日' },
      { label: '成员单位', value: '19' },
      { label: '简报', value: '1' },
      { label: '发言人', value: '1' },
      { label: '主题', value: '2' },
    ]);
    const labels = homeView(siteOf(files)).facts.map(({ label }) => label);
    expect(labels).not.toContain('成立');
  });
});
