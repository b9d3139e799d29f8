/** The site behind a real nginx: headers, types, packing, ranges, redirects, and what it refuses. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compressSite } from '../../../src/build/compress-site.ts';
import { hostFiles } from '../../../src/build/host-files.ts';
import { siteAnswers } from '../../../src/hosts/answers.ts';
import { nginxConfig } from '../../../src/hosts/nginx.ts';
import type { AdminSettings } from '../../../src/site/admin-setting.ts';
import { HAS_BROTLI, HAS_NGINX, startNginx, type Nginx } from './nginx-server.ts';
import { EXPECTATIONS, LONG, problemsOf, SMALL_REDIRECTS, SMALL_SITE, writeSmallSite } from './small-site.ts';

const NO_POLICIES = { pages: [], files: [], activeFiles: [] };
const ADMIN: AdminSettings = { backend: 'github', repo: 'a/b', folder: 'content' };

it('nginx is told to pack programs as well as text, and that text alone is in UTF-8', () => {
  const text = nginxConfig({
    base: '/',
    root: '/srv',
    answers: siteAnswers(NO_POLICIES, []),
    redirects: [],
    brotli: false,
  });
  const typesIn = (directive: string) => new RegExp(`^${directive} (.*);$`, 'm').exec(text)?.[1]?.split(' ');
  expect(typesIn('gzip_types')).toEqual(expect.arrayContaining(['text/css', 'image/svg+xml', 'application/wasm']));
  expect(typesIn('charset_types')).toEqual(expect.arrayContaining(['text/css', 'image/svg+xml', 'application/json']));
  expect(typesIn('charset_types')).not.toContain('application/wasm');
  expect(text).toContain('  application/vnd.rar rar;\n');
});

// where nginx is not installed, the test's name says so
describe.skipIf(!HAS_NGINX).each(['/', '/all/sub/'])('nginx, with the site at %s', (base) => {
  let folder: string;
  let nginx: Nginx;
  const at = (path: string) => encodeURI(base + path.slice(1)).replace(/[?#]/g, encodeURIComponent);
  const ask = (path: string, headers?: Record<string, string>) => nginx.ask(at(path), headers);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'jianbao-'));
    const root = join(folder, '网站 根');
    const site = join(root, base);
    writeSmallSite(site);
    writeFileSync(join(site, '.htpasswd'), 'secret');
    mkdirSync(join(site, 'files/.git'));
    writeFileSync(join(site, 'files/.git/config'), 'secret');
    mkdirSync(join(site, '.well-known'));
    writeFileSync(join(site, '.well-known/token'), 'token');
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    await compressSite(site, join(folder, 'cache'));
    const [file] = hostFiles(
      'nginx',
      { folder: site, base, admin: ADMIN, redirects: SMALL_REDIRECTS },
      { root, brotli: HAS_BROTLI },
    );
    mkdirSync(join(folder, 'nginx'));
    nginx = await startNginx(join(folder, 'nginx'), file?.text ?? '');
  });
  afterAll(async () => {
    await nginx.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('says with every file what it shall', async () => {
    const problems: string[] = [];
    for (const expected of EXPECTATIONS) {
      const { status, headers } = await ask(expected.path);
      const all = new Map(Object.entries(headers).map(([name, value]) => [name, String(value)]));
      problems.push(...problemsOf(expected, all));
      if (status !== 200) problems.push(`${expected.path}: ${status}`);
      if (headers['content-type'] !== expected.type) problems.push(`${expected.path}: ${headers['content-type']}`);
    }
    expect(problems).toEqual([]);
  });

  it('sends every file as it is, Chinese names and all', async () => {
    for (const [file, text] of Object.entries(SMALL_SITE)) {
      if (/^(?:node|gone|旧文)\//.test(file)) continue;
      const { status, body } = await ask(`/${file}`);
      expect([file, status, body.toString()]).toEqual([file, 200, text]);
    }
  });

  it('answers what is not there with the site’s own page', async () => {
    for (const path of [
      '/nothing/',
      '/nothing.html',
      '/files/nothing.svg',
      '/_astro/old.abcdef.css',
      '/pagefind/x.js',
    ]) {
      const { status, headers, body } = await ask(path);
      expect([path, status, body.toString()]).toEqual([path, 404, SMALL_SITE['404.html']]);
      expect(headers['cache-control']).toBe('no-cache');
      expect(headers['content-security-policy']).toContain("'wasm-unsafe-eval'");
    }
  });

  it('leads from a folder’s name to the folder, whatever name the server has', async () => {
    const { status, headers } = await ask('/about');
    expect([status, headers.location]).toEqual([301, at('/about/')]);
    if (base === '/') return;
    const top = await nginx.ask(base.slice(0, -1));
    expect([top.status, top.headers.location]).toEqual([301, base]);
  });

  it('leads on from old addresses, and says what was taken down', async () => {
    for (const one of SMALL_REDIRECTS) {
      const { status, headers, body } = await ask(one.from);
      expect([one.from, status]).toEqual([one.from, one.status]);
      if (one.status === 301) expect(decodeURIComponent(headers.location ?? '')).toBe(base + one.to.slice(1));
      else expect(body.toString()).toBe(SMALL_SITE[one.from === '/gone/' ? 'gone/index.html' : '404.html']);
    }
  });

  it('sends parts of a file', async () => {
    const path = '/files/bulletins/2024/a/b.pdf';
    const part = await ask(path, { Range: 'bytes=2-4' });
    expect([part.status, part.body.toString(), part.headers['content-range']]).toEqual([206, '234', 'bytes 2-4/10']);
    const end = await ask(path, { Range: 'bytes=-3' });
    expect([end.status, end.body.toString()]).toEqual([206, '789']);
    const beyond = await ask(path, { Range: 'bytes=10-' });
    expect([beyond.status, beyond.headers['content-range']]).toEqual([416, 'bytes */10']);
  });

  it('does not send again what the browser has', async () => {
    for (const path of ['/', '/feed.xml', '/_astro/index.D3wPIDvU.css']) {
      for (const encoding of ['identity', 'gzip']) {
        const first = await ask(path, { 'Accept-Encoding': encoding });
        const { etag = '' } = first.headers;
        expect(etag).not.toBe('');
        const again = await ask(path, { 'Accept-Encoding': encoding, 'If-None-Match': etag });
        expect([path, again.status, again.body.length]).toEqual([path, 304, 0]);
        expect(again.headers['cache-control']).toBe(first.headers['cache-control']);
      }
    }
  });

  it('sends text packed to those who can unpack it', async () => {
    const plain = await ask('/about/', { 'Accept-Encoding': 'identity' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    const packed = await ask('/about/', { 'Accept-Encoding': 'gzip' });
    expect([packed.headers['content-encoding'], packed.headers.vary]).toEqual(['gzip', 'Accept-Encoding']);
    // made before, so its length is known
    expect(Number(packed.headers['content-length'])).toBe(packed.body.length);
    expect(gunzipSync(packed.body).equals(plain.body)).toBe(true);
    expect(packed.headers['content-type']).toBe('text/html; charset=utf-8');
    const picture = await ask('/pictures/会场.1f2e3d.avif', { 'Accept-Encoding': 'gzip' });
    expect(picture.headers['content-encoding']).toBeUndefined();
  });

  it.skipIf(!HAS_BROTLI)('sends it packed better to those who can unpack that', async () => {
    const { headers, body } = await ask('/about/', { 'Accept-Encoding': 'gzip, br' });
    expect(headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(body).toString()).toContain(LONG);
  });

  it('keeps to itself what begins with a dot or lies outside', async () => {
    for (const path of [
      `${base}.htpasswd`,
      `${base}files/.git/config`,
      `${base}../secret.txt`,
      `${base}%2e%2e/secret.txt`,
    ]) {
      const { status, body } = await nginx.ask(path);
      expect([path, status >= 400, body.toString().includes('secret')]).toEqual([path, true, false]);
    }
    expect((await ask('/.well-known/token')).body.toString()).toBe('token');
  });

  it('does not say which edition of itself it is', async () => {
    expect((await ask('/')).headers.server).toBe('nginx');
  });
});
