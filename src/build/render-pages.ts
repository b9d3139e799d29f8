/** Makes the pages of a site: those whose views have changed are rendered by threads, the others are there already. */
import type { AdminSettings } from '../site/admin-setting.ts';
import type { SitePage } from '../views/site-pages.ts';
import type { FileLinks } from './file-links.ts';
import { isIntact, keepStored, pageKey, readStored, storedPath, type StoredPage } from './page-store.ts';
import { renderThreads } from './render-threads.ts';
import { filePath, type RenderedPage, type RenderJob } from './renderer.ts';
import type { Templates } from './compile-templates.ts';

export interface RenderRequest {
  readonly pages: readonly SitePage[];
  readonly templates: Templates;
  /** Where the site stands: `https://example.org`, and its path with slashes at both ends. */
  readonly url: string;
  readonly base: string;
  /** Of the browser editor, if the site has one. */
  readonly admin?: AdminSettings;
  /** Folder in which pages are kept from one build to the next. */
  readonly store: string;
  /** Renders all pages, whatever is kept. */
  readonly force: boolean;
  /** Other work that goes on and keeps a core busy. */
  readonly beside: Promise<unknown>;
}

export interface RenderResult {
  /** Path inside the site's folder → where the page is kept. */
  readonly files: ReadonlyMap<string, string>;
  /** Path inside the site's folder → what the page leads to. */
  readonly links: ReadonlyMap<string, FileLinks>;
  /** How many of them had to be rendered. */
  readonly rendered: number;
}

/** Pages are handed to a thread so many at a time. */
const BATCH = 16;

/** @throws when a page cannot be rendered */
export async function renderPages(request: RenderRequest): Promise<RenderResult> {
  const { pages, templates, url, base, admin, store, force, beside } = request;
  const known = force ? new Map<string, StoredPage>() : readStored(store);
  const kept = new Map<string, StoredPage>();
  const files = new Map<string, string>();
  const keys = new Map<string, string>();
  // what comes from threads is copied: each name that pages use is kept once
  const names = new Map<string, string>();
  const once = (name: string) => names.get(name) ?? (names.set(name, name), name);
  const keep = (made: readonly RenderedPage[]) => {
    for (const { key, links, ...stored } of made)
      kept.set(key, { ...stored, ...(links && { links: { ids: links.ids.map(once), uses: links.uses.map(once) } }) });
  };
  const threads = renderThreads({ entry: templates.entry, store, url, base, ...(admin && { admin }) }, keep, beside);
  let rendered = 0;
  try {
    let batch: RenderJob[] = [];
    for (const { kind, path, view } of pages) {
      const page = JSON.stringify({ path, kind, view: view() });
      const key = pageKey(templates.fingerprint, page);
      files.set(filePath(path), storedPath(store, key));
      keys.set(filePath(path), key);
      const stored = known.get(key);
      if (stored && isIntact(store, key, stored)) {
        kept.set(key, stored);
        continue;
      }
      rendered++;
      batch.push({ path, key, page });
      if (batch.length === BATCH) {
        await threads.render(batch);
        batch = [];
      }
    }
    if (batch.length > 0) await threads.render(batch);
    await threads.done();
  } finally {
    await threads.close();
  }
  keepStored(store, kept);
  const links = new Map<string, FileLinks>();
  for (const [file, key] of keys) {
    const found = kept.get(key)?.links;
    if (found) links.set(file, found);
  }
  return { files, links, rendered };
}
