/** A new bulletin is checked as if it lay in the folder already, and nothing but what it brings is told. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/reader/check.ts';
import { readContent } from '../../../src/reader/read-content.ts';
import { newProblems, withBulletin } from '../../../src/reader/with-bulletin.ts';
import { bulletinText } from '../../builders.ts';
import { siteFixture, temporaryCopy } from '../../fixtures.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const newFile = (file: string, text: string) => ({ file, bytes: bytes(text) });

async function problemsWith(file: string, text: string): Promise<string[]> {
  const before = await readContent(siteFixture('many-problems'));
  return newProblems(before, await withBulletin(before, newFile(file, text))).map(
    (problem) => `${problem.file} ${problem.code}`,
  );
}

describe('what is told of a new bulletin', () => {
  it('is nothing when it is sound, whatever is wrong with the others', async () => {
    expect(await problemsWith('bulletins/2024/new.md', bulletinText({ title: '全新的标题' }))).toEqual([]);
  });

  it('is what is wrong in its own text', async () => {
    const text = bulletinText({ title: '全新的标题', fields: 'tags: [没有的标签]', body: '![图](./无.png)' });
    expect(await problemsWith('bulletins/2024/new.md', text)).toEqual([
      'bulletins/2024/new.md unknown-tag',
      'bulletins/2024/new.md missing-picture',
    ]);
    expect(await problemsWith('bulletins/2024/new.md', '---\ntitle: 没有日期\n---\n')).toEqual([
      'bulletins/2024/new.md missing-field',
    ]);
  });
});

it('a bulletin and its pictures are seen as they would be seen on disk', async () => {
  const content = await temporaryCopy(siteFixture('valves'));
  const picture = await readFile(join(content, 'bulletins/2024/open-day/试验台.png'));
  const folder = 'bulletins/2023/new';
  const text = bulletinText({ title: '全新的标题', body: '![好](./a.png)\n\n![坏](./b.png)' });
  const files = [
    { file: `${folder}/index.md`, bytes: bytes(text) },
    { file: `${folder}/a.png`, bytes: picture },
    { file: `${folder}/b.png`, bytes: bytes('不是图片') },
  ] as const;
  const before = await readContent(content);
  const after = await withBulletin(before, files[0], files.slice(1));
  for (const { file, bytes: data } of files) {
    await mkdir(dirname(join(content, file)), { recursive: true });
    await writeFile(join(content, file), data);
  }
  const { reading, problems } = await checkContent(content, { drafts: false });
  expect(newProblems(before, after)).toEqual(problems);
  expect(problems.map(({ code }) => code)).toEqual(['broken-picture']);
  expect([...after.content.files]).toEqual([...reading.content.files]);
  expect(after.content.bulletins.map(({ file }) => file)).toEqual(reading.content.bulletins.map(({ file }) => file));
});
