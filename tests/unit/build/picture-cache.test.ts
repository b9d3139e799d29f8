/** Finished pictures are kept, and never trusted when they are not what was made. */
import { appendFile, readdir, readFile, truncate, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPictureCache } from '../../../src/build/picture-cache.ts';
import { temporaryFolder } from '../../fixtures.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** Keeps `name` as a new build would; says what is in the file and whether it had to be made. */
async function keep(folder: string, name = 'a-400.webp'): Promise<[text: string, made: boolean]> {
  let made = false;
  const cache = await openPictureCache(folder);
  const path = await cache.keep(name, () => {
    made = true;
    return Promise.resolve(bytes(`picture ${name}`));
  });
  return [await readFile(path, 'utf8'), made];
}

async function filled(): Promise<string> {
  const folder = join(await temporaryFolder(), 'pictures');
  await keep(folder);
  return folder;
}
const MADE = ['picture a-400.webp', true];
const KEPT = ['picture a-400.webp', false];

describe('a finished picture', () => {
  it('is made once', async () => {
    const folder = await filled();
    expect(await keep(folder)).toEqual(KEPT);
  });

  it('is made once when two ask for it at the same time', async () => {
    const cache = await openPictureCache(await filled());
    let times = 0;
    const make = () => Promise.resolve(bytes(`${++times}`));
    const [one, other] = await Promise.all([cache.keep('b.png', make), cache.keep('b.png', make)]);
    expect([times, one]).toEqual([1, other]);
  });

  it('is kept when the whole folder comes from elsewhere, with other times', async () => {
    const folder = await filled();
    await utimes(join(folder, 'a-400.webp'), 1, 1);
    expect(await keep(folder)).toEqual(KEPT);
  });

  it.each<[what: string, (path: string) => Promise<void>]>([
    ['empty', (path) => truncate(path, 0)],
    ['cut off', (path) => truncate(path, 5)],
    ['changed in its place', (path) => writeFile(path, 'PICTURE A-400.WEBP')],
  ])('is made anew when it is %s', async (_what, spoil) => {
    const folder = await filled();
    await spoil(join(folder, 'a-400.webp'));
    // a file that is written within the same tick of the clock has the same time
    await utimes(join(folder, 'a-400.webp'), 2, 2);
    expect(await keep(folder)).toEqual(MADE);
    expect(await keep(folder)).toEqual(KEPT);
  });

  it.each<[what: string, (text: string) => string]>([
    ['gone', () => ''],
    ['of another library', (text) => text.replace(/^.*/, '{"sharp":"0.1.0"} x64')],
    ['no list at all', () => '\0\0\0\0'],
    ['cut off in a line', (text) => text.slice(0, -9)],
  ])('is made anew when the list is %s', async (_what, spoil) => {
    const folder = await filled();
    const list = join(folder, 'list.txt');
    await writeFile(list, spoil(await readFile(list, 'utf8')));
    expect(await keep(folder)).toEqual(MADE);
    expect(await keep(folder)).toEqual(KEPT);
  });

  it('is made anew when something else that it comes from has another edition', async () => {
    const folder = await filled();
    const make = () => Promise.resolve(bytes('of other type'));
    const path = await (await openPictureCache(folder, 'type@2')).keep('a-400.webp', make);
    expect(await readFile(path, 'utf8')).toBe('of other type');
    expect(await keep(folder)).toEqual(MADE);
  });

  it('survives a line that was cut off after it', async () => {
    const folder = await filled();
    await appendFile(join(folder, 'list.txt'), '\nb-400.webp 12 3');
    expect(await keep(folder)).toEqual(KEPT);
    expect(await keep(folder, 'c.png')).toEqual(['picture c.png', true]);
  });

  it('that cannot be made is not there, and is tried again', async () => {
    const folder = await filled();
    const cache = await openPictureCache(folder);
    await expect(cache.keep('b.png', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await readdir(folder)).toEqual(['a-400.webp', 'list.txt']);
    await cache.keep('b.png', () => Promise.resolve(bytes('b')));
    expect(await readdir(folder)).toEqual(['a-400.webp', 'b.png', 'list.txt']);
  });
});

it('what is not needed any more goes, and what broken builds left behind', async () => {
  const folder = await filled();
  await keep(folder, 'b.png');
  // no process has a number as high as this
  await writeFile(join(folder, 'c.png.99999999'), '');
  await writeFile(join(folder, `d.png.${process.pid}`), '');
  await (await openPictureCache(folder)).prune(new Set(['b.png']));
  expect(await readdir(folder)).toEqual(['b.png', `d.png.${process.pid}`, 'list.txt']);
  expect(await keep(folder, 'b.png')).toEqual(['picture b.png', false]);
  expect(await readFile(join(folder, 'list.txt'), 'utf8')).not.toContain('a-400');
});
