/**
 * `npm run check -- --external`: asks other sites whether what the content links to is still there, politely, and
 * remembers what they said.
 */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { CalendarDay } from '../bulletin/calendar-day.ts';
import type { Content, Use } from '../bulletin/content.ts';
import type { SiteAddress } from '../bulletin/paths.ts';
import { compareProblems, compareText, type Finding, type Problem } from '../bulletin/problem.ts';
import { webUses } from '../bulletin/references.ts';
import { problem } from '../bulletin/rule.ts';
import { externalLinkRules } from '../bulletin/rules/external-links.ts';
import type { Outcome } from './ask-link.ts';
import { eachHost } from './each-host.ts';
import { isPublicHost } from './public-address.ts';

/** What was once said of an address, and on which day. */
export interface Remembered {
  readonly day: CalendarDay;
  readonly outcome: Outcome;
}

/** Address without place → what was said. */
export type LinkMemory = ReadonlyMap<string, Remembered>;

/** So many days a word is believed: what is there stays, what is not may be mended tomorrow. */
const BELIEVED: Readonly<Record<Outcome['kind'], number>> = {
  sound: 30,
  moved: 30,
  guarded: 30,
  private: 30,
  dead: 1,
  unreachable: 1,
};

export interface ExternalCheck {
  /** Warnings, in the order of files and places. */
  readonly problems: readonly Problem[];
  readonly memory: LinkMemory;
  /** Addresses in the content, those asked now, and those that are due and were left for another run. */
  readonly addresses: number;
  readonly asked: number;
  readonly left: number;
  /** No name at all could be looked up: it is this machine that is not on the web, and nothing was learnt. */
  readonly isOffline: boolean;
}

export interface ExternalOptions {
  readonly today: CalendarDay;
  readonly memory: LinkMemory;
  /** Addresses that are asked in one run. */
  readonly limit: number;
  /** Milliseconds between two questions to one host. */
  readonly pause: number;
  readonly ask: (address: string) => Promise<Outcome>;
  readonly wait: (ms: number) => Promise<void>;
  /** Told after each answer. */
  readonly onAnswer?: (asked: number, of: number, memory: LinkMemory) => Promise<void>;
}

/** Nothing is written. */
export async function checkExternalLinks(
  content: Content,
  site: SiteAddress,
  { today, memory, limit, pause, ask, wait, onAnswer = () => Promise.resolve() }: ExternalOptions,
): Promise<ExternalCheck> {
  const uses = webUses(content, site).flatMap((use) => {
    const address = addressOf(use.target);
    return address === undefined ? [] : [{ use, address }];
  });
  const addresses = [...new Set(uses.map(({ address }) => address))].sort(compareText);
  const due = addresses.filter((address) => isOpen(address) && isDue(memory.get(address), today));
  // what was never asked comes first, then what was asked longest ago
  const asked = due
    .sort((a, b) => compareText(memory.get(a)?.day ?? '', memory.get(b)?.day ?? '') || compareText(a, b))
    .slice(0, limit);
  const answers = new Map(memory);
  let count = 0;
  const silent = new Map<string, number>();
  await eachHost(asked, { pause, wait }, async (address) => {
    const { host } = new URL(address);
    // a server that does not answer would hold up all others, one address after the other
    if ((silent.get(host) ?? 0) >= MOST_SILENCES) return;
    const outcome = await ask(address);
    silent.set(host, isSilence(outcome) ? (silent.get(host) ?? 0) + 1 : 0);
    answers.set(address, { day: today, outcome });
    await onAnswer(++count, asked.length, answers);
  });
  const hosts = new Set(asked.map((address) => new URL(address).host));
  const isOffline = hosts.size >= FEWEST_HOSTS && asked.every((address) => isNameless(answers.get(address)?.outcome));
  if (isOffline) return { problems: [], memory, addresses: addresses.length, asked: 0, left: due.length, isOffline };
  const problems = uses.flatMap(({ use, address }) => {
    const outcome: Outcome | undefined = isOpen(address) ? answers.get(address)?.outcome : { kind: 'private' };
    return outcome ? problemsOf(use, outcome) : [];
  });
  return {
    problems: problems.sort(compareProblems),
    memory: answers,
    addresses: addresses.length,
    asked: count,
    left: due.length - count,
    isOffline,
  };
}

/** Addresses of one host that may stay without an answer in one run. */
const MOST_SILENCES = 2;

/** So few hosts may well have gone together. */
const FEWEST_HOSTS = 3;

function isSilence(outcome: Outcome): boolean {
  return outcome.kind === 'unreachable' && ['name', 'timeout', 'tls', 'cut'].includes(outcome.why);
}

function isNameless(outcome: Outcome | undefined): boolean {
  return outcome === undefined || (outcome.kind === 'unreachable' && outcome.why === 'name');
}

/** Without the place in it, which servers never see; undefined for what is no address. */
function addressOf(written: string): string | undefined {
  const text = written.trim().replace(/^\/\//, 'https://');
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  url.hash = '';
  return url.href;
}

function isOpen(address: string): boolean {
  return isPublicHost(new URL(address).hostname);
}

function isDue(known: Remembered | undefined, today: CalendarDay): boolean {
  return !known || daysBetween(known.day, today) >= BELIEVED[known.outcome.kind] || known.day > today;
}

function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
}

const SILENCES: Readonly<Record<Extract<Outcome, { kind: 'unreachable' }>['why'], string>> = {
  name: '找不到这个域名',
  timeout: '等了很久没有应答',
  tls: '安全证书有问题',
  cut: '连不上服务器',
  loop: '在几个网址之间转来转去，打不开',
  busy: '服务器说太忙，请稍后再来',
  failing: '服务器出了错',
};

function problemsOf({ entry, target, position }: Use, outcome: Outcome): Problem[] {
  const found = (message: string, more: Partial<Finding> = {}): Finding => ({
    file: entry.file,
    ...position,
    message: `站外链接“${target}”${message}`,
    ...more,
  });
  switch (outcome.kind) {
    case 'sound':
    case 'guarded':
      return [];
    case 'dead':
      return [problem(externalLinkRules.dead, found(`已经没有了（${outcome.status}）`))];
    case 'moved': {
      const place = /#.*$/.exec(target)?.[0] ?? '';
      const suggestion = outcome.to + place;
      const help = `打开 ${suggestion} 看一看，还是那一页就改成它`;
      return [problem(externalLinkRules.moved, found('换了网址', { suggestion, help }))];
    }
    case 'unreachable':
      return [problem(externalLinkRules.unreachable, found(SILENCES[outcome.why]))];
    case 'private':
      return [problem(externalLinkRules.private, found('指向内网或本机，没有去问'))];
  }
}

/** What was remembered; a file that is missing, damaged or of another version is as good as none. */
export async function recallLinks(file: string): Promise<LinkMemory> {
  try {
    const { version, links } = JSON.parse(await readFile(file, 'utf8')) as {
      version: number;
      links: Record<string, Remembered>;
    };
    if (version !== VERSION) return new Map();
    return new Map(Object.entries(links).filter(([, { day, outcome }]) => day && outcome.kind in BELIEVED));
  } catch {
    return new Map();
  }
}

/** Days after which nobody remembers an address that no content has any more. */
const FORGOTTEN = 90;
const VERSION = 1;

/** Written beside and renamed, so that no reader sees half of it. */
export async function rememberLinks(file: string, memory: LinkMemory, today: CalendarDay): Promise<void> {
  const kept = [...memory]
    .filter(([, { day }]) => daysBetween(day, today) < FORGOTTEN)
    .sort(([a], [b]) => compareText(a, b));
  await mkdir(dirname(file), { recursive: true });
  const text = JSON.stringify({ version: VERSION, links: Object.fromEntries(kept) }, undefined, 1);
  await writeFile(`${file}.${process.pid}`, `${text}\n`);
  await rename(`${file}.${process.pid}`, file);
}

/** What was done, for a person. */
export function externalSummary({ addresses, asked, left, problems, isOffline }: ExternalCheck): string {
  if (isOffline) return '一个网站也找不到，多半是这台电脑没有联网；联网后再运行一次。';
  const done = `站外链接共 ${addresses} 个网址，这次问了 ${asked} 个${problems.length === 0 ? '，没有发现问题' : ''}。`;
  return left > 0 ? `${done}还有 ${left} 个没有轮到，再运行一次 npm run check -- --external 接着问。` : done;
}
