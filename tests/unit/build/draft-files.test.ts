/** The drafts that a person names: files, folders and patterns; what cannot be read is told with a remedy. */
import { symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findDrafts, LARGEST_DRAFT, readDraftFile } from '../../../src/build/draft-files.ts';
import { isRefused } from '../../../src/import/read/refuse.ts';
import { temporaryFolder } from '../../fixtures.ts';

async function folderWith(...files: string[]): Promise<string> {
  const root = await temporaryFolder();
  for (const file of files) {
    await mkdir(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), file);
  }
  return root;
}

const read = (path: string) => readDraftFile({ path, shown: path });

describe('a folder', () => {
  it('gives the drafts in it, in order, and counts what is none', async () => {
    const root = await folderWith('乙.docx', '甲.html', '2022/丙.TXT', '图.png', '旧.doc', '表.xlsx');
    const { files, ignored } = await findDrafts([root]);
    expect(files.map(({ path }) => path.slice(root.length + 1))).toEqual(
      [join('2022', '丙.TXT'), '乙.docx', '旧.doc', '甲.html'].toSorted(),
    );
    expect(ignored).toBe(2);
  });

  it('gives neither hidden files nor what Word and browsers put beside a draft', async () => {
    const root = await folderWith(
      'a.docx',
      '~$a.docx',
      '.git/x.md',
      'page.html',
      'page_files/frame.html',
      '页.files/b.htm',
    );
    expect((await findDrafts([root])).files.map(({ path }) => path.slice(root.length + 1))).toEqual([
      'a.docx',
      'page.html',
    ]);
  });
});

describe('what is named', () => {
  it('is kept as it was typed, whether it is there or not, once', async () => {
    const root = await folderWith('a.docx');
    const named = [join(root, 'a.docx'), join(root, '没有.docx'), join(root, 'a.docx')];
    expect((await findDrafts(named)).files.map(({ shown }) => shown)).toEqual(named.slice(0, 2));
  });

  it('may be a pattern, which not every shell unfolds', async () => {
    const root = await folderWith('b.docx', 'a.docx', 'c.txt');
    expect((await findDrafts([join(root, '*.docx')])).files.map(({ path }) => path)).toEqual([
      join(root, 'a.docx'),
      join(root, 'b.docx'),
    ]);
    expect((await findDrafts([join(root, '*.html')])).files).toHaveLength(1);
  });
});

describe('reading a draft', () => {
  it('gives its name and its bytes', async () => {
    const root = await folderWith('稿 件.txt');
    expect(await read(join(root, '稿 件.txt'))).toMatchObject({ name: '稿 件.txt', bytes: Buffer.from('稿 件.txt') });
  });

  it.each([
    ['没有.docx', /找不到/],
    ['a.txt/b.docx', /找不到/],
    ['大.docx', /41 MB，超过了 40 MB/],
    ['.', /读不出来/],
  ])('that cannot be read is told: %s', async (name, message) => {
    const root = await folderWith('a.txt', '大.docx');
    truncateSync(join(root, '大.docx'), LARGEST_DRAFT + 1);
    const result = await read(join(root, name));
    expect(isRefused(result) && result.message).toMatch(message);
    expect(isRefused(result) && result.help).toMatch(/\p{Script=Han}/u);
  });

  it('finds pictures beside the draft and below, and nowhere else', async () => {
    const root = await folderWith('in/page.html', 'in/page_files/a.png', 'in/b.png', 'secret.png');
    symlinkSync(join(root, 'secret.png'), join(root, 'in', 'link.png'));
    const draft = await read(join(root, 'in', 'page.html'));
    const load = async (name: string) => {
      const bytes = isRefused(draft) ? undefined : await draft.loadPicture?.(name);
      return bytes && Buffer.from(bytes).toString();
    };
    expect(await load('./page_files/a.png')).toBe('in/page_files/a.png');
    expect(await load('b.png')).toBe('in/b.png');
    for (const name of ['../secret.png', 'link.png', join(root, 'secret.png'), '没有.png', '.', '', 'a\0b'])
      expect(await load(name)).toBeUndefined();
  });
});
