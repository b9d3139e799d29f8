/** Measures the related bulletins of a content beside plain ways to find them. */
import type { Content } from '../../bulletin/content.ts';
import { buildLibrary } from '../../library/library.ts';
import { hugo, nearestDate, newest, wordCosine } from './baselines.ts';
import { belonging, unlabelled } from './labels.ts';
import { quality, SHOWN, type Quality } from './quality.ts';
import { upset } from './stability.ts';

const BASELINES = { newest, nearestDate, wordCosine, hugo };

export interface Measurement {
  readonly bulletins: number;
  /** Bulletins that share a telling tag with another. */
  readonly judged: number;
  readonly ours: Quality;
  readonly baselines: Readonly<Record<keyof typeof BASELINES, Quality>>;
  /** The nDCG that is wanted. */
  readonly goal: number;
  /** Share of old lists that change beyond taking in a new bulletin. */
  readonly upset: number;
  readonly additions: number;
  /** For the related bulletins of all. */
  readonly seconds: number;
  /** Of the whole process, reading included, before anything else is measured. */
  readonly peakMegabytes: number;
}

/** Better than word cosine by this factor. */
const BETTER = 1.08;
const ADDITIONS = 10;

/** @param content with its tags: they are hidden from all methods, then used to judge them; drafts are left out */
export function measureRelated(content: Content): Measurement {
  const relevant = belonging(buildLibrary(content, { drafts: false }).bulletins);
  const library = buildLibrary(unlabelled(content), { drafts: false });
  const start = performance.now();
  const lists = new Map(library.bulletins.map(({ slug }) => [slug, library.related(slug).map((entry) => entry.slug)]));
  const seconds = (performance.now() - start) / 1000;
  const peakMegabytes = process.resourceUsage().maxRSS / 1000;
  const of = (name: keyof typeof BASELINES) => quality(BASELINES[name](library.bulletins, SHOWN), relevant);
  const baselines = {
    newest: of('newest'),
    nearestDate: of('nearestDate'),
    wordCosine: of('wordCosine'),
    hugo: of('hugo'),
  };
  return {
    bulletins: library.bulletins.length,
    judged: relevant.size,
    ours: quality((slug) => lists.get(slug) ?? [], relevant),
    baselines,
    goal: Math.min(1, baselines.wordCosine.ndcg * BETTER),
    upset: upset(content, ADDITIONS),
    additions: Math.max(0, Math.min(ADDITIONS, library.bulletins.length - 1)),
    seconds,
    peakMegabytes,
  };
}
