/** The way to object storage: each file once, with the right headers, before what names it. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerAt, CACHE_CONTROL, siteAnswers } from '../../../src/hosts/answers.ts';
import { uploads, uploadScript } from '../../../src/hosts/storage.ts';
import { SMALL_SITE } from './small-site.ts';

const files = Object.keys(SMALL_SITE);
const answers = siteAnswers({ pages: [], files: [], activeFiles: [] }, files);
const steps = uploads(answers);

/** rclone's own reading of a filter: a star stays in its folder, two do not; a slash in front means the top. */
function takes(filter: readonly string[], file: string): boolean {
  for (const rule of filter) {
    const pattern = rule.slice(2);
    const inner = RegExp.escape(pattern.replace(/^\//, '')).replaceAll('\\*\\*', '.*').replaceAll('\\*', '[^/]*');
    if (new RegExp(`${pattern.startsWith('/') ? '^' : '(?:^|/)'}${inner}$`).test(file)) return rule.startsWith('+');
  }
  return true;
}

const stepOf = (file: string) => steps.findIndex(({ filter }) => takes(filter, file));

describe('the way to object storage', () => {
  it('takes each file once', () => {
    for (const file of files)
      expect([file, steps.filter(({ filter }) => takes(filter, file)).length]).toEqual([file, 1]);
  });

  it('gives each file the time for which it may be kept', () => {
    for (const file of files) {
      const headers = new Map(steps[stepOf(file)]?.headers);
      expect([file, headers.get('Cache-Control')]).toEqual([file, CACHE_CONTROL[answerAt(answers, `/${file}`).cache]]);
    }
    expect(new Map(steps[stepOf('manifest.webmanifest')]?.headers).get('Content-Type')).toBe(
      'application/manifest+json',
    );
  });

  it('brings what pages need before the pages, and where the search begins behind what it loads', () => {
    const last = stepOf('index.html');
    for (const file of [
      'about/index.html',
      'feed.xml',
      'feed.json',
      'pagefind/pagefind-entry.json',
      'pagefind/pagefind.js',
    ])
      expect([file, stepOf(file)]).toEqual([file, last]);
    for (const file of files.filter((one) =>
      /^(?:_astro|pictures)\/|\.pf_|pagefind\/facets|\.(?:svg|pdf|csv)$/.test(one),
    ))
      expect([file, stepOf(file) < last]).toEqual([file, true]);
    expect(last).toBe(steps.length - 1);
  });
});

describe('its program', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'jianbao-'));
    mkdirSync(join(folder, '网 站'));
    writeFileSync(join(folder, '网 站', 'index.html'), '');
    // writes down what it is asked for; fails where it is told to
    writeFileSync(
      join(folder, 'rclone'),
      '#!/bin/sh\nprintf "%s\\n" "$1|$2|$3" >> "$LOG"\n[ "$(wc -l < "$LOG")" != "$FAIL" ]\n',
    );
    chmodSync(join(folder, 'rclone'), 0o755);
    writeFileSync(join(folder, 'storage.sh'), uploadScript(answers));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = (args: string[], fail = '0') => {
    const log = join(folder, 'log');
    rmSync(log, { force: true });
    const env = { PATH: `${folder}:${process.env['PATH'] ?? ''}`, LOG: log, FAIL: fail };
    const { status } = spawnSync('sh', [join(folder, 'storage.sh'), ...args], { env });
    const done = status === 0 || fail !== '0' ? readFileSync(log, 'utf8').trimEnd().split('\n') : [];
    return { isDone: status === 0, done };
  };
  const site = () => join(folder, '网 站');

  it('removes last, and only when all is there', () => {
    const whole = run([site(), 'remote:bucket']);
    const line = (verb: string) => `${verb}|${site()}|remote:bucket`;
    expect(whole).toEqual({ isDone: true, done: [...steps.map(() => line('copy')), line('sync')] });
    expect(run([site(), 'remote:bucket'], '2')).toEqual({ isDone: false, done: [line('copy'), line('copy')] });
  });

  it('does nothing with a folder that holds no site, or without a place', () => {
    expect(run([folder, 'remote:bucket'])).toEqual({ isDone: false, done: [] });
    expect(run([site()])).toEqual({ isDone: false, done: [] });
  });
});
