/** The member units: by role, by place in the chain, and one with profile, people and bulletins. */
import { describe, expect, it } from 'vitest';
import { memberListView, memberView } from '../../../src/views/members.ts';
import { pictureView } from '../../../src/views/picture.ts';
import { bulletinText, memberText } from '../../builders.ts';
import { MEMBERS, siteOf } from './site.ts';

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
    expect(memberView(site, 'full')).toMatchObject({
      title: '滨海检验所',
      role: '秘书长单位',
      chain: '下游',
      city: '滨海市',
      website: 'https://jian.example.org/',
      logo: pictureView(site, 'members/logo.png'),
      otherNames: '检验所、市检验所、检验中心',
      people: [{ label: '李伟' }],
      items: [{ title: '例会召开' }],
      body: { format: 'md', file: 'members/full.md' },
    });
  });

  it('leaves out what is not known', () => {
    const view = memberView(site, 'casting');
    for (const absent of ['chain', 'city', 'website', 'logo']) expect(view).not.toHaveProperty(absent);
    expect(view).toMatchObject({ otherNames: '', people: [], items: [] });
  });

  it('names its role and place in the language of the edition', () => {
    const english = siteOf(MEMBERS, { language: 'en' });
    const { role, chain } = memberView(english, 'harbour');
    expect(`${role} ${chain}`).not.toMatch(/\p{Script=Han}/u);
  });
});
