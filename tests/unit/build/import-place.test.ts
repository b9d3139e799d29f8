/** Where an imported bulletin goes: its folder, its address, and what stands against it. */
import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../../src/build/arguments.ts';
import { importDestination, isBlocking, placeOf } from '../../../src/build/import-place.ts';
import type { CompleteProposal } from '../../../src/import/proposal.ts';
import { readContent } from '../../../src/reader/read-content.ts';
import { siteFixture, temporaryCopy, temporaryFolder } from '../../fixtures.ts';
import { found, proposalOf } from '../import/stages.ts';

describe('the folder', () => {
  const content = siteFixture('valves');

  it('is that of the content, where nothing else is said', () => {
    expect(importDestination(undefined, content)).toEqual({ content });
  });

  it('may be any other, which need not be there yet', async () => {
    const root = await temporaryFolder();
    expect(importDestination(join(root, '新'), content)).toEqual({ content, folder: join(root, '新') });
  });

  it('may be another content, whose words then count', async () => {
    const other = realpathSync(await temporaryCopy(siteFixture('english')));
    expect(importDestination(other, undefined)).toEqual({ content: other });
    expect(importDestination(join(other, 'bulletins'), undefined)).toEqual({ content: other });
    expect(importDestination(other, other)).toEqual({ content: other });
    expect(() => importDestination(other, content)).toThrow(UsageError);
  });

  it('that is a file, or a content that is not there, is told', async () => {
    const root = await temporaryFolder();
    writeFileSync(join(root, 'a.txt'), '');
    expect(() => importDestination(join(root, 'a.txt'), content)).toThrow('应当是文件夹');
    expect(() => importDestination(undefined, join(root, '没有'))).toThrow('找不到内容文件夹');
  });
});

describe('the place', async () => {
  const content = siteFixture('valves');
  const reading = await readContent(content);
  const units = [found({ name: '海港阀门厂有限公司', member: 'haigang-valves' })];
  const proposal = (title: string) => proposalOf({ extraction: { title: found(title), units } }) as CompleteProposal;

  it('is the folder of the year, under the pinyin of the title', async () => {
    const place = await placeOf(proposal('秋季例会'), reading, { content });
    expect(place.files.path).toBe(join(content, 'bulletins', '2024', 'qiuji-lihui.md'));
    expect(place.problems).toEqual([]);
    expect(place.after.content.bulletins.length).toBe(reading.content.bulletins.length + 1);
  });

  it('is never that of another, in the content or in a folder of its own', async () => {
    const first = await placeOf(proposal('秋季例会'), reading, { content });
    const second = await placeOf(proposal('秋季 例会！'), first.after, { content });
    expect(second.files.path).toMatch(/qiuji-lihui-2\.md$/);
    const folder = await temporaryFolder();
    writeFileSync(join(folder, 'qiuji-lihui.md'), '');
    mkdirSync(join(folder, 'qiuji-lihui-2'));
    const third = await placeOf(proposal('秋季例会'), reading, { content, folder });
    expect(third.files.path).toBe(join(folder, 'qiuji-lihui-3.md'));
  });

  it('is a folder of its own when there are pictures', async () => {
    const pictures = [{ name: 'ab.png', bytes: new Uint8Array() }];
    const place = await placeOf({ ...proposal('秋季例会'), pictures }, reading, { content });
    expect(place.files.path).toBe(join(content, 'bulletins', '2024', 'qiuji-lihui', 'index.md'));
  });

  it('is held against a second import of the same draft, with words for an editor', async () => {
    const taken = reading.content.bulletins[0]!;
    for (const title of [taken.data.title, taken.data.title.split('').join(' ')]) {
      const { problems } = await placeOf(proposal(title), reading, { content });
      expect(problems.filter(isBlocking).map(({ message }) => message)).toEqual([
        `已经有一篇标题相同的简报：${taken.file}`,
      ]);
    }
  });
});
