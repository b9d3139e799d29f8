/**
 * What would do harm does none, wherever it is written: in fields, texts, file names, drawings and questions. Shown with
 * the policy of the pages and without it, for each must hold by itself.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Problem } from '../../src/bulletin/problem.ts';
import { headHashes } from '../../src/build/content-policy.ts';
import { inertSvg } from '../../src/build/inert-svg.ts';
import { serveSite, type StaticServer } from '../../src/build/static-server.ts';
import { renderMd } from '../../src/markdown/render.ts';
import { checkContent } from '../../src/reader/check.ts';
import { activeFileHeaders, securityHeaders } from '../../src/site/security-headers.ts';
import { SHIPPED_CONTENT } from '../fixtures.ts';
import { build, filesOf, pagesOf, temporaryFolder } from '../site/built-site.ts';
import { launchBrowser } from './chromium.ts';
import { oneOfEachKind } from './page-kinds.ts';
import { lineOf, payloadFiles, writePayloads } from './payload-content.ts';
import { DRAWINGS, FILE_NAMES, MARKDOWN, PAYLOADS } from './payloads.ts';
import { sideBySide, visit, watch } from './visit.ts';

const root = temporaryFolder();
const folder = (name: string) => join(root.path, name);
const META = /<meta http-equiv="Content-Security-Policy"[^>]*>/;
/** The same harmful content, with the policy of its pages and without; and the site that ships. */
const KINDS = ['with', 'without', 'shipped'] as const;
const servers = {} as Record<(typeof KINDS)[number], StaticServer>;
let browser: Browser;
let problems: readonly Problem[];
const refused = new Set<string>();

const words = { table: '表格', footnotes: '注释', backToText: '回到正文', external: '（站外链接）' };
const bodies = Object.entries({ ...PAYLOADS, ...MARKDOWN });
const drawing = (inside: string) =>
  `<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">${inside}</svg>`;

beforeAll(async () => {
  writePayloads(folder('all'));
  ({ problems } = await checkContent(folder('all'), { drafts: false }));
  const files = payloadFiles(new Set());
  for (const { severity, file, line } of problems)
    if (severity === 'error') refused.add(lineOf(file, (files[file] ?? '').split('\n'), line - 1));
  writePayloads(folder('content'), refused);
  await build(folder('content'), folder('with'));
  await build(SHIPPED_CONTENT, folder('shipped'));

  cpSync(folder('with'), folder('without'), { recursive: true });
  for (const file of filesOf(folder('without')).filter((name) => name.endsWith('.html'))) {
    const path = join(folder('without'), file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(META, ''));
  }
  for (const name of ['texts', 'raw', 'inert']) mkdirSync(folder(`without/${name}`));
  bodies.forEach(([, text], index) => {
    const html = renderMd(text, { links: new Map(), pictures: new Map(), words });
    writeFileSync(folder(`without/texts/${index}.html`), `<!doctype html><meta charset="utf-8"><body>${html}`);
  });
  Object.values(DRAWINGS).forEach((inside, index) => {
    writeFileSync(folder(`without/raw/${index}.svg`), drawing(inside));
    writeFileSync(folder(`without/inert/${index}.svg`), inertSvg(drawing(inside)));
  });
  for (const kind of KINDS) servers[kind] = await serveSite(folder(kind), { base: '/', port: 0 });
  browser = await launchBrowser();
}, 240_000);
afterAll(async () => {
  await browser?.close();
  for (const server of Object.values(servers)) await server.close();
  root.remove();
});

/** A page that tells what ran in it and what it asked of others; nothing leaves this machine. */
async function guarded<T>(act: (page: Page, harm: string[]) => Promise<T>): Promise<T> {
  return visit(browser, {}, async (page, context) => {
    const harm: string[] = [];
    const tell = (what: string) => void harm.push(`${decodeURIComponent(page.url())}: ${what}`);
    await context.route(
      ({ protocol, hostname }) => /^https?:$/.test(protocol) && hostname !== '127.0.0.1',
      (route) => {
        tell(`asked ${route.request().url()}`);
        return route.abort();
      },
    );
    await page.exposeBinding('ran', () => tell('ran'));
    page.on('dialog', (dialog) => {
      tell(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('pageerror', (error) => tell(String(error)));
    page.on('console', (message) => {
      if (/Content Security Policy|Content-Security-Policy/.test(message.text())) tell(message.text());
    });
    return act(page, harm);
  });
}

/** Elements and attributes that no page of the site has, as they stand in the page; moves over everything first. */
async function strangersOn(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const found: string[] = [];
    const isOwn = (script: Element) => {
      const source = script.getAttribute('src');
      if (source !== null) return /^\/_astro\/[\w.-]+$/.test(source);
      return script.getAttribute('type') === 'application/json' || script.parentElement === document.head;
    };
    for (const element of document.querySelectorAll('*')) {
      const name = element.localName;
      element.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
      if (['iframe', 'frame', 'object', 'embed', 'base', 'math', 'video', 'foreignobject'].includes(name))
        found.push(element.outerHTML);
      if (name === 'script' && !isOwn(element)) found.push(element.outerHTML);
      if (name === 'meta' && /refresh/i.test(element.getAttribute('http-equiv') ?? '')) found.push(element.outerHTML);
      for (const { name: key, value } of element.attributes) {
        const address = ['href', 'src', 'action', 'formaction', 'srcset', 'xlink:href', 'data'].includes(key);
        const scheme = /^\s*(?:javascript|vbscript|data|blob|file):/i.test(value);
        const styles = key === 'style' && document.documentElement.localName === 'html';
        if (/^on|^srcdoc$/.test(key) || styles || (address && scheme)) found.push(element.outerHTML.slice(0, 200));
      }
      const rel = element.getAttribute('rel')?.split(' ') ?? [];
      if (element instanceof HTMLAnchorElement && /^http/.test(element.protocol) && element.host !== location.host)
        if (!rel.includes('noopener') || !rel.includes('noreferrer')) found.push(element.outerHTML.slice(0, 200));
    }
    // what is asked for and what begins to move has its time
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return found;
  });
}

describe('what the check refuses', () => {
  it('is told to an editor in her own words, with what to do', () => {
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(errors.length).toBeGreaterThan(100);
    for (const { message, help } of errors) expect(`${message}${help}`).toMatch(/\p{Script=Han}{4}/u);
    const codes = new Set(errors.map(({ code }) => code));
    for (const code of ['unsafe-html', 'unsafe-link', 'remote-picture', 'mdx-program', 'mdx-syntax', 'malformed-field'])
      expect(codes, code).toContain(code);
  });

  it('is every text with a program, an address of one, or what would load from elsewhere', () => {
    const harmful =
      /<(?:script|iframe|object|base|meta|link|form|svg|math|img|video|style)[\s>]|\]\(<?(?:javascript|vbscript|data):/i;
    const kept = bodies.flatMap(([kind, text], index) =>
      harmful.test(text.replace(/`[^`]*`/g, '').replace(/```[\s\S]*```/g, '')) &&
      !refused.has(`bulletins/2023/b-${index}-md/index.md`)
        ? [kind]
        : [],
    );
    // these are titles of links, names of pictures and values of attributes, where a bracket is a character
    expect(kept).toEqual(['link with a breaking title', 'tag with a breaking attribute']);
  });

  it('is no title, summary, name or description: every character may stand there', () => {
    const fields = [...refused].filter(
      (name) => !name.startsWith('bulletins/2023/') && !name.startsWith('bulletins/2022/'),
    );
    expect(new Set(fields.map((name) => name.split(' ').at(-1)))).toEqual(
      new Set(['members', 'tags', 'aliases', 'orgs', 'posts']),
    );
  });
});

/**
 * Without policy every bulletin and list, which name all units, tags, people and pages, and of those every fifth page; with
 * it fewer, for the policy is one and the same.
 */
function isVisited(kind: 'with' | 'without', path: string, index: number): boolean {
  if (kind === 'with') return index % 7 === 0;
  return !/(?:^|\/)p-\d+\/$/.test(path) || path.startsWith('bulletins/') || index % 5 === 0;
}

describe.each(['with', 'without'] as const)('the pages of harmful content, %s their policy', (kind) => {
  it(
    'run nothing, ask nobody, and hold no strange element',
    () =>
      guarded(async (page, harm) => {
        const paths = pagesOf(folder('with')).map(({ file }) => file.replace(/index\.html$/, ''));
        expect(paths.length).toBeGreaterThan(Object.keys(PAYLOADS).length * 5);
        const pages = paths.filter((path, index) => isVisited(kind, path, index));
        expect(pages.length).toBeGreaterThan(30);
        const strangers: string[] = [];
        for (const path of pages) {
          await page.goto(servers[kind].url + path);
          strangers.push(...(await strangersOn(page)).map((stranger) => `${path}: ${stranger}`));
        }
        expect(strangers).toEqual([]);
        expect(harm).toEqual([]);
      }),
    240_000,
  );

  it('show what was written to the letter', () =>
    guarded(async (page) => {
      const texts = Object.values(PAYLOADS);
      for (const index of [0, 22, texts.length - 1]) {
        await page.goto(`${servers[kind].url}bulletins/p-${index}/`);
        expect(await page.locator('h1').textContent()).toContain(texts[index]);
        expect(await page.title()).toContain(texts[index]?.slice(0, 20));
      }
    }));

  it('offer files by whatever name', () =>
    guarded(async (page, harm) => {
      for (const [index, name] of FILE_NAMES.entries()) {
        await page.goto(`${servers[kind].url}bulletins/f-${index}/`);
        const link = page.locator('main a[download]').first();
        expect(await link.innerText()).toContain(name);
        const response = await page.request.get(await link.evaluate((a: HTMLAnchorElement) => a.href));
        expect(response.status(), name).toBe(200);
      }
      expect(harm).toEqual([]);
    }));

  it('run nothing that is asked of the search page by its address', () =>
    guarded(async (page, harm) => {
      const some = Object.values(PAYLOADS).filter((_, index) => index % 4 === (kind === 'with' ? 0 : 2));
      for (const query of [...some, 'onerror', 'ran(1)']) {
        await page.goto(`${servers[kind].url}search/?q=${encodeURIComponent(query)}&kind=${encodeURIComponent(query)}`);
        await page.locator('main [data-search-status]', { hasText: /找到/ }).waitFor();
        expect(await strangersOn(page)).toEqual([]);
      }
      await page.goto(`${servers[kind].url}search/?q=onerror`);
      await page.locator('[data-search-results] a').first().waitFor();
      expect(await page.locator('[data-search-results]').innerText()).toContain('<img src=x onerror=ran(1)>');
      await page.locator('[data-search-facets] button').first().waitFor({ state: 'attached' });
      expect(await page.locator('[data-search-facets]').textContent()).toContain('<script>ran(1)</script>');
      expect(harm).toEqual([]);
    }));

  it('run nothing that is typed into the dialog, nor what was searched for before', () =>
    guarded(async (page, harm) => {
      await page.goto(servers[kind].url);
      await page.keyboard.press('/');
      const field = page.locator('dialog input');
      for (const query of Object.values(PAYLOADS)) {
        await field.fill(query);
        await page.locator('dialog [data-search-status]', { hasText: /找到/ }).waitFor();
      }
      await field.fill('<img src=x onerror=ran(1)>');
      await page.locator('dialog [role=option] mark').first().waitFor();
      expect(await strangersOn(page)).toEqual([]);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/search\//);
      await page.goto(servers[kind].url);
      await page.keyboard.press('/');
      await page.locator('dialog .search-recent', { hasText: '<img' }).waitFor();
      expect(await strangersOn(page)).toEqual([]);
      expect(harm).toEqual([]);
    }));
});

describe('without check and policy', () => {
  it('a text that an editor could never publish still runs nothing', () =>
    guarded(async (page, harm) => {
      for (const index of bodies.keys()) {
        await page.goto(`${servers.without.url}texts/${index}.html`);
        const strangers = await strangersOn(page);
        // rel is for addresses that the site knows to be another's
        expect(
          strangers.filter((stranger) => !stranger.startsWith('<a href="https://example.org/')),
          bodies[index]?.[0],
        ).toEqual([]);
      }
      // the one thing that the check alone keeps away
      expect(harm.filter((what) => !what.includes('asked https://evil.example.net/a.png'))).toEqual([]);
    }));

  it('a drawing runs nothing, once it is made inert', () =>
    guarded(async (page, harm) => {
      for (const index of Object.keys(DRAWINGS).keys()) {
        await page.goto(`${servers.without.url}inert/${index}.svg`);
        expect(await strangersOn(page), Object.keys(DRAWINGS)[index]).toEqual([]);
        expect(await page.evaluate(() => document.querySelector('parsererror')?.textContent)).toBeUndefined();
      }
      expect(harm).toEqual([]);
      for (const index of Object.keys(DRAWINGS).keys()) await page.goto(`${servers.without.url}raw/${index}.svg`);
      // as they were, many of them do
      expect(harm.filter((what) => what.endsWith(': ran')).length).toBeGreaterThan(4);
      expect(harm.filter((what) => what.includes(': asked')).length).toBeGreaterThan(2);
    }));

  it('a drawing that is offered as it is runs nothing either, under the headers for such files', () =>
    guarded(async (page, harm) => {
      await page.route('**/raw/*.svg', async (route) => {
        const response = await route.fetch();
        await route.fulfill({
          response,
          headers: { ...response.headers(), ...Object.fromEntries(activeFileHeaders()) },
        });
      });
      for (const index of Object.keys(DRAWINGS).keys()) await page.goto(`${servers.without.url}raw/${index}.svg`);
      expect(harm.filter((what) => /: ran$|: asked/.test(what))).toEqual([]);
    }));
});

describe('the policy', () => {
  const INTRUDERS = [
    '<script>ran(1)</script>',
    '<img src="/x.png" onerror="ran(1)">',
    '<svg><set attributeName="x" onbegin="ran(1)"/></svg>',
    '<iframe srcdoc="<script>parent.ran(1)</script>"></iframe>',
    '<object data="data:text/html,<script>parent.ran(1)</script>"></object>',
    '<script src="https://evil.example.net/a.js"></script>',
    '<link rel="stylesheet" href="https://evil.example.net/a.css">',
    '<img src="https://evil.example.net/a.png">',
    '<div style="background:url(https://evil.example.net/a.png)">x</div>',
    '<style>body{background:url(https://evil.example.net/b.png)}</style>',
    '<form action="https://evil.example.net/"><button id="intruder">x</button></form>',
    '<a id="intruder" href="javascript:ran(1)">x</a>',
    '<base href="https://evil.example.net/"><a id="intruder" href="a">x</a>',
  ];

  /** What happens when something has got into the text of a page after all. */
  const intrude = (kind: 'with' | 'without', intruder: string) =>
    guarded(async (page, harm) => {
      await page.route('**/bulletins/p-0/', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: (await response.text()).replace('</main>', `${intruder}</main>`) });
      });
      await page.goto(`${servers[kind].url}bulletins/p-0/`);
      const button = page.locator('#intruder');
      if ((await button.count()) > 0) await button.click({ noWaitAfter: true });
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50))).catch(() => {});
      return harm.filter((what) => /: ran$|: asked/.test(what));
    });

  it.each(INTRUDERS)('keeps %s from doing anything, if it ever got into a page', async (intruder) => {
    expect(await intrude('without', intruder)).not.toEqual([]);
    expect(await intrude('with', intruder)).toEqual([]);
  });

  it('stands in every page, first of all, and names no source beside the site', () => {
    for (const { file, html } of [...pagesOf(folder('with')), ...pagesOf(folder('shipped'))]) {
      const [policy = ''] =
        /<head><meta charset="utf-8">(<meta http-equiv="Content-Security-Policy"[^>]*>)/.exec(html) ?? [];
      expect(policy, file).not.toBe('');
      expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|unsafe-hashes|\*|https?:|data:|blob:/);
      expect(policy).toContain("default-src 'none'");
    }
  });

  /** A visit in which nothing may be amiss. */
  const lawful = (where: string, act: (page: Page, url: string) => Promise<void>) =>
    visit(browser, { permissions: ['clipboard-read', 'clipboard-write'] }, async (page, context) => {
      const faults = watch(page);
      await page.exposeBinding('violated', (_, what: string) => void faults.push(what));
      await page.addInitScript(() =>
        addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
          const { violated } = window as unknown as { violated: (what: string) => void };
          violated(`${violatedDirective} ${blockedURI} ${sourceFile}`);
        }),
      );
      const html = readFileSync(join(folder('shipped'), 'index.html'), 'utf8');
      const headers = Object.fromEntries(securityHeaders(headHashes(html)));
      if (where !== 'in the page')
        await context.route('**/*', async (route) => {
          const response = await route.fetch();
          await route.fulfill({ response, headers: { ...response.headers(), ...headers } });
        });
      await act(page, servers.shipped.url);
      expect(faults).toEqual([]);
    });

  it.each(['in the page', 'in the headers of a host as well'])('%s, lets the whole site work', async (where) => {
    const paths = [...oneOfEachKind(folder('shipped')), 'bulletins/alliance-purpose-and-tasks/', 'no/such/'];
    await sideBySide(paths, (path) =>
      lawful(where, async (page, url) => void (await page.goto(url + path, { waitUntil: 'networkidle' }))),
    );
    await lawful(where, async (page, url) => {
      await page.goto(`${url}bulletins/standard-rubber-lined-parts/`);
      await page.locator('[data-theme-switch] label', { hasText: '深色' }).click();
      expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
      await page.reload();
      expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
      await page.locator('[data-share-copy]').click();
      await page.locator('[data-share-status]', { hasText: /./ }).waitFor();
      await page.locator('[data-share-print]').click();
      await page.emulateMedia({ media: 'print' });
      await page.emulateMedia({ media: 'screen' });
      await page.keyboard.press('/');
      await page.keyboard.insertText('知识产权');
      await page.locator('dialog [role=option]').first().waitFor();
      expect(
        await page
          .locator('dialog [role=option]')
          .first()
          .evaluate((one) => getComputedStyle(one).display),
      ).not.toBe('inline');
      await page.goto(`${url}search/?q=${encodeURIComponent('联盟')}`);
      await page.locator('[data-search-results] a').first().waitFor();
      await page.locator('[data-search-facets] button').first().waitFor({ state: 'attached' });
    });
  });
});
