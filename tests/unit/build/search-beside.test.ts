/** The index kept in a folder, by a process beside: from nothing, from what lies there, and when it cannot be. */
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { indexLibrary, searchSource } from '../../../src/build/search-index.ts';
import { searchIndexBeside } from '../../../src/build/search-beside.ts';
import type { SearchJob } from '../../../src/build/write-search-index.ts';
import { bulletinText, libraryOf } from '../../builders.ts';
import { temporaryFolder } from '../../fixtures.ts';

// a process and Pagefind's program both take their time to start
vi.setConfig({ testTimeout: 60_000 });

function libraryWith(body: string) {
  return libraryOf({
    'bulletins/2024/a.md': bulletinText({ title: '新标准', date: '2024-03-05', body }),
    'bulletins/2023/b.md': bulletinText({ title: '旧讲话', date: '2023-01-01', body: '渣浆泵。' }),
  });
}

async function written(job: SearchJob) {
  await using indexing = searchIndexBeside();
  await indexing.give(job);
  return await indexing.answered;
}

async function contents(files: ReadonlyMap<string, string>): Promise<Record<string, string>> {
  const read = [...files].map(async ([path, from]) => [path, await readFile(from, 'hex')] as const);
  return Object.fromEntries(await Promise.all(read));
}

async function expected(body: string): Promise<Record<string, string>> {
  const files = await indexLibrary(libraryWith(body), { base: '/' });
  return Object.fromEntries([...files].map(([path, bytes]) => [path, Buffer.from(bytes).toString('hex')]));
}

const jobIn = (folder: string, body: string) => ({
  source: searchSource(libraryWith(body), { base: '/' }),
  folder,
  key: 'code',
  force: false,
});

it('is the same as is made in the same process, first from nothing and then from what is remembered', async () => {
  const folder = await temporaryFolder();
  const first = await written(jobIn(folder, '正文。'));
  expect(first.carried).toBe(0);
  expect(await contents(first.files)).toEqual(await expected('正文。'));

  const second = await written(jobIn(folder, '改过的正文。'));
  expect(await contents(second.files)).toEqual(await expected('改过的正文。'));
  expect(second.carried).toBe(1);
  const names = [...second.files.values()].map((path) => path.slice(join(folder, 'files').length + 1));
  expect((await readdir(join(folder, 'files'))).sort()).toEqual([...new Set([...names, 'list.json'])].sort());
});

it('needs neither the former files nor what was remembered of them', async () => {
  const folder = await temporaryFolder();
  const job = jobIn(folder, '正文。');
  const { files } = await written(job);
  const before = await contents(files);
  const fragment = [...files].find(([path]) => path.startsWith('fragment/'))?.[1] ?? '';
  await writeFile(fragment, (await readFile(fragment)).fill(0));
  expect(await contents((await written(job)).files)).toEqual(before);
  await writeFile(join(folder, 'memory.bin'), 'damaged');
  expect(await contents((await written(job)).files)).toEqual(before);
  expect((await stat(join(folder, 'memory.bin'))).size).toBeGreaterThan(1000);
  await writeFile(join(folder, 'files', 'list.json'), 'damaged');
  expect(await contents((await written(job)).files)).toEqual(before);
  expect(await contents((await written({ ...job, force: true })).files)).toEqual(before);
});

it('passes on what went wrong', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'file'), '');
  await expect(written(jobIn(join(folder, 'file', 'search'), '正文。'))).rejects.toThrow('ENOTDIR');
});

it('ends when what it is for comes to nothing', async () => {
  const folder = await temporaryFolder();
  let given: Promise<unknown> | undefined;
  const givenUp = async () => {
    await using indexing = searchIndexBeside();
    await indexing.give(jobIn(folder, '正文。'));
    given = indexing.answered;
    await Promise.reject(new Error('something else'));
  };
  await expect(givenUp()).rejects.toThrow('something else');
  await expect(given).rejects.toThrow('ended without an answer');
});
