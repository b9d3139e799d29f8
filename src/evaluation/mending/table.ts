/** The measurement of mending as the terminal prints it. */
import type { MendingMeasurement } from './measure.ts';

/** @param shown how many failures are told one by one */
export function mendingTable(measured: MendingMeasurement, shown: number): string {
  const { seed, trials, unharmed, whole, better, same, problemsBefore, problemsAfter, failures } = measured;
  const harmed = trials - unharmed;
  const share = (count: number) => (harmed === 0 ? '0%' : `${((count / harmed) * 100).toFixed(1)}%`);
  return [
    `改坏了 ${trials} 篇（种子 ${seed}），其中 ${unharmed} 篇改得无伤大雅，${harmed} 篇查出了问题。`,
    '',
    `全部自动改好  ${whole} 篇（${share(whole)}）`,
    `改好了一部分  ${better} 篇（${share(better)}）`,
    `没有改动问题  ${same} 篇（${share(same)}）`,
    `问题一共      ${problemsBefore} 处，自动改过还剩 ${problemsAfter} 处`,
    `每篇用时      中位 ${measured.medianMs.toFixed(1)} 毫秒，最慢 ${measured.slowestMs.toFixed(1)} 毫秒（查、改、再查）`,
    '',
    failures.length === 0
      ? '没有崩溃，没有卡住；每处问题都有文件和行；没有一篇越改越糟；正文一字未动；再改一遍不再变。'
      : `有 ${failures.length} 篇不合要求：`,
    ...failures
      .slice(0, shown)
      .map(
        ({ number, file, mutations, faults }) =>
          `  第 ${number} 篇（${file}；${mutations.join('、')}）：${faults.join('；')}`,
      ),
  ].join('\n');
}
