/** Visits to a built site: one page of each kind, each in a browser of its own. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { pagesOf } from '../site/built-site.ts';

/** One page of each kind as site paths: the first of every folder, and every list. */
export function oneOfEachKind(dist: string): string[] {
  const kinds = new Map<string, string>();
  for (const { file } of pagesOf(dist)) {
    const path = file.replace(/index\.html$/, '');
    const [folder = '', name] = path.split('/');
    const kind = name ? `${folder}/…` : path;
    if (!kinds.has(kind)) kinds.set(kind, path);
  }
  return [...kinds.values()];
}

/** Site paths of all bulletins. */
export function bulletinsOf(dist: string): string[] {
  return pagesOf(dist)
    .map(({ file }) => file.replace(/index\.html$/, ''))
    .filter((path) => /^bulletins\/(?!\d+\/)[^/]+\/$/.test(path));
}

/** A page in a browser that knows nothing of the visits before. */
export async function visiting<T>(
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
