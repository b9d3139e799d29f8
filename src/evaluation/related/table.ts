/** The measurement of related bulletins as the terminal prints it. */
import type { Measurement } from './measure.ts';
import type { Quality } from './quality.ts';

/** @returns lines for a person to read, the goal beside the figure */
export function relatedTable(measured: Measurement): string {
  const { bulletins, judged, ours, baselines, goal } = measured;
  const head = `共 ${bulletins} 篇简报，能评判的有 ${judged} 篇：它们与别篇共有一个标签，有这个标签的是 2 篇，或更多但不超过总数的 10%。`;
  if (judged === 0) return [head, '没有能评判的，所以不比较好坏。', '', ...cost(measured)].join('\n');
  return [
    head,
    '标签和编辑手选的相关简报对各种办法都是藏起来的；标签只用来评判：同标签的算相关。',
    ...(judged < FEW ? [`只有 ${judged} 篇，数字只能粗看。`] : []),
    '',
    `${padded('办法')}  nDCG@5  precision@5    MRR`,
    `${line('简报的相关推荐', ours)}   目标 nDCG@5 ≥ ${goal.toFixed(3)}，${ours.ndcg >= goal ? '已达到' : '未达到'}`,
    line('最新的', baselines.newest),
    line('日期最近的', baselines.nearestDate),
    line('词语 TF-IDF 余弦', baselines.wordCosine),
    line('Hugo 的办法', baselines.hugo),
    '',
    '目标：nDCG@5 比词语 TF-IDF 余弦高 8%。',
    'Hugo 的办法：相同的关键词每个计 100，年份相同计 10；标签藏起后，用标题里的词作关键词。',
    ...cost(measured),
  ].join('\n');
}

/** With fewer a single bulletin moves the figures by more than a hundredth. */
const FEW = 100;
const NAME_WIDTH = 18;

function cost({ upset, additions, seconds, peakMegabytes }: Measurement): string[] {
  return [
    `稳定：把最新的 ${additions} 篇逐篇加入，原有的推荐除收入新篇外另有变动的占 ${(upset * 100).toFixed(1)}%（标签照用）。`,
    `用时 ${seconds.toFixed(2)} 秒，内存最高 ${Math.round(peakMegabytes)} MB，连同读取内容（目标：一万篇 900 字的简报 5 秒以内，500 MB 以内）。`,
  ];
}

function line(name: string, { ndcg, precision, reciprocalRank }: Quality): string {
  return `${padded(name)}  ${[ndcg.toFixed(3).padStart(6), precision.toFixed(3).padStart(11), reciprocalRank.toFixed(3)].join('  ')}`;
}

/** Han characters are two columns wide. */
function padded(name: string): string {
  return (
    name +
    ' '.repeat(Math.max(0, NAME_WIDTH - [...name].reduce((sum, c) => sum + (/\p{Script=Han}/u.test(c) ? 2 : 1), 0)))
  );
}
