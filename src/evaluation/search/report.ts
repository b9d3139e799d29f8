/** An evaluation of the search as the terminal prints it: for a maintainer, and as JSON. */
import type { Cost, KindCost } from './cost.ts';
import type { Row } from './evaluate.ts';
import { failuresOf, type Failure } from './failures.ts';
import { table } from './table.ts';
import { buildVerdict, kindCostVerdicts, qualityVerdicts, type Size, type Verdict } from './verdict.ts';

export interface Evaluation {
  readonly size: Size;
  readonly seed: number;
  readonly rows: readonly Row[];
  readonly cost: Cost;
}

/** @param shown failing queries of each kind that are told */
export function evaluationReport(evaluation: Evaluation, shown: number): string {
  const { size, seed, rows, cost } = evaluation;
  return [
    `${size.bulletins} 篇简报，正文平均 ${Math.round(size.characters)} 字；种子 ${seed}。每个数后面是目标，✓ 达到，✗ 没有达到。`,
    qualityTable(rows),
    costTable(cost, rows),
    indexLine(cost, size),
    ...rows.flatMap((row) => failureList(row, shown)),
  ].join('\n\n');
}

/** Times in milliseconds, sizes in bytes. */
export function evaluationJson({ size, seed, rows, cost }: Evaluation, shown: number): object {
  const spending = new Map(cost.kinds.map(({ kind, ...spent }) => [kind, spent]));
  return {
    ...size,
    seed,
    indexBytes: cost.indexBytes,
    buildMs: cost.buildMs,
    buildPerThousand: buildVerdict(cost, size),
    kinds: rows.map((row) => ({
      id: row.kind.id,
      label: row.kind.label,
      queries: row.measures.queries,
      ...qualityVerdicts(row),
      cost: spending.get(row.kind.id),
      failures: failuresOf(row)
        .slice(0, shown)
        .map(({ kind, score: { query, missed, wrong, gains, best } }) => ({ kind, query, missed, wrong, gains, best })),
    })),
    all: cost.all,
  };
}

function qualityTable(rows: readonly Row[]): string {
  return table([
    ['查询', '个数', '召回率', '精确率@10', 'MRR@10', 'NDCG@10'],
    ...rows.map((row) => {
      const { recall, precision, mrr, ndcg } = qualityVerdicts(row);
      const cells = [recall, precision, mrr, ndcg].map((verdict) => judged(verdict, '≥', share));
      return [row.kind.label, String(row.measures.queries), ...cells];
    }),
  ]);
}

function costTable({ kinds, all }: Cost, rows: readonly Row[]): string {
  const line = (label: string, cost: Omit<KindCost, 'kind'>) => {
    const { bytes, warm } = kindCostVerdicts(cost);
    const { firstBytes, firstRequests, warmMs } = cost;
    return [
      label,
      judged(bytes, '≤', kilobytes),
      [firstBytes.p95, firstBytes.max].map(kilobytes).join('，'),
      [firstRequests.median, firstRequests.p95, firstRequests.max].join('，'),
      judged(warm, '≤', milliseconds),
      [warmMs.p95, warmMs.max].map(milliseconds).join('，'),
    ];
  };
  const labels = new Map(rows.map(({ kind }) => [kind.id, kind.label]));
  return table([
    ['开销', '首次下载', '95%，最大', '请求数，95%，最大', '再次用时', '95%，最大'],
    ...kinds.filter(({ kind }) => labels.has(kind)).map((kind) => line(labels.get(kind.kind) ?? '', kind)),
    line('全部', all),
  ]);
}

function indexLine(cost: Cost, size: Size): string {
  const build = judged(buildVerdict(cost, size), '≤', seconds);
  return `建立索引每千篇 ${build}（按每篇至多 900 字折算，这次共 ${seconds(cost.buildMs)}），索引共 ${kilobytes(cost.indexBytes)}。`;
}

function failureList(row: Row, shown: number): string[] {
  const failures = failuresOf(row);
  if (failures.length === 0 || shown === 0) return [];
  const more = failures.length > shown ? `，下面是前 ${shown} 个` : '';
  return [
    [
      `${row.kind.label}：${failures.length} 个查询有问题${more}`,
      ...failures.slice(0, shown).map((failure) => `  ${failure.query}  ${complaint(failure)}`),
    ].join('\n'),
  ];
}

/** Addresses told of one query. */
const ADDRESSES = 3;

function complaint({ kind, score: { expected, missed, wrong, ndcg, gains, best } }: Failure): string {
  const addresses = (urls: readonly string[]) =>
    urls.slice(0, ADDRESSES).map(decodeURI).join(' ') + (urls.length > ADDRESSES ? ' …' : '');
  switch (kind) {
    case 'missed':
      return `应有 ${expected} 篇，漏了 ${missed.length} 篇：${addresses(missed)}`;
    case 'wrong':
      return `前十里有 ${wrong.length} 篇并没有它：${addresses(wrong)}`;
    case 'order':
      return `排序 ${share(ndcg)}：各篇得分 ${gains.join(' ')}，最好是 ${best.join(' ')}`;
  }
}

function judged({ value, demand, met }: Verdict, sign: '≥' | '≤', print: (value: number) => string): string {
  if (value === undefined) return '—';
  if (demand === undefined) return print(value);
  return `${print(value)} ${sign}${print(demand)}${met === undefined ? '' : met ? ' ✓' : ' ✗'}`;
}

/** Never rounded up to 1.000. */
function share(value: number): string {
  return (Math.floor(value * 1000 + 1e-9) / 1000).toFixed(3);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function milliseconds(ms: number): string {
  return `${ms.toFixed(1)} 毫秒`;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} 秒`;
}
