/** The browser editor in a real browser, cut off from every other host: what it saves is right as it is. */
import { appendFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/reader/check.ts';
import { serveSite, type StaticServer } from '../../src/build/static-server.ts';
import { SHIPPED_CONTENT } from '../fixtures.ts';
import { build, temporaryFolder } from '../site/built-site.ts';
import { launchBrowser } from './chromium.ts';
import { filesBelow, fillFolder, folderFiles, offerFolder, type FolderFiles } from './editor-folder.ts';
import { watch } from './visit.ts';

const root = temporaryFolder();
const content = join(root.path, 'content');
const site = join(root.path, 'site');
const PICTURE = join(SHIPPED_CONTENT, 'bulletins/2024/standard-rubber-lined-parts/slurry-pump-section.png');
let browser: Browser;
let server: StaticServer;
let page: Page;
let faults: readonly string[];

/** An editor whose browser speaks English and reaches no other host has chosen the checkout on her machine. */
beforeAll(async () => {
  cpSync(SHIPPED_CONTENT, content, { recursive: true });
  appendFileSync(
    join(content, 'site.yaml'),
    '\nadmin:\n  backend: gitea\n  repo: alliance/bulletins\n  server: https://git.example.org\n',
  );
  await build(content, site);
  server = await serveSite(site, { base: '/', port: 0 });
  browser = await launchBrowser();
  // the editor draws only the fields that are in sight
  const context = await browser.newContext({ locale: 'en-US', viewport: { width: 1440, height: 3000 } });
  context.setDefaultTimeout(10_000);
  await context.route(
    (url) => url.hostname !== '127.0.0.1',
    (route) => route.abort(),
  );
  page = await context.newPage();
  faults = watch(page);
  // a browser without a screen takes half a minute for the thumbnail of a picture, and may end no transition
  await page.addInitScript(() => {
    Object.assign(document, { startViewTransition: undefined });
    OffscreenCanvas.prototype.convertToBlob = (options) => Promise.resolve(new Blob([], options));
  });
  await offerFolder(page);
  await page.goto(`${server.url}admin/`);
  await fillFolder(page, filesBelow(content, 'content'));
  await page.getByRole('button', { name: '使用本地仓库' }).click();
  await page.getByText('《渣浆泵用衬胶过流件》').first().waitFor();
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
  root.remove();
});

const field = (path: string): Locator => page.locator(`section.field[data-key-path="${path}"]`).first();
const write = (path: string, text: string) =>
  field(path).locator('input[type=text], input[type=date], textarea').first().fill(text);
const open = async (entry: string) => {
  await page.goto(`${server.url}admin/#/collections/${entry}`);
  await field('title').waitFor();
};

async function pick(path: string, name: string): Promise<void> {
  await field(path).getByRole('combobox').click();
  await page.getByRole('option', { name, exact: true }).click();
}

/** Saves, waits until the editor has closed the form and written something, and says what is new in the folder. */
async function save(): Promise<FolderFiles> {
  const before = await folderFiles(page);
  const button = page.getByRole('button', { name: '保存', exact: true });
  await button.click({ noWaitAfter: true });
  await button.waitFor({ state: 'detached', timeout: 30_000 });
  const written = async () => Object.entries(await folderFiles(page)).filter(([path, bytes]) => before[path] !== bytes);
  let saved: [string, string][] = [];
  await expect.poll(async () => (saved = await written()).length).toBeGreaterThan(0);
  return Object.fromEntries(saved);
}

const textOf = (base64: string | undefined) => Buffer.from(base64 ?? '', 'base64').toString('utf8');

/** A copy of the content with what was saved in it. */
function withSaved(name: string, saved: FolderFiles): string {
  const copy = join(root.path, name);
  cpSync(content, join(copy, 'content'), { recursive: true });
  for (const [path, base64] of Object.entries(saved)) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), Buffer.from(base64, 'base64'));
  }
  return join(copy, 'content');
}

describe('the browser editor', () => {
  it('makes a bulletin that the check has nothing to say of, picture, people, units and tags included', async () => {
    await open('bulletins/new');
    await write('title', '联盟召开“渣浆泵”标准研讨会：2026年工作安排');
    await write('date', '2026-11-20');
    await pick('kind', '会议');
    await write('summary', '与会单位讨论了标准的修订。');
    await field('speakers').getByRole('button', { name: /添加/ }).click();
    await write('speakers.0.name', '宁建国');
    await write('speakers.0.org', '石家庄工业泵厂有限公司');
    await write('speakers.0.post', '党委书记、董事长');
    await pick('members', '石家庄工业泵厂有限公司');
    await pick('tags', '标准制定');
    await pick('tags', '产业链');
    await field('cover').locator('input[type=file]').first().setInputFiles(PICTURE);
    await field('cover').getByText('./slurry-pump-section.png').waitFor();
    await field('body').locator('[contenteditable=true]').click();
    await page.keyboard.insertText('2026年11月20日，联盟在石家庄召开研讨会。');
    await page.keyboard.press('Enter');
    await page.keyboard.type('## ');
    await page.keyboard.insertText('修订的内容');
    await page.keyboard.press('Enter');
    await page.keyboard.insertText('标准号为T/HPA 0001-2024。');
    await page.getByText('网址的最后一段，也是文件夹的名字').locator('xpath=following::input[1]').fill('pump-seminar');
    const saved = await save();

    const folder = 'content/bulletins/2026/pump-seminar';
    expect(Object.keys(saved).sort()).toEqual([`${folder}/index.md`, `${folder}/slurry-pump-section.png`]);
    expect(textOf(saved[`${folder}/index.md`])).toBe(
      [
        '---',
        'title: 联盟召开“渣浆泵”标准研讨会：2026年工作安排',
        'date: 2026-11-20',
        'kind: 会议',
        'summary: 与会单位讨论了标准的修订。',
        'speakers:',
        '  - name: 宁建国',
        '    org: 石家庄工业泵厂有限公司',
        '    post: 党委书记、董事长',
        'members:',
        '  - 石家庄工业泵厂有限公司',
        'tags:',
        '  - 标准制定',
        '  - 产业链',
        'cover: ./slurry-pump-section.png',
        '---',
        '',
        '2026年11月20日，联盟在石家庄召开研讨会。',
        '',
        '## 修订的内容',
        '',
        '标准号为T/HPA 0001-2024。',
        '',
      ].join('\n'),
    );
    expect(saved[`${folder}/slurry-pump-section.png`]).toBe(readFileSync(PICTURE).toString('base64'));
    const { problems, library } = await checkContent(withSaved('created', saved), { drafts: false });
    expect(problems).toEqual([]);
    expect(library.bulletin('pump-seminar')).toMatchObject({
      date: '2026-11-20',
      tags: ['standards', 'industry-chain'],
      members: ['shijiazhuang-industrial-pump'],
    });
  });

  it.each([
    ['in a folder', 'bulletins/entries/2022/election-of-units/index', 'bulletins/2022/election-of-units/index.md'],
    ['in one file', 'plain-bulletins/entries/2022/charter-adopted', 'bulletins/2022/charter-adopted.md'],
  ])('changes one thing in a bulletin %s and leaves all else, the text to the letter', async (_, entry, file) => {
    await open(entry);
    await write('place', '石家庄市');
    const saved = await save();
    expect(Object.keys(saved)).toEqual([`content/${file}`]);

    const before = await checkContent(content, { drafts: false });
    const after = await checkContent(withSaved(file.replaceAll('/', '-'), saved), { drafts: false });
    expect(after.problems).toEqual([]);
    const bulletinIn = ({ reading }: typeof after) => reading.content.bulletins.find((one) => one.file === file);
    expect(bulletinIn(after)?.data).toEqual({ ...bulletinIn(before)?.data, place: '石家庄市' });
    expect(bulletinIn(after)?.body.trim()).toBe(bulletinIn(before)?.body.trim());
  });

  it('speaks Chinese whatever the browser speaks, and its icons are drawn', async () => {
    expect(await page.locator('body').innerText()).toContain('新建');
    const icons = page.locator('.material-symbols-outlined:visible');
    await expect.poll(() => icons.count()).toBeGreaterThan(5);
    await page.evaluate(() => document.fonts.ready);
    // without its face an icon is the English word for it
    const widths = await icons.evaluateAll((all) =>
      all.map((icon) => icon.getBoundingClientRect().width / parseFloat(getComputedStyle(icon).fontSize)),
    );
    expect(Math.max(...widths)).toBeLessThan(1.5);
  });

  it('shows the bulletin in the look of the site while it is written', async () => {
    await open('bulletins/entries/2024/standard-rubber-lined-parts/index');
    const preview = page.frameLocator('iframe').first();
    await write('title', '预览里的标题');
    await preview.getByRole('heading', { level: 1, name: '预览里的标题' }).waitFor();
    const shown = preview.locator('.prose img').first();
    await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    const measure = await preview.locator('.prose').evaluate((prose) => getComputedStyle(prose).lineHeight);
    expect(parseFloat(measure)).toBeGreaterThan(28);
  });
});

/** The browser's own words for what the editor asks of it; a picture's name is tried as an address first. */
const HARMLESS = /OAuth application ID|allow-scripts and allow-same-origin|404 \(Not Found\)|^404 .*\.png$/;

it('and all the while no other host was asked, and nothing failed', () => {
  expect(faults.filter((fault) => !HARMLESS.test(fault))).toEqual([]);
});

it('the page of the editor is in no list for machines, and asks not to be listed', async () => {
  expect(await (await fetch(`${server.url}admin/`)).text()).toContain('<meta name="robots" content="noindex');
  expect(await (await fetch(`${server.url}sitemap.xml`)).text()).not.toContain('admin');
});

it('the page of the editor has a policy of its own, in which programs come from the site alone', async () => {
  const policyOf = async (path: string) =>
    /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(await (await fetch(server.url + path)).text())?.[1];
  const policy = await policyOf('admin/');
  expect(policy).toContain("; script-src 'self'; ");
  expect(policy).toContain("connect-src 'self' blob: data: https://git.example.org;");
  expect(await policyOf('')).not.toMatch(/unsafe-inline|git\.example\.org/);
});
