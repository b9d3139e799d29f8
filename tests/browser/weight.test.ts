/** What a visit costs: bytes, requests, movement of the page, and time in which it does not answer. */
import { gzipSync } from 'node:zlib';
import type { Browser, Page, Response } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveSite, type StaticServer } from '../../src/build/static-server.ts';
import { build, temporaryFolder } from '../site/built-site.ts';
import { launchBrowser } from './chromium.ts';
import { bulletinsOf, oneOfEachKind } from './page-kinds.ts';
import { sideBySide, visit } from './visit.ts';

const root = temporaryFolder();
let browser: Browser;
let server: StaticServer;

beforeAll(async () => {
  await build('content', root.path);
  server = await serveSite(root.path, { base: '/', port: 0 });
  browser = await launchBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
  root.remove();
});

/** Bytes that a first visit transfers, pictures aside, and the addresses that it asks. */
async function firstVisit(path: string): Promise<{ bytes: number; urls: string[] }> {
  return visit(browser, {}, async (page) => {
    const responses: Response[] = [];
    page.on('response', (response) => responses.push(response));
    await page.goto(server.url + path, { waitUntil: 'networkidle' });
    const text = responses.filter((response) => !['image', 'manifest'].includes(response.request().resourceType()));
    const bodies = await Promise.all(text.map((response) => response.body()));
    return {
      bytes: bodies.reduce((sum, body) => sum + gzipSync(body).length, 0),
      urls: responses.map((response) => response.url()),
    };
  });
}

it('a bulletin weighs at most 16 kB without its pictures, and asks no other host', async () => {
  const heavy = await sideBySide(bulletinsOf(root.path), async (path) => {
    const { bytes, urls } = await firstVisit(path);
    expect(bytes).toBeGreaterThan(2000);
    expect(urls.filter((url) => !url.startsWith(server.url) && !url.startsWith('data:'))).toEqual([]);
    return bytes > 16_000 ? [`${path}: ${bytes}`] : [];
  });
  expect(heavy.length).toBeGreaterThan(10);
  expect(heavy.flat()).toEqual([]);
});

it('the home page weighs at most 24 kB without its pictures', async () => {
  expect((await firstVisit('')).bytes).toBeLessThanOrEqual(24_000);
});

/** Notes from before the first byte on what the browser says of the page. */
async function observe(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = { shift: 0, longest: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
    }).observe({ type: 'longtask', buffered: true });
  });
}

/** Loads a page, scrolls through it, and says what was seen. */
async function watched(page: Page, path: string): Promise<{ shift: number; longest: number }> {
  await page.goto(server.url + path, { waitUntil: 'networkidle' });
  return page.evaluate(async () => {
    for (let y = 0; y <= document.body.scrollHeight; y += innerHeight) {
      scrollTo(0, y);
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }
    return (window as unknown as { seen: { shift: number; longest: number } }).seen;
  });
}

it.each([390, 1280])('nothing moves while a page loads or is scrolled, %i pixels wide', async (width) => {
  const moving = await sideBySide(oneOfEachKind(root.path), (path) =>
    visit(browser, { viewport: { width, height: 800 } }, async (page) => {
      await observe(page);
      const { shift } = await watched(page, path);
      return shift > 0 ? [`${path}: ${shift}`] : [];
    }),
  );
  expect(moving.flat()).toEqual([]);
});

it('no page keeps the reader waiting for more than 50 milliseconds at a time', () =>
  visit(browser, {}, async (page) => {
    await observe(page);
    const slow: string[] = [];
    // not side by side: they would keep each other waiting
    for (const path of oneOfEachKind(root.path)) {
      // a machine that is busy with something else does not speak against the page
      let best = Infinity;
      for (let attempt = 0; attempt < 5 && best > 50; attempt++)
        best = Math.min(best, (await watched(page, path)).longest);
      if (best > 50) slow.push(`${path}: ${best}`);
    }
    expect(slow).toEqual([]);
  }));
