/** The catalogue of components: every example shows what it promises, is valid, fits a phone and bars nobody. */
import { parseHTML } from 'linkedom';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteFixture } from '../fixtures.ts';
import { temporaryFolder } from '../site/built-site.ts';
import { invalidities, invalidParts } from '../site/html.ts';
import { liveSite, type LiveSite } from '../site/live-site.ts';
import { launchBrowser } from './chromium.ts';
import { barriersOn, visit, watch } from './visit.ts';

const CATALOGUE = '_catalogue/';
const PHONE = { viewport: { width: 390, height: 844 } };

const root = temporaryFolder();
let live: LiveSite;
let browser: Browser;
let catalogue: Document;

beforeAll(async () => {
  live = await liveSite(siteFixture('valves'), '/', root.path);
  // what a script takes out of a template is met too
  const html = await live.textAt(CATALOGUE);
  catalogue = parseHTML(html.replace(/<\/?template\b[^>]*>/g, '')).document;
  browser = await launchBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await live?.stop();
  root.remove();
});

const every = (selector: string) => [...catalogue.querySelectorAll(selector)];
const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
const promised = (element: Element) => JSON.parse(element.getAttribute('data-shows') ?? 'null') as string[] | null;

/** Whole texts that a reader can meet in a part of a page: of elements, of the pieces between them, of labels. */
function textsOf(part: Element): Set<string> {
  const elements = [...part.querySelectorAll(':not(script, style)')];
  const labels = ['aria-label', 'alt', 'placeholder', 'title'];
  return new Set(
    elements.flatMap((element) => [
      plain(element.textContent),
      ...[...element.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ textContent }) => plain(textContent)),
      ...labels.map((label) => plain(element.getAttribute(label))),
    ]),
  );
}

/** What was promised and is not there; where nothing was promised, what is there all the same. */
function broken(part: Element, shows: readonly string[]): string[] {
  const texts = textsOf(part);
  if (shows.length > 0) return shows.filter((text) => !texts.has(plain(text)));
  return [...texts].filter((text) => text !== '');
}

/** The pages that the examples of layouts make. */
const wholePages = () =>
  every('a[data-page]').map((link) => ({
    path: (link.getAttribute('href') ?? '').slice(1),
    shows: promised(link) ?? [],
  }));

describe('an example', () => {
  it('is there for every component and every layout, and says what it shows', () => {
    expect(every('[data-example]').length).toBeGreaterThan(90);
    expect(every('[data-page]').length).toBeGreaterThan(30);
    expect(every('[data-example], [data-page]').filter((example) => promised(example) === null)).toEqual([]);
    // what only a served content can give is there too
    for (const pictured of ['Monogram/3', 'ContentPicture/1', 'BulletinDetails/3'])
      expect(catalogue.querySelector(`[data-example="${pictured}"] picture img`), pictured).not.toBeNull();
  });

  it('shows the texts that it promises, and nothing where it promises nothing', () => {
    const faults = every('[data-example]').flatMap((example) => {
      const stage = example.querySelector('[data-stage]');
      const missing = stage ? broken(stage, promised(example) ?? []) : ['its stage'];
      return missing.map((text) => `${example.getAttribute('data-example')}: ${text}`);
    });
    expect(faults).toEqual([]);
  });

  it('is valid HTML, with no id that another one has', async () => {
    const parts = every('[data-example]').map((example) => ({
      file: example.getAttribute('data-example') ?? '',
      html: example.outerHTML,
    }));
    expect(await invalidParts(parts)).toEqual([]);
    const ids = every('[id]').map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('of a whole page is that page, and valid', async () => {
    const faults: string[] = [];
    for (const { path, shows } of wholePages()) {
      const page = await live.textAt(path);
      faults.push(...broken(parseHTML(page).document.body, shows).map((text) => `${path}: ${text}`));
      faults.push(...(await invalidities([{ file: path, html: built(page) }])));
    }
    expect(faults).toEqual([]);
  });
});

/** A page of the dev server as a build would have it: without what Vite adds for itself. */
function built(page: string): string {
  return page.replace(/<style type="text\/css"[\s\S]*?<\/style>|<script type="module" src="[^"]*"><\/script>/g, '');
}

describe('in the browser', () => {
  const opened = async (page: Page, path: string) => {
    await page.goto(live.url + path, { waitUntil: 'load' });
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
  };

  const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

  it.each(['light', 'dark'] as const)('no component bars anybody, in %s colours', (colorScheme) =>
    visit(browser, { colorScheme }, async (page) => {
      const faults = watch(page);
      await opened(page, CATALOGUE);
      expect(await barriersOn(page)).toEqual([]);
      expect(faults).toEqual([]);
    }),
  );

  it('the catalogue fits a phone', () =>
    visit(browser, PHONE, async (page) => {
      await opened(page, CATALOGUE);
      expect(await widthOf(page)).toBe(390);
    }));

  it('no whole page bars anybody or is wider than a phone', () =>
    visit(browser, PHONE, async (page) => {
      const faults: string[] = [];
      for (const { path } of wholePages()) {
        await opened(page, path);
        const width = await widthOf(page);
        if (width > 390) faults.push(`${path}: ${width} pixels`);
        faults.push(...(await barriersOn(page)).map((barrier) => `${path}: ${barrier}`));
      }
      expect(faults).toEqual([]);
    }));
});
