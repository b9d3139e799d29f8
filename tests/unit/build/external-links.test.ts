/** Links to other sites: which are asked and when, what is told of them, and what is remembered. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../src/build/ask-link.ts';
import { eachHost } from '../../../src/build/each-host.ts';
import {
  checkExternalLinks,
  externalSummary,
  recallLinks,
  rememberLinks,
  type LinkMemory,
} from '../../../src/build/external-links.ts';
import { bulletinText, contentOf, memberText } from '../../builders.ts';
import { temporaryFolder } from '../../fixtures.ts';

const SITE = { host: 'valves.example.org', base: '/' };
const linking = (...links: string[]) =>
  contentOf({ 'bulletins/2024/a.md': bulletinText({ body: links.map((link) => `[甲](${link})`).join('\n') }) });

interface Run {
  readonly outcomes?: Readonly<Record<string, Outcome>>;
  readonly memory?: LinkMemory;
  readonly today?: string;
  readonly limit?: number;
}

async function check(content: ReturnType<typeof contentOf>, { outcomes = {}, ...options }: Run = {}) {
  const asked: string[] = [];
  const result = await checkExternalLinks(content, SITE, {
    today: '2024-03-31',
    memory: new Map(),
    limit: 100,
    pause: 0,
    wait: () => Promise.resolve(),
    ask: (address) => {
      asked.push(address);
      return Promise.resolve(outcomes[address] ?? { kind: 'sound' });
    },
    ...options,
  });
  return { ...result, questions: asked };
}

const toldOf = ({
  problems,
}: {
  problems: readonly { line: number; column: number; code: string; message: string }[];
}) => problems.map(({ line, column, code, message }) => `${line}:${column} ${code} ${message}`);

describe('the links that are asked', () => {
  it('are those to other sites, wherever they are written, each once and without its place', async () => {
    const content = contentOf({
      'bulletins/2024/a.md': bulletinText({
        fields: 'source: {name: 报, url: "https://source.example.org/"}',
        body: '[甲](https://a.example.org/x#1)[乙](https://a.example.org/x#2)[丙](//b.example.org)[丁](/about/)[戊](mailto:a@b.cn)[己](https://valves.example.org/tags/)',
      }),
      'members/harbour.md': memberText('海港阀门厂', 'role: 成员单位\nwebsite: https://harbour.example.org/'),
    });
    expect((await check(content)).questions.toSorted()).toEqual([
      'https://a.example.org/x',
      'https://b.example.org/',
      'https://harbour.example.org/',
      'https://source.example.org/',
    ]);
  });

  it('are as many as one run may ask, and those come first that waited longest', async () => {
    const memory: LinkMemory = new Map([
      ['https://a.example.org/', { day: '2024-01-02', outcome: { kind: 'sound' } }],
      ['https://b.example.org/', { day: '2024-01-01', outcome: { kind: 'sound' } }],
    ]);
    const content = linking('https://a.example.org/', 'https://b.example.org/', 'https://c.example.org/');
    const first = await check(content, { memory, limit: 2 });
    expect(first.questions).toEqual(['https://c.example.org/', 'https://b.example.org/']);
    expect([first.addresses, first.asked, first.left]).toEqual([3, 2, 1]);
    expect(externalSummary(first)).toMatch(/还有 1 个没有轮到/);
    const second = await check(content, { memory: first.memory, limit: 2 });
    expect(second.questions).toEqual(['https://a.example.org/']);
    expect(externalSummary(second)).not.toMatch(/没有轮到/);
  });

  it.each<[Outcome, string, boolean]>([
    [{ kind: 'sound' }, '2024-03-02', false],
    [{ kind: 'sound' }, '2024-03-01', true],
    [{ kind: 'moved', to: 'https://b.example.org/' }, '2024-03-02', false],
    [{ kind: 'dead', status: 404 }, '2024-03-31', false],
    [{ kind: 'dead', status: 404 }, '2024-03-30', true],
    [{ kind: 'unreachable', why: 'timeout' }, '2024-03-30', true],
    [{ kind: 'sound' }, '2024-04-01', true],
  ])('are those whose last word is too old: %o of %s', async (outcome, day, isAsked) => {
    const memory: LinkMemory = new Map([['https://a.example.org/', { day, outcome }]]);
    expect((await check(linking('https://a.example.org/'), { memory })).questions).toHaveLength(isAsked ? 1 : 0);
  });

  it('are no longer asked of a server that does not answer, for this run', async () => {
    const links = ['1', '2', '3', '4'].map((path) => `https://a.example.org/${path}`);
    const outcomes = Object.fromEntries(links.map((link) => [link, { kind: 'unreachable', why: 'timeout' } as const]));
    const result = await check(linking(...links, 'https://b.example.org/'), { outcomes });
    expect(result.questions).toEqual([links[0], 'https://b.example.org/', links[1]]);
    expect([result.asked, result.left, result.problems.length]).toEqual([3, 2, 2]);
  });
});

describe('what is told', () => {
  it('stands where the link stands, and says what is wrong with it and no more', async () => {
    const content = linking(
      'https://a.example.org/dead',
      'https://a.example.org/moved#b',
      'https://a.example.org/slow',
      'http://192.168.1.1/oa',
      'https://a.example.org/login',
      'https://a.example.org/fine',
    );
    const result = await check(content, {
      outcomes: {
        'https://a.example.org/dead': { kind: 'dead', status: 404 },
        'https://a.example.org/moved': { kind: 'moved', to: 'https://a.example.org/new' },
        'https://a.example.org/slow': { kind: 'unreachable', why: 'timeout' },
        'https://a.example.org/login': { kind: 'guarded', status: 403 },
      },
    });
    expect(toldOf(result)).toEqual([
      '6:5 dead-external-link 站外链接“https://a.example.org/dead”已经没有了（404）',
      '7:5 moved-external-link 站外链接“https://a.example.org/moved#b”换了网址',
      '8:5 unreachable-external-link 站外链接“https://a.example.org/slow”等了很久没有应答',
      '9:5 private-external-link 站外链接“http://192.168.1.1/oa”指向内网或本机，没有去问',
    ]);
    expect(result.problems.every(({ severity }) => severity === 'warning')).toBe(true);
    expect(result.problems[1]).toMatchObject({ suggestion: 'https://a.example.org/new#b' });
    expect(result.questions).not.toContain('http://192.168.1.1/oa');
  });

  it('is told again from memory, without asking', async () => {
    const content = linking('https://a.example.org/');
    const outcomes: Run['outcomes'] = { 'https://a.example.org/': { kind: 'dead', status: 410 } };
    const first = await check(content, { outcomes });
    const second = await check(content, { memory: first.memory });
    expect(second.questions).toEqual([]);
    expect(second.problems).toEqual(first.problems);
  });

  it('is nothing where this machine is not on the web', async () => {
    const links = ['https://a.example.org/', 'https://b.example.org/', 'https://c.example.org/'];
    const outcomes = Object.fromEntries(links.map((link) => [link, { kind: 'unreachable', why: 'name' } as const]));
    const result = await check(linking(...links), { outcomes });
    expect([result.problems, result.memory.size, result.isOffline]).toEqual([[], 0, true]);
    expect(externalSummary(result)).toContain('没有联网');
  });
});

describe('the memory', () => {
  const memory: LinkMemory = new Map([
    ['https://b.example.org/', { day: '2024-03-01', outcome: { kind: 'dead', status: 404 } }],
    ['https://a.example.org/', { day: '2024-03-31', outcome: { kind: 'sound' } }],
    ['https://old.example.org/', { day: '2023-01-01', outcome: { kind: 'sound' } }],
  ]);

  it('comes back as it was, without what is long past', async () => {
    const file = join(await temporaryFolder(), 'new folder', 'links.json');
    await rememberLinks(file, memory, '2024-03-31');
    expect([...(await recallLinks(file)).keys()]).toEqual(['https://a.example.org/', 'https://b.example.org/']);
    const text = await readFile(file, 'utf8');
    await rememberLinks(file, await recallLinks(file), '2024-03-31');
    expect(await readFile(file, 'utf8')).toBe(text);
  });

  it.each(['', '{', '{"version":0,"links":{}}', '{"version":1,"links":{"a":{}}}', '[]'])(
    'that is damaged is as good as none: %s',
    async (text) => {
      const file = join(await temporaryFolder(), 'links.json');
      await writeFile(file, text);
      expect((await recallLinks(file)).size).toBe(0);
    },
  );
});

describe('hosts', () => {
  it('are asked side by side, but each for one address at a time and with a pause', async () => {
    const busy = new Map<string, number>();
    let together = 0;
    const pauses: number[] = [];
    const wait = (ms: number) => Promise.resolve(void pauses.push(ms));
    const addresses = Array.from({ length: 30 }, (_, index) => `https://h${index % 10}.example.org/${index}`);
    const done: string[] = [];
    await eachHost(addresses, { pause: 7, wait }, async (address) => {
      const { host } = new URL(address);
      busy.set(host, (busy.get(host) ?? 0) + 1);
      expect(busy.get(host)).toBe(1);
      together = Math.max(together, [...busy.values()].filter(Boolean).length);
      await new Promise((resolve) => setImmediate(resolve));
      busy.set(host, 0);
      done.push(address);
    });
    expect(done.toSorted()).toEqual(addresses.toSorted());
    expect(together).toBe(6);
    expect(pauses).toEqual(Array.from({ length: 20 }, () => 7));
  });
});
