/**
 * `npm run import -- FILE… [--date-hint YYYY-MM-DD] [--content DIR] [--out DIR] [--yes] [--dry-run] [--format json]`: Word
 * files, saved pages and pasted text become bulletins.
 */
import { oneOf, readArguments, shownPath, UsageError } from '../src/build/arguments.ts';
import { findDrafts } from '../src/build/draft-files.ts';
import { importAsJson, importDrafts, type ImportMode } from '../src/build/import-drafts.ts';
import { goodbyeText, newTally, sumText } from '../src/build/import-messages.ts';
import { importDestination } from '../src/build/import-place.ts';
import { ImportSession } from '../src/build/import-session.ts';
import { progress } from '../src/build/progress.ts';
import { isGoodbye, SHOW_CURSOR } from '../src/build/prompts.ts';
import { INTERRUPTED, runCommand } from '../src/build/run-command.ts';
import { today } from '../src/build/today.ts';
import { IMPORT_USAGE } from '../src/build/usage.ts';
import { readCalendarDay } from '../src/bulletin/calendar-day.ts';
import { readContent } from '../src/reader/read-content.ts';

await runCommand(async () => {
  const { values, positionals } = readArguments(
    IMPORT_USAGE,
    {
      'date-hint': { type: 'string' },
      content: { type: 'string' },
      out: { type: 'string' },
      yes: { type: 'boolean', short: 'y', default: false },
      'dry-run': { type: 'boolean', default: false },
      format: { type: 'string', default: 'pretty' },
    },
    true,
  );
  const { yes, 'dry-run': rehearse, 'date-hint': dateHint } = values;
  if (positionals.length === 0) throw new UsageError('没有写要导入哪个文件，例如：npm run import -- 会议纪要.docx');
  const format = oneOf('--format', values.format, ['pretty', 'json']);
  if (dateHint !== undefined && readCalendarDay(dateHint).kind !== 'day')
    throw new UsageError(`--date-hint 应当是日历上有的一天，像 2022-10-28 这样写，这里是“${dateHint}”`);
  const destination = importDestination(values.out, values.content);
  const { files, ignored } = await findDrafts(positionals);
  if (files.length === 0) throw new UsageError(`${positionals.join('、')} 里没有稿件（.docx、.html、.txt、.md）`);

  const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
  const mode: ImportMode = rehearse ? 'rehearse' : yes ? 'write' : isTerminal && format !== 'json' ? 'ask' : 'show';
  const tally = newTally();
  const leave = () => {
    console.error(`${process.stderr.isTTY ? SHOW_CURSOR : ''}\n${goodbyeText(tally)}`);
    process.exit(INTERRUPTED);
  };
  // what is being written is written in one go, so that leaving never leaves a half
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, leave);

  progress(process.stderr).doing('正在读成员单位和标签 ……');
  const session = new ImportSession({
    reading: await readContent(destination.content),
    destination,
    today: today(),
    ...(dateHint !== undefined && { dateHint }),
  });
  const run = { session, mode, shownPath, out: process.stdout, messages: process.stderr, tally };
  try {
    if (format === 'json') {
      const isOneFile = positionals.length === 1 && files[0]?.path === positionals[0];
      const items = await importAsJson(files, run);
      console.log(JSON.stringify(isOneFile ? items[0] : items, undefined, 2));
    } else {
      await importDrafts(files, run);
      const sum = sumText(tally, mode, ignored);
      if (sum !== '') console.log(`\n${sum}`);
    }
  } catch (error) {
    if (!isGoodbye(error)) throw error;
    leave();
  }
  const failed = tally.refused + (mode === 'show' ? 0 : tally.held);
  return failed > 0 ? 1 : 0;
});
