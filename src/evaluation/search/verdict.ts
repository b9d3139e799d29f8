/** What was measured beside what is demanded. */
import type { Library } from '../../library/library.ts';
import { plainText } from '../../markdown/anatomy.ts';
import { mean } from '../metrics.ts';
import type { Cost, KindCost } from './cost.ts';
import type { Row } from './evaluate.ts';
import type { Measures } from './score.ts';

export interface Size {
  readonly bulletins: number;
  /** Of an average body. */
  readonly characters: number;
}

/** One figure; `met` is undefined where nothing is demanded or nothing could be measured. */
export interface Verdict {
  readonly value: number | undefined;
  readonly demand?: number;
  readonly met?: boolean;
}

/** Bytes of the first search, compressed, on a site of 5,000 bulletins or fewer. */
const MOST_FIRST_BYTES = 190_000;
/** Milliseconds. */
const MOST_WARM = 15;
/** Milliseconds for 1,000 bulletins of `USUAL_LENGTH`. */
const MOST_BUILD = 1000;
const USUAL_LENGTH = 900;
/** With fewer bulletins starting the indexer takes longer than the index. */
const FEWEST_TO_TIME = 500;

const QUALITIES = ['recall', 'precision', 'mrr', 'ndcg'] as const;

export type QualityVerdicts = Readonly<Record<(typeof QUALITIES)[number], Verdict>>;

export function qualityVerdicts({ kind, measures }: Row): QualityVerdicts {
  const demands: Partial<Record<keyof Measures, number>> = kind.demands;
  const verdicts = QUALITIES.map((name) => [name, atLeast(measures[name], demands[name])] as const);
  return Object.fromEntries(verdicts) as QualityVerdicts;
}

/** Both of the median; a single query may be dearer. */
export function kindCostVerdicts({ firstBytes, warmMs }: Omit<KindCost, 'kind'>): { bytes: Verdict; warm: Verdict } {
  return { bytes: atMost(firstBytes.median, MOST_FIRST_BYTES), warm: atMost(warmMs.median, MOST_WARM) };
}

/** The time for 1,000 bulletins; of longer ones as if it grew with the text. Of few bulletins nothing is demanded. */
export function buildVerdict({ buildMs }: Cost, { bulletins, characters }: Size): Verdict {
  const share = Math.min(1, USUAL_LENGTH / characters);
  const thousand = (buildMs / bulletins) * 1000 * share;
  return bulletins < FEWEST_TO_TIME ? { value: thousand } : atMost(thousand, MOST_BUILD);
}

/** Whether nothing that was measured falls short. */
export function allMet(rows: readonly Row[], cost: Cost, size: Size): boolean {
  const verdicts = [
    ...rows.flatMap((row) => Object.values(qualityVerdicts(row))),
    ...cost.kinds.flatMap((kind) => Object.values(kindCostVerdicts(kind))),
    buildVerdict(cost, size),
  ];
  return verdicts.every(({ met }) => met !== false);
}

export function sizeOf({ bulletins }: Library): Size {
  return {
    bulletins: bulletins.length,
    characters: mean(bulletins.map(({ document }) => plainText(document.anatomy).length)),
  };
}

function atLeast(value: number | undefined, demand: number | undefined): Verdict {
  return { value, ...(demand !== undefined && { demand, ...(value !== undefined && { met: value >= demand }) }) };
}

function atMost(value: number, demand: number): Verdict {
  return { value, demand, met: value <= demand };
}
