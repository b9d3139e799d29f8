/** All views: plain data that could be stored, and words in the language that is asked for. */
import { describe, expect, it } from 'vitest';
import { buildLibrary } from '../../../src/library/library.ts';
import { readContent } from '../../../src/reader/read-content.ts';
import type { Settings } from '../../../src/site/settings.ts';
import { archiveView, archiveYearView } from '../../../src/views/archive.ts';
import { bulletinListView } from '../../../src/views/bulletin-list.ts';
import { bulletinView } from '../../../src/views/bulletin.ts';
import { siteContext, type SiteContext } from '../../../src/views/context.ts';
import { homeView } from '../../../src/views/home.ts';
import { memberFeedView, siteFeedView, tagFeedView } from '../../../src/views/feeds.ts';
import { manifestView, openSearchView, robotsView } from '../../../src/views/machines.ts';
import { signView } from '../../../src/views/site-icon.ts';
import { sitemapPartView, sitemapView } from '../../../src/views/sitemap.ts';
import { memberListView, memberView } from '../../../src/views/members.ts';
import { notFoundView, searchPageView, standingPageView } from '../../../src/views/page.ts';
import { speakerListView, speakerView } from '../../../src/views/speakers.ts';
import { tagListView, tagView } from '../../../src/views/tags.ts';
import { siteFixture } from '../../fixtures.ts';

async function open(name: 'valves' | 'english', change: Partial<Settings> = {}): Promise<SiteContext> {
  const { content, settings } = await readContent(siteFixture(name));
  if (!settings) throw new Error('the fixture has no settings');
  return siteContext(buildLibrary(content, { drafts: true }), { ...settings, ...change });
}

/** Every view of a site by a name that says which. */
function allViews(site: SiteContext): [string, object][] {
  const { library } = site;
  return [
    ['home', homeView(site)],
    ['list 1', bulletinListView(site, 1)],
    ['list 2', bulletinListView(site, 2)],
    ['tags', tagListView(site)],
    ['members', memberListView(site)],
    ['speakers', speakerListView(site)],
    ['archive', archiveView(site)],
    ...library.archive.map((year): [string, object] => [`archive ${year.year}`, archiveYearView(site, year, 1)]),
    ['search', searchPageView(site)],
    ['not found', notFoundView(site)],
    ['feed', siteFeedView(site)],
    ['sitemap', sitemapView(site)],
    ['large sitemap', sitemapView(site, 10)],
    ['part of the sitemap', sitemapPartView(site, 2, 10)],
    ['sign', signView(site)],
    ['robots', robotsView(site)],
    ['search description', openSearchView(site)],
    ['manifest', manifestView(site)],
    ...library.bulletins.map(({ slug }): [string, object] => [`bulletin ${slug}`, bulletinView(site, slug)]),
    ...library.tags.map(({ slug }): [string, object] => [`tag ${slug}`, tagView(site, slug, 1)]),
    ...library.tags.map(({ slug }): [string, object] => [`feed of tag ${slug}`, tagFeedView(site, slug)]),
    ...library.members.map(({ slug }): [string, object] => [`member ${slug}`, memberView(site, slug, 1)]),
    ...library.members.map(({ slug }): [string, object] => [`feed of member ${slug}`, memberFeedView(site, slug)]),
    ...library.speakers.map(({ slug }): [string, object] => [`speaker ${slug}`, speakerView(site, slug, 1)]),
    ...library.pages.map(({ slug }): [string, object] => [`page ${slug}`, standingPageView(site, slug)]),
  ];
}

const valves = await open('valves');
const english = await open('english');
const valvesInEnglish = await open('valves', { language: 'en' });

describe('every view', () => {
  it.each(allViews(valves))('is plain data: %s', (_, view) => {
    expect(structuredClone(view)).toStrictEqual(view);
    expect(JSON.parse(JSON.stringify(view))).toStrictEqual(view);
  });

  it('is the same when it is made twice', async () => {
    expect(JSON.stringify(allViews(await open('valves')))).toBe(JSON.stringify(allViews(valves)));
  });

  it.each(allViews(english))('of an English site has no Chinese in it: %s', (_, view) => {
    expect(JSON.stringify(view).match(/\p{Script=Han}+/gu) ?? []).toEqual([]);
  });
});

describe('the same library with English settings', () => {
  it('speaks English around the Chinese content', () => {
    const view = bulletinView(valvesInEnglish, 'founding-meeting');
    expect(view.frame).toMatchObject({ language: 'en', lang: 'en' });
    expect(view.title).toBe('特种阀门产业联盟在滨海成立');
    expect(view).toMatchObject({ day: '18 June 2021', issue: 'No. 1' });
    expect(view.kind).not.toMatch(/\p{Script=Han}/u);
    expect(archiveView(valvesInEnglish).sections.flatMap(({ months }) => months.map(({ label }) => label))).toContain(
      'June',
    );
    expect(tagListView(valvesInEnglish).summary).not.toMatch(/\p{Script=Han}/u);
  });

  it('has the same pages with the same content', () => {
    const titles = (site: SiteContext) => site.library.bulletins.map(({ slug }) => bulletinView(site, slug).title);
    expect(titles(valvesInEnglish)).toEqual(titles(valves));
  });
});
