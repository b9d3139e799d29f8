/** What every page says of itself in the words of schema.org: known types and properties, values of the right kind. */
import { describe, expect, it } from 'vitest';
import { buildLibrary } from '../../../../src/library/library.ts';
import { readContent } from '../../../../src/reader/read-content.ts';
import { archiveView, archiveYearView } from '../../../../src/views/archive.ts';
import { bulletinListView } from '../../../../src/views/bulletin-list.ts';
import { bulletinView } from '../../../../src/views/bulletin.ts';
import { siteContext, type SiteContext } from '../../../../src/views/context.ts';
import type { FrameView } from '../../../../src/views/frame.ts';
import { homeView } from '../../../../src/views/home.ts';
import { pageNumbers } from '../../../../src/views/listing.ts';
import { memberListView, memberView } from '../../../../src/views/members.ts';
import { notFoundView, searchPageView, standingPageView } from '../../../../src/views/page.ts';
import { speakerListView, speakerView } from '../../../../src/views/speakers.ts';
import { tagListView, tagView } from '../../../../src/views/tags.ts';
import { siteFixture } from '../../../fixtures.ts';
import { schemaFaults } from '../../../schema-org.ts';

async function open(name: 'valves' | 'english'): Promise<SiteContext> {
  const { content, settings } = await readContent(siteFixture(name));
  if (!settings) throw new Error('the fixture has no settings');
  return siteContext(buildLibrary(content, { drafts: true }), settings);
}

const valves = await open('valves');
const english = await open('english');

function framesOf(site: SiteContext): FrameView[] {
  const { library } = site;
  const views = [
    ...[homeView, archiveView, tagListView, memberListView, speakerListView, searchPageView].map((of) => of(site)),
    ...pageNumbers(library.bulletins.length).map((page) => bulletinListView(site, page)),
    ...library.bulletins.map(({ slug }) => bulletinView(site, slug)),
    ...library.tags.map(({ slug }) => tagView(site, slug, 1)),
    ...library.members.flatMap(({ slug, bulletins }) =>
      pageNumbers(bulletins.length).map((page) => memberView(site, slug, page)),
    ),
    ...library.speakers.flatMap(({ slug, bulletins }) =>
      pageNumbers(bulletins.length).map((page) => speakerView(site, slug, page)),
    ),
    ...library.archive.map((year) => archiveYearView(site, year, 1)),
    ...library.pages.map(({ slug }) => standingPageView(site, slug)),
  ];
  return views.map(({ frame }) => frame);
}

const typesOf = ({ structuredData }: FrameView) => structuredData.map((thing) => thing['@type']);

describe.each([
  ['valves', valves],
  ['english', english],
])('the pages of %s', (_, site) => {
  it.each(framesOf(site).map((frame) => [frame.documentTitle, frame] as const))(
    'keep to schema.org: %s',
    (_, frame) => {
      expect(frame.structuredData.flatMap((thing) => schemaFaults(thing))).toEqual([]);
    },
  );

  it('tell the way to each of them, the home page aside', () => {
    for (const frame of framesOf(site)) {
      const ways = frame.structuredData.filter((thing) => thing['@type'] === 'BreadcrumbList');
      const isHome = frame.canonical === site.settings.url + site.href('/');
      expect(ways, frame.documentTitle).toHaveLength(isHome ? 0 : 1);
    }
    expect(notFoundView(site).frame.structuredData).toEqual([]);
  });

  it('give no two things of one page the same name', () => {
    for (const { structuredData } of framesOf(site)) {
      const ids = structuredData.flatMap((thing) => thing['@id'] ?? []);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

describe('each kind of page', () => {
  it('is what it is', () => {
    expect(typesOf(homeView(valves).frame)).toEqual(['Organization', 'WebSite']);
    expect(typesOf(bulletinView(valves, 'founding-meeting').frame)).toContain('NewsArticle');
    expect(typesOf(tagView(valves, 'standards', 1).frame)).toEqual(['CollectionPage', 'BreadcrumbList']);
    expect(typesOf(memberView(valves, 'haigang-valves', 1).frame)).toEqual(['Organization', 'BreadcrumbList']);
    expect(typesOf(speakerView(valves, 'li-wei-jianyan', 1).frame)).toEqual(['Person', 'BreadcrumbList']);
    expect(typesOf(archiveView(valves).frame)).toEqual(['CollectionPage', 'BreadcrumbList']);
    expect(typesOf(standingPageView(valves, 'about').frame)).toEqual(['BreadcrumbList']);
  });
});

describe('the judge of these tests', () => {
  const person = { '@type': 'Person', name: '李伟' };

  it.each([
    ['an unknown type', { '@type': 'Persn', name: '李伟' }],
    ['a misspelt property', { ...person, jobtitle: '主任' }],
    ['a property of another type', { ...person, headline: '标题' }],
    ['nothing but spaces', { ...person, jobTitle: ' ' }],
    ['a thing of the wrong type', { ...person, affiliation: { '@type': 'Place', name: '滨海' } }],
    ['a text where a thing belongs', { ...person, affiliation: '海港阀门' }],
    ['a relative address', { ...person, url: '/speakers/' }],
    ['an address that is not percent-encoded', { ...person, url: 'https://example.org/李伟/' }],
    ['a moment where a day belongs', { '@type': 'Organization', name: '甲', foundingDate: '2024-1-5' }],
    ['a list where one value belongs', { ...person, jobTitle: ['主任', '秘书'] }],
    ['an empty list', { ...person, alternateName: [] }],
    ['a fault further down', { '@type': 'Organization', name: '甲', member: [{ '@type': 'Person' }] }],
    ['a text where a number belongs', { '@type': 'ListItem', position: 'first' }],
    ['an event without a place', { '@type': 'Event', name: '会', startDate: '2024-01-05' }],
  ])('refuses %s', (_, thing) => {
    expect(schemaFaults(thing)).not.toEqual([]);
  });
});
