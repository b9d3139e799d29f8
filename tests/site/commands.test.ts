/** The commands as people type them: what is wrong is told in Chinese, at its place, and nothing is half done. */
import { spawn } from 'node:child_process';
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { appendFile, cp, mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { serveSite } from '../../src/build/static-server.ts';
import { siteFixture, temporaryFolder } from '../fixtures.ts';
import { filesOf, pagesOf, PROJECT, runScript, temporaryFolder as folderForAll } from './built-site.ts';

/** A whole alliance in four files, which names its tag, its unit and its date once. */
const SMALL = {
  'site.yaml': 'name: 特种阀门产业联盟\ndescription: 虚构的联盟。\nurl: https://valves.example.org\n',
  'tags.yaml': '- label: 安全阀\n  slug: safety-valves\n\n- label: 密封材料\n  slug: sealing\n',
  'members/harbour.md': '---\nname: 海港阀门厂有限公司\nshortName: 海港阀门\nrole: 理事长单位\n---\n\n造阀门。\n',
  'bulletins/2024/spring.md':
    '---\ntitle: 春季例会召开\ndate: 2024-03-05\nmembers: [海港阀门]\ntags: [安全阀]\n---\n\n会议讨论了检验安排。\n',
};
const BULLETIN = 'bulletins/2024/spring.md';

/** What must change for the alliance to be beyond advice, too. */
const TIDY = {
  'tags.yaml': '- label: 安全阀\n  slug: safety-valves\n',
  [BULLETIN]: SMALL[BULLETIN].replace('date:', 'summary: 定下全年的检验安排。\ndate:'),
};

async function smallSite(change: Readonly<Record<string, string>> = {}, folder = 'content'): Promise<string> {
  const root = join(await temporaryFolder(), folder);
  for (const [file, text] of Object.entries({ ...SMALL, ...change })) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  }
  return root;
}

/** Where builds are typed, and keep what they keep. */
const here = folderForAll();
afterAll(() => here.remove());
const runBuild = (...args: string[]) => runScript('build', args, here.path);

const bytesOf = (folder: string) =>
  Object.fromEntries(filesOf(folder).map((file) => [file, readFileSync(join(folder, file), 'latin1')]));

/** A site as a build leaves it, with little in it. */
function oldSite(out: string): string {
  mkdirSync(join(out, 'pagefind'), { recursive: true });
  for (const file of ['index.html', '404.html', 'pagefind/pagefind.js']) writeFileSync(join(out, file), `旧的 ${file}`);
  return out;
}

const edited = (before: string, after: string) => {
  const text = SMALL[BULLETIN].replace(before, after);
  if (text === SMALL[BULLETIN]) throw new Error(`“${before}” is not in the bulletin`);
  return { [BULLETIN]: text };
};

/** One slip each: what changed, and where and how the command tells it. */
const SLIPS: [what: string, change: Partial<typeof SMALL>, place: string, code: string, words: string[]][] = [
  [
    'a tag deleted from tags.yaml',
    { 'tags.yaml': '- label: 密封材料\n  slug: sealing\n' },
    `${BULLETIN}:5:8`,
    'unknown-tag',
    ['“安全阀”'],
  ],
  [
    'a unit misspelt',
    edited('[海港阀门]', '[海港阀们]'),
    `${BULLETIN}:4:11`,
    'unknown-member',
    ['“海港阀们”', '海港阀门'],
  ],
  [
    'a day that does not exist',
    edited('2024-03-05', '2024-02-30'),
    `${BULLETIN}:3:7`,
    'impossible-date',
    ['2024-02-30'],
  ],
  ['a date that is no date', edited('2024-03-05', '三月五日'), `${BULLETIN}:3:7`, 'malformed-date', ['三月五日']],
  [
    'front matter that is a program',
    edited('---\ntitle', '---js\ntitle'),
    `${BULLETIN}:1:1`,
    'foreign-front-matter',
    ['---'],
  ],
];

describe.each(SLIPS)('%s', (_, change, place, code, words) => {
  it('is one located error in Chinese, and there is no site', async () => {
    const content = await smallSite(change);
    const out = join(dirname(content), 'dist');
    const run = await runBuild('--content', content, '--out', out);
    expect(run.code, run.out).toBe(1);
    const errors = run.out.split('\n').filter((line) => line.includes('  错误  '));
    expect(errors, run.out).toHaveLength(1);
    expect(errors[0]).toContain(`content/${place}  错误  `);
    expect(errors[0]).toMatch(new RegExp(`  ${code}$`));
    for (const word of words) expect(run.out).toContain(word);
    expect(run.out).toMatch(/\n {4}怎么改：.*\p{Script=Han}/u);
    expect(run.out).toContain('共 1 处错误，在 1 个文件里。');
    expect(run.out).not.toMatch(/^\s+at /m);
    expect(readdirSync(dirname(content))).toEqual(['content']);
  });

  it('leaves the old site byte for byte', async () => {
    const content = await smallSite(change);
    const out = oldSite(join(dirname(content), 'dist'));
    const before = bytesOf(out);
    expect((await runBuild('--content', content, '--out', out)).code).toBe(1);
    expect(bytesOf(out)).toEqual(before);
    expect(readdirSync(dirname(content)).toSorted()).toEqual(['content', 'dist']);
  });
});

describe('a program in the front matter', () => {
  it('does not run', async () => {
    const trap = join(await temporaryFolder(), 'ran');
    const program = `---js\n{ title: require('node:fs').writeFileSync(${JSON.stringify(trap)}, '') }\n---\n\n正文。\n`;
    const content = await smallSite({ [BULLETIN]: program });
    expect((await runBuild('--content', content, '--out', join(dirname(content), 'dist'))).code).toBe(1);
    expect(existsSync(trap)).toBe(false);
  });
});

describe('check', () => {
  const faulty = siteFixture('many-problems');

  it('says that all is well', async () => {
    const run = await runScript('check', ['--content', await smallSite(TIDY)]);
    expect(run).toEqual({ code: 0, out: '检查了 1 篇简报、1 家成员单位，没有发现问题。\n' });
  });

  it('gives advice without failing, at the place it is about', async () => {
    const run = await runScript('check', ['--content', await smallSite()]);
    expect(run.code).toBe(0);
    expect(run.out).toContain(`${BULLETIN}:2:1  建议  这一篇没有摘要`);
    expect(run.out).toContain('    > 4 │ - label: 密封材料\n        │          ^^^^^^^^\n');
    expect(run.out).toContain('共 2 处建议，在 2 个文件里。');
  });

  it('sees every edit, though it remembers what it found', async () => {
    const content = await smallSite(TIDY);
    const check = async () => (await runScript('check', ['--content', content])).out;
    const first = await check();
    expect(await check()).toBe(first);
    await writeFile(join(content, BULLETIN), TIDY[BULLETIN].replace('[安全阀]', '[安全伐]'));
    expect(await check()).toContain('unknown-tag');
    await writeFile(join(content, BULLETIN), TIDY[BULLETIN]);
    expect(await check()).toBe(first);
  });

  it('gives GitLab a code quality report', async () => {
    const run = await runScript('check', ['--content', faulty, '--format', 'gitlab']);
    expect(run.code).toBe(1);
    expect(JSON.parse(run.out)).toContainEqual(
      expect.objectContaining({ check_name: 'unknown-tag', severity: 'blocker' }),
    );
  });

  it('watches until it is stopped, and checks again after an edit', async () => {
    const content = await smallSite(TIDY);
    const run = spawn(process.execPath, ['scripts/check.ts', '--content', content, '--watch'], { cwd: PROJECT });
    onTestFinished(() => void run.kill('SIGKILL'));
    let out = '';
    run.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    await vi.waitFor(() => expect(out).toContain('没有发现问题'), 20_000);
    await writeFile(join(content, BULLETIN), TIDY[BULLETIN].replace('[安全阀]', '[安全伐]'));
    await vi.waitFor(() => expect(out).toContain('unknown-tag'), 20_000);
    run.kill('SIGINT');
    expect(await new Promise((resolve) => run.on('exit', resolve))).toBe(0);
  });

  it('leaves drafts out of what links may lead to, as a build does, unless told otherwise', async () => {
    const content = await smallSite({
      'bulletins/2024/plan.md': '---\ntitle: 计划\ndate: 2024-05-01\ndraft: true\n---\n\n正文。\n',
      'bulletins/2024/report.md': '---\ntitle: 总结\ndate: 2024-05-02\n---\n\n见[计划](./plan.md)。\n',
    });
    const without = await runScript('check', ['--content', content]);
    expect([without.code, without.out.includes('草稿')]).toEqual([1, true]);
    expect((await runScript('check', ['--content', content, '--drafts'])).code).toBe(0);
  });

  it('reports everything in one run, in the order of files and places', async () => {
    const run = await runScript('check', ['--content', faulty]);
    expect(run.code).toBe(1);
    const places = [...run.out.matchAll(/^(\S+):(\d+):(\d+) {2}(?:错误|提醒|建议) /gm)];
    expect(new Set(places.map(([, file]) => file)).size).toBeGreaterThan(3);
    const listed = [...run.out.matchAll(/^ {4}\S+:\d+:\d+ {2}/gm)];
    const counted = [...(/共 (.*)，在/.exec(run.out)?.[1] ?? '').matchAll(/\d+/g)].map(([count]) => Number(count));
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(places.length + listed.length);
  });

  it('gives programs the documented JSON', async () => {
    const run = await runScript('check', ['--content', faulty, '--format', 'json']);
    expect(run.code).toBe(1);
    const problems = JSON.parse(run.out) as Record<string, unknown>[];
    expect(problems.length).toBeGreaterThan(5);
    for (const problem of problems) {
      expect(Object.keys(problem).filter((key) => !['suggestion', 'end', 'edits'].includes(key))).toEqual([
        'code',
        'severity',
        'file',
        'line',
        'column',
        'message',
        'help',
      ]);
      expect(problem).toMatchObject({
        code: expect.stringMatching(/^[a-z\d-]+$/) as string,
        severity: expect.stringMatching(/^(?:error|warning|notice)$/) as string,
        file: expect.stringMatching(/^[^/\\]/) as string,
        line: expect.any(Number) as number,
        column: expect.any(Number) as number,
        message: expect.stringMatching(/\p{Script=Han}/u) as string,
        help: expect.any(String) as string,
      });
    }
    expect(problems.some((problem) => typeof problem['suggestion'] === 'string')).toBe(true);
  });

  it('gives programs an empty list when all is well', async () => {
    const run = await runScript('check', ['--content', await smallSite(TIDY), '--format', 'json']);
    expect([run.code, JSON.parse(run.out)]).toEqual([0, []]);
  });

  it('mends what it is told to, and shows it first', async () => {
    const slip = edited('title: 春季', 'title：春季');
    const content = await smallSite(slip);
    const path = join(content, BULLETIN);
    const shown = await runScript('check', ['--content', content, '--fix']);
    expect([shown.code, shown.out.includes('+title: 春季例会召开'), readFileSync(path, 'utf8')]).toEqual([
      1,
      true,
      slip[BULLETIN],
    ]);
    const done = await runScript('check', ['--content', content, '--fix', '--yes']);
    expect([done.code, readFileSync(path, 'utf8')]).toEqual([0, SMALL[BULLETIN]]);
  });

  it('adds what bulletins name and nobody knows', async () => {
    const content = await smallSite(edited('[安全阀]', '[安全阀, 节能降碳]'));
    const run = await runScript('check', ['--content', content, '--add-vocabulary', '--yes']);
    expect([run.code, readFileSync(join(content, 'tags.yaml'), 'utf8')]).toEqual([
      0,
      expect.stringMatching(/\n\n- label: 节能降碳\n {2}slug: [a-z-]+\n$/),
    ]);
  });

  it('keeps a list of what was published, and misses what is no longer there', async () => {
    const content = await smallSite();
    const list = join(content, 'published-urls.txt');
    const check = (...options: string[]) => runScript('check', ['--content', content, ...options]);
    const first = await check('--urls');
    expect([first.code, existsSync(list), first.out.trim().split('\n').length]).toEqual([0, false, 1]);
    expect((await check('--urls', '--write')).code).toBe(0);
    expect(readFileSync(list, 'utf8')).toContain('\n/bulletins/spring/\n');
    const again = await check('--urls', '--write');
    expect([again.code, again.out]).toEqual([0, expect.stringContaining('没有新的网址') as string]);

    await rename(join(content, BULLETIN), join(content, 'bulletins/2024/spring-meeting.md'));
    const before = readFileSync(list, 'utf8');
    const missed = await check('--urls', '--write');
    expect([missed.code, readFileSync(list, 'utf8')]).toEqual([1, before]);
    expect(missed.out).toContain('在 bulletins/2024/spring-meeting.md 的开头写 aliases: [spring]');
    const told = JSON.parse((await check('--urls', '--format', 'json')).out) as { code: string; file: string }[];
    expect(told).toMatchObject([{ code: 'vanished-url', file: 'published-urls.txt' }]);

    await appendFile(list, '/bulletins/spring/ gone\n');
    const done = await check('--urls');
    expect([done.code, done.out]).toEqual([0, expect.stringContaining('  /bulletins/spring-meeting/\n') as string]);
  });

  it('asks other sites only where it is told to', async () => {
    const content = await smallSite({
      ...TIDY,
      [BULLETIN]: `${TIDY[BULLETIN]}\n见[内网](http://192.168.1.1/oa)。\n`,
    });
    const plain = await runScript('check', ['--content', content]);
    expect([plain.code, plain.out]).toEqual([0, expect.not.stringContaining('private-external-link') as string]);
    const cwd = await temporaryFolder();
    const asking = await runScript('check', ['--content', content, '--external'], cwd);
    expect([asking.code, asking.out]).toEqual([0, expect.stringContaining('private-external-link') as string]);
    expect(asking.out).toContain('这次问了 0 个');
    expect(existsSync(join(cwd, '.jianbao/external-links.json'))).toBe(true);
  });

  it('annotates a run of GitHub Actions, with paths from where it runs', async () => {
    const run = await runScript('check', ['--content', 'tests/fixtures/sites/many-problems', '--format', 'github']);
    expect(run.code).toBe(1);
    for (const line of run.out.trim().split('\n')) {
      const file =
        /^::(?:error|warning|notice) file=([^,]+),line=\d+,col=\d+(?:,endColumn=\d+)?,title=[a-z\d-]+::.*怎么改：/.exec(
          line,
        )?.[1];
      expect(file, line).toBeDefined();
      expect(existsSync(join(PROJECT, decodeURIComponent(file ?? ''))), line).toBe(true);
    }
  });
});

it.each([
  ['build', ['--content', '--out', '--base', '--cache', '--drafts', '--force']],
  ['dev', ['--content', '--base', '--port', '--host']],
  ['preview', ['--site', '--base', '--port']],
  ['host', ['--site', '--content', '--base', '--out', '--root', '--brotli']],
  ['compress', ['--cache']],
  [
    'bench',
    ['--sizes', '--steps', '--rounds', '--seed', '--peers', '--eleventy', '--dev', '--kill', '--builds', '--json'],
  ],
  [
    'check',
    ['--content', '--format', '--drafts', '--watch', '--force', '--urls', '--write', '--external', '--limit', '--fix'],
  ],
  ['check', ['--add-vocabulary', '--yes']],
  ['import', ['--date-hint', '--content', '--out', '--yes', '--dry-run', '--format']],
  ['search', ['--site', '--queries', '--limit', '--format']],
  ['synthesise', ['--out', '--bulletins', '--seed', '--years', '--plain']],
  ['generate', ['--content']],
  ['licences', []],
  ['convert-posts', ['--posts', '--out']],
  ['eval-import', ['--faults', '--format']],
  ['eval-mend', ['--content', '--seed', '--count', '--most', '--failures', '--format']],
  ['eval-rebuild', ['--content', '--steps', '--seed']],
  ['eval-related', ['--content', '--format']],
  ['eval-restoration', ['--texts', '--seed', '--rounds', '--wrong']],
  ['eval-search', ['--content', '--seed', '--count', '--most', '--enlarge', '--failures', '--strict', '--format']],
])('%s tells how it is used: %j', async (script, options) => {
  const { code, out } = await runScript(script, ['--help']);
  expect(code).toBe(0);
  expect(out).toMatch(/^用法：npm run .*退出码：0 .*2 命令写错了/su);
  for (const option of options) expect(out).toContain(`  ${option} `);
});

describe('what is typed wrong', () => {
  it.each([
    ['build', ['--contents', 'x'], '--contents'],
    ['build', ['x'], '“x”'],
    ['build', ['--out'], '--out'],
    ['build', ['--content', '没有这个文件夹'], '没有这个文件夹'],
    ['build', ['--content', 'package.json'], 'package.json'],
    ['build', ['--base', '/子目录/'], '/子目录/'],
    ['build', ['--out', '.'], '--out'],
    ['build', ['--out', 'content/dist'], '--out'],
    ['build', ['--out', 'src'], 'src'],
    ['build', ['--out', 'package.json'], 'package.json'],
    ['build', ['--cache', 'content'], '--cache'],
    ['build', ['--cache', 'dist'], '--cache'],
    ['build', ['--out', '.jianbao/dist'], '--cache'],
    ['build', ['--cache', 'src'], 'src'],
    ['check', ['--format', 'xml'], 'xml'],
    ['check', ['--yes'], '--fix'],
    ['check', ['--fix', '--format', 'json'], '--format'],
    ['check', ['--fromat', 'json'], '--fromat'],
    ['check', ['--write'], '--urls'],
    ['check', ['--urls', '--drafts'], '--drafts'],
    ['check', ['--external', '--watch'], '--watch'],
    ['check', ['--external', '--limit', '0'], '“0”'],
    ['dev', ['--port', 'abc'], 'abc'],
    ['dev', ['--content', '没有'], '没有'],
    ['host', [], 'nginx'],
    ['host', ['apache'], 'nginx'],
    ['host', ['nginx', '--root', 'www'], '“www”'],
    ['host', ['nginx', '--site', '没有'], '没有'],
    ['compress', ['没有'], '没有'],
    ['compress', ['a', 'b'], '“b”'],
    ['preview', ['--site', '没有'], '没有'],
    ['preview', ['--port', '70000'], '70000'],
    ['search', [], 'npm run search'],
    ['search', ['词', '--limit', '0'], '“0”'],
    ['search', ['词', '--site', '没有'], '没有'],
    ['search', ['--queries', '没有.json'], '没有.json'],
    ['synthesise', [], 'npm run synthesise'],
    ['synthesise', ['--out', 'src'], '不是空的'],
    ['synthesise', ['--out', 'package.json'], 'package.json'],
    ['synthesise', ['--out', 'tmp/made', '--bulletins', '三百'], '三百'],
    ['convert-posts', ['--posts', 'content', '--out', 'src'], '不是空的'],
  ])('is told in one line: %s %j', async (script, args, word) => {
    const run = await runScript(script, args);
    expect([run.code, run.out]).toEqual([2, expect.stringMatching(/^[^\n]*\p{Script=Han}[^\n]*\n$/u)]);
    expect(run.out).toContain(word);
    expect(run.out).not.toMatch(/Error|\bat /);
  });
});

it('what a host is told takes the place of a file, and is not written into what builds keep under its name', async () => {
  const content = await smallSite();
  const site = oldSite(join(dirname(content), 'dist'));
  const kept = join(dirname(content), 'kept');
  writeFileSync(kept, '/old /new 301\n');
  linkSync(kept, join(site, '_redirects'));
  const run = await runScript('host', ['gitlab', '--content', content, '--site', site]);
  expect([run.code, readFileSync(join(site, '_redirects'), 'utf8')], run.out).toEqual([0, '']);
  expect(readFileSync(kept, 'utf8')).toBe('/old /new 301\n');
});

it('what the disk says is told in words', async () => {
  const folder = await temporaryFolder();
  const site = oldSite(join(folder, 'dist'));
  writeFileSync(join(folder, 'file'), '');
  const run = await runScript('compress', [site, '--cache', join(folder, 'file', 'cache')]);
  expect([run.code, run.out]).toEqual([1, expect.stringContaining('没有完成。路径里有一段是文件，不是文件夹')]);
  expect(run.out).not.toMatch(/Error|\bat /);
});

describe('a build', () => {
  const all = folderForAll();
  const content = join(all.path, '联盟 内容', 'content');
  const out = join(all.path, '网站 输出', '第 1 版');
  const ODD = 'bulletins/2024/open-day/完成率 100%.txt';
  let shown = '';

  beforeAll(async () => {
    await cp(siteFixture('valves'), content, { recursive: true });
    await writeFile(join(content, ODD), '完成率');
    await appendFile(join(content, 'bulletins/2024/open-day/index.md'), '\n见[完成率](<./完成率 100%25.txt>)。\n');
    // from elsewhere, with paths as a person types them
    const run = await runScript(
      'build',
      ['--content', join('联盟 内容', 'content'), '--out', join('网站 输出', '第 1 版')],
      all.path,
    );
    if (run.code !== 0) throw new Error(run.out);
    shown = run.out;
  });
  afterAll(() => all.remove());

  it('works from another folder, between folders with spaces and Chinese in their names', () => {
    const files = filesOf(out);
    expect(files).toEqual(expect.arrayContaining(['index.html', '404.html', 'pagefind/pagefind.js']));
    expect(files.some((file) => file.endsWith('.avif'))).toBe(true);
    const mdx = pagesOf(out).find(({ file }) => file === 'bulletins/sealing-standard/index.html');
    expect(mdx?.document.querySelector('.prose figure img')).not.toBeNull();
    expect(mdx?.document.querySelector('.prose a[download]')).not.toBeNull();
  });

  it('offers files whatever is in their names', async () => {
    expect(readFileSync(join(out, 'files', ODD), 'utf8')).toBe('完成率');
    const page = pagesOf(out).find(({ file }) => file === 'bulletins/open-day/index.html')?.document;
    const links = [...(page?.querySelectorAll('.prose a') ?? [])].map((link) => link.getAttribute('href') ?? '');
    const server = await serveSite(out, { base: '/', port: 0 });
    try {
      const answer = await fetch(new URL(links.find((href) => href.includes('%25')) ?? '', server.url));
      expect([answer.status, await answer.text()]).toEqual([200, '完成率']);
    } finally {
      await server.close();
    }
  });

  it('says in a few plain lines what it did', () => {
    const lines = shown.trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(6);
    expect(lines.every((line) => /\p{Script=Han}/u.test(line))).toBe(true);
    expect(lines.at(-1)).toContain(join('网站 输出', '第 1 版'));
    // eslint-disable-next-line no-control-regex
    expect(shown).not.toMatch(/[\u001b\r]/);
  });

  it('leaves nothing beside its folder, and what it keeps where the command was typed', () => {
    expect(readdirSync(dirname(out))).toEqual(['第 1 版']);
    expect(readdirSync(all.path).toSorted()).toEqual(['.jianbao', '网站 输出', '联盟 内容'].toSorted());
  });

  it('does not touch a folder with somebody’s files', async () => {
    const foreign = await temporaryFolder();
    await writeFile(join(foreign, '年度总结.docx'), '要紧');
    const run = await runBuild('--content', content, '--out', foreign);
    expect(run.code).toBe(2);
    expect(run.out).toContain(foreign);
    expect(bytesOf(foreign)).toEqual({ '年度总结.docx': Buffer.from('要紧').toString('latin1') });
  });

  it('takes the place of an older one', async () => {
    const small = await smallSite();
    const old = oldSite(join(dirname(small), 'dist'));
    const run = await runBuild('--content', small, '--out', old);
    expect(run.code, run.out).toBe(0);
    const home = readFileSync(join(old, 'index.html'), 'utf8');
    expect(home.replace(/<wbr>/g, '')).toContain('春季例会召开');
    expect(readdirSync(dirname(small)).toSorted()).toEqual(['content', 'dist']);
  });

  it('of an alliance that has said nothing yet is a whole site', async () => {
    const root = await temporaryFolder();
    await mkdir(join(root, 'content'));
    await writeFile(join(root, 'content/site.yaml'), SMALL['site.yaml']);
    const run = await runScript('build', [], root);
    expect(run.code, run.out).toBe(0);
    expect(filesOf(join(root, 'dist'))).toEqual(
      expect.arrayContaining(['index.html', 'search/index.html', 'feed.xml']),
    );
  });
});
