/** The look of what comes once in a while: long titles and codes, wide tables, many speakers, headings, files and pages. */
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type StaticServer } from '../../src/build/static-server.ts';
import { build, pagesOf, runScript, temporaryFolder } from '../site/built-site.ts';
import { launchBrowser } from './chromium.ts';
import { bulletinsOf, oneOfEachKind } from './page-kinds.ts';
import { barriersOn, visit } from './visit.ts';

const root = temporaryFolder();
const site = join(root.path, 'site');
let browser: Browser;
let server: StaticServer;

beforeAll(async () => {
  const content = join(root.path, 'content');
  const run = await runScript('synthesise', ['--bulletins', '40', '--years', '3', '--out', content]);
  if (run.code !== 0) throw new Error(run.out);
  await build(content, site);
  server = await serveSite(site, { base: '/', port: 0 });
  browser = await launchBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
  root.remove();
});

const at = <T>(edge: string, width: number, act: (page: Page) => Promise<T>): Promise<T> =>
  visit(browser, { viewport: { width, height: 900 } }, async (page) => {
    await page.goto(`${server.url}bulletins/edge-${edge}/`);
    return act(page);
  });

describe('on a phone', () => {
  /** Pages that are wider than the screen, of those in `paths`. */
  const wideAmong = (paths: readonly string[], width: number) =>
    visit(browser, { viewport: { width, height: 800 }, javaScriptEnabled: false }, async (page) => {
      const wide: string[] = [];
      for (const path of paths) {
        await page.goto(server.url + path);
        const needed = await page.evaluate(() => document.documentElement.scrollWidth);
        if (needed > width) wide.push(`${path} needs ${needed}`);
      }
      return wide;
    });

  it('no page at all is wider than the narrowest screen, 320 pixels', async () => {
    const paths = pagesOf(site).map(({ file }) => file.replace(/index\.html$/, ''));
    const half = Math.ceil(paths.length / 2);
    const wide = await Promise.all([wideAmong(paths.slice(0, half), 320), wideAmong(paths.slice(half), 320)]);
    expect(wide.flat()).toEqual([]);
  });

  it('no kind of page and no hard case is wider than a usual one, 390 pixels', async () => {
    const edges = bulletinsOf(site).filter((path) => path.includes('/edge-'));
    expect(await wideAmong([...oneOfEachKind(site), ...edges], 390)).toEqual([]);
  });

  it('long contents are the chapters alone, on a desk all headings', async () => {
    const shown = (page: Page) => page.locator('.contents li:visible').count();
    expect(await at('thirty-headings', 390, shown)).toBe(10);
    expect(await at('thirty-headings', 1280, shown)).toBe(30);
  });

  it('the first column of a wide table keeps its words together and stays in sight', () =>
    at('wide-tables', 390, async (page) => {
      const table = page.locator('.prose .table-scroll').first();
      const names = await table.locator('tbody td:first-child').evaluateAll((cells) =>
        cells.map((cell) => {
          const range = document.createRange();
          range.selectNodeContents(cell);
          return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
        }),
      );
      expect(names).toEqual(names.map(() => 1));
      const before = await table.locator('td').first().boundingBox();
      await table.evaluate((element) => {
        element.scrollLeft = 200;
      });
      expect((await table.locator('td').first().boundingBox())?.x).toBe(before?.x);
    }));

  it('an address in a table of two columns breaks rather than leads out of sight', () =>
    at('wide-tables', 390, async (page) => {
      const overhang = await page
        .locator('.prose .table-scroll')
        .nth(1)
        .evaluate((element) => element.scrollWidth - element.clientWidth);
      expect(overhang).toBe(0);
    }));
});

it('the date of a line stands beside the first line of a long title', () =>
  visit(browser, { viewport: { width: 820, height: 900 } }, async (page) => {
    await page.goto(`${server.url}bulletins/`);
    const line = page.locator('.line', { has: page.locator('a[href="/bulletins/edge-long-title/"]') });
    const [date, title] = [await line.locator('time').boundingBox(), await line.locator('.title').boundingBox()];
    expect(title?.height).toBeGreaterThan(40);
    expect(Math.abs((date?.y ?? 0) - (title?.y ?? 0))).toBeLessThan(8);
  }));

it('a person’s post goes below the organisation as a whole', () =>
  at('twelve-speakers', 390, async (page) => {
    await page.locator('.facts summary').click();
    const lines = await page
      .locator('.facts .post > span')
      .evaluateAll((posts) => posts.map((post) => post.getClientRects().length));
    expect(lines).toEqual(Array.from({ length: 12 }, () => 1));
  }));

describe('on paper', () => {
  /** As wide as the text on A4. */
  const printed = <T>(edge: string, act: (page: Page) => Promise<T>) =>
    at(edge, 590, async (page) => {
      await page.emulateMedia({ media: 'print' });
      return act(page);
    });

  it('tables and programs fit the sheet', () =>
    printed('wide-tables', async (page) => {
      const overhang = await page
        .locator('.prose :is(.table-scroll, pre)')
        .evaluateAll((boxes) => boxes.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
      expect(overhang).toEqual([0, 0, 0]);
    }));

  it.each(['long-title', 'footnotes-lists', 'pictures-attachments'])(
    'the end of a bulletin stands in room that the last of its text keeps for it: %s',
    (edge) =>
      printed(edge, async (page) => {
        const end = await page.locator('.colophon').boundingBox();
        const last = await page.evaluate(() => {
          const before = document.querySelector('.colophon')?.previousElementSibling;
          return before?.getBoundingClientRect().bottom ?? 0;
        });
        expect((end?.y ?? 0) + (end?.height ?? 0)).toBeLessThan(last);
      }),
  );
});

it('nothing of it bars anybody', () =>
  visit(browser, { colorScheme: 'dark' }, async (page) => {
    const barriers: string[] = [];
    for (const edge of [
      'wide-tables',
      'thirty-headings',
      'footnotes-lists',
      'twelve-speakers',
      'pictures-attachments',
    ]) {
      await page.goto(`${server.url}bulletins/edge-${edge}/`);
      barriers.push(...(await barriersOn(page)).map((barrier) => `${edge}: ${barrier}`));
    }
    expect(barriers).toEqual([]);
  }));
