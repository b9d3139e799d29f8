/** What is wanted of the speed, and whether it is so; asked only where there is a figure for it. */
import type { StepId } from './changes.ts';
import type { DevFigure } from './dev-trial.ts';
import { figureFor, growthOf, ratio, type Figure } from './figures.ts';

export interface Verdict {
  readonly label: string;
  readonly unit: 'times' | 'bytes' | 'ms';
  readonly value: number;
  readonly demand: number;
  readonly met: boolean;
}

/** The size for which ratios, memory and the live site are judged. */
const SIZE = 10_000;
/** The most, as a share of what Hugo with related pages and Pagefind take for the same step. */
const RATIOS: readonly { readonly step: StepId; readonly label: string; readonly demand: number }[] = [
  { step: 'cold', label: '从头生成与 Hugo 加 Pagefind 相比', demand: 0.5 },
  { step: 'edited', label: '改一篇后与 Hugo 加 Pagefind 相比', demand: 0.05 },
  { step: 'unchanged', label: '没有改动时与 Hugo 加 Pagefind 相比', demand: 0.03 },
];
const MEMORY: readonly { readonly bulletins: number; readonly demand: number }[] = [
  { bulletins: 10_000, demand: 1.5e9 },
  { bulletins: 100_000, demand: 12e9 },
];
const GROWTH = { from: 1000, to: 10_000, demand: 11 };
const FIRST_PAGE_MS = 5000;
const EDIT_SHOWN_MS = 1000;

export function verdicts(figures: readonly Figure[], live: readonly DevFigure[]): Verdict[] {
  const judged = (label: string, unit: Verdict['unit'], value: number | undefined, demand: number): Verdict[] =>
    value === undefined ? [] : [{ label, unit, value, demand, met: value <= demand }];
  const ours = (bulletins: number, step: StepId) => figureFor(figures, { bulletins, step, generator: 'jianbao' });
  const grown = growthOf(figures).find(
    ({ generator, from, to }) => generator === 'jianbao' && from === GROWTH.from && to === GROWTH.to,
  );
  const dev = live.find(({ bulletins }) => bulletins === SIZE);
  return [
    ...RATIOS.flatMap(({ step, label, demand }) => {
      const theirs = figureFor(figures, { bulletins: SIZE, step, generator: 'hugo' });
      return judged(label, 'times', ratio(ours(SIZE, step), theirs)?.wall, demand);
    }),
    ...judged('从 1000 篇到 10000 篇的增长', 'times', grown?.ratio.wall, GROWTH.demand),
    ...MEMORY.flatMap(({ bulletins, demand }) =>
      judged(`${bulletins} 篇时内存最高`, 'bytes', ours(bulletins, 'cold')?.peakBytes, demand),
    ),
    ...judged('预览服务打开第一页', 'ms', dev?.firstPageMs, FIRST_PAGE_MS),
    ...judged('预览服务显示改动', 'ms', dev?.editMs, EDIT_SHOWN_MS),
  ];
}
