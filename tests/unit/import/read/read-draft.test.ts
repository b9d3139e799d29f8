/** Whatever the file: a reading that the site can build, or one clear reason why not. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { below, seeded } from '../../../../src/evaluation/random.ts';
import type { Reading } from '../../../../src/import/draft.ts';
import { readDraft } from '../../../../src/import/read/read-draft.ts';
import { checkContent } from '../../../../src/reader/check.ts';
import { siteFixture, temporaryCopy } from '../../../fixtures.ts';
import { inBig5, inGbk, inUtf16, inUtf8 } from '../../encoding/written.ts';
import { pageWith, PARAGRAPHS, TEMPLATES, TITLE, WECHAT } from './pages.ts';
import { heading, line, listItem, paragraph, picture, PNG, table, withNote, wordFile } from './word-files.ts';

const WORD = await wordFile(
  [
    line(TITLE, { font: '方正小标宋简体', size: 22, centred: true }),
    withNote(PARAGRAPHS[0], 1, ''),
    heading('议程', 2),
    listItem('报告', 'numbers'),
    table([
      ['单位', '人数'],
      ['石工泵', '3'],
    ]),
    table([[['合计', 2, 1]], ['甲 <b onclick="x">', '乙']]),
    picture(PNG),
    ...PARAGRAPHS.slice(1).map((text) => paragraph(text)),
    paragraph('# 不是标题 * [x](javascript:alert(1)) <script>alert(1)</script> ![](http://a.cn/a.png)'),
  ],
  { header: '联盟简报\u3000第3期', footnotes: { 1: { children: [paragraph('据秘书处统计。')] } } },
);

const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

async function read(name: string, bytes: Uint8Array): Promise<Reading> {
  const reading = await readDraft({
    name,
    bytes,
    loadPicture: (path) => Promise.resolve(/\.png$/.test(path) ? PNG : undefined),
  });
  if ('kind' in reading) throw new Error(`${name}: ${reading.message}`);
  return reading;
}

describe('a draft', () => {
  it('of any kind becomes a text that the check has nothing against', async () => {
    const drafts: readonly (readonly [string, Uint8Array])[] = [
      ['a.docx', WORD],
      ['b.html', inUtf8(WECHAT)],
      ...Object.values(TEMPLATES).map(
        (html, index) => [`c${index}.html`, inGbk(html.replaceAll('©', '&copy;'))] as const,
      ),
      [
        'd.html',
        inUtf8(
          pageWith(
            '#zoom',
            `<p>${PARAGRAPHS.join('</p><p>')}</p><table><tr><td colspan="2"><img src="a.png">&lt;i</td></tr><tr><td>1<td>2</table><p>&lt;!-- &lt;/div&gt; &lt;br</p><p><img src="b.png" alt="[x](y)"></p><p><a href="/x y(1).doc">a</a></p>`,
          ).replace('<head>', '<head><base href="http://a.cn">'),
        ),
      ],
      [
        'e.txt',
        inGbk(
          `${TITLE}\n\n${PARAGRAPHS.join('\n')}\n<script>alert(1)</script>\n![x](http://a.cn/a.png)\n[x](javascript:alert(1))`,
        ),
      ],
      [
        'f.md',
        inUtf8(
          `---\ntitle: ${TITLE}\n---\n\n# 一\n\n<div style="x">甲</div>\n\n<p>乙</p>\n\n![会场](会场.png)\n\n![别处](别处.jpg)`,
        ),
      ],
    ];
    const content = await temporaryCopy(siteFixture('valves'));
    for (const [name, bytes] of drafts) {
      const reading = await read(name, bytes);
      const folder = join(content, 'bulletins/2024', `draft-${name.replace('.', '-')}`);
      await mkdir(folder, { recursive: true });
      for (const { name, bytes } of reading.pictures) await writeFile(join(folder, name), bytes);
      await writeFile(
        join(folder, 'index.md'),
        `---\ntitle: ${reading.title} ${name}\ndate: 2024-03-06\ndraft: true\n---\n\n${reading.markdown}\n`,
      );
    }
    const before = await checkContent(siteFixture('valves'), { drafts: true });
    const after = await checkContent(content, { drafts: true });
    expect(after.problems).toEqual(before.problems);
    expect(after.reading.content.bulletins.length).toBe(before.reading.content.bulletins.length + drafts.length);
  });

  it.each([
    ['a.txt', inUtf16(`\ufeff${TITLE}\n\n${PARAGRAPHS[0]}`, 'little')],
    ['a.txt', inBig5('渣漿泵聯盟第二次成員大會在石家莊召開\n\n十九家成員單位的代表參加會議，大會通過章程。')],
    ['a.html', inUtf16(pageWith('#zoom', `<p>${PARAGRAPHS.join('</p><p>')}</p>`), 'big')],
  ])('may be in an old encoding: %s', async (name, bytes) => {
    expect(await read(name, bytes)).toMatchObject({ title: expect.stringMatching(/^渣[浆漿]泵/) as string });
  });

  it('is a page for what is in it, not for its name', async () => {
    expect(await read('网页.txt', inUtf8(WECHAT))).toMatchObject({ form: 'wechat' });
  });

  it('that is damaged is read as far as it goes, with the place told', async () => {
    const reading = await read('a.txt', inUtf8(`${TITLE}\n\n${PARAGRAPHS[0]}\n\n${PARAGRAPHS[1]}`).with(220, 0xff));
    expect(reading.flags).toMatchObject([{ kind: 'bytes', text: expect.stringContaining('\ufffd') as string }]);
    expect(reading.markdown.split('\n')[(reading.flags[0]?.line ?? 0) - 1]).toContain('\ufffd');
  });

  it('whose encoding is a guess is read, and asked about', async () => {
    expect((await read('a.txt', inGbk('泵站'))).flags).toMatchObject([{ kind: 'encoding', line: 1 }]);
  });
});

describe('a file that is no draft', () => {
  const ole = (name: string) => latin(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(504)}${[...name].join('\0')}\0`);
  it.each([
    ['a.txt', new Uint8Array(), '文件是空的'],
    ['a.txt', inUtf8('\ufeff \n'), '文件是空的'],
    ['a.doc', ole('WordDocument'), '这是旧版 Word 或 WPS 文件（.doc、.wps），不能直接导入'],
    ['a.wps', ole('WordDocument'), '这是旧版 Word 或 WPS 文件（.doc、.wps），不能直接导入'],
    ['a.docx', ole('EncryptedPackage'), '这个文件加了密码，打不开'],
    ['a.docx', PNG, '这是 PNG 图片，不能直接导入'],
    ['a.pdf', latin('%PDF-1.7\n\x01\x02'), '这是 PDF 文件，不能直接导入'],
    ['a.rtf', latin('{\\rtf1\\ansi a}'), '这是 RTF 文件，不能直接导入'],
    ['a.xlsx', latin('PK\x03\x04\x14\0\0\0xl/workbook.xml'), '这是 Excel 表格（.xlsx），不能直接导入'],
    ['a.docx', latin('\x01\x02\x03\x04'), '这个 Word 文件打不开，可能没有传完或者已经损坏'],
    ['a.dat', latin('\x01\x02\x03\x04'), '认不出这是什么文件，或者它已经损坏'],
    ['a.html', inUtf8('<html><body></body></html>'), '网页里没有找到正文'],
    ['a.docx', new Uint8Array(50_000_001), '文件超过 50 MB，太大了'],
  ])('%s: %#', async (name, bytes, message) => {
    const refused = await readDraft({ name, bytes });
    expect(refused).toMatchObject({
      kind: 'refused',
      message,
      help: expect.stringMatching(/\p{Script=Han}/u) as string,
    });
  });

  it('may be a Word file without text', async () => {
    expect(await readDraft({ name: 'a.docx', bytes: await wordFile([paragraph('')]) })).toMatchObject({
      message: '文件里没有文字',
    });
  });
});

describe('no file', () => {
  it('is too short: half a Word file is refused, wherever it ends', async () => {
    for (let end = 1; end < WORD.length; end += Math.ceil(WORD.length / 40)) {
      expect(await readDraft({ name: 'a.docx', bytes: WORD.slice(0, end) })).toMatchObject({ kind: 'refused' });
    }
  });

  it('is too wild: broken and random bytes come to an end', async () => {
    const random = seeded(3);
    for (let round = 0; round < 24; round++) {
      const broken = WORD.slice();
      for (let slip = 0; slip < 5; slip++) broken[below(random, broken.length)] = below(random, 256);
      const noise = Uint8Array.from({ length: below(random, 3000) }, () => below(random, 256));
      const page = inUtf8(WECHAT).slice(0, below(random, 3000));
      const name = ['a.docx', 'a.html', 'a.txt', 'a.md'][round % 4] ?? '';
      for (const bytes of [broken, noise, page]) {
        const reading = await readDraft({ name, bytes });
        expect('kind' in reading ? reading.message : reading.markdown).not.toBe('');
      }
    }
  });

  it('repeats itself too often', async () => {
    const texts = [
      ['a.html', `<p>${'&nbsp;'.repeat(100_000)}正文</p>`],
      ['a.txt', '<a '.repeat(100_000)],
      ['a.md', '['.repeat(100_000)],
      ['a.txt', `${'\u3000'.repeat(100_000)}正文`],
      ['a.txt', '正文，一行。\n'.repeat(100_000)],
    ] as const;
    for (const [name, text] of texts)
      expect(await readDraft({ name, bytes: inUtf8(text) })).toMatchObject({
        form: name === 'a.html' ? 'html' : 'text',
      });
  });

  it('is nested too deeply', async () => {
    const deep = (open: string, close: string) => `${open.repeat(3000)}正文${close.repeat(3000)}`;
    const pages = [
      deep('<div>', '</div>'),
      deep('<b>', ''),
      deep('<table><tr><td>', '</td></tr></table>'),
      deep('<ul><li>', ''),
    ];
    for (const page of pages)
      expect(await readDraft({ name: 'a.html', bytes: inUtf8(page) })).toMatchObject({ kind: 'refused' });
    const zip = await JSZip.loadAsync(WORD);
    const xml = (await zip.file('word/document.xml')?.async('string')) ?? '';
    zip.file(
      'word/document.xml',
      xml.replace(/<w:body>[\s\S]*<\/w:body>/, `<w:body>${deep('<w:smartTag>', '</w:smartTag>')}</w:body>`),
    );
    expect(await readDraft({ name: 'a.docx', bytes: await zip.generateAsync({ type: 'uint8array' }) })).toMatchObject({
      kind: 'refused',
    });
  });
});
