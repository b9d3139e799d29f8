/** What the runs come to: medians over the rounds, ratios between generators, growth from size to size. */
import { quantile } from '../metrics.ts';
import type { StepId } from './changes.ts';
import type { FolderSize } from './folder-size.ts';
import type { Run } from './measure.ts';
import type { Cost, Ran } from './run-measured.ts';
import type { GeneratorId } from './site-generator.ts';

/** One step of one generator at one size. */
export interface Figure extends Cost {
  readonly bulletins: number;
  readonly generator: GeneratorId;
  readonly step: StepId;
  readonly rounds: number;
  /** Of the commands, in their order. */
  readonly parts: readonly Ran[];
  /** Of the last round. */
  readonly site: FolderSize;
}

/** How many times as much of something another needs. */
export interface Ratio {
  readonly wall: number;
  /** Absent where the system does not tell. */
  readonly cpu?: number;
}

/** @returns one figure for each size, step and generator of which there are runs, in the order of the runs */
export function figuresOf(runs: readonly Run[]): Figure[] {
  const groups = Map.groupBy(runs, ({ bulletins, step, generator }) => `${bulletins} ${step} ${generator}`);
  return [...groups.values()].flatMap((rounds) => {
    const last = rounds.at(-1);
    if (last === undefined) return [];
    const { bulletins, generator, step, site } = last;
    const parts = last.parts.map(({ part }, index): Ran => {
      const same = rounds.flatMap((round) => round.parts[index] ?? []);
      return { part, ...typical(same) };
    });
    const cost = typical(rounds.map((round) => round.cost));
    return [{ bulletins, generator, step, rounds: rounds.length, ...cost, parts, site }];
  });
}

/** The median of the times, the most of the memory. */
function typical(costs: readonly Cost[]): Cost {
  const cpu = costs.flatMap(({ cpuMs }) => cpuMs ?? []);
  const peaks = costs.flatMap(({ peakBytes }) => peakBytes ?? []);
  return {
    wallMs: quantile(
      costs.map(({ wallMs }) => wallMs),
      0.5,
    ),
    ...(cpu.length > 0 && { cpuMs: quantile(cpu, 0.5) }),
    ...(peaks.length > 0 && { peakBytes: Math.max(...peaks) }),
  };
}

/** @returns undefined when either is missing */
export function ratio(one: Cost | undefined, other: Cost | undefined): Ratio | undefined {
  if (one === undefined || other === undefined || other.wallMs === 0) return undefined;
  const wall = one.wallMs / other.wallMs;
  return one.cpuMs !== undefined && other.cpuMs ? { wall, cpu: one.cpuMs / other.cpuMs } : { wall };
}

export type Key = Pick<Figure, 'bulletins' | 'step' | 'generator'>;

export function figureFor(figures: readonly Figure[], key: Key): Figure | undefined {
  return figures.find(
    ({ bulletins, step, generator }) => bulletins === key.bulletins && step === key.step && generator === key.generator,
  );
}

export interface Growth {
  readonly generator: GeneratorId;
  readonly from: number;
  readonly to: number;
  /** Of a cold build. */
  readonly ratio: Ratio;
}

/** From each size to the next, for each generator that has built both. */
export function growthOf(figures: readonly Figure[]): Growth[] {
  const cold = figures.filter(({ step }) => step === 'cold');
  const sizes = [...new Set(cold.map(({ bulletins }) => bulletins))].sort((a, b) => a - b);
  const generators = [...new Set(cold.map(({ generator }) => generator))];
  return generators.flatMap((generator) =>
    sizes.slice(1).flatMap((to, index) => {
      const from = sizes[index] ?? to;
      const at = (bulletins: number) => figureFor(cold, { bulletins, step: 'cold', generator });
      const grown = ratio(at(to), at(from));
      return grown === undefined ? [] : [{ generator, from, to, ratio: grown }];
    }),
  );
}
