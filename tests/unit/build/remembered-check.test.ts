/** A check that remembers: nothing stale, nothing damaged, nothing of another content is believed. */
import { readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { rememberedCheck } from '../../../src/build/remembered-check.ts';
import { PROBLEM_FOLDERS, SHIPPED_CONTENT, temporaryCopy, temporaryFolder } from '../../fixtures.ts';

/** Small, and with something to remember. */
const FAULTY = join(PROBLEM_FOLDERS, 'duplicate-title');

const options = { drafts: false, advice: true };

async function memory() {
  return { file: join(await temporaryFolder(), 'deep', 'check.json'), force: false };
}

/** What a check would say that believes whatever it finds in the file: one bulletin more than there is. */
async function forge(file: string): Promise<void> {
  const { createHash } = await import('node:crypto');
  const [head = '', body = ''] = (await readFile(file, 'utf8')).split('\n');
  const forged = body.replace(/"bulletins":\d+/, '"bulletins":999');
  const sum = createHash('sha256').update(forged).digest('hex');
  await writeFile(file, `${head.replace(/\S+$/, sum)}\n${forged}`);
}

it('answers from memory while nothing changes, whatever the times of the files', async () => {
  const [kept, content] = [await memory(), await temporaryCopy(FAULTY)];
  const first = await rememberedCheck(content, options, kept);
  await utimes(join(content, 'site.yaml'), 1, 1);
  await utimes(join(content, 'tags.yaml'), 1, 1);
  expect(await rememberedCheck(content, options, kept)).toEqual(first);
  await forge(kept.file);
  expect((await rememberedCheck(content, options, kept)).bulletins).toBe(999);
  expect(await rememberedCheck(content, options, { ...kept, force: true })).toEqual(first);
});

it('checks again after an edit, with other options and for another folder', async () => {
  const [kept, content] = [await memory(), await temporaryCopy(FAULTY)];
  const first = await rememberedCheck(content, options, kept);
  await forge(kept.file);
  expect((await rememberedCheck(content, { ...options, drafts: true }, kept)).bulletins).toBe(first.bulletins);
  await forge(kept.file);
  expect((await rememberedCheck(SHIPPED_CONTENT, options, kept)).bulletins).not.toBe(999);
  await rememberedCheck(content, options, kept);
  await forge(kept.file);
  await writeFile(join(content, 'bulletins/2024/new.md'), '---\ntitle: 新的一篇\ndate: 2024-13-01\n---\n\n正文。\n');
  const edited = await rememberedCheck(content, options, kept);
  expect(edited.problems.map(({ code }) => code)).toContain('impossible-date');
});

it.each(['', 'x', '{}\n', 'a b c d\n{"bulletins":1}'])('takes a damaged memory for none: %j', async (text) => {
  const kept = await memory();
  const first = await rememberedCheck(FAULTY, options, kept);
  await writeFile(kept.file, text);
  expect(await rememberedCheck(FAULTY, options, kept)).toEqual(first);
  expect(first.problems).not.toEqual([]);
});
