/**
 * `npm run new -- "标题" [--date DAY --kind WORD --tags A,B --members A,B --speakers A,B --summary TEXT --open --content DIR]`:
 * a new bulletin's file, filled with what is known.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { meantDay } from '../src/bulletin/calendar-day.ts';
import { folder, readArguments, shownPath, UsageError } from '../src/build/arguments.ts';
import { askBulletin, type PartialWishes } from '../src/build/ask-bulletin.ts';
import { writeCompletion } from '../src/build/completion.ts';
import { openerFor, openFile } from '../src/build/open-file.ts';
import { isGoodbye, SHOW_CURSOR } from '../src/build/prompts.ts';
import { INTERRUPTED, runCommand } from '../src/build/run-command.ts';
import { today } from '../src/build/today.ts';
import { NEW_USAGE } from '../src/build/usage.ts';
import { writeBulletin } from '../src/build/write-bulletin.ts';
import { generatedFiles, SCHEMA_FILE } from '../src/editing/generated-files.ts';
import { namesIn, newBulletin, slipsIn, speakersIn } from '../src/editing/new-bulletin.ts';
import { vocabularyOf } from '../src/editing/vocabulary.ts';
import { readContent, type ContentReading } from '../src/reader/read-content.ts';

/** The content that VS Code shows beside the program. */
const OWN_CONTENT = fileURLToPath(new URL('../content', import.meta.url));

await runCommand(async () => {
  const { values, positionals } = readArguments(
    NEW_USAGE,
    {
      date: { type: 'string' },
      kind: { type: 'string' },
      tags: { type: 'string' },
      members: { type: 'string' },
      speakers: { type: 'string' },
      summary: { type: 'string' },
      open: { type: 'boolean', default: false },
      content: { type: 'string', default: 'content' },
    },
    true,
  );
  const { tags, members, speakers, kind, summary } = values;
  const [title, ...more] = positionals;
  if (more.length > 0) throw new UsageError(`标题里有空格就用引号括起来：npm run new -- "${positionals.join(' ')}"`);
  const date = values.date === undefined ? undefined : meantDay(values.date);
  if (values.date !== undefined && date === undefined)
    throw new UsageError(`--date 应当是日历上有的一天，像 2022-10-28 这样写，这里是“${values.date}”`);
  const content = folder(values.content, '内容文件夹');
  const known: PartialWishes = {
    ...(title !== undefined && { title }),
    ...(date !== undefined && { date }),
    ...(kind !== undefined && { kind }),
    ...(summary !== undefined && { summary }),
    ...(tags !== undefined && { tags: namesIn(tags) }),
    ...(members !== undefined && { members: namesIn(members) }),
    ...(speakers !== undefined && { speakers: speakersIn(speakers) }),
  };
  const reading = await readContent(content);
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
  if (!isTerminal && (title ?? '').trim() === '')
    throw new UsageError('没有写标题，例如：npm run new -- "联盟召开第二次成员大会" --date 2024-03-05');
  // nobody answers eight questions to learn that the first word was wrong
  const slips = isTerminal ? slipsIn(reading.content, known) : [];
  if (slips.length > 0) throw new UsageError(slips.join('\n'));
  try {
    const wishes = isTerminal
      ? await askBulletin(known, reading, today())
      : { ...known, title: title ?? '', date: date ?? today() };
    const made = newBulletin(reading.content, wishes, reading.settings?.name);
    if ('slips' in made) throw new UsageError(made.slips.join('\n'));
    const path = join(content, ...made.file.split('/'));
    writeBulletin({ path, text: made.text, beside: [] });
    if (content === OWN_CONTENT) await refreshCompletion(reading, made.file, path);
    console.log(`写好了 ${shownPath(path)}\n在第二行 --- 下面写正文；写完运行 npm run check 检查，npm run dev 预览。`);
    if (values.open && !(await openFile(openerFor(path, process.platform, process.env))))
      console.error('没能自动打开这个文件，请用编辑器打开。');
    return 0;
  } catch (error) {
    if (!isGoodbye(error)) throw error;
    console.error(`${SHOW_CURSOR}\n没有新建文件。`);
    return INTERRUPTED;
  }
});

/** So that VS Code completes the new file, too; without it the file is as good. */
async function refreshCompletion({ content, paths }: ContentReading, file: string, path: string): Promise<void> {
  try {
    const schema = generatedFiles(vocabularyOf(content)).get(SCHEMA_FILE) ?? '';
    await writeCompletion(schema, new Map([...paths, [file, path]]));
  } catch {
    // `npm run generate` will tell why it cannot be written
  }
}
