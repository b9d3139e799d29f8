/** A bench as the terminal prints it: for a maintainer, and as JSON. */
import { table } from '../search/table.ts';
import { STEPS } from './changes.ts';
import type { DevFigure } from './dev-trial.ts';
import { figureFor, growthOf, ratio, type Figure, type Growth, type Ratio } from './figures.ts';
import { verdicts, type Verdict } from './goals.ts';
import type { KillOutcome } from './kill-trial.ts';
import type { Failure } from './measure.ts';
import type { GeneratorId } from './site-generator.ts';

export interface Bench {
  /** What it ran on: the class of the machine, no names. */
  readonly machine: {
    readonly cores: number;
    readonly memoryBytes: number;
    readonly system: string;
    readonly node: string;
  };
  readonly seed: number;
  readonly labels: Readonly<Record<GeneratorId, string>>;
  /** On the other generators, a line each. */
  readonly notes: readonly string[];
  readonly figures: readonly Figure[];
  readonly failures: readonly Failure[];
  readonly live: readonly DevFigure[];
  readonly killed?: KillOutcome;
}

export function benchReport(bench: Bench): string {
  const { machine, figures, live, seed, notes } = bench;
  const sizes = [...new Set(figures.map(({ bulletins }) => bulletins))];
  return [
    [
      `${machine.cores} 个处理器核，内存 ${gigabytes(machine.memoryBytes)}，${machine.system}，Node ${machine.node}；种子 ${seed}。`,
      ...notes,
    ].join('\n'),
    ...sizes.map((bulletins) => sizeTable(bench, bulletins)),
    ...growthTable(bench),
    ...(live.length > 0 ? [liveTable(live)] : []),
    ...(bench.killed ? [killLines(bench.killed)] : []),
    ...goalTable(verdicts(figures, live)),
    ...(bench.failures.length > 0 ? [failureLines(bench)] : []),
  ].join('\n\n');
}

/** Times in milliseconds, sizes in bytes. */
export function benchJson({ figures, live, labels: _labels, ...bench }: Bench): object {
  return {
    ...bench,
    figures: figures.map((figure) => ({ ...figure, toHugo: toHugo(figures, figure) })),
    growth: growthOf(figures),
    live,
    goals: verdicts(figures, live),
  };
}

function sizeTable({ figures, labels }: Bench, bulletins: number): string {
  const own = figures.filter((figure) => figure.bulletins === bulletins);
  const rounds = Math.max(...own.map((figure) => figure.rounds));
  const rows = STEPS.flatMap(({ id, label }) =>
    own
      .filter(({ step }) => step === id)
      .map((figure, index) => {
        const than = toHugo(figures, figure);
        return [
          index === 0 ? label : '',
          labels[figure.generator],
          seconds(figure.wallMs),
          figure.cpuMs === undefined ? UNKNOWN : seconds(figure.cpuMs),
          figure.peakBytes === undefined ? UNKNOWN : megabytes(figure.peakBytes),
          ...(than ? ratioCells(than) : ['', '']),
          String(figure.site.files),
          megabytes(figure.site.bytes),
          partsOf(figure),
        ];
      }),
  );
  const head = ['步骤', '生成器', '用时', '处理器', '内存最高', '用时÷Hugo', '处理器÷Hugo', '文件', '网站', '其中'];
  return `${bulletins} 篇简报，${rounds === 1 ? '一轮' : `${rounds} 轮取中位数`}\n\n${table([head, ...rows])}`;
}

/** The same step of Hugo with Pagefind is 1. */
function toHugo(figures: readonly Figure[], figure: Figure): Ratio | undefined {
  const { bulletins, step } = figure;
  return figure.generator === 'hugo'
    ? undefined
    : ratio(figure, figureFor(figures, { bulletins, step, generator: 'hugo' }));
}

/** The commands of a job of several. */
function partsOf({ parts }: Figure): string {
  return parts.length < 2 ? '' : parts.map(({ part, wallMs }) => `${part} ${seconds(wallMs)}`).join('，');
}

function growthTable({ figures, labels }: Bench): string[] {
  const row = ({ generator, from, to, ratio: grown }: Growth) => [
    labels[generator],
    `${from} → ${to} 篇`,
    ...ratioCells(grown),
  ];
  const growth = growthOf(figures);
  return growth.length === 0 ? [] : [table([['从头生成的增长', '', '用时', '处理器'], ...growth.map(row)])];
}

function liveTable(live: readonly DevFigure[]): string {
  return table([
    ['预览服务', '打开第一页', '显示改动'],
    ...live.map(({ bulletins, firstPageMs, editMs }) => [`${bulletins} 篇`, seconds(firstPageMs), seconds(editMs)]),
  ]);
}

function killLines({ kills, late, published, harmed, recovers, leftovers }: KillOutcome): string {
  return [
    `中途杀死生成过程 ${kills} 次，其中 ${published} 次已经换上新网站；另有 ${late} 次没有来得及，它已经结束。`,
    harmed.length === 0
      ? '每次之后网站都是完整的：不是原来的，就是新的，一个字节不差。'
      : `有 ${harmed.length} 次之后出了错：${harmed.map(({ kill, afterMs, what }) => `第 ${kill} 次（${seconds(afterMs)} 时）${HARMS[what]}`).join('；')}`,
    recovers ? '最后正常生成一次，得到应有的网站。' : '最后正常生成一次，得到的不是应有的网站。',
    leftovers.length === 0 ? '没有留下多余的文件。' : `留下了多余的文件：${leftovers.join('、')}`,
  ].join('\n');
}

function goalTable(goals: readonly Verdict[]): string[] {
  const row = ({ label, unit, value, demand, met }: Verdict) => {
    const print = { times, bytes: megabytes, ms: seconds }[unit];
    return [label, `${print(value)} ≤${print(demand)} ${met ? '✓' : '✗'}`];
  };
  return goals.length === 0 ? [] : [table([['目标', ''], ...goals.map(row)])];
}

function failureLines({ failures, labels }: Bench): string {
  const labelOf = (id: Failure['step']) =>
    id === 'live'
      ? '预览服务'
      : id === 'killed'
        ? '杀死生成过程'
        : (STEPS.find((step) => step.id === id)?.label ?? '准备');
  return [
    `有 ${failures.length} 步没有做成，不在表里：`,
    ...failures.map(
      ({ bulletins, generator, step, message }) =>
        `  ${bulletins} 篇，${labels[generator]}，${labelOf(step)}：${message}`,
    ),
  ].join('\n');
}

const UNKNOWN = '不详';
const HARMS = {
  missing: '网站不见了',
  neither: '网站既不是原来的也不是新的',
  failed: '再生成时失败了',
  spoilt: '再生成的网站和应有的不一样',
};

function ratioCells({ wall, cpu }: Ratio): string[] {
  return [times(wall), cpu === undefined ? UNKNOWN : times(cpu)];
}

function times(value: number): string {
  return `${value < 0.1 ? value.toFixed(3) : value.toFixed(2)}×`;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} 秒`;
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}

function gigabytes(bytes: number): string {
  return `${Math.round(bytes / 1e9)} GB`;
}
