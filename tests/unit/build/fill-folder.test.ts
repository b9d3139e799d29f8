/** Bringing a folder to what it shall hold. */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fillFolder, type FileSource } from '../../../src/build/fill-folder.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'jianbao-fill-'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function write(path: string, text: string): string {
  const whole = join(root, path);
  mkdirSync(dirname(whole), { recursive: true });
  writeFileSync(whole, text);
  return whole;
}

const wanted = (files: Readonly<Record<string, string>>, shared = true) =>
  new Map<string, FileSource>(
    Object.entries(files).map(([file, text]) => [file, { from: write(`store/${text}`, text), shared }]),
  );

function held(): Record<string, string> {
  const site = join(root, 'site');
  const entries = readdirSync(site, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(files.map((file) => [file.slice(site.length + 1), readFileSync(file, 'utf8')]));
}

describe('a folder that is filled', () => {
  it('holds the files, in folders made for them', () => {
    const files = { 'index.html': 'home', '简报/一/index.html': 'one' };
    fillFolder(join(root, 'site'), wanted(files));
    expect(held()).toEqual(files);
  });

  it('loses what it shall not hold, and the folders that held it', () => {
    write('site/old/deep/x.html', 'old');
    write('site/old/y.html', 'old');
    fillFolder(join(root, 'site'), wanted({ 'new.html': 'new' }));
    expect(held()).toEqual({ 'new.html': 'new' });
    expect(readdirSync(join(root, 'site'))).toEqual(['new.html']);
  });

  it('has a file where a folder was, and a folder where a file was', () => {
    write('site/a/b.html', 'b');
    write('site/c', 'c');
    fillFolder(join(root, 'site'), wanted({ a: 'now a file', 'c/d.html': 'd' }));
    expect(held()).toEqual({ a: 'now a file', 'c/d.html': 'd' });
  });

  it('replaces a link by what shall be there, and leaves what it led to alone', () => {
    const other = write('elsewhere', 'untouched');
    mkdirSync(join(root, 'site'));
    symlinkSync(other, join(root, 'site', 'index.html'));
    fillFolder(join(root, 'site'), wanted({ 'index.html': 'home' }));
    expect(held()).toEqual({ 'index.html': 'home' });
    expect(readFileSync(other, 'utf8')).toBe('untouched');
  });

  it('holds the new text of a file of the same size', () => {
    fillFolder(join(root, 'site'), wanted({ 'index.html': 'aaaa' }));
    fillFolder(join(root, 'site'), wanted({ 'index.html': 'bbbb' }));
    expect(held()).toEqual({ 'index.html': 'bbbb' });
  });
});

describe('a shared file', () => {
  it('is another name of its source', () => {
    fillFolder(join(root, 'site'), wanted({ 'index.html': 'home' }));
    expect(statSync(join(root, 'site', 'index.html')).ino).toBe(statSync(join(root, 'store', 'home')).ino);
  });

  it('is put back when somebody has put another in its place', () => {
    fillFolder(join(root, 'site'), wanted({ 'index.html': 'home' }));
    const path = join(root, 'site', 'index.html');
    rmSync(path);
    writeFileSync(path, 'hack');
    fillFolder(join(root, 'site'), wanted({ 'index.html': 'home' }));
    expect(held()).toEqual({ 'index.html': 'home' });
  });
});

describe('a file of its own', () => {
  it('stays as it is when its source is changed in its place', () => {
    const files = wanted({ 'a.pdf': 'one' }, false);
    fillFolder(join(root, 'site'), files);
    writeFileSync(join(root, 'store', 'one'), 'two');
    expect(held()).toEqual({ 'a.pdf': 'one' });
  });

  it('is not copied again while its source is the same', () => {
    const files = wanted({ 'a.pdf': 'one' }, false);
    fillFolder(join(root, 'site'), files);
    const { ctimeMs } = statSync(join(root, 'site', 'a.pdf'));
    fillFolder(join(root, 'site'), files);
    expect(statSync(join(root, 'site', 'a.pdf')).ctimeMs).toBe(ctimeMs);
  });
});
