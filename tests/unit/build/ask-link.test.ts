/** What has become of a link, asked of real servers on this machine that behave in every way there is. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { askLink, type Outcome, type Patience } from '../../../src/build/ask-link.ts';
import { askServer } from '../../../src/build/ask-server.ts';

type Behaviour = (request: IncomingMessage, response: ServerResponse, before: number) => void;

const status =
  (code: number, headers: Record<string, string> = {}): Behaviour =>
  (_request, response) =>
    response.writeHead(code, headers).end();
const redirect = (code: number, to: string) => status(code, { Location: to });
const byMethod =
  (head: number, get: number): Behaviour =>
  ({ method }, response) =>
    response.writeHead(method === 'HEAD' ? head : get).end();
/** Another answer after the first `times` questions. */
const after =
  (times: number, first: Behaviour, then: Behaviour): Behaviour =>
  (request, response, before) =>
    (before < times ? first : then)(request, response, before);

const BEHAVIOURS: Record<string, Behaviour> = {
  '/ok': status(200),
  '/moved': redirect(301, '/ok'),
  '/moved-twice': redirect(308, '/moved'),
  '/moved-then-found': redirect(301, '/found'),
  '/found': redirect(302, '/ok'),
  '/found-then-moved': redirect(307, '/moved'),
  '/moved-away': redirect(301, '/missing'),
  '/moved-nowhere': status(301),
  '/moved-to-mail': redirect(301, 'mailto:a@example.org'),
  '/moved-inside': redirect(302, 'http://10.0.0.1/'),
  '/moved-in-chinese': (_request, response) => {
    response.socket?.end(Buffer.from('HTTP/1.1 301 Moved\r\nLocation: /新闻\r\nContent-Length: 0\r\n\r\n'));
  },
  '/%E6%96%B0%E9%97%BB': status(200),
  '/missing': status(404),
  '/gone': status(410),
  '/no-head': byMethod(405, 200),
  '/head-missing': byMethod(404, 200),
  '/head-cut': ({ method, socket }, response) => void (method === 'HEAD' ? socket.destroy() : response.end('甲')),
  '/login': status(401),
  '/forbidden': status(403),
  '/failing': status(500),
  '/flaky': after(2, status(502), status(200)),
  '/busy-a-moment': after(1, status(429, { 'Retry-After': '4' }), status(200)),
  '/busy-for-long': status(429, { 'Retry-After': '3600' }),
  '/busy-until': status(503, { 'Retry-After': 'Wed, 21 Oct 2015 07:28:00 GMT' }),
  '/busy-always': status(429),
  '/silent': () => {},
  '/cut': ({ socket }) => void socket.destroy(),
  '/loop': redirect(302, '/loop-back'),
  '/loop-back': redirect(302, '/loop'),
  '/itself': redirect(301, '/itself'),
};

let port: number;
let asked: { method: string; path: string; agent: string }[] = [];
let waits: number[] = [];
const server = createServer((request, response) => {
  const path = request.url ?? '';
  const before = asked.filter((question) => question.path === path).length;
  asked.push({ method: request.method ?? '', path, agent: request.headers['user-agent'] ?? '' });
  const step = /^\/step\/(\d+)$/.exec(path)?.[1];
  const behaviour = step === undefined ? BEHAVIOURS[path] : redirect(302, `/step/${Number(step) + 1}`);
  (behaviour ?? status(404))(request, response, before);
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked = [];
  waits = [];
});

const PATIENCE: Patience = {
  userAgent: 'Jianbao (test)',
  // a busy machine is no silent server
  patience: 60_000,
  pause: 1000,
  retries: [3000, 10_000],
  longestWait: 30_000,
  wait: (ms) => {
    waits.push(ms);
    return Promise.resolve();
  },
  mayAsk: (host) => host === '127.0.0.1',
};
const at = (path: string) => `http://127.0.0.1:${port}${path}`;
const ask = (path: string, patience?: Partial<Patience>) => askLink(at(path), { ...PATIENCE, ...patience });

describe('a link', () => {
  it.each<[string, Outcome]>([
    ['/ok', { kind: 'sound' }],
    ['/ok#place', { kind: 'sound' }],
    ['/found', { kind: 'sound' }],
    ['/found-then-moved', { kind: 'sound' }],
    ['/no-head', { kind: 'sound' }],
    ['/head-missing', { kind: 'sound' }],
    ['/head-cut', { kind: 'sound' }],
    ['/flaky', { kind: 'sound' }],
    ['/missing', { kind: 'dead', status: 404 }],
    ['/gone', { kind: 'dead', status: 410 }],
    ['/moved-away', { kind: 'dead', status: 404 }],
    ['/login', { kind: 'guarded', status: 401 }],
    ['/forbidden', { kind: 'guarded', status: 403 }],
    ['/failing', { kind: 'unreachable', why: 'failing' }],
    ['/busy-always', { kind: 'unreachable', why: 'busy' }],
    ['/cut', { kind: 'unreachable', why: 'cut' }],
    ['/loop', { kind: 'unreachable', why: 'loop' }],
    ['/itself', { kind: 'unreachable', why: 'loop' }],
    ['/step/1', { kind: 'unreachable', why: 'loop' }],
    ['/moved-inside', { kind: 'private' }],
  ])('is judged by what its server does: %s', async (path, outcome) => {
    expect(await ask(path)).toEqual(outcome);
  });

  it.each([
    ['/moved', '/ok'],
    ['/moved-twice', '/ok'],
    ['/moved-then-found', '/found'],
    ['/moved-in-chinese', '/%E6%96%B0%E9%97%BB'],
    ['/moved#b', '/ok#b'],
  ])('that has moved for good has a new address: %s', async (path, to) => {
    expect(await ask(path)).toEqual({ kind: 'moved', to: at(to) });
  });

  it.each(['/moved-nowhere', '/moved-to-mail'])('is sound where a server redirects to nothing: %s', async (path) => {
    expect(await ask(path)).toEqual({ kind: 'sound' });
  });

  it('to a server that says nothing is unreachable', async () => {
    expect(await ask('/silent', { patience: 20 })).toEqual({ kind: 'unreachable', why: 'timeout' });
  });

  it('to a server that does not speak TLS is unreachable for that reason', async () => {
    const outcome = await askLink(`https://127.0.0.1:${port}/ok`, PATIENCE);
    expect(outcome).toEqual({ kind: 'unreachable', why: 'tls' });
  });

  it('to a port where nobody listens is unreachable', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port: free } = other.address() as AddressInfo;
    await new Promise((resolve) => other.close(resolve));
    expect(await askLink(`http://127.0.0.1:${free}/`, PATIENCE)).toEqual({ kind: 'unreachable', why: 'cut' });
  });
});

describe('the one who asks', () => {
  it('wants the head alone, once, and says who is asking', async () => {
    await ask('/ok');
    expect(asked).toEqual([{ method: 'HEAD', path: '/ok', agent: 'Jianbao (test)' }]);
    expect(waits).toEqual([]);
  });

  it('pauses between two questions', async () => {
    await ask('/moved-twice');
    expect(waits).toEqual([1000, 1000]);
    await ask('/missing');
    expect(asked.slice(-2).map(({ method }) => method)).toEqual(['HEAD', 'GET']);
    expect(waits).toEqual([1000, 1000, 1000]);
  });

  it('tries again later and later, and then no more', async () => {
    await ask('/cut');
    expect(asked.map(({ method }) => method)).toEqual(['HEAD', 'GET', 'GET', 'GET']);
    expect(waits).toEqual([1000, 3000, 10_000]);
  });

  it('waits as long as a server wishes, and comes another day where that is long', async () => {
    expect(await ask('/busy-a-moment')).toEqual({ kind: 'sound' });
    expect(waits).toEqual([4000]);
    for (const path of ['/busy-for-long', '/busy-until']) {
      asked = [];
      expect(await ask(path)).toEqual({ kind: 'unreachable', why: 'busy' });
      expect(asked).toHaveLength(1);
    }
  });

  it('does not ask this machine, nor a name that leads to it', async () => {
    const { mayAsk: _mayAsk, ...strict } = PATIENCE;
    expect(await askLink(at('/ok'), strict)).toEqual({ kind: 'private' });
    expect(await askLink(`http://localhost:${port}/ok`, strict)).toEqual({ kind: 'private' });
    const names = { ...strict, mayAsk: (_host: string, kind: 'name' | 'ip') => kind === 'name' };
    expect(await askServer(new URL(`http://localhost:${port}/ok`), 'HEAD', names)).toEqual({ kind: 'private' });
    expect(asked).toEqual([]);
  });
});
