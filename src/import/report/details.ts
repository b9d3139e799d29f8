/** Every change made to the text and every place that needs an eye, for the editor who wants to see them all. */
import type { Change, Flag } from '../draft.ts';
import type { Proposal } from '../proposal.ts';
import { clip, excerpt, inOneLine, lineOf } from './excerpt.ts';
import { styles, type Styles } from './styles.ts';
import { changeName } from './words.ts';

export interface TextOptions {
  readonly colour: boolean;
  /** The text of the file, where it is known, so that places can be told by its lines. */
  readonly text?: string;
}

/** Changes by their kinds and the lines of the draft. */
export function details({ changes: all, flags: places }: Proposal, { colour, text = '' }: TextOptions): string {
  const style = styles(colour);
  const kinds = [...new Set(all.map(({ kind }) => kind))].map((kind) => {
    const found = all.filter((change) => change.kind === kind);
    return [`  ${style.strong(`${changeName(kind)}  ${timesOf(found)} 处`)}`, ...changeLines(found)];
  });
  const flagged = places.flatMap((flag) => flagLines(flag, text, style));
  const blocks = [
    ...kinds,
    ...(flagged.length > 0 ? [[`  ${style.doubtful(`请看一看  ${places.length} 处`)}`, ...flagged]] : []),
  ];
  return blocks.map((lines) => lines.join('\n')).join('\n\n');
}

function changeLines(found: readonly Change[]): string[] {
  const lines = [...new Set(found.map(({ line }) => line))];
  return lines.map((line) => {
    const here = found.filter((change) => change.line === line);
    return `    原稿第 ${line} 行  ${here.map(changeWords).join('；')}`;
  });
}

function changeWords({ before, after, times = 1 }: Change): string {
  const [from, to] = [before, after].map((words) => clip(inOneLine(words), 40));
  if (from === '') return '空白';
  return `${from}${to === '' ? '' : ` → ${to}`}${times > 1 ? `（共 ${times} 次）` : ''}`;
}

export function flagLines(flag: Flag, text: string, style: Styles): string[] {
  const line = lineOf(flag.text, text);
  const place = line === undefined ? '' : `第 ${line} 行  `;
  const words = excerpt(flag.text);
  return [`  ${place}${flag.message}`, ...(words === '' ? [] : [`    ${style.faint(`“${words}”`)}`])];
}

export function timesOf(found: readonly Change[]): number {
  return found.reduce((sum, { times = 1 }) => sum + times, 0);
}
