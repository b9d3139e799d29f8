/** A visitor of a site in the real browser, what he must never meet, and what would bar others. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type Axe from 'axe-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What a page did that it must not do: requests to other hosts, failed requests, errors. */
export function watch(page: Page): string[] {
  const faults: string[] = [];
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (!['data:', 'blob:'].includes(protocol) && !['127.0.0.1', 'localhost'].includes(hostname))
      faults.push(`foreign ${request.url()}`);
  });
  page.on('response', (response) => {
    const isPage = response.request().resourceType() === 'document';
    if (response.status() >= 400 && !isPage) faults.push(`${response.status()} ${response.url()}`);
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    // the browser itself tells of the 404 that was asked for
    const expected = message.text().includes('404') && message.location().url === page.url();
    if (['error', 'warning'].includes(message.type()) && !expected) faults.push(message.text());
  });
  return faults;
}

/** One visitor with a browser of his own, 1280 × 800 unless told otherwise. */
export async function visit<T>(
  browser: Browser,
  options: BrowserContextOptions,
  act: (page: Page, context: BrowserContext) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 800 }, ...options });
  context.setDefaultTimeout(10_000);
  try {
    return await act(await context.newPage(), context);
  } finally {
    await context.close();
  }
}

/** On a page most time is waiting, so a few are looked at side by side. @returns what came out of each, in their order */
export async function sideBySide<T, U>(all: readonly T[], look: (one: T) => Promise<U>): Promise<U[]> {
  const seen: U[] = [];
  const left = all.entries();
  const visitor = async () => {
    // all visitors take from one list
    for (const [index, one] of left) seen[index] = await look(one);
  };
  await Promise.all([visitor(), visitor(), visitor(), visitor()]);
  return seen;
}

/** What axe finds on the page as it stands, with the elements. */
export async function barriersOn(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (tags) => {
    const { axe } = window as unknown as { axe: typeof Axe };
    const { violations } = await axe.run(document, { runOnly: { type: 'tag', values: tags } });
    return violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html.slice(0, 150)).join(' | ')}`);
  }, WCAG);
}
