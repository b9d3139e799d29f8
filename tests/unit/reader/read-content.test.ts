/** A content folder read whole from disk. */
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/reader/check.ts';
import { readContent } from '../../../src/reader/read-content.ts';
import { bulletinText, placesOf } from '../../builders.ts';
import { siteFixture, temporaryFolder } from '../../fixtures.ts';

const SITE = 'name: 测试用阀门联盟\ndescription: 小联盟。\nurl: https://valves.example.org/sub\n';

async function folderOf(files: Record<string, string>): Promise<string> {
  const root = await temporaryFolder();
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  }
  return root;
}

describe('the second alliance', () => {
  it('is read whole', async () => {
    const { content, settings, problems, paths } = await readContent(siteFixture('valves'));
    expect(problems).toEqual([]);
    expect(content.bulletins.filter(({ data }) => !data.draft)).toHaveLength(24);
    expect(content.bulletins.filter(({ data }) => data.draft)).toHaveLength(1);
    expect([content.members.length, content.tags.length, content.people.length, content.pages.length]).toEqual([
      4, 9, 3, 2,
    ]);
    expect(settings).toMatchObject({
      name: '滨海市特种阀门产业联盟',
      base: '/',
      paragraphs: 'indented',
      grey: false,
      icp: '滨ICP备00000000号-1',
    });
    expect(content.files.get('bulletins/2024/open-day/试验台.png')).toMatchObject({
      kind: 'file',
      picture: 'sound',
      bytes: 12459,
    });
    expect([...paths.keys()]).toEqual([...content.files.keys()]);
  });
});

describe('file names', () => {
  it('are one whether composed or not, as is a link to them', async () => {
    const composed = 'Café'.normalize('NFC');
    const root = await folderOf({
      'site.yaml': SITE,
      [`bulletins/2024/visit/${composed.normalize('NFD')}.pdf`]: '甲',
      'bulletins/2024/visit/index.md': bulletinText({
        body: `[甲](./${composed}.pdf)和[乙](./${composed.normalize('NFD')}.pdf)`,
      }),
    });
    const { reading, problems } = await checkContent(root, { drafts: false });
    expect(problems).toEqual([]);
    expect(reading.content.files.has(`bulletins/2024/visit/${composed}.pdf`)).toBe(true);
  });

  it('that are hidden are none of ours', async () => {
    const root = await folderOf({
      'site.yaml': SITE,
      '.git/a.md': 'x',
      'bulletins/2024/.draft.md': 'x',
      'node_modules/a/README.md': 'x',
      'members/.~a.md': 'x',
    });
    expect([...(await readContent(root)).content.files.keys()]).toEqual(['site.yaml']);
  });
});

describe('symbolic links', () => {
  it('are reported and never followed, whatever they stand for', async () => {
    const root = await folderOf({ 'site.yaml': SITE, 'bulletins/2024/a.md': bulletinText() });
    await symlink('a.md', join(root, 'bulletins/2024/b.md'));
    await symlink('/etc', join(root, 'bulletins/2023'));
    await symlink('../outside.yaml', join(root, 'tags.yaml'));
    await symlink('..', join(root, 'members'));
    const { reading, problems } = await checkContent(root, { drafts: false });
    expect(problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
      'bulletins/2023 symbolic-link',
      'bulletins/2024/b.md symbolic-link',
      'members symbolic-link',
      'tags.yaml symbolic-link',
    ]);
    expect(reading.content.bulletins.map(({ slug }) => slug)).toEqual(['a']);
  });
});

describe('a folder', () => {
  it('without site.yaml still has its other problems reported', async () => {
    const root = await folderOf({ 'bulletins/2024/a.md': bulletinText({ date: '昨天' }) });
    expect(placesOf((await checkContent(root, { drafts: false })).problems)).toEqual([
      '3:7 malformed-date',
      '1:1 missing-site-settings',
    ]);
  });

  it('that is none is an error with a code, for the command to explain', async () => {
    const root = await folderOf({ 'site.yaml': SITE });
    await expect(readContent(join(root, 'nothing'))).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(readContent(join(root, 'site.yaml'))).rejects.toMatchObject({ code: 'ENOTDIR' });
  });

  it('may hold notes for people', async () => {
    const root = await folderOf({
      'site.yaml': SITE,
      'README.md': '# 说明',
      'GUIDE.md': '# 指南',
      'README.en.md': '# Read me',
    });
    expect((await readContent(root)).problems).toEqual([]);
  });

  it('is read the same twice', async () => {
    const [one, two] = await Promise.all([readContent(siteFixture('valves')), readContent(siteFixture('valves'))]);
    const plain = ({ content }: typeof one) => JSON.stringify([content, [...content.files]]);
    expect(plain(one)).toBe(plain(two));
  });
});
