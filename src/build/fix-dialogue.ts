/** Shows what would be written, asks at a terminal, writes, and reports. */
import { select } from '@inquirer/prompts';
import { compareProblems, type Problem } from '../bulletin/problem.ts';
import { checkContent } from '../reader/check.ts';
import { shownPrefix } from './arguments.ts';
import { proposeFixes, writeFixes, type FixOptions, type ProposedFile } from './fix-content.ts';
import { shownDiff } from './shown-diff.ts';

export interface FixTerminal {
  /** Whether somebody is there to be asked. */
  readonly interactive: boolean;
  readonly colour: boolean;
  print(text: string): void;
  /** Prints problems as the check does. */
  report(problems: readonly Problem[]): string;
}

/** @returns the exit code: 0 when all is written and no error is left, else 1 */
export async function fixContent(
  options: FixOptions & { readonly yes: boolean },
  terminal: FixTerminal,
  ask: Ask = askAtTerminal,
): Promise<number> {
  const { files, added, doubtful, left } = await proposeFixes(options);
  const show = (file: ProposedFile) =>
    terminal.print(`${shownDiff({ ...file, name: shownPrefix(options.content) + file.file }, terminal.colour)}\n`);
  const rest = (problems: readonly Problem[]) => {
    for (const line of doubtful) terminal.print(`没有加：${line}。`);
    // somebody who declined some of it is told those, too
    const title = problems.some(({ edits }) => edits) ? '还有这些没有改' : '还有这些要自己改';
    if (problems.length > 0) terminal.print(`${title}：\n\n${terminal.report(problems)}`);
    return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
  };
  if (files.length === 0) {
    terminal.print('没有可以自动改的地方。');
    return rest(left);
  }
  const writesAll = options.yes || !terminal.interactive;
  if (writesAll) files.forEach(show);
  for (const line of added) terminal.print(`加上 ${line}。`);
  if (!options.yes && !terminal.interactive) {
    terminal.print(`以上 ${files.length} 个文件还没有写入：不在终端里运行时，加上 --yes 才写入。`);
    // their places are those of the files as they would be
    if (left.length > 0) terminal.print(`写入后还剩 ${left.length} 处要自己改，那时再检查就会列出来。`);
    for (const line of doubtful) terminal.print(`没有加：${line}。`);
    return 1;
  }
  const chosen = options.yes ? files : await choose(files, show, ask);
  if (chosen.length === 0) {
    terminal.print('没有写入，文件都没有动。');
    return 1;
  }
  const leftAlone = await writeFixes(chosen);
  const written = chosen.filter(({ file }) => !leftAlone.includes(file));
  terminal.print(summary(written));
  for (const file of leftAlone)
    terminal.print(`${shownPrefix(options.content)}${file} 刚才被别的程序改过，没有动它；再运行一次就好。`);
  const { problems } = await checkContent(options.content, { drafts: options.drafts });
  return rest([...problems].sort(compareProblems)) || (leftAlone.length > 0 ? 1 : 0);
}

/** `改好 3 个文件里的 12 处。` */
function summary(files: readonly ProposedFile[]): string {
  const count = files.reduce((sum, { mended }) => sum + mended.length, 0);
  const places = count > 0 ? `，改好 ${count} 处` : '';
  return `写入了 ${files.length} 个文件${places}。`;
}

export type Answer = 'yes' | 'no' | 'all' | 'each';
export type Ask = (
  question: string,
  answers: readonly { readonly value: Answer; readonly name: string }[],
) => Promise<Answer>;

const askAtTerminal: Ask = async (message, answers) => {
  try {
    return await select({ message, choices: [...answers], loop: false, theme: { style: { keysHelpTip: keyHelp } } });
  } catch (error) {
    // Ctrl-C is an answer, too
    if (error instanceof Error && error.name === 'ExitPromptError') return 'no';
    throw error;
  }
};

function keyHelp(): string {
  return '↑↓ 移动  回车 确定';
}

async function choose(
  files: readonly ProposedFile[],
  show: (file: ProposedFile) => void,
  ask: Ask,
): Promise<readonly ProposedFile[]> {
  files.forEach(show);
  const answer = await ask(`是否写入这 ${files.length} 个文件？`, [
    { value: 'all', name: '全部写入' },
    ...(files.length > 1 ? [{ value: 'each' as const, name: '逐个决定' }] : []),
    { value: 'no', name: '都不写' },
  ]);
  if (answer !== 'each') return answer === 'all' ? files : [];
  const chosen: ProposedFile[] = [];
  for (const [index, file] of files.entries()) {
    show(file);
    const one = await ask(`是否写入 ${file.file}？（${index + 1}/${files.length}）`, [
      { value: 'yes', name: '写入' },
      { value: 'no', name: '不写' },
      { value: 'all', name: '这个和后面的都写入' },
    ]);
    if (one === 'all') return [...chosen, ...files.slice(index)];
    if (one === 'yes') chosen.push(file);
  }
  return chosen;
}
