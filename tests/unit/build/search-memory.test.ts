/** A remembered index: it comes back as it was, or not at all. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { indexFiles } from '../../../src/build/index-files.ts';
import type { SearchMemory } from '../../../src/build/search-index.ts';
import { readSearchMemory, writeSearchMemory } from '../../../src/build/search-memory.ts';
import { temporaryFolder } from '../../fixtures.ts';

/** With words in blocks of both kinds, and one that no page has any more. */
function memory(): SearchMemory {
  const pages = (text: (page: number) => string) =>
    Array.from({ length: 400 }, (_, page) => ({
      url: `/${page}/`,
      key: text(page),
      record: () => ({ url: `/${page}/`, content: text(page), language: 'zxx' }),
    }));
  const before = indexFiles(
    pages((page) => `${'的 '.repeat(90)}${String.fromCharCode(0x4e00 + page)}`),
    '1.5.2',
  );
  const { known } = indexFiles(
    pages((page) => `${'的 '.repeat(90)}${String.fromCharCode(0x4e00 + Math.max(1, page))}`),
    '1.5.2',
    before.known,
  );
  const engine = {
    entry: { version: '1.5.2', include_characters: ['_'] },
    files: new Map([['pagefind.js', Buffer.of(1)]]),
  };
  return { engine, known, entry: '{"version":"1.5.2"}' };
}

/** Whatever kind of bytes it holds them in. */
function plain(value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex');
  if (value instanceof Map) return [...value].map(plain);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, plain(item)]));
}

async function place() {
  return { file: join(await temporaryFolder(), 'deep', 'search'), key: 'code' };
}

it('comes back as it was', async () => {
  const [kept, at] = [memory(), await place()];
  const { words } = kept.known.index;
  expect(words.some(({ blocks }) => blocks.length === 0)).toBe(true);
  expect(words.some(({ blocks }) => blocks.some(({ content }) => !(content instanceof Uint8Array)))).toBe(true);
  await writeSearchMemory(at, kept);
  expect(plain(await readSearchMemory(at))).toEqual(plain(kept));
});

it('is none when other code wrote it, when a byte of it is wrong, and when it is cut off', async () => {
  const at = await place();
  expect(await readSearchMemory(at)).toBeUndefined();
  await writeSearchMemory(at, memory());
  expect(await readSearchMemory({ ...at, key: 'other code' })).toBeUndefined();
  const bytes = await readFile(at.file);
  for (const wrong of [0, 20, 100, Math.floor(bytes.length / 2), bytes.length - 1]) {
    const damaged = Buffer.from(bytes);
    damaged.writeUInt8(damaged.readUInt8(wrong) ^ 1, wrong);
    await writeFile(at.file, damaged);
    expect(await readSearchMemory(at)).toBeUndefined();
  }
  for (const length of [0, 10, bytes.length - 1]) {
    await writeFile(at.file, bytes.subarray(0, length));
    expect(await readSearchMemory(at)).toBeUndefined();
  }
  await writeFile(at.file, bytes);
  expect(await readSearchMemory(at)).toBeDefined();
});

it('costs only time where nothing can be written', async () => {
  const at = await place();
  await writeFile(join(at.file, '..', '..', 'deep'), 'no folder');
  await expect(writeSearchMemory(at, memory())).resolves.toBeUndefined();
});
