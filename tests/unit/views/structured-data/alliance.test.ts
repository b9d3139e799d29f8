/** The alliance for machines: who it is, its units, and where its bulletins can be searched. */
import { describe, expect, it } from 'vitest';
import { homeView } from '../../../../src/views/home.ts';
import { schemaFaults } from '../../../schema-org.ts';
import { MEMBERS, siteOf } from '../site.ts';

const things = (settings = {}, files = {}) => homeView(siteOf(files, settings)).frame.structuredData;

it('is an organisation with its names, its founding, its logo and the units that the page shows', () => {
  const [alliance] = things(
    { englishName: 'Valve Alliance', motto: '同心', founded: '2021-06-18', logo: './标志.svg', base: '/sub/' },
    MEMBERS,
  );
  expect(alliance).toMatchObject({
    '@id': 'https://valves.example.org/sub/#organization',
    name: '滨海市特种阀门产业联盟',
    alternateName: ['阀门联盟', 'Valve Alliance'],
    slogan: '同心',
    foundingDate: '2021-06-18',
    logo: `https://valves.example.org/sub/files/${encodeURIComponent('标志.svg')}`,
    member: [
      { name: '海港阀门厂有限公司' },
      { name: '青山铸造', url: 'https://valves.example.org/sub/members/casting/' },
    ],
  });
});

it('names no more units than the home page has room for', () => {
  const files = Object.fromEntries(
    Array.from({ length: 30 }, (_, index) => [
      `members/u-${index}.md`,
      `---\nname: 单位${index}\nrole: 成员单位\n---\n`,
    ]),
  );
  const view = homeView(siteOf(files));
  const shown = view.roles.flatMap(({ members }) => members.map(({ label }) => label));
  const [alliance] = view.frame.structuredData;
  expect((alliance?.['member'] as unknown as { name: string }[]).map(({ name }) => name)).toEqual(shown);
});

it('has a website that can be searched', () => {
  const [, site] = things({ base: '/sub/' });
  expect(site).toMatchObject({
    '@type': 'WebSite',
    publisher: { '@id': 'https://valves.example.org/sub/#organization' },
    potentialAction: {
      target: { urlTemplate: 'https://valves.example.org/sub/search/?q={search_term_string}' },
      'query-input': 'required name=search_term_string',
    },
  });
});

describe('an alliance of which little is known', () => {
  it('says only that', () => {
    const bare = things({ shortName: '滨海市特种阀门产业联盟' });
    expect(bare.flatMap((thing) => schemaFaults(thing))).toEqual([]);
    for (const name of ['alternateName', 'slogan', 'foundingDate', 'logo', 'member'])
      expect(bare[0]).not.toHaveProperty(name);
  });
});
