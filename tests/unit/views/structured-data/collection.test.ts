/** Lists for machines: what one page of them shows, counted over all, and the way there. */
import { describe, expect, it } from 'vitest';
import { archiveView } from '../../../../src/views/archive.ts';
import { frameView } from '../../../../src/views/frame.ts';
import { memberView } from '../../../../src/views/members.ts';
import { speakerView } from '../../../../src/views/speakers.ts';
import { tagView } from '../../../../src/views/tags.ts';
import { schemaFaults } from '../../../schema-org.ts';
import { manyBulletins, MEMBERS, siteOf, TAGS } from '../site.ts';

const HOST = 'https://valves.example.org';
const site = siteOf({ ...TAGS, ...manyBulletins(45, 'tags: [走访]') });

it('the second page of a topic lists what it shows, with places in the whole list', () => {
  const [page] = tagView(site, 'visits', 2).frame.structuredData;
  expect(page).toMatchObject({
    '@type': 'CollectionPage',
    url: `${HOST}/tags/visits/2/`,
    temporalCoverage: '2023-12-02/2024-01-15',
    mainEntity: { numberOfItems: 45 },
  });
  const { itemListElement } = page?.['mainEntity'] as unknown as { itemListElement: object[] };
  expect(itemListElement).toHaveLength(20);
  expect(itemListElement[0]).toEqual({
    '@type': 'ListItem',
    position: 21,
    name: '第25篇',
    url: `${HOST}/bulletins/b-25/`,
  });
});

it('a topic without bulletins lists nothing', () => {
  const [page] = tagView(site, 'standards', 1).frame.structuredData;
  expect(page).not.toHaveProperty('mainEntity');
  expect(page).not.toHaveProperty('temporalCoverage');
});

it('the archive tells its span and leaves the list to the page', () => {
  const [page] = archiveView(site).frame.structuredData;
  expect(page).toMatchObject({ temporalCoverage: '2023-12-02/2024-01-15' });
  expect(page).not.toHaveProperty('mainEntity');
});

describe('the second page of a unit and of a person', () => {
  const busy = siteOf({ ...MEMBERS, ...manyBulletins(21, 'members: [青山铸造]\nspeakers: [{name: 李伟}]') });
  const of = { casting: memberView(busy, 'casting', 2), 'li-wei': speakerView(busy, 'li-wei', 2) };

  it.each([
    ['casting', '/members/casting/', 'organization'],
    ['li-wei', '/speakers/li-wei/', 'person'],
  ] as const)('is a list about them, with the first page on the way to it: %s', (slug, path, what) => {
    const { frame, title } = of[slug];
    const [list, way] = frame.structuredData;
    expect(list).toMatchObject({
      '@type': 'CollectionPage',
      url: `${HOST}${path}2/`,
      about: { '@id': `${HOST}${path}#${what}` },
      mainEntity: { numberOfItems: 21, itemListElement: [{ position: 21, name: '第1篇' }] },
    });
    expect(schemaFaults(list)).toEqual([]);
    const steps = way?.['itemListElement'] as unknown as { name: string; item: { '@id': string } }[];
    expect(steps.slice(2).map(({ name, item }) => [name, item['@id']])).toEqual([
      [title, `${HOST}${path}`],
      [`${title} 第2页，共2页`, `${HOST}${path}2/`],
    ]);
  });
});

it.each([
  ['/tags/visits/', '走访', ['首页 /', '主题 /tags/', '走访 /tags/visits/']],
  ['/tags/', '主题', ['首页 /', '主题 /tags/']],
  ['/about/', '关于', ['首页 /', '关于 /about/']],
  ['/archive/2023/', '2023年', ['首页 /', '归档 /archive/', '2023年 /archive/2023/']],
  ['/bulletins/2/', '第2页', ['首页 /', '简报 /bulletins/', '第2页 /bulletins/2/']],
])('the way to %s leads over the list that it belongs to', (path, title, steps) => {
  const way = frameView(site, { path, title }).structuredData.at(-1);
  const items = way?.['itemListElement'] as unknown as { position: number; name: string; item: { '@id': string } }[];
  expect(items.map(({ name, item }) => `${name} ${item['@id'].replace(HOST, '')}`)).toEqual(steps);
  expect(items.map(({ position }) => position)).toEqual(steps.map((_, index) => index + 1));
});
