/** Packed copies: of what gains, right, the same on every machine, made once, and gone with what they were made of. */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compressSite } from '../../../src/build/compress-site.ts';

const LONG = '联盟召开成员大会。'.repeat(200);

let folder: string;
let site: string;
const pack = () => compressSite(site, join(folder, 'cache'));
const at = (file: string) => join(site, file);
const write = (file: string, text: string) => writeFileSync(at(file), text);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jianbao-'));
  site = join(folder, 'dist');
  mkdirSync(join(site, '文件'), { recursive: true });
  write('index.html', LONG);
  write('文件/名单 1.csv', LONG);
  write('short.html', '短');
  write('a.avif', LONG);
  write('a.pf_index', LONG);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('packing a site', () => {
  it('packs long texts, and nothing else', async () => {
    expect(await pack()).toMatchObject({ files: 2, before: 2 * Buffer.byteLength(LONG) });
    for (const file of ['index.html', '文件/名单 1.csv']) {
      expect(gunzipSync(readFileSync(at(`${file}.gz`))).toString()).toBe(LONG);
      expect(brotliDecompressSync(readFileSync(at(`${file}.br`))).toString()).toBe(LONG);
    }
    for (const file of ['short.html', 'a.avif', 'a.pf_index'])
      expect([file, existsSync(at(`${file}.gz`))]).toEqual([file, false]);
  });

  it('names neither time nor system, so that every machine makes the same bytes', async () => {
    await pack();
    // RFC 1952: method, flags, time, fastest or best, system
    expect([...readFileSync(at('index.html.gz')).subarray(0, 10)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255]);
  });

  it('packs nothing twice', async () => {
    await pack();
    const { ino } = statSync(at('index.html.br'));
    write('index.html', LONG);
    expect((await pack()).packed).toBe(0);
    expect(statSync(at('index.html.br')).ino).toBe(ino);
    // a build that fills the folder anew leaves no copies in it
    rmSync(at('index.html.br'));
    rmSync(at('index.html.gz'));
    expect((await pack()).packed).toBe(0);
    expect(brotliDecompressSync(readFileSync(at('index.html.br'))).toString()).toBe(LONG);
  });

  it('does not believe a kept copy that was damaged', async () => {
    await pack();
    const kept = join(folder, 'cache', 'packed', 'files');
    for (const name of readdirSync(kept).filter((name) => name !== 'list.json')) {
      // what the site has is another name of the same file
      writeFileSync(join(kept, name), readFileSync(join(kept, name)).fill(0));
      utimesSync(join(kept, name), 1, 1);
    }
    expect((await pack()).packed).toBe(2);
    expect(gunzipSync(readFileSync(at('index.html.gz'))).toString()).toBe(LONG);
    expect(brotliDecompressSync(readFileSync(at('index.html.br'))).toString()).toBe(LONG);
  });

  it('renews the copies of what has changed, and removes those of what is gone', async () => {
    await pack();
    write('index.html', `${LONG}改`);
    rmSync(at('文件/名单 1.csv'));
    expect(await pack()).toMatchObject({ files: 1, packed: 1 });
    expect(gunzipSync(readFileSync(at('index.html.gz'))).toString()).toBe(`${LONG}改`);
    expect(existsSync(at('文件/名单 1.csv.gz'))).toBe(false);
    write('index.html', '短');
    await pack();
    expect([existsSync(at('index.html.gz')), existsSync(at('index.html.br'))]).toEqual([false, false]);
  });

  it('leaves alone what somebody else has put there', async () => {
    write('文件/名单 1.csv.gz', '自己的附件');
    await pack();
    await pack();
    expect(readFileSync(at('文件/名单 1.csv.gz'), 'utf8')).toBe('自己的附件');
    expect(brotliDecompressSync(readFileSync(at('文件/名单 1.csv.br'))).toString()).toBe(LONG);
    rmSync(at('文件/名单 1.csv'));
    await pack();
    expect(readFileSync(at('文件/名单 1.csv.gz'), 'utf8')).toBe('自己的附件');
  });

  it('has no copy of a text that does not get smaller', async () => {
    const noise = Array.from({ length: 100 }, (_, index) => createHash('sha512').update(String(index)).digest());
    writeFileSync(at('noise.txt'), Buffer.concat(noise));
    for (let time = 0; time < 2; time++) {
      expect(await pack()).toMatchObject({ files: 3, packed: time === 0 ? 3 : 0 });
      expect([existsSync(at('noise.txt.gz')), existsSync(at('noise.txt.br'))]).toEqual([false, false]);
    }
  });
});
