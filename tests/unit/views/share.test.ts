/** Where a page is shared: which card stands for it, where the files are, and which of them a build has to draw. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bulletinView } from '../../../src/views/bulletin.ts';
import type { SiteContext } from '../../../src/views/context.ts';
import { homeView } from '../../../src/views/home.ts';
import { notFoundView } from '../../../src/views/page.ts';
import { OWN_CARDS, shareFiles } from '../../../src/views/share.ts';
import { sitePages } from '../../../src/views/site-pages.ts';
import { bulletinText } from '../../builders.ts';
import { manyBulletins, siteOf } from './site.ts';

const ONE = {
  'bulletins/2024/spring.md': bulletinText({ title: '春季例会', date: '2024-03-05', fields: 'kind: 会议\nissue: 3' }),
};
const imagesOf = (context: SiteContext, slug: string) => bulletinView(context, slug).frame.shareImages;
const squaresOf = (context: SiteContext) =>
  new Map(context.library.bulletins.map(({ slug }) => [slug, imagesOf(context, slug)?.square.url]));

describe('a page that is shared', () => {
  it('has a wide picture and a square one, with whole addresses under the base, and says what they show', () => {
    const images = imagesOf(siteOf(ONE, { base: '/sub/' }), 'spring');
    const url = expect.stringMatching(/^https:\/\/valves\.example\.org\/sub\/share\/[\da-f]{16}\.png$/) as string;
    expect(images).toEqual({
      alt: '春季例会',
      wide: { url, width: 1200, height: 630 },
      square: { url, width: 400, height: 400 },
    });
    expect(images?.wide.url).not.toBe(images?.square.url);
  });

  it('shows title, number, kind and day of a bulletin', () => {
    expect(shareFiles(siteOf(ONE)).find(({ card }) => card.kind === 'bulletin')?.card).toEqual({
      kind: 'bulletin',
      name: '滨海市特种阀门产业联盟',
      shortName: '阀门联盟',
      colour: '#b3261e',
      title: '春季例会',
      line: '第3期 · 会议',
      day: '2024年3月5日',
    });
  });

  it('is another picture when anything is drawn otherwise, and the same when nothing is', () => {
    const wide = (settings = {}, parts = {}) =>
      imagesOf(siteOf({ 'bulletins/2024/a.md': bulletinText(parts) }, settings), 'a')?.wide.url;
    const different = [
      wide(),
      wide({ name: '另一联盟' }),
      wide({ shortName: '另一' }),
      wide({ colours: { primary: '#8a1c1c' } }),
      wide({}, { title: '另一题' }),
      wide({}, { date: '2024-03-06' }),
      wide({}, { fields: 'kind: 会议' }),
      wide({}, { fields: 'issue: 3' }),
    ];
    expect(new Set(different).size).toBe(different.length);
    expect(wide({ description: '别的' }, { body: '别的正文。' })).toBe(wide());
  });

  it('is none where the alliance wants none, nor where an unknown address is answered', () => {
    const without = siteOf(ONE, { shareCards: 'none' });
    expect(imagesOf(without, 'spring')).toBeUndefined();
    expect(homeView(without).frame.shareImages).toBeUndefined();
    expect(shareFiles(without)).toEqual([]);
    expect(notFoundView(siteOf(ONE)).frame.shareImages).toBeUndefined();
  });
});

describe('cards of their own', () => {
  const before = siteOf(manyBulletins(OWN_CARDS + 2));
  const home = homeView(before).frame.shareImages?.square.url;

  it('have the newest bulletins; the others go by the site’s', () => {
    const sites = [...squaresOf(before)].flatMap(([slug, url]) => (url === home ? [slug] : []));
    expect(sites).toEqual(['b-2', 'b-1']);
    expect(new Set(squaresOf(before).values()).size).toBe(OWN_CARDS + 1);
  });

  it('stay what they are when a bulletin is added, but for the one that is no longer among the newest', () => {
    const after = squaresOf(siteOf(manyBulletins(OWN_CARDS + 3)));
    expect([...squaresOf(before)].flatMap(([slug, url]) => (after.get(slug) === url ? [] : [slug]))).toEqual(['b-3']);
  });

  it('have all where the alliance wants it so', () => {
    const all = squaresOf(siteOf(manyBulletins(OWN_CARDS + 2), { shareCards: 'all' }));
    expect(new Set(all.values()).size).toBe(OWN_CARDS + 2);
  });
});

describe('the files that a build draws', () => {
  it('are those that pages name, each once', () => {
    const context = siteOf({ ...ONE, ...manyBulletins(3) });
    const named = sitePages(context).flatMap(({ view }) => {
      const page = view() as { frame?: { shareImages?: Record<'wide' | 'square', { url: string }> } };
      const images = page.frame?.shareImages;
      return images ? [images.wide.url, images.square.url] : [];
    });
    const drawn = shareFiles(context).map(({ name }) => `https://valves.example.org/share/${name}`);
    expect(drawn.toSorted()).toEqual([...new Set(named)].toSorted());
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  it('are called otherwise when they are set in other type: whoever changes this counts up the edition', () => {
    const manifest = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
    const { dependencies } = JSON.parse(manifest) as { dependencies: Record<string, string> };
    expect({
      serif: dependencies['@fontsource-variable/noto-serif-sc'],
      sans: dependencies['@embedpdf/fonts-sc'],
      name: shareFiles(siteOf({}))[0]?.name,
    }).toEqual({ serif: '5.3.1', sans: '1.0.0', name: '7704d7ecf27219ab.png' });
  });
});
