/** Beginning: a new bulletin and a new alliance, as people type the commands. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteFixture, temporaryCopy, temporaryFolder } from '../fixtures.ts';
import { build, PROJECT, runScript } from './built-site.ts';
import { HAS_TERMINAL, runAtTerminal } from './terminal.ts';

describe.each(['new', 'init'])('%s', (command) => {
  it('says how it is used, and does nothing', async () => {
    const { code, out } = await runScript(command, ['--help']);
    expect([code, out]).toEqual([0, expect.stringContaining(`用法：npm run ${command} -- `)]);
  });
});

describe('new', () => {
  it('makes a file that passes the check, and never writes over it', async () => {
    const content = await temporaryCopy(siteFixture('valves'));
    const args = [
      '密封材料第九轮试验',
      '--date',
      '2025年2月3日',
      '--tags',
      '密封材料',
      '--members',
      '海港阀门',
      '--content',
      content,
    ];
    const run = await runScript('new', args);
    expect(run.code, run.out).toBe(0);
    const file = join(content, 'bulletins/2025/mifeng-cailiao-dijiu-lun-shiyan.md');
    expect(run.out).toContain('mifeng-cailiao-dijiu-lun-shiyan.md');
    const text = readFileSync(file, 'utf8');
    expect(text).toContain('date: 2025-02-03');
    expect((await runScript('check', ['--content', content])).code).toBe(0);
    const again = await runScript('new', args);
    expect([again.code, again.out]).toEqual([2, expect.stringContaining('已经有一篇标题相同的简报')]);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('tells every name that is not known, and makes nothing', async () => {
    const content = await temporaryCopy(siteFixture('valves'));
    const before = readdirSync(content, { recursive: true }).length;
    const run = await runScript('new', [
      '例会',
      '--tags',
      '密封材科、没有的',
      '--members',
      '海港阀们',
      '--content',
      content,
    ]);
    expect(run.code).toBe(2);
    for (const words of ['“密封材科”。是不是“密封材料”', '“没有的”', '“海港阀们”。是不是“海港阀门”'])
      expect(run.out).toContain(words);
    expect(readdirSync(content, { recursive: true })).toHaveLength(before);
  });

  it.skipIf(!HAS_TERMINAL)('asks at a terminal for what is missing', { timeout: 60_000 }, async () => {
    const content = await temporaryCopy(siteFixture('valves'));
    const command = [process.execPath, join(PROJECT, 'scripts/new.ts'), '--content', content];
    const { code, screen } = await runAtTerminal(command, PROJECT, [
      // a title that another bulletin has is refused at once
      ['标题', '第一次铸件质量评议发布结果\r'],
      ['已经有一篇标题相同的简报', '\u0015夏季例会召开\r'],
      ['日期：', '\r'],
      ['类别', '\r'],
      ['讲话的人', '\r'],
      ['成员单位', '海港'],
      ['❯ 海港', '\r'],
      ['已选', '\r'],
      ['标签', '\r'],
    ]);
    expect([code, screen]).toEqual([0, expect.stringContaining('写好了')]);
    const year = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date()).slice(0, 4);
    const text = readFileSync(join(content, `bulletins/${year}/xiaji-lihui-zhaokai.md`), 'utf8');
    expect(text).toContain('\ntitle: 夏季例会召开\n');
    expect(text).toMatch(/\nmembers: \[海港阀门/);
  });

  it.each([
    [[], 'npm run new -- "'],
    [['两个', '词'], '"两个 词"'],
    [['例会', '--date', '2025-02-30'], '2025-02-30'],
    [['例会', '--content', '没有'], '没有'],
  ])('tells in one line what is typed wrong: %j', async (args, words) => {
    const run = await runScript('new', args);
    expect([run.code, run.out]).toEqual([2, expect.stringMatching(/^[^\n]*\p{Script=Han}[^\n]*\n$/u)]);
    expect(run.out).toContain(words);
  });
});

describe('init', () => {
  it('makes a folder from which the site can be built', { timeout: 60_000 }, async () => {
    const root = await temporaryFolder();
    const content = join(root, '新 联盟');
    const args = [
      '--name',
      '滨海市特种阀门产业联盟',
      '--units',
      '海港阀门厂有限公司、滨海大学',
      '--tags',
      '标准、会议',
    ];
    const run = await runScript('init', [content, ...args]);
    expect([run.code, run.out]).toEqual([0, expect.stringContaining('2 家成员单位，2 个主题')]);
    expect((await runScript('check', ['--content', content])).code).toBe(0);
    await build(content, join(root, 'dist'));
    expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toContain('滨海市特种阀门产业联盟');
    expect(existsSync(join(root, 'dist/members/haigang-famen-chang/index.html'))).toBe(true);
    expect(existsSync(join(root, 'dist/tags/biaozhun/index.html'))).toBe(true);
    expect(readdirSync(root).toSorted()).toEqual(['dist', '新 联盟'].toSorted());
  });

  it('touches no folder that has something in it', async () => {
    const folder = join(await temporaryFolder(), 'x');
    await mkdir(folder);
    await writeFile(join(folder, '有.txt'), '文');
    const run = await runScript('init', [folder, '--name', '联盟']);
    expect([run.code, run.out]).toEqual([2, expect.stringContaining('已经有文件')]);
    expect(readdirSync(folder)).toEqual(['有.txt']);
  });

  it.each([
    [[], 'npm run init -- '],
    [['a', 'b'], 'npm run init -- '],
    [['/no/such/place/at/all'], '--name'],
    [['package.json'], '是文件'],
  ])('tells in one line what is typed wrong: %j', async (args, words) => {
    const run = await runScript('init', args);
    expect([run.code, run.out]).toEqual([2, expect.stringMatching(/^[^\n]*\p{Script=Han}[^\n]*\n$/u)]);
    expect(run.out).toContain(words);
  });
});
