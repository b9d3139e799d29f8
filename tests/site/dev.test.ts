/** The live site: drafts shown, edits seen at once, search included; and gone when it is stopped. */
import { readFileSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ShownProblems } from '../../src/browser/content-problems.ts';
import { siteFixture } from '../fixtures.ts';
import { temporaryFolder } from './built-site.ts';
import { liveSite, type LiveSite } from './live-site.ts';

const root = temporaryFolder();
const content = join(root.path, '联盟 内容');
let live: LiveSite;

const textAt = (path: string) => live.textAt(path);
const until: LiveSite['until'] = (...asking) => live.until(...asking);

/** Milliseconds within which two changes of a file count as one for whoever watches it; nobody saves so fast. */
const AT_ONCE = 50;

async function edit(file: string, change: (text: string) => string): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 2 * AT_ONCE));
  const path = join(content, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

beforeAll(async () => {
  await cp(siteFixture('valves'), content, { recursive: true });
  live = await liveSite(content, '/sub/', root.path);
});
afterAll(async () => {
  await live?.stop();
  root.remove();
});

describe('the live site', () => {
  it('answers with the home page, under its base', async () => {
    const home = await textAt('./');
    expect(home).toContain('滨海市特种阀门产业联盟');
    expect(home).toContain('href="/sub/bulletins/');
  });

  it('shows drafts, and that they are drafts', async () => {
    expect(await textAt('bulletins/annual-plan/')).toContain('这是一篇草稿，不会发布。');
    expect(await textAt('bulletins/')).toMatch(/联盟议定新一年的工作[\s\S]{0,200}草稿/);
  });

  it('shows pictures, attachments and .mdx', async () => {
    const page = await textAt('bulletins/sealing-standard/');
    expect(page).toContain('<blockquote');
    const picture =
      /<img src="([^"]+)"/.exec(page.slice(page.indexOf('class="prose"')))?.[1]?.replaceAll('&amp;', '&') ?? '';
    const answer = await fetch(new URL(picture, live.url));
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, expect.stringMatching(/^image\//)]);
    const file = await fetch(new URL('files/bulletins/2024/sealing-standard/征求意见稿 目录.csv', live.url));
    expect(file.status).toBe(200);
  });

  it('shows the pictures that stand for a page where it is shared', async () => {
    const shared = /property="og:image" content="([^"]+)"/.exec(await textAt('bulletins/open-day/'))?.[1] ?? '';
    const answer = await fetch(new URL(new URL(shared).pathname, live.url));
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect((await fetch(new URL('share/nothing.png', live.url))).status).toBe(404);
  });

  it('leads on from old addresses as they are written down, and says what was taken down', async () => {
    await edit('bulletins/2024/sealing-trial-4.md', (text) =>
      text.replace('\ndate:', '\naliases: [/node/旧 1, /2019/旧.html]\ndate:'),
    );
    writeFileSync(join(content, 'published-urls.txt'), '/bulletins/taken-down/ gone\n');
    for (const old of ['node/%E6%97%A7%201/', '2019/%E6%97%A7.html'])
      await until(
        () => textAt(old),
        (page) => page.includes('content="0; url=/sub/bulletins/sealing-trial-4/"'),
      );
    const gone = await until(
      () => textAt('bulletins/taken-down/?from=elsewhere'),
      (page) => page.includes('此页已撤下'),
    );
    expect(gone).toContain('href="/sub/"');
  });

  it('answers unknown addresses with 404', async () => {
    expect((await fetch(new URL('bulletins/nothing/', live.url))).status).toBe(404);
  });

  it('shows an edit as soon as the file is saved', async () => {
    await edit('bulletins/2024/sealing-trial-4.md', (text) =>
      text.replace('第四轮密封材料对比试验结束。', '改过的正文，写到了火星阀门。'),
    );
    expect(
      await until(
        () => textAt('bulletins/sealing-trial-4/'),
        (page) => page.includes('火星阀门'),
      ),
    ).toContain('比较了泄漏量');
  });

  it('shows a new title everywhere it stands', async () => {
    await edit('bulletins/2024/sealing-trial-4.md', (text) => text.replace(/^title: .*$/m, 'title: 火星阀门试验结束'));
    await until(
      () => textAt('bulletins/'),
      (page) => page.includes('火星阀门试验结束'),
    );
    expect(await textAt('tags/sealing/')).toContain('火星阀门试验结束');
  });

  it('shows an edit of an .mdx file and of the tags', async () => {
    await edit('bulletins/2024/sealing-standard/index.mdx', (text) =>
      text.replace('要写得让每家工厂都能照做', '要写得让每个学徒都能照做'),
    );
    await until(
      () => textAt('bulletins/sealing-standard/'),
      (page) => page.includes('每个学徒都能照做'),
    );
    await edit('tags.yaml', (text) => text.replace('label: 密封材料', 'label: 密封材料与填料\n  aliases: [密封材料]'));
    await until(
      () => textAt('tags/sealing/'),
      (page) => page.includes('密封材料与填料'),
    );
  });

  it('shows a bulletin that was not there before', async () => {
    writeFileSync(
      join(content, 'bulletins/2025/new-one.md'),
      '---\ntitle: 新来的一篇\ndate: 2025-03-01\n---\n\n正文。\n',
    );
    await until(
      () => fetch(new URL('bulletins/new-one/', live.url)),
      ({ ok }) => ok,
    );
    expect(await textAt('./')).toContain('新来的一篇');
  });

  it('has the search, which knows the edits', async () => {
    const script = await fetch(new URL('pagefind/pagefind.js', live.url));
    expect([script.status, script.headers.get('content-type')]).toEqual([200, expect.stringContaining('javascript')]);
    const entry = JSON.parse(await textAt('pagefind/pagefind-entry.json')) as {
      languages: Record<string, { page_count: number }>;
    };
    const count = Object.values(entry.languages).reduce((sum, { page_count: pages }) => sum + pages, 0);
    // the fixture’s 24, its draft, and the new one
    expect(count).toBe(26);
  });

  it('says what is wrong with an edit and lives on until it is mended', async () => {
    const file = 'bulletins/2024/training-class-4.md';
    const [date = ''] = /date: .*/.exec(readFileSync(join(content, file), 'utf8')) ?? [];
    const title = /title: (.*)/.exec(readFileSync(join(content, file), 'utf8'))?.[1] ?? '';
    await edit(file, (text) => text.replace(date, 'date: 2024-02-30'));
    await until(
      () => Promise.resolve(live.shown()),
      (words) => words.includes('2024-02-30'),
    );
    expect(live.shown()).toContain(`${file}:3:7  错误`);
    const { problems } = JSON.parse(await textAt('_jianbao/problems.json')) as ShownProblems;
    expect(problems[0]).toMatchObject({
      severity: 'error',
      place: `${file}:3:7`,
      open: `${join(content, file)}:3:7`,
      parts: { before: 'date: ', words: '2024-02-30', after: '' },
    });
    expect(await textAt('./')).toContain('astro:scripts/page.js');
    expect(await textAt('@id/astro:scripts/page.js')).toContain('content-problems.ts');
    await until(
      () => textAt('bulletins/'),
      (page) => !page.includes(title),
    );
    await edit(file, (text) => text.replace('date: 2024-02-30', date));
    await until(
      () => textAt('bulletins/'),
      (page) => page.includes(title),
    );
    await until(
      () => Promise.resolve(live.shown()),
      // the server's own lines about requests may come behind it
      (words) => words.lastIndexOf('没有问题了。') > words.lastIndexOf('2024-02-30'),
    );
  });

  it('ends when it is told to', async () => {
    await live.stop();
    await expect(fetch(live.url)).rejects.toThrow();
  });
});
