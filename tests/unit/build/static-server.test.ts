/** The static server: a static host in small, with base and 404 page, and nothing outside the site. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type StaticServer } from '../../../src/build/static-server.ts';

let root: string;
let server: StaticServer;
const at = (path: string) => new URL(path, server.url);

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'jianbao-'));
  const site = join(root, '网 站');
  await mkdir(join(site, 'tags'), { recursive: true });
  await mkdir(join(site, 'files'));
  await writeFile(join(site, 'index.html'), '首页');
  await writeFile(join(site, '404.html'), '没有这个页面');
  await writeFile(join(site, 'tags/index.html'), '主题');
  await writeFile(join(site, 'files/会议 纪要.txt'), '纪要');
  await writeFile(join(root, 'secret.txt'), '不给看');
  server = await serveSite(site, { base: '/sub/', port: 0 });
});
afterAll(async () => {
  await server.close();
  await rm(root, { recursive: true, force: true });
});

/** Asks for a path as it is, without the tidying that every client does. */
function rawStatus(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1', () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`),
    );
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('error', reject);
    socket.on('close', () => resolve(answer));
  });
}

describe('the server', () => {
  it('serves pages under the base', async () => {
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/sub\/$/);
    expect(await (await fetch(server.url)).text()).toBe('首页');
    expect(await (await fetch(at('tags/'))).text()).toBe('主题');
  });

  it('serves files with Chinese and a space in their names', async () => {
    const answer = await fetch(at('files/会议 纪要.txt'));
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe('纪要');
  });

  it('answers unknown addresses with the site’s own page and the right status', async () => {
    const answer = await fetch(at('nothing/'));
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toContain('text/html');
    expect(await answer.text()).toBe('没有这个页面');
  });

  it('has nothing outside the base', async () => {
    for (const path of ['/', '/tags/', '/subtags/']) {
      const answer = await fetch(new URL(path, server.url));
      expect([path, answer.status]).toEqual([path, 404]);
      expect(await answer.text()).toBe('没有这个页面');
    }
  });

  it('has nothing outside the site', async () => {
    for (const path of [
      '/sub/../secret.txt',
      '/sub/%2e%2e/secret.txt',
      '/sub/..%2fsecret.txt',
      '/sub/files/../../secret.txt',
    ]) {
      const answer = await rawStatus(path);
      expect([path, answer.split('\r\n')[0]]).toEqual([path, expect.stringMatching(/ 4\d\d /)]);
      expect(answer).not.toContain('不给看');
    }
  });

  it('shows a new build at once', async () => {
    await writeFile(join(root, '网 站/tags/index.html'), '新主题');
    expect(await (await fetch(at('tags/'))).text()).toBe('新主题');
  });

  it('tells when the port is taken', async () => {
    const port = Number(new URL(server.url).port);
    await expect(serveSite(join(root, '网 站'), { base: '/', port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('is gone when it is closed', async () => {
    const other = await serveSite(join(root, '网 站'), { base: '/', port: 0 });
    await fetch(other.url);
    await other.close();
    await expect(fetch(other.url)).rejects.toThrow();
  });
});
