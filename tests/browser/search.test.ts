/** The search of the shipped site in a real browser: by touch, by keyboard, with an input method, with files missing. */
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSiteIndex } from '../../src/build/site-index.ts';
import { serveSite, type StaticServer } from '../../src/build/static-server.ts';
import { statement } from '../../src/browser/search-statement.ts';
import type { SearchText } from '../../src/browser/page-text.ts';
import { search } from '../../src/search/search.ts';
import { zhHans } from '../../src/site/text/zh-Hans.ts';
import { build, temporaryFolder } from '../site/built-site.ts';
import { launchBrowser } from './chromium.ts';
import { drawQueries } from './queries.ts';
import { barriersOn, visit, watch } from './visit.ts';

const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const SPEECH = '/bulletins/speech-chang-zhijuan/';
const TEXT: SearchText = { ...zhHans.search_, kinds: zhHans.kinds };
const RECENTS = 'searches:/';

const root = temporaryFolder();
const dist = join(root.path, 'dist');
let browser: Browser;
let server: StaticServer;

beforeAll(async () => {
  await build('content', dist);
  server = await serveSite(dist, { base: '/', port: 0 });
  browser = await launchBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
  root.remove();
});

const withPage = <T>(options: BrowserContextOptions, act: (page: Page) => Promise<T>) => visit(browser, options, act);

const field = (page: Page) => page.locator('dialog input');
const options = (page: Page) => page.locator('dialog [role=option]');
const items = (page: Page) => page.locator('main [data-search-results] > li');
const status = (page: Page, place = 'main') => page.locator(`${place} [data-search-status]`);
const chip = (page: Page, value: string, place = 'main') =>
  page.locator(`${place} .search-chip`, { hasText: new RegExp(`^${value} \\d+$`) });
const queryOf = (page: Page) => [...new URL(page.url()).searchParams];

/** The home page with the dialog open. */
async function withDialog(page: Page): Promise<void> {
  await page.goto(server.url);
  await page.locator('header [data-search-open]').click();
  await page.locator('dialog [role=listbox]').waitFor({ state: 'attached' });
}

async function asked(page: Page, query: string): Promise<void> {
  await field(page).fill(query);
  await options(page).first().waitFor();
}

/** The search page when it has answered. */
async function searchPage(page: Page, address: string): Promise<void> {
  await page.goto(`${server.url}search/${address}`);
  await status(page).locator('span').first().waitFor();
}

describe('a page that is only read', () => {
  it('loads nothing of the search but what opens it', () =>
    withPage({}, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(`${request.resourceType()} ${new URL(request.url()).pathname}`));
      await page.goto(server.url + SPEECH.slice(1), { waitUntil: 'networkidle' });
      expect(asked.filter((one) => /fetch|SearchParts|worker|pagefind/.test(one))).toEqual([]);
      const sizes = await page.evaluate(() =>
        (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
          .filter(({ name }) => name.endsWith('.js'))
          .map(({ decodedBodySize }) => decodedBodySize),
      );
      expect(sizes.length).toBeGreaterThan(0);
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(5000);
    }));
});

it('the work of a search is done in a worker', () =>
  withPage({}, async (page) => {
    await searchPage(page, '?q=泵');
    expect(page.workers().length).toBe(1);
    expect(
      await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name)),
    ).not.toContainEqual(expect.stringContaining('pagefind.js'));
  }));

describe('a visitor with a phone', () => {
  it.each([
    ['知识产权', '知识产权'],
    ['知識產權', '知识产权'],
    ['zscq', '知识产权'],
    ['常志卷', '常志卷'],
  ])('is led by “%s” to what 常志卷 said about intellectual property', (query, match) =>
    withPage(PHONE, async (page) => {
      const faults = watch(page);
      await page.goto(server.url);
      await page.locator('header [data-search-open]').tap();
      await field(page).fill(query);
      const speech = page.locator(`dialog [role=option][href^="${SPEECH}"]`);
      await speech.waitFor();
      expect(await speech.locator('mark').allInnerTexts()).toContain(match);
      await speech.tap();
      await page.waitForURL(`**${SPEECH}*`);
      expect(await page.locator('main').innerText()).toContain('知识产权');
      expect(faults).toEqual([]);
    }),
  );

  it('finds every target large enough for a finger', () =>
    withPage(PHONE, async (page) => {
      const small = (place: string) =>
        page.locator(place).evaluateAll((elements) =>
          elements
            .filter((element) => element.checkVisibility())
            .map((element) => ({ element, box: element.getBoundingClientRect() }))
            .filter(({ box: { width, height } }) => width < 44 || height < 44)
            .map(({ element, box }) => `${element.textContent || element.localName} ${box.width}x${box.height}`),
        );
      await page.addInitScript((key) => localStorage.setItem(key, '["泵"]'), RECENTS);
      await withDialog(page);
      expect(await small('dialog :is(button, a, input)')).toEqual([]);
      await asked(page, '标准');
      await chip(page, '产品质量', 'dialog').waitFor();
      expect(await small('dialog :is(button, a, input)')).toEqual([]);
      await searchPage(page, '?q=泵&tag=标准制定');
      await page.locator('[data-search-fold]').tap();
      expect(await small('main :is(button, input, select)')).toEqual([]);
    }));

  it('sees the facets folded, and how many are chosen', () =>
    withPage(PHONE, async (page) => {
      await searchPage(page, '?q=泵&tag=标准制定&year=2024');
      const fold = page.locator('[data-search-fold]');
      expect(await fold.innerText()).toContain('已选 2 项');
      await chip(page, '标准制定').waitFor({ state: 'hidden' });
      await fold.tap();
      await chip(page, '标准制定').waitFor();
      expect(await fold.getAttribute('aria-expanded')).toBe('true');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    }));
});

describe('facets', () => {
  it('say how many results each of their values leaves', () =>
    withPage({}, async (page) => {
      await searchPage(page, '?q=标准');
      await page.locator('main .search-chip').first().waitFor();
      for (const more of await page.locator('main .search-more-values').all()) await more.click();
      const chips = await page
        .locator('main .search-chip')
        .evaluateAll((all) => all.map((one) => ((one as HTMLElement).dataset['chip'] ?? '') + one.textContent));
      expect(chips.length).toBeGreaterThan(10);
      for (const told of chips) {
        const [, name = '', value = '', count = ''] = /^(\w+) (.+?)\2 (\d+)$/.exec(told) ?? [];
        await searchPage(page, `?q=标准&${name}=${encodeURIComponent(value)}`);
        expect([told, await items(page).count()]).toEqual([told, Number(count)]);
      }
    }));

  it('narrow to what bears them, add up within one facet and cut across two', () =>
    withPage({}, async (page) => {
      await searchPage(page, '?q=联盟');
      const all = await items(page).count();
      await chip(page, '2024').click();
      await chip(page, '2024').and(page.locator('[aria-pressed=true]')).waitFor();
      const dates = () => page.locator('main .search-date').allInnerTexts();
      const narrowed = await dates();
      expect(narrowed.length).toBeGreaterThan(0);
      expect(narrowed.length).toBeLessThan(all);
      expect(narrowed.filter((date) => !date.startsWith('2024'))).toEqual([]);
      await chip(page, '2023').click();
      await page.locator('main .search-date', { hasText: '2023' }).first().waitFor();
      expect((await dates()).length).toBeGreaterThan(narrowed.length);
      await chip(page, '标准制定').click();
      await page.locator('main .search-date', { hasText: '2023' }).first().waitFor({ state: 'detached' });
      for (const url of await items(page)
        .locator('a')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))) {
        const html = await (await page.request.get(url)).text();
        expect(html).toMatch(/标准制定<\/a>|标准制定\s/);
      }
      await page.locator('[data-search-clear]').click();
      await expect.poll(() => items(page).count()).toBe(all);
    }));

  it('keep the focus on the chip that was pressed', () =>
    withPage({}, async (page) => {
      await searchPage(page, '?q=联盟');
      await chip(page, '2024').focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(/year=2024/);
      await page.locator('main .search-date', { hasText: '2022' }).first().waitFor({ state: 'detached' });
      expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['chip'])).toBe('year 2024');
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => !url.searchParams.has('year'));
    }));

  it('without any query find all bulletins that pass', () =>
    withPage({}, async (page) => {
      await searchPage(page, '?year=2024');
      expect(await page.locator('main .search-date').allInnerTexts()).toEqual(['2024-02-01', '2024-01-20']);
    }));

  it('narrow inside the dialog, and go with the visitor to the search page', () =>
    withPage({}, async (page) => {
      await withDialog(page);
      await asked(page, '联盟');
      await chip(page, '2022', 'dialog').click();
      await page.locator('dialog .search-date', { hasText: '2025' }).first().waitFor({ state: 'detached' });
      await page.locator('dialog [data-search-all]').click();
      await status(page).locator('span').first().waitFor();
      expect(queryOf(page)).toEqual([
        ['q', '联盟'],
        ['year', '2022'],
      ]);
      expect(await chip(page, '2022').getAttribute('aria-pressed')).toBe('true');
    }));
});

describe('the address of the search page', () => {
  it('holds query, filters and order; reloading and going back and forth restore them', () =>
    withPage({}, async (page) => {
      await searchPage(page, '?q=标准');
      const first = await items(page).allInnerTexts();
      await page.locator('#site\\:search-field').fill('联盟');
      await page.waitForURL((url) => url.searchParams.get('q') === '联盟');
      await chip(page, '2022').click();
      await page.locator('[data-search-order]').selectOption('newest');
      await chip(page, '联盟成立').click();
      await expect.poll(() => queryOf(page).length).toBe(4);
      expect(queryOf(page)).toEqual([
        ['q', '联盟'],
        ['tag', '联盟成立'],
        ['year', '2022'],
        ['sort', 'new'],
      ]);
      await expect.poll(() => chip(page, '联盟成立').getAttribute('aria-pressed')).toBe('true');
      const left = /\d+$/.exec(await chip(page, '联盟成立').innerText())?.[0];
      await expect.poll(() => items(page).count()).toBe(Number(left));
      const state = async () => ({
        results: await items(page).allInnerTexts(),
        order: await page.locator('[data-search-order]').inputValue(),
        query: await page.locator('#site\\:search-field').inputValue(),
      });
      const before = await state();
      await page.reload();
      await expect.poll(state).toEqual(before);

      await page.goBack();
      await expect.poll(() => queryOf(page).map(([name]) => name)).toEqual(['q', 'year', 'sort']);
      await page.goBack();
      await expect.poll(() => page.locator('[data-search-order]').inputValue()).toBe('best');
      await page.goBack();
      await expect.poll(() => queryOf(page)).toEqual([['q', '联盟']]);
      await page.goBack();
      await expect.poll(() => items(page).allInnerTexts()).toEqual(first);
      expect(await page.locator('#site\\:search-field').inputValue()).toBe('标准');
      for (let step = 0; step < 4; step++) await page.goForward();
      await expect.poll(state).toEqual(before);
    }));

  it('puts the newest first when asked to', () =>
    withPage({}, async (page) => {
      await searchPage(page, '?q=联盟');
      const dates = () => page.locator('main .search-date').allInnerTexts();
      const best = await dates();
      await page.locator('[data-search-order]').selectOption('newest');
      const newest = best.toSorted().reverse();
      expect(newest).not.toEqual(best);
      await expect.poll(dates).toEqual(newest);
    }));
});

describe('a search that finds more than is shown at once', () => {
  const valves = join(root.path, 'valves');
  let host: StaticServer;
  beforeAll(async () => {
    await build('tests/fixtures/sites/valves', valves, '--base', '/sub/');
    host = await serveSite(valves, { base: '/sub/', port: 0 });
  }, 120_000);
  afterAll(() => host?.close());

  const first = async (page: Page): Promise<number> => {
    await page.goto(`${host.url}search/?year=2021&year=2022&year=2023&year=2024`);
    await page.locator('[data-search-more]').waitFor();
    expect(await items(page).count()).toBe(20);
    return Number(/\d+/.exec(await status(page).innerText())?.[0]);
  };

  it('adds the rest below, once each, and leads there', () =>
    withPage({}, async (page) => {
      const all = await first(page);
      const before = await items(page).allInnerTexts();
      await page.locator('[data-search-more]').click();
      await expect.poll(() => items(page).count()).toBe(all);
      expect((await items(page).allInnerTexts()).slice(0, 20)).toEqual(before);
      const links = await items(page)
        .locator('a')
        .evaluateAll((some) => some.map((link) => link.getAttribute('href')));
      expect(new Set(links).size).toBe(all);
      expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(links[20]);
      expect(await page.locator('[data-search-more]').isVisible()).toBe(false);
    }));

  it('keeps what is shown when the rest cannot be had, and asks again on demand', () =>
    withPage({}, async (page) => {
      const all = await first(page);
      await page.route('**/*.pf_fragment', (route) => route.abort());
      await page.locator('[data-search-more]').click();
      const retry = page.locator('main [data-search-retry]');
      await retry.waitFor();
      expect(await items(page).count()).toBe(20);
      await page.unroute('**/*.pf_fragment');
      await retry.click();
      await expect.poll(() => items(page).count()).toBe(all);
    }));
});

describe('a search that finds nothing', () => {
  it('says what was asked and under what, and how many there would be without', () =>
    withPage({}, async (page) => {
      await searchPage(page, '?q=知识产权&tag=章程&year=2025');
      expect(await status(page).innerText()).toBe('在“章程、2025”里没有找到“知识产权”。');
      const lift = page.locator('[data-search-lift]');
      const promised = Number(/\d+/.exec(await lift.innerText())?.[0]);
      await lift.click();
      await items(page).first().waitFor();
      expect(await items(page).count()).toBe(promised);
      expect(queryOf(page)).toEqual([['q', '知识产权']]);
    }));

  it('offers other ways', () =>
    withPage({}, async (page) => {
      await searchPage(page, '?q=鼂錯');
      expect(await status(page).innerText()).toContain('没有找到“鼂錯”。');
      const ways = page.locator('[data-search-ways] a');
      expect(await ways.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
        '/tags/',
        '/members/',
        '/speakers/',
        '/archive/',
      ]);
      expect(await ways.first().isVisible()).toBe(true);
    }));
});

describe('recent searches', () => {
  const recents = (page: Page) => page.locator('dialog .search-recent').allInnerTexts();

  it('are kept when a result is opened or Enter pressed, newest first, and not while typing', () =>
    withPage({}, async (page) => {
      for (const query of ['标准', '知识产权', '标准']) {
        await withDialog(page);
        await asked(page, query);
        await options(page).first().click();
        await page.waitForURL('**/bulletins/**');
      }
      await withDialog(page);
      await asked(page, '渣浆泵');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/search/**');
      await withDialog(page);
      await asked(page, '联盟');
      await field(page).fill('');
      await expect.poll(() => recents(page)).toEqual(['渣浆泵', '标准', '知识产权']);
    }));

  it('can be asked again, forgotten one by one, and all at once', () =>
    withPage({}, async (page) => {
      const many = Array.from({ length: 9 }, (_, index) => `泵${index}`);
      await page.goto(server.url);
      await page.evaluate(([key, kept]) => localStorage.setItem(key, kept), [
        RECENTS,
        JSON.stringify(['标准', ...many]),
      ] as const);
      await withDialog(page);
      expect((await recents(page)).length).toBe(8);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await options(page).first().waitFor();
      expect(await field(page).inputValue()).toBe('标准');
      await field(page).fill('');
      await page.locator('dialog [aria-label="删除“标准”"]').click();
      expect(await recents(page)).toEqual(many.slice(0, 7));
      await page.locator('[data-search-forget]').click();
      expect(await recents(page)).toEqual([]);
      expect(await page.evaluate((key) => localStorage.getItem(key), RECENTS)).toBeNull();
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('input');
    }));

  it.each([
    [
      'denied',
      () =>
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        }),
    ],
    [
      'full',
      () => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      },
    ],
    [
      'damaged',
      () => {
        Storage.prototype.getItem = () => '{"not":["a list';
      },
    ],
  ])('are done without where storage is %s', (_, deny) =>
    withPage({}, async (page) => {
      await page.addInitScript(deny);
      const faults = watch(page);
      await withDialog(page);
      await asked(page, '标准');
      await options(page).first().click();
      await page.waitForURL('**/bulletins/**');
      await withDialog(page);
      expect(await recents(page)).toEqual([]);
      expect(faults).toEqual([]);
    }),
  );
});

describe('when a file cannot be had', () => {
  const FAILURES: Record<string, (route: Route) => Promise<void>> = {
    'the network is down': (route) => route.abort('internetdisconnected'),
    'it is gone': (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<p>404' }),
    'the server is broken': (route) => route.fulfill({ status: 500, contentType: 'text/html', body: '<p>500' }),
  };
  const failures = Object.entries(FAILURES);

  describe.each([
    ['the list of files', '**/pagefind-entry.json*', '标准'],
    ['the engine', '**/pagefind.js*', '标准'],
    ['the program', '**/wasm.*.pagefind', '标准'],
    ['the contents of the index', '**/*.pf_meta', '标准'],
    ['a part of the index', '**/*.pf_index', '标准'],
    ['a record', '**/*.pf_fragment', '标准'],
    ['the table of variants', '**/variants.*.json', '知識產權'],
  ])('%s', (_, files, query) => {
    it.each(failures)('because %s, the page says so and asks again on demand', (__, fail) =>
      withPage({}, async (page) => {
        await page.route(files, fail);
        await page.goto(`${server.url}search/?q=${query}`);
        await status(page).getByText('搜索没有成功').waitFor();
        const retry = page.locator('main [data-search-retry]');
        await retry.click();
        await retry.waitFor();
        await page.unroute(files);
        await retry.click();
        await items(page).first().waitFor();
        expect(await retry.isVisible()).toBe(false);
      }),
    );
  });

  it.each([
    ['the search page', '**/search/'],
    ['the script', '**/_astro/SearchParts*.js'],
    ['the style', '**/_astro/index*.css'],
  ])('%s, the dialog says so, and goes on with what was typed', (_, files) =>
    withPage({}, async (page) => {
      for (const fail of Object.values(FAILURES)) {
        await page.goto(server.url);
        await page.route(files, fail);
        await page.keyboard.press('/');
        await page.keyboard.insertText('标准');
        await status(page, 'dialog').getByText('搜索没有成功').waitFor();
        await page.unroute(files);
        await page.locator('dialog [data-search-retry]').click();
        await options(page).first().waitFor();
        expect(await status(page, 'dialog').innerText()).toMatch(/^找到 \d+ 篇/);
      }
    }),
  );

  it.each(failures)(
    'the table of facets because %s, the results stay, and the facets can be asked for again',
    (_, fail) =>
      withPage({}, async (page) => {
        await page.route('**/facets.*.json', fail);
        await searchPage(page, '?q=标准');
        const again = page.locator('[data-search-facets-retry]');
        await again.waitFor();
        expect(await items(page).count()).toBeGreaterThan(2);
        expect(await status(page).innerText()).toMatch(/^找到/);
        await page.unroute('**/facets.*.json');
        await again.click();
        await page.locator('main .search-chip').first().waitFor();
        expect(await again.isVisible()).toBe(false);
      }),
  );

  it('a slow answer never takes the place of a newer one', () =>
    withPage({}, async (page) => {
      await withDialog(page);
      await asked(page, '标准');
      let release = () => {};
      const held = new Promise<void>((resolve) => (release = resolve));
      // the records of the first question come after those of the second
      await page.route('**/*.pf_fragment', async (route) => (await held, route.continue()));
      await field(page).fill('知识产权');
      await page.waitForRequest('**/*.pf_fragment');
      await status(page, 'dialog').getByText('正在搜索').waitFor();
      // meanwhile what was found before stays where it was
      expect(await options(page).count()).toBeGreaterThan(0);
      await field(page).fill('标准');
      await status(page, 'dialog').getByText(/^找到/).waitFor();
      const shown = await options(page).allTextContents();
      const late = page.waitForEvent('requestfinished', (request) => request.url().endsWith('.pf_fragment'));
      release();
      await late;
      await page.waitForLoadState('networkidle');
      expect(await options(page).allTextContents()).toEqual(shown);
    }));

  it('a site that was built anew meanwhile is asked afresh without a word', () =>
    withPage({}, async (page) => {
      await withDialog(page);
      await asked(page, '标准');
      // a file of the old index is gone; the next list of files names another
      await page.route('**/variants.*.json', (route) => route.fulfill({ status: 404 }), { times: 1 });
      const gone = page.waitForResponse((response) => response.status() === 404);
      await field(page).fill('知識產權');
      await gone;
      await options(page).locator('mark', { hasText: '知识产权' }).first().waitFor();
      expect(await status(page, 'dialog').innerText()).toBe('找到 2 篇');
    }));
});

describe('with the keyboard alone', () => {
  it('options are chosen with arrows, Home and End, and opened with Enter', () =>
    withPage({}, async (page) => {
      await page.goto(server.url);
      await page.keyboard.press('/');
      await page.keyboard.insertText('标准');
      await options(page).first().waitFor();
      const active = () => page.evaluate(() => document.activeElement?.getAttribute('aria-activedescendant'));
      const chosen = () => page.locator('dialog [aria-selected=true]').evaluateAll((all) => all.map(({ id }) => id));
      const last = (await options(page).count()) - 1;
      expect(await active()).toBeNull();
      for (const [key, index] of [
        ['ArrowDown', 0],
        ['ArrowDown', 1],
        ['End', last],
        ['Home', 0],
        ['ArrowUp', undefined],
        ['ArrowUp', last],
      ] as const) {
        await page.keyboard.press(key);
        const id = index === undefined ? undefined : `site:search-options-${index}`;
        expect([key, (await active()) ?? undefined, await chosen()]).toEqual([key, id, id === undefined ? [] : [id]]);
      }
      const href = await page.locator('dialog [aria-selected=true]').getAttribute('href');
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${href}`);
    }));

  it('Tab leads through the dialog in its order, and Esc gives the focus back', () =>
    withPage({}, async (page) => {
      await page.goto(server.url);
      await page.locator('header [data-search-open]').focus();
      await page.keyboard.press('Enter');
      await page.keyboard.insertText('联盟');
      await page.locator('dialog .search-chip').first().waitFor();
      const seen: string[] = [];
      for (let step = 0; step < 5; step++) {
        await page.keyboard.press('Tab');
        seen.push(
          await page.evaluate(() => {
            const { activeElement: focused } = document;
            return focused?.classList.contains('search-chip') ? 'search-chip' : (focused?.textContent?.trim() ?? '');
          }),
        );
      }
      expect(seen).toEqual(['搜索', '关闭', 'search-chip', 'search-chip', 'search-chip']);
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => document.activeElement?.hasAttribute('data-search-open'));
    }));

  it('Enter without a choice leads to the search page', () =>
    withPage({}, async (page) => {
      await withDialog(page);
      await asked(page, '标准');
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.pathname === '/search/' && url.searchParams.get('q') === '标准');
      await items(page).first().waitFor();
    }));
});

describe('an input method', () => {
  it('is not disturbed: nothing is asked and nothing sent before the Chinese is there', () =>
    withPage({}, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await withDialog(page);
      const session = await page.context().newCDPSession(page);
      for (const text of ['zhi', 'zhi shi', 'zhi shi chan quan'])
        await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      await page.evaluate(() => {
        const { activeElement } = document;
        for (const key of ['ArrowDown', 'Enter'])
          activeElement?.dispatchEvent(
            new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true, cancelable: true }),
          );
      });
      await page.waitForTimeout(400);
      expect(await field(page).inputValue()).toBe('zhi shi chan quan');
      expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
      expect(new URL(page.url()).pathname).toBe('/');
      await session.send('Input.insertText', { text: '知识产权' });
      await options(page).first().waitFor();
      expect(await options(page).locator('mark').first().innerText()).toBe('知识产权');
    }));

  it('may be at work already while the search is still being loaded', () =>
    withPage({}, async (page) => {
      let release = () => {};
      const held = new Promise<void>((resolve) => (release = resolve));
      await page.route('**/_astro/SearchParts*.js', async (route) => (await held, route.continue()));
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(server.url);
      await page.keyboard.press('/');
      const session = await page.context().newCDPSession(page);
      await session.send('Input.imeSetComposition', { text: 'zhi shi', selectionStart: 7, selectionEnd: 7 });
      release();
      await page.locator('dialog [role=listbox]').waitFor({ state: 'attached' });
      await page.waitForTimeout(400);
      expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
      await session.send('Input.insertText', { text: '知识产权' });
      await options(page).first().waitFor();
    }));
});

describe('the search can be used by everybody', () => {
  const STATES: Record<string, (page: Page) => Promise<void>> = {
    'the dialog with recent searches': async (page) => {
      await page.addInitScript((key) => localStorage.setItem(key, '["泵","标准"]'), RECENTS);
      await withDialog(page);
    },
    'the dialog with results and a choice': async (page) => {
      await withDialog(page);
      await asked(page, '联盟');
      await chip(page, '2022', 'dialog').click();
      await page.locator('dialog [aria-pressed=true]').waitFor();
      await field(page).press('ArrowDown');
    },
    'the dialog without results': async (page) => {
      await withDialog(page);
      await field(page).fill('鼂錯');
      await status(page, 'dialog').getByText('没有找到').waitFor();
    },
    'the dialog after a failure': async (page) => {
      await page.route('**/pagefind/**', (route) => route.abort());
      await withDialog(page);
      await field(page).fill('标准');
      await page.locator('dialog [data-search-retry]').waitFor();
    },
    'the page with facets': async (page) => {
      await searchPage(page, '?q=泵&tag=标准制定');
      await chip(page, '标准制定').waitFor();
    },
    'the page without results': (page) => searchPage(page, '?q=知识产权&tag=章程'),
    'the page after a failure': async (page) => {
      await page.route('**/pagefind/**', (route) => route.abort());
      await page.goto(`${server.url}search/?q=标准`);
      await page.locator('main [data-search-retry]').waitFor();
    },
    'the page without facets': async (page) => {
      await page.route('**/facets.*.json', (route) => route.abort());
      await searchPage(page, '?q=标准');
      await page.locator('[data-search-facets-retry]').waitFor();
    },
  };

  it.each(Object.entries(STATES))('%s, in light, dark and forced colours', (_, arrive) =>
    withPage({}, async (page) => {
      await arrive(page);
      for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
        await page.emulateMedia(media);
        expect([media, await barriersOn(page)]).toEqual([media, []]);
      }
    }),
  );
});

describe('the browser and the terminal', () => {
  it('agree on 100 random queries', () =>
    withPage({}, async (page) => {
      const site = await openSiteIndex(dist);
      if (!site) throw new Error('no index was written');
      await searchPage(page, '?q=泵');
      let withResults = 0;
      for (const query of await drawQueries(100, 20220930)) {
        const found = await search(site, query);
        const results = await found.results(0, 20);
        const { count, notice } = statement(TEXT, { query, filters: {}, order: 'best' }, found);
        const told = {
          query,
          says: [count, notice].filter(Boolean),
          results: results.map(({ url, sectionId, titleParts, excerpt, date }) => ({
            href: sectionId === undefined ? url : `${url}#${encodeURIComponent(sectionId)}`,
            date,
            title: titleParts.map(({ text, match }) => (match ? [text] : text)),
            excerpt: excerpt.map(({ text, match }) => (match ? [text] : text)),
          })),
        };
        await page.evaluate((asked) => {
          document.querySelector('main [data-search-status]')?.replaceChildren();
          history.replaceState(null, '', `?q=${encodeURIComponent(asked)}`);
          dispatchEvent(new PopStateEvent('popstate'));
        }, query);
        await status(page).locator('span').first().waitFor();
        const seen = await page.evaluate(() => {
          const parts = (element: Element | null) =>
            [...(element?.childNodes ?? [])].map(({ nodeName, textContent }) =>
              nodeName === 'MARK' ? [textContent] : textContent,
            );
          const says = document.querySelectorAll('main [data-search-status] span');
          const items = document.querySelectorAll('[data-search-results] > li');
          return {
            says: [...says].map(({ textContent }) => textContent),
            results: [...items].map((item) => ({
              href: item.querySelector('a')?.getAttribute('href'),
              date: item.querySelector('time')?.textContent,
              title: parts(item.querySelector('.search-title')),
              excerpt: parts(item.querySelector('.search-excerpt')),
            })),
          };
        });
        expect({ query, ...seen }).toEqual(told);
        if (results.length > 0) withResults++;
      }
      expect(withResults).toBeGreaterThan(50);
    }));
});
