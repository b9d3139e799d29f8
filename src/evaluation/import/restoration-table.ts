/** How well texts are restored, as the terminal prints it. */
import { table } from '../search/table.ts';
import type { RestorationFigures, SoundFigures } from './restoration.ts';

/** @param shown how many wrong lines to show of each way of damage */
export function restorationTable(title: string, figures: readonly RestorationFigures[], shown = 0): string {
  const head = ['损坏方式', '字数', '注音', '未去掉', '误删括号', '错字率', '目标'];
  const rows = figures.map(({ label, characters, glosses, left, falseStrips, errorRate, goal }) => [
    label,
    String(characters),
    String(glosses),
    String(left),
    String(falseStrips),
    percent(errorRate),
    goal === undefined
      ? ''
      : `≤ ${percent(goal)}，${errorRate <= goal && left + falseStrips === 0 ? '已达到' : '未达到'}`,
  ]);
  const wrong = figures.flatMap(({ label, wrong }) => wrong.slice(0, shown).map((line) => `${label}：${line}`));
  return [title, table([head, ...rows]), ...wrong].join('\n');
}

export function soundTable(title: string, { texts, same, kinds, unstable }: SoundFigures): string {
  const changed = kinds.map(({ kind, texts, changes }) => `${kind} ${changes} 处（${texts} 篇）`).join('，');
  return [
    title,
    `${texts} 篇，一字不变的 ${same} 篇；再恢复一遍又有变化的 ${unstable} 篇（目标 0）。`,
    `改动：${changed || '无'}`,
  ].join('\n');
}

function percent(share: number): string {
  return `${(share * 100).toFixed(3)}%`;
}
