/** Units and people for machines: only what the content says of them. */
import { expect, it } from 'vitest';
import { personThing, unitThing } from '../../../../src/views/structured-data/people.ts';
import { bulletinText, memberText } from '../../../builders.ts';
import { siteOf } from '../site.ts';

const HOST = 'https://valves.example.org';
const site = siteOf({
  'members/harbour.md': memberText(
    '海港阀门厂有限公司',
    'shortName: 海港阀门\naliases: [海港]\nrole: 成员单位\ncity: 滨海市\nwebsite: https://harbour.example.org/',
  ),
  'members/casting.md': memberText('青山铸造'),
  'bulletins/2023/a.md': bulletinText({
    date: '2023-03-05',
    fields: 'speakers:\n  - {name: 李伟, org: 北湾化工, post: 工程师}\n  - {name: 王强, post: 教授}\n  - 赵敏',
  }),
  'bulletins/2024/b.md': bulletinText({ fields: 'speakers:\n  - {name: 李伟, org: 海港阀门, post: 总工程师}' }),
});
const person = (name: string) => {
  const entry = site.library.speakers.find((speaker) => speaker.name === name);
  if (!entry) throw new Error(`${name} does not speak`);
  return personThing(site, entry);
};

it('a unit has its names, its place, its own website, and belongs to the alliance', () => {
  expect(unitThing(site, site.library.member('harbour'))).toMatchObject({
    '@id': `${HOST}/members/harbour/#organization`,
    name: '海港阀门厂有限公司',
    alternateName: ['海港阀门', '海港'],
    url: 'https://harbour.example.org/',
    mainEntityOfPage: `${HOST}/members/harbour/`,
    address: { addressLocality: '滨海市' },
    memberOf: { '@id': `${HOST}/#organization` },
  });
});

it('a unit without a website is at home on its page', () => {
  const unit = unitThing(site, site.library.member('casting'));
  expect(unit).toMatchObject({ url: `${HOST}/members/casting/` });
  for (const name of ['alternateName', 'description', 'address']) expect(unit).not.toHaveProperty(name);
});

it('a person has the latest post, with the unit’s own page where it is a member', () => {
  expect(person('李伟')).toMatchObject({
    jobTitle: '总工程师',
    affiliation: { '@id': `${HOST}/members/harbour/#organization`, name: '海港阀门厂有限公司' },
  });
});

it('a person of whom no organisation is known has none', () => {
  expect(person('王强')).toMatchObject({ jobTitle: '教授' });
  expect(person('王强')).not.toHaveProperty('affiliation');
  expect(person('赵敏')).not.toHaveProperty('jobTitle');
});
