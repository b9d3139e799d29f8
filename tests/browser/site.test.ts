/** The shipped site in a real browser: read, followed, searched, without JavaScript, on a phone, for everybody. */
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type StaticServer } from '../../src/build/static-server.ts';
import { build, temporaryFolder } from '../site/built-site.ts';
import { launchBrowser } from './chromium.ts';
import { barriersOn, sideBySide, visit, watch } from './visit.ts';

/** One page of each kind, by its site path. */
const KINDS = {
  home: '',
  'list of bulletins': 'bulletins/',
  bulletin: 'bulletins/speech-chang-zhijuan/',
  'bulletin with pictures and tables': 'bulletins/standard-rubber-lined-parts/',
  '.mdx bulletin': 'bulletins/alliance-purpose-and-tasks/',
  'list of topics': 'tags/',
  topic: 'tags/standards/',
  'list of units': 'members/',
  unit: 'members/shijiazhuang-industrial-pump/',
  'list of people': 'speakers/',
  person: 'speakers/chang-zhijuan/',
  archive: 'archive/',
  'year of the archive': 'archive/2022/',
  figures: 'stats/',
  search: 'search/',
  'standing page': 'charter/',
  'page for unknown addresses': 'no/such/page/',
};
const kinds = Object.entries(KINDS);

const root = temporaryFolder();
let browser: Browser;
let atRoot: StaticServer;
let atSub: StaticServer;

beforeAll(async () => {
  const folders = { '/': join(root.path, 'root'), '/sub/': join(root.path, 'sub') };
  for (const [base, out] of Object.entries(folders)) await build('content', out, '--base', base);
  atRoot = await serveSite(folders['/'], { base: '/', port: 0 });
  atSub = await serveSite(folders['/sub/'], { base: '/sub/', port: 0 });
  browser = await launchBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await atRoot?.close();
  await atSub?.close();
  root.remove();
});

const withPage = <T>(options: BrowserContextOptions, act: (page: Page, context: BrowserContext) => Promise<T>) =>
  visit(browser, options, act);

const pathOf = (page: Page) => decodeURIComponent(new URL(page.url()).pathname);

describe.each([
  ['at the root of a host', () => atRoot, '/'],
  ['below a path', () => atSub, '/sub/'],
])('a reader of the site %s', (_, server, base) => {
  it('goes from the home page to a bulletin, to a topic and back to the bulletin', () =>
    withPage({}, async (page) => {
      const faults = watch(page);
      await page.goto(server().url);
      const lead = page.locator('main h2 a').first();
      const title = await lead.innerText();
      await lead.click();
      await page.waitForURL(/\/bulletins\/[^/]+\/$/);
      const bulletin = pathOf(page);
      expect(bulletin.startsWith(`${base}bulletins/`)).toBe(true);
      expect(await page.locator('h1').innerText()).toBe(title);
      await page.locator('main a[href*="/tags/"]').first().click();
      await page.waitForURL(/\/tags\/[^/]+\/$/);
      await page.locator('main a', { hasText: title }).first().click();
      await page.waitForURL(/\/bulletins\/[^/]+\/$/);
      expect(pathOf(page)).toBe(bulletin);
      expect(faults).toEqual([]);
    }));

  it('opens the search with a key, writes Chinese, and is led to the bulletin by arrow and Enter', () =>
    withPage({}, async (page) => {
      const faults = watch(page);
      await page.goto(server().url);
      for (const key of ['/', 'Control+k']) {
        await page.keyboard.press(key);
        await page.locator('dialog[open]').waitFor();
        expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
        await page.keyboard.press('Escape');
        // the browser takes the focus out of a closed dialog with the next frame
        await page.waitForFunction(() => !document.activeElement?.closest('dialog'));
      }
      await page.keyboard.press('/');
      await page.keyboard.insertText('知识产权');
      await page.locator('dialog [role=option]').first().waitFor();
      expect(await page.locator('dialog [role=option] mark').allInnerTexts()).toContain('知识产权');
      await page.keyboard.press('ArrowDown');
      const chosen = page.locator('dialog [role=option][aria-selected=true]');
      expect(await chosen.count()).toBe(1);
      const target = decodeURIComponent(new URL((await chosen.getAttribute('href')) ?? '', server().url).pathname);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/bulletins\/[^/]+\/(?:#.*)?$/);
      expect(pathOf(page)).toBe(target);
      expect(target.startsWith(`${base}bulletins/`)).toBe(true);
      expect(faults).toEqual([]);
    }));

  it('finds 常志卷’s speech on the search page, by an address that can be sent on', () =>
    withPage({}, async (page) => {
      const faults = watch(page);
      await page.goto(`${server().url}search/?q=${encodeURIComponent('知识产权')}`);
      const speech = page.locator(`[data-search-results] a[href^="${base}bulletins/speech-chang-zhijuan/"]`);
      await speech.waitFor();
      expect(await page.locator('[data-search-status]').first().innerText()).toMatch(/找到 \d+ 篇/);
      await speech.click();
      await page.waitForURL(/speech-chang-zhijuan/);
      expect(await page.locator('main').innerText()).toContain('知识产权');
      expect(faults).toEqual([]);
    }));
});

describe('the search', () => {
  it('opens from the button, and gives the focus back when it is closed', () =>
    withPage({}, async (page) => {
      await page.goto(atRoot.url);
      await page.locator('header [data-search-open]').click();
      await page.locator('dialog[open]').waitFor();
      await page.keyboard.press('Escape');
      await page.locator('dialog[open]').waitFor({ state: 'detached' });
      expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-search-open'))).toBe(true);
    }));

  it('says so when nothing is found', () =>
    withPage({}, async (page) => {
      await page.goto(`${atRoot.url}search/?q=${encodeURIComponent('鼂錯')}`);
      await page.locator('main [data-search-status]', { hasText: '没有找到' }).waitFor();
    }));
});

describe('without JavaScript', () => {
  it('everything can be read and followed', () =>
    withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(atRoot.url);
      const title = await page.locator('main h2 a').first().innerText();
      await page.locator('main h2 a').first().click();
      expect(await page.locator('h1').innerText()).toBe(title);
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(200);
      await page.locator('main a[href*="/tags/"]').first().click();
      expect(pathOf(page)).toMatch(/^\/tags\/./);
      expect(await page.locator('main a', { hasText: title }).count()).toBeGreaterThan(0);
      await page.locator('header nav a', { hasText: '归档' }).click();
      expect(pathOf(page)).toBe('/archive/');
      await page.locator('main a', { hasText: title }).click();
      expect(await page.locator('h1').innerText()).toBe(title);
    }));

  it('the way to the search leads to a page that says what to do instead', () =>
    withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(atRoot.url);
      await page.locator('header a', { hasText: '搜索' }).first().click();
      expect(pathOf(page)).toBe('/search/');
      expect(await page.locator('main').innerText()).toContain('搜索要用到 JavaScript');
    }));
});

describe('every kind of page', () => {
  it('asks no other host for anything and is in order', async () => {
    await sideBySide(kinds, ([kind, path]) =>
      withPage({}, async (page) => {
        const faults = watch(page);
        const answer = await page.goto(atRoot.url + path, { waitUntil: 'networkidle' });
        expect([kind, answer?.status()]).toEqual([kind, path === KINDS['page for unknown addresses'] ? 404 : 200]);
        expect([kind, faults]).toEqual([kind, []]);
      }),
    );
  });

  it('fits a phone: nothing is wider than the screen', () =>
    withPage({ viewport: { width: 390, height: 844 } }, async (page) => {
      const wide: string[] = [];
      for (const [kind, path] of kinds) {
        await page.goto(atRoot.url + path);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        if (width > 390) wide.push(`${kind}: ${width}`);
      }
      expect(wide).toEqual([]);
    }));

  it.each(['light', 'dark'] as const)('can be used by everybody, in %s colours', (colorScheme) =>
    withPage({ colorScheme }, async (page) => {
      const barriers: string[] = [];
      for (const [kind, path] of kinds) {
        await page.goto(atRoot.url + path);
        barriers.push(...(await barriersOn(page)).map((barrier) => `${kind}: ${barrier}`));
      }
      expect(barriers).toEqual([]);
    }),
  );

  it('can be used by everybody with the search open and answering', () =>
    withPage({}, async (page) => {
      await page.goto(atRoot.url);
      await page.keyboard.press('/');
      await page.keyboard.insertText('渣浆泵');
      await page.locator('dialog [role=option]').first().waitFor();
      expect(await barriersOn(page)).toEqual([]);
    }));
});
