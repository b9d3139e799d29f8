/** The import as people use it: drafts of every kind become bulletins that build, and bad ones leave nothing but a word. */
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeGbk } from '../../src/encoding/gbk.ts';
import { damage, someGlossed } from '../../src/evaluation/import/damage.ts';
import { seeded } from '../../src/evaluation/random.ts';
import { siteFixture, temporaryCopy, temporaryFolder } from '../fixtures.ts';
import * as word from '../unit/import/read/word-files.ts';
import {
  build,
  filesOf,
  pagesOf,
  PERSONAL_ENV,
  PROJECT,
  runScript,
  temporaryFolder as folderForAll,
  type BuiltPage,
} from './built-site.ts';
import { DOWN, HAS_TERMINAL, runAtTerminal, type Step } from './terminal.ts';

interface ImportRun {
  readonly code: number;
  readonly out: string;
  readonly messages: string;
}

const COMMAND = [process.execPath, join(PROJECT, 'scripts', 'import.ts')] as const;

/** @param onMessage called with all that was written to stderr so far */
function runImport(
  args: readonly string[],
  { cwd = PROJECT, onMessage }: { cwd?: string; onMessage?: (text: string, stop: () => void) => void } = {},
): Promise<ImportRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(COMMAND[0], [COMMAND[1], ...args], {
      cwd,
      env: PERSONAL_ENV,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    let messages = '';
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => {
      messages += chunk.toString();
      onMessage?.(messages, () => child.kill('SIGINT'));
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? -1, out, messages }));
  });
}

/** Everything below a folder, hidden files too. */
const everythingIn = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();

const wordDraft = () =>
  word.wordFile(
    [
      word.line('特种阀门产业联盟召开年中例会', { font: '方正小标宋简体', size: 22, centred: true }),
      word.paragraph('2024年6月18日，滨海市特种阀门产业联盟在滨海市召开年中例会。青山精密铸造有限公司等成员单位参加。'),
      word.paragraph('一、检验安排'),
      word.paragraph('海港阀门厂有限公司厂长李伟指出，安全阀的检验要提前安排。'),
      word.paragraph('（一）计划'),
      word.listItem('报送检验计划', 'numbers'),
      word.listItem('开放校验台', 'numbers'),
      word.table([
        ['单位', '台数'],
        ['海港阀门', '三十台'],
      ]),
      word.picture(word.PNG),
      word.withNote('会议要求按团体标准执行', 1, '。'),
    ],
    { header: '第12期', footnotes: { 1: { children: [word.paragraph('指去年发布的密封标准。')] } } },
  );

const ARTICLE =
  '<p>2024年5月20日，滨海市特种阀门产业联盟在滨海市召开密封材料研讨会，各成员单位的技术人员参加了会议。</p>' +
  '<p>青山精密铸造有限公司总经理王芳介绍，铸件质量明显提高，废品率比去年同期下降了一半。</p>' +
  '<p>会场见图。<img src="page_files/%E4%BC%9A%E5%9C%BA.png" alt="会场"></p>';

function gbk(text: string): Uint8Array {
  const bytes = encodeGbk(text);
  if (!bytes) throw new Error('not in GBK');
  return bytes;
}

const page = (box: string, title = '联盟召开密封材料研讨会') =>
  `<html><head><meta charset="utf-8"><title>${title}_海港日报</title></head><body><div class="nav"><a href="/">首页</a></div>` +
  `<h1>${title}</h1>${box.replace('@', ARTICLE)}<p>上一篇：没有了</p></body></html>`;

const WECHAT =
  '<html><head><meta property="og:title" content="联盟走访北湾化工"></head><body><h1 id="activity-name">联盟走访北湾化工</h1>' +
  '<a id="js_name">特种阀门联盟</a><div id="js_content" style="visibility:hidden"><p>7月3日，联盟秘书长陈思远带队走访北湾化工有限公司。</p>' +
  '<p>北湾化工有限公司副总经理赵敏介绍了节能改造的情况。</p><p><img data-src="https://img.example.org/x/0?wx_fmt=png"></p></div>' +
  '<script>var ct = "1720310400";</script></body></html>';

const SOUND =
  '联盟召开团体标准审查会\n\n2023年10月12日，特种阀门产业联盟在滨海市召开团体标准审查会。\n\n' +
  '海港阀门厂有限公司厂长李伟表示，企业将联合攻关，加快创新，各单位要认真组织学习，推动产业发展。\n';
const DAMAGED = damage(`${SOUND}\n标签：标准\n相关资讯\n`, {
  glossed: someGlossed(seeded(5), SOUND, 0.6),
  marks: true,
  aligned: true,
}).text;

describe('drafts of every kind', () => {
  const all = folderForAll();
  const content = join(all.path, 'content');
  const drafts = join(all.path, '稿 件');
  let run: ImportRun = { code: -1, out: '', messages: '' };
  let written: string[] = [];
  let pages: BuiltPage[] = [];

  beforeAll(async () => {
    await cp(siteFixture('valves'), content, { recursive: true });
    const before = filesOf(content);
    mkdirSync(join(drafts, 'page_files'), { recursive: true });
    writeFileSync(join(drafts, '年中例会.docx'), await wordDraft());
    writeFileSync(join(drafts, 'page.html'), gbk(page('<div class="TRS_Editor">@</div>')));
    writeFileSync(join(drafts, 'page_files', '会场.png'), word.PNG);
    writeFileSync(join(drafts, 'wechat.html'), WECHAT);
    writeFileSync(join(drafts, 'damaged.txt'), DAMAGED);
    writeFileSync(join(drafts, '坏的.docx'), (await wordDraft()).slice(0, 3000));
    writeFileSync(join(drafts, '说明.pptx'), '');
    run = await runImport([drafts, '--content', content, '--yes']);
    written = filesOf(content).filter((file) => !before.includes(file));
    await build(content, join(all.path, 'dist'), '--drafts');
    pages = pagesOf(join(all.path, 'dist'));
  });
  afterAll(() => all.remove());

  const textOf = (slug: string) =>
    readFileSync(
      join(content, written.find((file) => file.includes(`/${slug}`) && file.endsWith('.md')) ?? slug),
      'utf8',
    );
  const pageOf = (slug: string) => pages.find(({ file }) => file.startsWith(`bulletins/${slug}`))?.document;

  it('become bulletins under their years, pictures beside them, and the bad one does not stop the others', () => {
    expect(written.map((file) => file.replace(/[\da-f]{12}\.png$/, '*.png'))).toEqual([
      'bulletins/2023/lianmeng-zhaokai-tuanti-biaozhun-shencha-hui.md',
      'bulletins/2024/lianmeng-zhaokai-mifeng-cailiao-yantao-hui/*.png',
      'bulletins/2024/lianmeng-zhaokai-mifeng-cailiao-yantao-hui/index.md',
      'bulletins/2024/lianmeng-zoufang-bei-wan-huagong.md',
      'bulletins/2024/te-zhong-famen-chanye-lianmeng-zhaokai-nian-zhong-lihui/*.png',
      'bulletins/2024/te-zhong-famen-chanye-lianmeng-zhaokai-nian-zhong-lihui/index.md',
    ]);
    expect(run.code).toBe(1);
    expect(run.messages).toMatch(/坏的\.docx {2}不能导入 {2}.+\n {4}怎么办：.+/);
    expect(run.out).toContain('共 5 份稿件：写入 4 篇，不能导入 1 份。');
    expect(run.out).toContain('另有 1 个文件不是稿件');
    expect(run.messages.match(/^正在读 \d\/5 /gm)).toHaveLength(5);
    expect(everythingIn(all.path).filter((file) => file.includes('.jianbao'))).toEqual([]);
  });

  it('pass the check', async () => {
    expect(await runScript('check', ['--content', content])).toMatchObject({ code: 0 });
    for (const file of written.filter((name) => name.endsWith('.md')))
      expect(readFileSync(join(content, file), 'utf8')).toMatch(/\ndraft: true\n---\n\n\S/);
  });

  it('from Word keep headings, list, table, picture, note and the number in the header', () => {
    const text = textOf('te-zhong');
    expect(text).toMatch(
      /^---\ntitle: 特种阀门产业联盟召开年中例会\ndate: 2024-06-18\nissue: 12\nspeakers:\n {2}- name: 李伟\n/,
    );
    expect(text).toMatch(/^members: \[.*海港阀门厂有限公司.*\]$/m);
    for (const part of ['## 一、检验安排', '1. 报送检验计划', '](./', '执行[^1]。', '[^1]: 指去年'])
      expect(text).toContain(part);
    expect(text).toMatch(/^\| 单位 +\| 台数 +\|\n\| -+ \| -+ \|\n\| 海港阀门 +\| 三十台 +\|$/m);
    const html = pageOf('te-zhong');
    for (const element of ['.prose h2', '.prose h3', '.prose ol li', '.prose table td', '.prose img', '.footnotes li'])
      expect(html?.querySelector(element), element).not.toBeNull();
  });

  it('from a page in GBK, which says it is UTF-8, keep the article alone and the picture beside it', () => {
    const text = textOf('lianmeng-zhaokai-mifeng');
    expect(text).toMatch(/^---\ntitle: 联盟召开密封材料研讨会\ndate: 2024-05-20\n/);
    expect(text).toMatch(/会场见图。\s*!\[会场\]\(\.\/[\da-f]{12}\.png\)/);
    expect(text).not.toMatch(/首页|上一篇/);
    expect(pageOf('lianmeng-zhaokai-mifeng')?.querySelector('.prose img')).not.toBeNull();
  });

  it('from WeChat know the account, and the year from the day of publication', () => {
    const text = textOf('lianmeng-zoufang');
    expect(text).toMatch(/\ndate: 2024-07-03\n/);
    expect(text).toMatch(/\nsource:\n {2}name: 特种阀门联盟\n/);
    expect(text).toContain('https://img.example.org/x/0?wx_fmt=png');
    expect(run.out).toContain('这张图片在别的网站上');
  });

  it('from a damaged text read as they were written', () => {
    expect(DAMAGED).toMatch(/\([\p{Ll}]+\)/u);
    const text = textOf('lianmeng-zhaokai-tuanti');
    expect(text.slice(text.indexOf('\n---\n') + 6)).toBe(SOUND.slice(SOUND.indexOf('\n') + 2));
    expect(run.out).toContain('去掉拼音注音');
  });

  it('are not imported twice', async () => {
    const before = everythingIn(content);
    const again = await runImport([join(drafts, 'wechat.html'), '--content', content, '--yes']);
    expect([again.code, again.out]).toEqual([1, expect.stringContaining('已经有一篇标题相同的简报')]);
    expect(everythingIn(content)).toEqual(before);
  });
});

const BOXES = {
  'TRS_Editor.html': '<div class="TRS_Editor">@</div>',
  'vsb_content.html': '<form name="_newscontent_fromname"><div id="vsb_content">@</div></form>',
  'zoom.html': '<div id="zoom">@</div>',
  'UCAP-CONTENT.html': '<div id="UCAP-CONTENT">@</div>',
  'article-content.html': '<div class="article-content">@</div>',
  'unknown.html': '<section><div class="box">@</div></section>',
};

it('a page in GBK in the containers of the common systems is read whole', async () => {
  const root = await temporaryFolder();
  for (const [name, box] of Object.entries(BOXES)) writeFileSync(join(root, name), gbk(page(box)));
  const run = await runImport([root, '--content', siteFixture('valves'), '--format', 'json']);
  const items = JSON.parse(run.out) as Record<string, unknown>[];
  expect(items.map(({ file }) => basename(String(file)))).toEqual(Object.keys(BOXES).toSorted());
  for (const item of items)
    expect(item).toMatchObject({
      title: '联盟召开密封材料研讨会',
      date: '2024-05-20',
      speakers: [{ name: '王芳', org: '青山精密铸造有限公司', post: '总经理' }],
      body: expect.stringMatching(/^2024年5月20日，[^]*铸件质量明显提高[^]*会场见图/) as string,
    });
});

/** Files that no bulletin can be made of. */
const HOPELESS: readonly (readonly [what: string, name: string, make: (path: string) => void, words: string])[] = [
  ['50 MB', '大.docx', (path) => (writeFileSync(path, ''), truncateSync(path, 50 * 1024 * 1024)), 'MB'],
  ['empty', '空.docx', (path) => writeFileSync(path, ''), '空的'],
  ['broken', '坏.docx', (path) => writeFileSync(path, 'PK\u0003\u0004 这不是压缩包'), '坏'],
  ['a picture', '照片.docx', (path) => writeFileSync(path, word.PNG), '图片'],
  ['a picture by name too', '照片.png', (path) => writeFileSync(path, word.PNG), '图片'],
  [
    'from an old Word',
    '旧.doc',
    (path) => writeFileSync(path, Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(4096)])),
    '旧版',
  ],
  [
    'encrypted',
    '加密.docx',
    (path) =>
      writeFileSync(
        path,
        Buffer.concat([
          Buffer.from('d0cf11e0a1b11ae1', 'hex'),
          Buffer.alloc(1024),
          Buffer.from('EncryptedPackage', 'utf16le'),
          Buffer.alloc(1024),
        ]),
      ),
    '密码',
  ],
  ['not there', '没有.docx', () => {}, '找不到'],
];

describe('files that no bulletin can be made of', () => {
  const all = folderForAll();
  const content = join(all.path, 'content');
  let before: string[] = [];
  let text: ImportRun = { code: -1, out: '', messages: '' };
  let json: ImportRun = text;

  beforeAll(async () => {
    await cp(siteFixture('valves'), content, { recursive: true });
    for (const [, name, make] of HOPELESS) make(join(all.path, name));
    before = everythingIn(all.path);
    const names = HOPELESS.map(([, name]) => name);
    text = await runImport([...names, '--content', content, '--yes'], { cwd: all.path });
    json = await runImport([...names, '--content', content, '--yes', '--format', 'json'], { cwd: all.path });
  });
  afterAll(() => all.remove());

  it.each(HOPELESS)('%s: one clear message', (_, name, _make, words) => {
    for (const { messages } of [text, json]) {
      const [found, ...more] = messages.matchAll(new RegExp(`^${name} {2}不能导入 {2}(.+)\\n {4}怎么办：.+$`, 'gm'));
      expect([found?.[1], more]).toEqual([expect.stringContaining(words), []]);
    }
    expect(JSON.parse(json.out)).toContainEqual(
      expect.objectContaining({ file: name, error: expect.stringContaining(words) as string }),
    );
  });

  it('leave nothing behind', () => {
    expect(everythingIn(all.path)).toEqual(before);
    expect([text.code, json.code]).toEqual([1, 1]);
    for (const { out, messages } of [text, json]) expect(out + messages).not.toMatch(/Error|\bat /);
  });

  it('alone have nothing but the message', async () => {
    const run = await runImport(['照片.png', '--content', content], { cwd: all.path });
    expect(run).toEqual({
      code: 1,
      out: '',
      messages: expect.stringMatching(/^照片\.png .+\n {4}怎么办：.+\n$/) as string,
    });
  });
});

describe('without a terminal', () => {
  it('a proposal is shown, nothing is written, and the next step is told', async () => {
    const content = await temporaryCopy(siteFixture('valves'));
    const root = await temporaryFolder();
    writeFileSync(join(root, 'a.txt'), SOUND);
    const before = everythingIn(content);
    const run = await runImport(['a.txt', '--content', content], { cwd: root });
    expect(run).toMatchObject({ code: 0, messages: '' });
    expect(run.out).toMatch(/ {2}日期\u3000\u3000 {2}2023-10-12 {2}可靠\n/);
    expect(run.out).toContain('--yes');
    // eslint-disable-next-line no-control-regex
    expect(run.out).not.toMatch(/[\u001b\r]/);
    expect(everythingIn(content)).toEqual(before);
  });

  it('a rehearsal shows the file, and writes nothing even with --yes', async () => {
    const content = await temporaryCopy(siteFixture('valves'));
    const root = await temporaryFolder();
    writeFileSync(join(root, 'a.txt'), SOUND);
    const before = everythingIn(content);
    const run = await runImport(['a.txt', '--content', content, '--dry-run', '--yes'], { cwd: root });
    expect(run).toMatchObject({
      code: 0,
      out: expect.stringContaining('\n---\ntitle: 联盟召开团体标准审查会\n') as string,
    });
    expect(everythingIn(content)).toEqual(before);
  });

  it('no date is made up: the draft waits for a hint', async () => {
    const content = await temporaryCopy(siteFixture('valves'));
    const root = await temporaryFolder();
    writeFileSync(
      join(root, 'a.txt'),
      '联盟座谈会召开\n\n近日，联盟召开座谈会，学习党的二十大精神，各成员单位参加了会议。\n',
    );
    const before = everythingIn(content);
    const run = await runImport(['a.txt', '--content', content, '--yes'], { cwd: root });
    expect([run.code, run.out]).toEqual([
      1,
      expect.stringMatching(/还不能写入 {2}没有找到日期，只知道 ≥ 2022-10（二十大）/),
    ]);
    expect(everythingIn(content)).toEqual(before);
    const json = await runImport(['a.txt', '--content', content, '--format', 'json'], { cwd: root });
    expect(JSON.parse(json.out)).toMatchObject({ date: null, dateHint: '≥ 2022-10（二十大）' });
    const hinted = await runImport(['a.txt', '--content', content, '--yes', '--date-hint', '2022-11-02'], {
      cwd: root,
    });
    expect([hinted.code, hinted.out]).toEqual([0, expect.stringContaining('bulletins/2022/')]);
  });

  it('a program gets one object for one file, a list for several, and nothing else on the output', async () => {
    const content = await temporaryCopy(siteFixture('valves'));
    const root = await temporaryFolder();
    writeFileSync(join(root, 'a.txt'), SOUND);
    const before = everythingIn(content);
    const one = await runImport(['a.txt', '--content', content, '--format', 'json'], { cwd: root });
    expect(Object.keys(JSON.parse(one.out) as object)).toEqual(
      expect.arrayContaining(['title', 'date', 'dateHint', 'speakers', 'units', 'tags', 'body', 'changes', 'flags']),
    );
    expect(everythingIn(content)).toEqual(before);
    const several = await runImport(
      ['a.txt', '没有.docx', 'a.txt', '--content', content, '--format', 'json', '--yes'],
      {
        cwd: root,
      },
    );
    expect(several.code).toBe(1);
    expect(JSON.parse(several.out)).toEqual([
      expect.objectContaining({ file: 'a.txt', written: expect.stringMatching(/\.md$/) as string }),
      expect.objectContaining({ file: '没有.docx', error: expect.any(String) as string }),
    ]);
    expect(everythingIn(content).length).toBe(before.length + 1);
  });

  it('a content with problems of its own still lends its words, and takes the bulletin', async () => {
    const content = await temporaryCopy(siteFixture('many-problems'));
    const root = await temporaryFolder();
    writeFileSync(join(root, 'a.txt'), SOUND);
    const run = await runImport(['a.txt', '--content', content, '--yes'], { cwd: root });
    expect([run.code, run.out]).toEqual([0, expect.stringContaining('已写入')]);
  });

  it('a folder that is no content takes the file alone', async () => {
    const root = await temporaryFolder();
    writeFileSync(join(root, 'a.txt'), SOUND);
    const args = ['a.txt', '--content', siteFixture('valves'), '--out', '新 文件夹', '--yes'];
    expect(await runImport(args, { cwd: root })).toMatchObject({ code: 0 });
    expect(everythingIn(join(root, '新 文件夹'))).toEqual(['lianmeng-zhaokai-tuanti-biaozhun-shencha-hui.md']);
  });

  it('Ctrl-C says goodbye and leaves no half', async () => {
    const content = await temporaryCopy(siteFixture('valves'));
    const root = await temporaryFolder();
    for (let index = 0; index < 150; index++)
      writeFileSync(join(root, `${index}.txt`), SOUND.replace('团体', `第${index}`));
    const run = await runImport(['.', '--content', content, '--yes'], {
      cwd: root,
      onMessage: (text, stop) => text.includes('正在读 3/150') && stop(),
    });
    expect([run.code, run.messages]).toEqual([
      130,
      expect.stringMatching(/\n再见。已经写入的 \d+ 篇都在，其余的没有动。\n$/),
    ]);
    expect(everythingIn(content).filter((file) => /\.jianbao/.test(file))).toEqual([]);
    expect(await runScript('check', ['--content', content])).toMatchObject({ code: 0 });
  });
});

describe('what is typed wrong', () => {
  it.each([
    [[], 'npm run import'],
    [['a.txt', '--date-hint', '2022年'], '2022年'],
    [['a.txt', '--date-hint', '2022-02-30'], '2022-02-30'],
    [['a.txt', '--format', 'xml'], 'xml'],
    [['a.txt', '--content', '没有'], '没有'],
    [['a.txt', '--yse'], '--yse'],
    [['a.txt', '--out', 'package.json'], 'package.json'],
    [['public'], 'public'],
  ])('is told in one line: %j', async (args, word_) => {
    const run = await runImport(args);
    expect([run.code, run.out]).toEqual([2, '']);
    expect(run.messages).toMatch(/^[^\n]*\p{Script=Han}[^\n]*\n$/u);
    expect(run.messages).toContain(word_);
  });
});

const atTerminal = (args: readonly string[], cwd: string, steps: readonly Step[], env?: NodeJS.ProcessEnv) =>
  runAtTerminal([...COMMAND, ...args], cwd, steps, env);

describe.skipIf(!HAS_TERMINAL)('at a terminal', () => {
  it('every field can be accepted, changed or left out, and the bulletin is what was chosen', async () => {
    const content = await temporaryCopy(siteFixture('valves'));
    const root = await temporaryFolder();
    writeFileSync(join(root, 'a.txt'), SOUND.replace('2023年10月12日', '近日'));
    const { code, screen } = await atTerminal(['a.txt', '--content', content], root, [
      ['怎么处理这一篇', '\r'],
      ['标题：', '\r'],
      ['日期：', '2023-02-30\r'],
      ['不存在', '\u00152023年10月13日\r'],
      ['发言人：', `${DOWN}\r`],
      ['改哪一位', `${DOWN}\r`],
      ['李伟：', '\r'],
      ['姓名，单位，职务', '、书记\r'],
      ['改哪一位', '\r'],
      ['成员单位：', `${DOWN}\r`],
      ['留下哪些', '\r'],
      ['再加一个成员单位', '北湾'],
      ['❯ 北湾', '\r'],
      ['再加一个成员单位', '\r'],
      ['标签：', `${DOWN}${DOWN}\r`],
      ['怎么处理这一篇', '\r'],
    ]);
    expect([code, screen]).toEqual([0, expect.stringContaining('已写入')]);
    const file = filesOf(content).find((name) => name.includes('shencha'));
    expect(readFileSync(join(content, file ?? ''), 'utf8')).toMatch(
      /^---\ntitle: 联盟召开团体标准审查会\ndate: 2023-10-13\nspeakers:\n {2}- name: 李伟\n {4}org: 海港阀门厂有限公司\n {4}post: 厂长、书记\nmembers: \[海港阀门厂有限公司, 北湾化工有限公司\]\ndraft: true\n---\n/,
    );
    expect(screen).not.toMatch(/navigate|select|submit/);
  });

  it.each([
    ['changes the text', 'printf \'\\n\\n编辑加的一段。\\n\' >> "$1"', /推动产业发展。\n\n编辑加的一段。\n$/],
    ['that does not open is told, and the text stays', undefined, /推动产业发展。\n$/],
  ])('an editor %s', async (_, program, expected) => {
    const content = await temporaryCopy(siteFixture('valves'));
    const root = await temporaryFolder();
    writeFileSync(join(root, 'a.txt'), SOUND);
    if (program !== undefined) writeFileSync(join(root, 'editor.sh'), `#!/bin/sh\n${program}\n`, { mode: 0o755 });
    const steps = [
      ['怎么处理这一篇', `${DOWN}${DOWN}\r`],
      ['怎么处理这一篇', `${DOWN}\r`],
    ] as const;
    const env = { EDITOR: join(root, 'editor.sh'), VISUAL: '' };
    const { code, screen } = await atTerminal(['a.txt', '--content', content], root, steps, env);
    expect([code, screen.includes('编辑器打不开')]).toEqual([0, program === undefined]);
    const file = filesOf(content).find((name) => name.includes('shencha'));
    expect(readFileSync(join(content, file ?? ''), 'utf8')).toMatch(expected);
  });

  it('Ctrl-C says goodbye and leaves nothing', async () => {
    const content = await temporaryCopy(siteFixture('valves'));
    const root = await temporaryFolder();
    writeFileSync(join(root, 'a.txt'), SOUND);
    const before = everythingIn(content);
    const { code, screen } = await atTerminal(['a.txt', '--content', content], root, [['怎么处理这一篇', '\u0003']]);
    expect([code, screen]).toEqual([130, expect.stringContaining('再见。没有写入任何文件。')]);
    expect(everythingIn(content)).toEqual(before);
  });
});
