/**
 * Builds that are killed at random moments: whatever the moment, the published site is the last good one or the new one,
 * byte for byte, and the next build succeeds and clears what the killed ones left behind.
 */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { seeded, type Random } from '../random.ts';
import { changeOf, type Change } from './changes.ts';
import { fingerprintOf } from './folder-size.ts';
import { jianbao } from './jianbao.ts';
import { endGroup, startGroup } from './process-group.ts';
import { runMeasured, type Command } from './run-measured.ts';
import { applyChange, forget, type SiteGenerator } from './site-generator.ts';
import { writeStock } from './stock.ts';

export interface KillOptions {
  /** How many builds are killed. */
  readonly times?: number;
  readonly seed: number;
  readonly bulletins: number;
  readonly onKill?: (number: number) => void;
}

export interface KillOutcome {
  readonly kills: number;
  /** Builds besides those that had ended before the moment came. */
  readonly late: number;
  /** Killed builds that had already published the new site. */
  readonly published: number;
  /** What went wrong after which kill. */
  readonly harmed: readonly Harm[];
  /** Whether a normal build at the end makes the right site. */
  readonly recovers: boolean;
  /** Files and folders beside the site that no normal build leaves there. */
  readonly leftovers: readonly string[];
}

export interface Harm {
  /** From 1. */
  readonly kill: number;
  readonly afterMs: number;
  /**
   * The site is gone, it is neither the old one nor the new one, a build that was not killed failed, or the next build
   * made another site than it should.
   */
  readonly what: 'missing' | 'neither' | 'failed' | 'spoilt';
}

/** Whether killed builds do what they should: nothing. */
export function isHarmless({ harmed, recovers, leftovers }: KillOutcome): boolean {
  return harmed.length === 0 && recovers && leftovers.length === 0;
}

/** Every so many builds one begins without what builds remember. */
const COLD_EVERY = 5;
/** How many more builds may end too soon than are killed, before it is given up. */
const MOST_LATE = 4;
/** How much longer a build is taken to last when it was not over yet. */
const SLOWER = 1.05;

/** @throws when a build that is left alone fails */
export async function killTrial({ times = 50, seed, bulletins, onKill }: KillOptions): Promise<KillOutcome> {
  const place = await mkdtemp(join(tmpdir(), 'jianbao-bench-'));
  const generator = jianbao();
  try {
    await generator.prepare(place);
    const versions = await writeVersions(place, bulletins, seed);
    const random = seeded(seed);
    const out = join(place, generator.site);
    const show = (version: number) => applyChange(generator, place, versions[version] as Change);
    const build = async () => {
      for (const command of generator.commands(place)) await runMeasured(command);
    };

    // both sites as they should be, and how long it takes without and with what is remembered
    const sites: (string | undefined)[] = [];
    const took: number[] = [];
    for (const version of [0, 1]) {
      await show(version);
      const begin = performance.now();
      await build();
      took.push(performance.now() - begin);
      sites.push(await fingerprintOf(out));
    }
    const usual = new Set(await filesBeside(place, generator));

    let current = 1;
    let kills = 0;
    let late = 0;
    let published = 0;
    const harmed: Harm[] = [];
    while (kills < times && late < times * MOST_LATE) {
      const kind = kills % COLD_EVERY === COLD_EVERY - 1 ? 0 : 1;
      if (kind === 0) await forget(place, generator.remembered);
      const wanted = 1 - current;
      await show(wanted);
      const afterMs = moment(random) * (took[kind] ?? 0);
      const { endedMs, failed } = await killed(generator.commands(place)[0] as Command, afterMs);
      const site = await fingerprintOf(out);
      // a busy machine is slower at one time than at another; the moments follow
      took[kind] = endedMs ?? Math.max(took[kind] ?? 0, afterMs * SLOWER);
      if (endedMs === undefined) onKill?.(++kills);
      else late++;
      if (failed) harmed.push({ kill: kills, afterMs, what: 'failed' });
      const isWhole = site === sites[current] || site === sites[wanted];
      if (!isWhole) harmed.push({ kill: kills, afterMs, what: site === undefined ? 'missing' : 'neither' });
      else if (site === sites[wanted] && endedMs === undefined) published++;
      // without it the builds after a cold one would be as cold
      if (!isWhole || kind === 0) {
        await build();
        if ((await fingerprintOf(out)) !== sites[wanted]) harmed.push({ kill: kills, afterMs, what: 'spoilt' });
        current = wanted;
      } else if (site === sites[wanted]) current = wanted;
    }
    await show(1 - current);
    await build();
    const recovers = (await fingerprintOf(out)) === sites[1 - current];
    const leftovers = (await filesBeside(place, generator)).filter((name) => !usual.has(name)).sort();
    return { kills, late, published, harmed, recovers, leftovers };
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

/** Writes a content, and @returns the two texts of one of its bulletins between which it goes back and forth. */
async function writeVersions(place: string, bulletins: number, seed: number): Promise<readonly [Change, Change]> {
  const content = join(place, 'content');
  const stock = await writeStock(content, { bulletins, seed });
  const read = (path: string) => readFile(join(content, path), 'utf8');
  const edited = await changeOf('edited', stock, 0, read);
  if (edited === undefined) throw new Error('没有可改的简报');
  return [{ path: edited.path, text: await read(edited.path) }, edited];
}

/** What lies beside the site, and what is half-written among what builds remember: it has a number behind its name. */
async function filesBeside(place: string, { remembered }: SiteGenerator): Promise<string[]> {
  const names = await readdir(place);
  for (const folder of remembered.filter((name) => names.includes(name)))
    for (const name of await readdir(join(place, folder), { recursive: true }))
      if (/\.\d+$|\.lock/.test(name)) names.push(join(folder, name));
  return names;
}

/** As a share of a whole build: every other one near the end, where sites are swapped. */
function moment(random: Random): number {
  return random() < 0.5 ? random() : 0.8 + random() * 0.3;
}

interface Ended {
  /** When it had ended by itself, if it had. */
  readonly endedMs?: number;
  readonly failed: boolean;
}

/** Starts a build and kills it, unless it ends before. */
async function killed({ program, args, cwd }: Command, afterMs: number): Promise<Ended> {
  const begin = performance.now();
  const child = startGroup(program, args, cwd);
  child.stdout.resume();
  child.stderr.resume();
  const ended = new Promise<Ended>((resolve) =>
    child.once('exit', (code) => resolve({ endedMs: performance.now() - begin, failed: code !== 0 })),
  );
  const alarm = new AbortController();
  const outcome = await Promise.race([
    ended,
    pause(afterMs, { failed: false }, { signal: alarm.signal }).catch(() => ({ failed: false })),
  ]);
  alarm.abort();
  await endGroup(child, 'SIGKILL');
  await ended;
  return outcome;
}
