/** The pictures of a site reach its folder: those that pages show, made once, linked from the cache. */
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { pictureFiles, madePictures, type PictureFile } from '../../../src/build/picture-files.ts';
import { fillFolder } from '../../../src/build/fill-folder.ts';
import { temporaryFolder } from '../../fixtures.ts';
import { bulletinText } from '../../builders.ts';
import { siteOf } from '../views/site.ts';

describe('the files of a site', () => {
  it('are those of the pictures that pages show, each once', () => {
    const { library, settings } = siteOf({
      'bulletins/2024/a/index.md': bulletinText({ fields: 'cover: ./图.png', body: '![图](./图.png)' }),
      'bulletins/2024/a/图.png': '',
      'bulletins/2024/a/没有用.png': '',
      'bulletins/2024/b/index.md': bulletinText({ title: '草稿', fields: 'draft: true', body: '![图](./b.png)' }),
      'bulletins/2024/b/b.png': '',
    });
    const files = pictureFiles(library, settings);
    expect([...new Set(files.map(({ file }) => file))]).toEqual(['bulletins/2024/a/图.png']);
    expect(files).toHaveLength(9);
    expect(new Set(files.map(({ name }) => name)).size).toBe(9);
  });
});

describe('publishing', () => {
  /** A folder with a picture, and what a site wants of it. */
  async function wanted(original?: string) {
    const root = await temporaryFolder();
    const bytes = original ?? (await green.png().toBuffer());
    await writeFile(join(root, 'original.png'), bytes);
    const digest = createHash('sha256').update(bytes).digest('hex');
    const files = (['webp', 'png'] as const).map((format): PictureFile => {
      return { name: `a-20.${format}`, recipe: { kind: 'still', format, width: 20 }, file: 'a.png', digest };
    });
    const paths = new Map([['a.png', join(root, 'original.png')]]);
    return {
      root,
      files,
      publish: async (to: string, chosen = files) => {
        const made = await madePictures(chosen, { paths, cache: join(root, 'cache') });
        fillFolder(join(root, to), new Map([...made].map(([file, from]) => [file, { from, shared: true }])));
      },
    };
  }
  const green = sharp({ create: { width: 30, height: 20, channels: 3, background: '#080' } });

  it('puts every file into the folder, and the next build takes the same', async () => {
    const { root, publish } = await wanted();
    await publish('one');
    await publish('two');
    expect(await readdir(join(root, 'one/pictures'))).toEqual(['a-20.png', 'a-20.webp']);
    const [one, two] = await Promise.all(['one', 'two'].map((site) => stat(join(root, site, 'pictures/a-20.png'))));
    expect(one?.ino).toBe(two?.ino);
    expect((await sharp(await readFile(join(root, 'two/pictures/a-20.webp'))).metadata()).width).toBe(20);
  });

  it('leaves the published site alone when the cache goes, and makes the same again', async () => {
    const { root, publish } = await wanted();
    await publish('one');
    await rm(join(root, 'cache'), { recursive: true });
    await publish('two');
    const [one, two] = await Promise.all(['one', 'two'].map((site) => readFile(join(root, site, 'pictures/a-20.png'))));
    expect(one?.length).toBeGreaterThan(0);
    expect(one).toEqual(two);
  });

  it('throws out of the cache what no page shows any more, and makes no folder without pictures', async () => {
    const { root, files, publish } = await wanted();
    await publish('one');
    await publish('two', files.slice(1));
    expect(await readdir(join(root, 'cache'))).toEqual(['a-20.png', 'list.txt']);
    await publish('three', []);
    expect(await readdir(join(root, 'three'))).toEqual([]);
    expect(await readdir(join(root, 'cache'))).toEqual(['list.txt']);
  });

  it('fails with the name of the file when an editor has changed it meanwhile', async () => {
    const { root, publish } = await wanted();
    await writeFile(join(root, 'original.png'), await green.negate().png().toBuffer());
    await expect(publish('one')).rejects.toThrow('图片 a.png 刚刚被改动过');
  });

  it('fails with the name of the file when it cannot be decoded', async () => {
    const { publish } = await wanted('no picture');
    await expect(publish('one')).rejects.toThrow('图片 a.png 处理不了');
  });
});
