/** What the search costs: the maker of the site, its host, and its readers. */
import { gzipSync } from 'node:zlib';
import { quantile } from '../metrics.ts';
import { sample, seeded } from '../random.ts';
import type { Row } from './evaluate.ts';
import type { KindId } from './kinds.ts';
import type { SearchedSite } from './searched-site.ts';

export interface Cost {
  readonly indexBytes: number;
  readonly buildMs: number;
  readonly kinds: readonly KindCost[];
  /** Of queries of all kinds. */
  readonly all: Omit<KindCost, 'kind'>;
}

export interface KindCost {
  readonly kind: KindId;
  /** What a browser fetches, compressed, when the first search of all is such a query. */
  readonly firstBytes: Spread;
  readonly firstRequests: Spread;
  /** From the question to the results that are shown, in milliseconds, once all that is needed has been fetched. */
  readonly warmMs: Spread;
}

export interface Spread {
  readonly median: number;
  /** 95 of 100 are no greater. */
  readonly p95: number;
  readonly max: number;
}

export interface CostOptions {
  /** The site's own programs that are loaded when someone searches. */
  readonly scripts: readonly Uint8Array[];
  /** Queries of each kind that are asked as the first of all, each of an engine of its own. */
  readonly firsts: number;
  readonly seed: number;
}

/** @param rows their queries have been asked before */
export async function costOf(site: SearchedSite, rows: readonly Row[], options: CostOptions): Promise<Cost> {
  const own = options.scripts.map((script) => gzipSync(script).length);
  const kinds: (Samples & { readonly kind: KindId })[] = [];
  for (const { kind, scores } of rows) {
    const queries = scores.map(({ query }) => query);
    const bytes: number[] = [];
    const requests: number[] = [];
    for (const query of sample(seeded(options.seed), queries, options.firsts)) {
      const fetched = await site.firstTime(query);
      bytes.push(sum([...own, ...fetched.map((path) => transferred(path, site.files.get(path)))]));
      requests.push(own.length + fetched.length);
    }
    const times: number[] = [];
    for (const query of queries) times.push(await site.time(query));
    kinds.push({ kind: kind.id, bytes, requests, times });
  }
  return {
    indexBytes: sum([...site.files.values()].map(({ length }) => length)),
    buildMs: site.buildMs,
    kinds: kinds.map(({ kind, ...samples }) => ({ kind, ...spreads(samples) })),
    all: spreads({
      bytes: kinds.flatMap(({ bytes }) => bytes),
      requests: kinds.flatMap(({ requests }) => requests),
      times: kinds.flatMap(({ times }) => times),
    }),
  };
}

interface Samples {
  readonly bytes: readonly number[];
  readonly requests: readonly number[];
  readonly times: readonly number[];
}

function spreads({ bytes, requests, times }: Samples): Omit<KindCost, 'kind'> {
  return { firstBytes: spread(bytes), firstRequests: spread(requests), warmMs: spread(times) };
}

/** Hosts compress programs and lists; the engine's own files are compressed already. */
export function transferred(path: string, bytes: Uint8Array | undefined): number {
  if (!bytes) throw new Error(`the search fetches ${path}, which is not there`);
  return /\.(?:js|json|txt)$/.test(path) ? gzipSync(bytes).length : bytes.length;
}

function spread(values: readonly number[]): Spread {
  return { median: quantile(values, 0.5), p95: quantile(values, 0.95), max: quantile(values, 1) };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
