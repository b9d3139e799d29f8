/** Spoils the bulletins of a content many times over, mends them, and counts what came of it. */
import type { Checked } from '../../reader/check.ts';
import { quantile } from '../metrics.ts';
import { oneOf, seeded } from '../random.ts';
import { mutate } from './mutate.ts';
import { tryMending, type Trial } from './trial.ts';

export interface MendingFailure {
  /** Number of the trial, from 0. */
  readonly number: number;
  readonly file: string;
  readonly mutations: readonly string[];
  readonly faults: readonly string[];
}

export interface MendingMeasurement {
  readonly seed: number;
  readonly trials: number;
  /** Spoilt ones in which nothing wrong is found. */
  readonly unharmed: number;
  /** Nothing wrong is left after mending. */
  readonly whole: number;
  /** Fewer problems than before, but some. */
  readonly better: number;
  /** Nothing could be mended. */
  readonly same: number;
  readonly problemsBefore: number;
  readonly problemsAfter: number;
  readonly medianMs: number;
  readonly slowestMs: number;
  readonly failures: readonly MendingFailure[];
}

export interface MendingTask {
  readonly seed: number;
  readonly count: number;
  /** Changes made to one bulletin at most. */
  readonly most: number;
  readonly onTrial?: (number: number) => void;
}

/**
 * @param sound a content without problems
 * @param texts the bulletins to be spoilt: path inside the content folder and text
 */
export async function measureMending(
  sound: Checked,
  texts: readonly (readonly [file: string, text: string])[],
  { seed, count, most, onTrial }: MendingTask,
): Promise<MendingMeasurement> {
  const random = seeded(seed);
  const trials: Trial[] = [];
  const failures: MendingFailure[] = [];
  for (let number = 0; number < count; number++) {
    onTrial?.(number);
    const [file, text] = oneOf(random, texts);
    const mutation = mutate(text, random, most);
    const trial = await safely(() => tryMending(sound, file, mutation));
    trials.push(trial);
    if (trial.faults.length > 0) failures.push({ number, file, mutations: mutation.names, faults: trial.faults });
  }
  const times = trials.map(({ ms }) => ms);
  const faulty = trials.filter(({ before }) => before > 0);
  const sum = (of: (trial: Trial) => number) => trials.reduce((total, trial) => total + of(trial), 0);
  return {
    seed,
    trials: trials.length,
    unharmed: trials.length - faulty.length,
    whole: faulty.filter(({ after }) => after === 0).length,
    better: faulty.filter(({ before, after }) => after > 0 && after < before).length,
    same: faulty.filter(({ before, after }) => after >= before).length,
    problemsBefore: sum(({ before }) => before),
    problemsAfter: sum(({ after }) => after),
    medianMs: quantile(times, 0.5),
    slowestMs: quantile(times, 1),
    failures,
  };
}

/** A crash is what is looked for, too. */
async function safely(attempt: () => Promise<Trial>): Promise<Trial> {
  try {
    return await attempt();
  } catch (error) {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { before: 0, after: 0, isChanged: false, ms: 0, faults: [`程序出错：${reason}`] };
  }
}
