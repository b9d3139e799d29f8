/** What the import says around a proposal: where it went, why it did not go anywhere, and the sum at the end. */
import { isBlocking } from './import-place.ts';
import type { Problem } from '../bulletin/problem.ts';
import type { Proposal } from '../import/proposal.ts';
import { styles } from '../import/report/styles.ts';
import type { Refused } from '../import/draft.ts';

/** What became of a draft. */
export type Outcome =
  | 'written'
  /** Could be written, and was not asked to be. */
  | 'shown'
  /** By the editor's choice. */
  | 'skipped'
  /** A proposal that cannot be written as it is. */
  | 'held'
  /** No proposal could be made of it, or the disk would not have it. */
  | 'refused';

/** How a run went, in numbers of drafts. */
export type Tally = Record<Outcome, number>;

export function newTally(): Tally {
  return { written: 0, shown: 0, skipped: 0, held: 0, refused: 0 };
}

/** A file that could not be imported: its name, what it is, what to do. */
export function refusalText(
  name: string,
  { message, help }: Pick<Refused, 'message' | 'help'>,
  colour: boolean,
): string {
  const { bad, strong } = styles(colour);
  return `${strong(name)}  ${bad('不能导入')}  ${message}\n    怎么办：${help}`;
}

/** Why a proposal cannot be written as it is, each with its remedy; empty when it can. */
export function obstacles(
  proposal: Proposal,
  problems: readonly Problem[],
): readonly { readonly message: string; readonly help: string }[] {
  return [
    ...(proposal.title
      ? []
      : [{ message: '没有找到标题', help: '在终端里运行，逐项核对时写上标题；或在稿件第一行写上标题' }]),
    ...(proposal.date
      ? []
      : [
          {
            message: `没有找到日期${proposal.dateHints.length > 0 ? `，只知道 ${proposal.dateHints.join('；')}` : ''}`,
            help: '加上 --date-hint 年-月-日，例如 --date-hint 2022-10-28；或在终端里运行，逐项核对时写上日期',
          },
        ]),
    ...problems.filter(isBlocking).map(({ message, help }) => ({ message, help })),
  ];
}

/** @param held whether the problems keep the bulletin from being written; else they are for later */
export function problemLines(
  proposal: Proposal,
  problems: readonly Problem[],
  { colour, held }: { readonly colour: boolean; readonly held: boolean },
): string {
  const { bad, doubtful } = styles(colour);
  const word = held ? bad('还不能写入') : doubtful('以后要改');
  const hindering = obstacles(proposal, problems).map(
    ({ message, help }) => `  ${word}  ${message}\n    怎么办：${help}`,
  );
  const minor = problems
    .filter((problem) => !isBlocking(problem))
    .map(({ message, help }) => `  ${doubtful('提醒')}  ${message}\n    怎么改：${help}`);
  return [...hindering, ...minor].join('\n');
}

/**
 * The last words of a run, with what to do next.
 * @param ignored how many files in the folders were no drafts
 */
export function sumText(tally: Tally, mode: 'ask' | 'write' | 'rehearse' | 'show', ignored: number): string {
  const { written, shown, held } = tally;
  const lines = [
    ...(countOf(tally) > 1 ? [`共 ${countOf(tally)} 份稿件：${outcomes(tally)}。`] : []),
    ...(ignored > 0 ? [`文件夹里另有 ${ignored} 个文件不是稿件，没有理会。`] : []),
    ...(mode === 'show' && shown + held > 0
      ? [
          '还没有写入。直接在终端里运行，可以逐项核对；确认无误的，加上 --yes 再运行一次，例如：',
          '  npm run import -- 会议纪要.docx --yes',
        ]
      : []),
    ...(mode === 'rehearse' && shown > 0
      ? ['这是预演，没有写入。去掉 --dry-run 再运行，会逐项请你核对；再加上 --yes，就直接写入。']
      : []),
    ...(mode === 'write' && held > 0 ? ['没有写入的，原因在上面。'] : []),
    ...(written > 0 ? ['写入的都是草稿，不会发布；核对后删掉 draft: true 那一行。预览用 npm run dev。'] : []),
  ];
  return lines.join('\n');
}

/** What is said to a person who leaves with Ctrl-C. */
export function goodbyeText({ written }: Tally): string {
  return written > 0 ? `再见。已经写入的 ${written} 篇都在，其余的没有动。` : '再见。没有写入任何文件。';
}

function countOf({ written, shown, skipped, held, refused }: Tally): number {
  return written + shown + skipped + held + refused;
}

function outcomes({ written, shown, skipped, held, refused }: Tally): string {
  const parts = [
    ...(written > 0 ? [`写入 ${written} 篇`] : []),
    ...(shown > 0 ? [`可以写入 ${shown} 篇`] : []),
    ...(skipped > 0 ? [`跳过 ${skipped} 篇`] : []),
    ...(held > 0 ? [`还不能写入 ${held} 篇`] : []),
    ...(refused > 0 ? [`不能导入 ${refused} 份`] : []),
  ];
  return parts.join('，');
}
