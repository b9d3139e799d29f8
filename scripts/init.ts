/** `npm run init -- DIR [--name NAME --short-name NAME --units A,B --tags A,B]`: a new alliance's content folder. */
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { readArguments, shownPath, UsageError } from '../src/build/arguments.ts';
import { isGoodbye, askLine, SHOW_CURSOR } from '../src/build/prompts.ts';
import { INTERRUPTED, runCommand } from '../src/build/run-command.ts';
import { today } from '../src/build/today.ts';
import { INIT_USAGE } from '../src/build/usage.ts';
import { isVacant, writeFolder } from '../src/build/write-folder.ts';
import { namesIn } from '../src/editing/new-bulletin.ts';
import { newContent } from '../src/editing/new-content.ts';

await runCommand(async () => {
  const { values, positionals } = readArguments(
    INIT_USAGE,
    {
      name: { type: 'string' },
      'short-name': { type: 'string' },
      units: { type: 'string' },
      tags: { type: 'string' },
    },
    true,
  );
  const [dir, ...more] = positionals;
  if (dir === undefined || more.length > 0)
    throw new UsageError('要写一个文件夹的名字，例如：npm run init -- content-valves');
  const folder = resolve(dir);
  if (existsSync(folder) && !statSync(folder).isDirectory()) throw new UsageError(`${dir} 是文件，换一个名字`);
  if (!isVacant(folder)) throw new UsageError(`${dir} 里已经有文件；换一个空文件夹，原来的一点不会动`);
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
  const ask = (given: string | undefined, question: string, required = false) =>
    given ?? (isTerminal ? askLine(question, '', (text) => !required || text.trim() !== '' || '要写上') : undefined);
  try {
    const name = (await ask(values.name, '联盟全称：', true))?.trim() ?? '';
    if (name === '') throw new UsageError(`没有写联盟名称，例如：npm run init -- ${dir} --name 滨海市特种阀门产业联盟`);
    const shortName = (await ask(values['short-name'], '简称（没有就回车）：'))?.trim();
    const units = unique(
      (await ask(values.units, '成员单位的全称，用顿号隔开，理事长单位写在最前（以后再写就回车）：')) ?? '',
    );
    const tags = unique(
      (await ask(values.tags, '常用的主题，用顿号隔开，例如 会议、标准、调研（以后再写就回车）：')) ?? '',
    );
    writeFolder(folder, newContent({ name, ...(shortName && { shortName }), units, tags, date: today() }));
    const shown = shownPath(folder);
    console.log(
      `写好了 ${shown}：${units.length} 家成员单位，${tags.length} 个主题，一篇开通的消息。\n` +
        `看一看：npm run dev -- --content ${shown}\n` +
        `正式使用：把它改名为 content，代替原来的；网址、颜色和备案号在 site.yaml 里；再运行 npm run generate，编辑指南也放进去。`,
    );
    return 0;
  } catch (error) {
    if (!isGoodbye(error)) throw error;
    console.error(`${SHOW_CURSOR}\n没有新建文件夹。`);
    return INTERRUPTED;
  }
});

function unique(names: string): string[] {
  return [...new Set(namesIn(names))];
}
