/** Old addresses on a built site: they lead on, say that a page was taken down, and a broken link keeps all of it back. */
import { readFileSync } from 'node:fs';
import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type StaticServer } from '../../src/build/static-server.ts';
import { launchBrowser } from '../browser/chromium.ts';
import { filesOf, pagesOf, runScript, temporaryFolder, type Run } from './built-site.ts';
import { invalidities } from './html.ts';

const FILES = {
  'site.yaml': 'name: 特种阀门产业联盟\ndescription: 虚构的联盟。\nurl: https://valves.example.org\nbase: /x/\n',
  'bulletins/2024/spring.md':
    '---\ntitle: 春季例会召开\ndate: 2024-03-05\naliases: [spring-2024, /2019/03/旧.html, /node/123]\n---\n\n见[上次](./spring-2024.md)。\n',
  'published-urls.txt': '/bulletins/winter/ gone\n/files/a.pdf gone\n',
};

const root = temporaryFolder();
const content = join(root.path, 'content');
const dist = join(root.path, 'dist');
const buildHere = () => runScript('build', ['--content', content, '--out', dist, '--cache', join(root.path, 'kept')]);
let first: Run;
let server: StaticServer;

beforeAll(async () => {
  for (const [file, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(content, file)), { recursive: true });
    await writeFile(join(content, file), text);
  }
  first = await buildHere();
  server = await serveSite(dist, { base: '/x/', port: 0 });
}, 120_000);
afterAll(async () => {
  await server?.close();
  root.remove();
});

const OLD = [
  '2019/03/旧.html',
  'bulletins/spring-2024/index.html',
  'bulletins/winter/index.html',
  'node/123/index.html',
];

describe('a site with old addresses', () => {
  it('has a valid page under each', async () => {
    expect(first).toMatchObject({ code: 0 });
    const pages = pagesOf(dist).filter(({ file }) => OLD.includes(file));
    expect(pages.map(({ file }) => file)).toEqual(OLD);
    expect(await invalidities(pages)).toEqual([]);
  });

  it('names none of them to those who search', () => {
    expect(readFileSync(join(dist, 'sitemap.xml'), 'utf8')).not.toMatch(/node|2019|spring-2024|winter/);
  });

  it('leads a visitor on who keeps one, without a script', async () => {
    const browser = await launchBrowser();
    try {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      for (const old of ['2019/03/旧.html', 'bulletins/spring-2024/', 'node/123/']) {
        await page.goto(server.url + encodeURI(old));
        await page.waitForURL(`${server.url}bulletins/spring/`);
        expect(await page.title()).toContain('春季例会召开');
      }
      await page.goto(`${server.url}bulletins/winter/`);
      expect(await page.textContent('h1')).toBe('此页已撤下');
      await page.click('text=首页');
      expect(page.url()).toBe(server.url);
    } finally {
      await browser.close();
    }
  });
});

describe('a site with a broken link that only its pages show', () => {
  it('is not published, and the old one stays byte for byte', async () => {
    const before = filesOf(dist).map((file) => readFileSync(join(dist, file), 'latin1'));
    // a note of that name may be made by the renderer, so the check of the content lets it pass
    await appendFile(join(content, 'bulletins/2024/spring.md'), '\n见[注](#fn9)。\n');
    const run = await buildHere();
    expect(run.code).toBe(1);
    expect(run.out).toContain('/bulletins/spring/#fn9  页面里没有这个位置，写在 /bulletins/spring/');
    expect(run.out).not.toMatch(/\bat .*\.ts:\d+/);
    expect(filesOf(dist).map((file) => readFileSync(join(dist, file), 'latin1'))).toEqual(before);
    expect(filesOf(root.path).filter((file) => file.startsWith('.dist'))).toEqual([]);
  });
});
