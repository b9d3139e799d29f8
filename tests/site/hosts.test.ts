/** A built site goes through the recipes of docs/hosting.md: what each host is told, packed copies, and a real nginx. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HAS_NGINX, startNginx } from '../unit/hosts/nginx-server.ts';
import { build, filesOf, runScript, temporaryFolder } from './built-site.ts';

const all = temporaryFolder();
const dist = join(all.path, 'www', 'sub');
const cache = join(all.path, 'cache');
let files: string[];

beforeAll(async () => {
  await build('tests/fixtures/sites/valves', dist, '--base', '/sub/');
  files = filesOf(dist);
});
afterAll(() => all.remove());

const host = (name: string, ...options: string[]) =>
  runScript('host', [name, '--site', dist, '--content', 'tests/fixtures/sites/valves', '--out', all.path, ...options]);

describe('a built site', () => {
  it.each(['cloudflare', 'netlify'])('is described for %s, where it stands at the root', async (name) => {
    const refused = await host(name, '--base', '/sub/');
    expect([refused.code, refused.out]).toEqual([2, expect.stringContaining('/sub/')]);
    const { code } = await host(name, '--base', '/');
    expect(code).toBe(0);
    const text = readFileSync(join(dist, '_headers'), 'utf8');
    expect(text).toMatch(/^\/\*\n/);
    // the programs in the heads of its own pages
    expect(text).toMatch(/script-src 'self' 'wasm-unsafe-eval' 'sha256-[\w+/]+=*'/);
    expect(text).toContain('/_astro/*\n');
  });

  it.each([
    ['gitlab', () => join(dist, '_redirects')],
    ['storage', () => join(all.path, 'storage.sh')],
  ])('is described for %s', async (name, file) => {
    const { code, out } = await host(name, '--base', '/sub/');
    expect([code, out]).toEqual([0, expect.stringMatching(/^已写出 \S+\n$/)]);
    expect(filesOf(join(file(), '..'))).toContain(name === 'gitlab' ? '_redirects' : 'storage.sh');
  });

  it.skipIf(!HAS_NGINX)('is served whole by nginx, from packed copies', async () => {
    const packing = await runScript('compress', [dist, '--cache', cache]);
    expect(packing.code, packing.out).toBe(0);
    const { code } = await host('nginx', '--base', '/sub/', '--root', join(all.path, 'www'));
    expect(code).toBe(0);
    mkdirSync(join(all.path, 'nginx'));
    const nginx = await startNginx(join(all.path, 'nginx'), readFileSync(join(all.path, 'nginx.conf'), 'utf8'));
    try {
      const faults: string[] = [];
      for (const file of files) {
        const path = `/sub/${file.split('/').map(encodeURIComponent).join('/')}`;
        const { status, body, headers } = await nginx.ask(path, { 'Accept-Encoding': 'identity' });
        const isDotted = file.startsWith('.');
        if (status !== (isDotted ? 404 : 200)) faults.push(`${file}: ${status}`);
        else if (!isDotted && !body.equals(readFileSync(join(dist, file)))) faults.push(`${file}: other bytes`);
        if (!isDotted && headers['x-content-type-options'] !== 'nosniff') faults.push(`${file}: headers`);
      }
      expect(faults).toEqual([]);
      const page = await nginx.ask('/sub/', { 'Accept-Encoding': 'gzip' });
      expect([page.status, page.headers['content-encoding']]).toEqual([200, 'gzip']);
      expect(page.body.equals(readFileSync(join(dist, 'index.html.gz')))).toBe(true);
    } finally {
      await nginx.close();
    }
  });
});
