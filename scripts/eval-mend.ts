/** `npm run eval:mend [-- --content DIR --seed N --count N --most N --failures N --format pretty|json]`: spoils and mends bulletins. */
import { readFile } from 'node:fs/promises';
import { folder, oneOf, readArguments, UsageError, wholeNumber } from '../src/build/arguments.ts';
import { EVAL_MEND_USAGE } from '../src/build/measuring-usage.ts';
import { progress } from '../src/build/progress.ts';
import { runCommand } from '../src/build/run-command.ts';
import { measureMending } from '../src/evaluation/mending/measure.ts';
import { mendingTable } from '../src/evaluation/mending/table.ts';
import { checkContent } from '../src/reader/check.ts';

await runCommand(async () => {
  const { values } = readArguments(EVAL_MEND_USAGE, {
    content: { type: 'string', default: 'content' },
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '1000' },
    most: { type: 'string', default: '4' },
    failures: { type: 'string', default: '10' },
    format: { type: 'string', default: 'pretty' },
  });
  const seed = wholeNumber('--seed', values.seed, 0);
  const count = wholeNumber('--count', values.count, 1);
  const most = wholeNumber('--most', values.most, 1);
  const failures = wholeNumber('--failures', values.failures, 0);
  const format = oneOf('--format', values.format, ['pretty', 'json']);
  const sound = await checkContent(folder(values.content, '内容文件夹'), { drafts: true });
  const { reading, problems } = sound;
  if (problems.length > 0) throw new UsageError(`${values.content} 里有问题，先用 npm run check 检查`);
  const files = reading.content.bulletins.map(({ file }) => file);
  if (files.length === 0) throw new UsageError(`${values.content} 里没有简报`);
  const texts: (readonly [string, string])[] = [];
  for (const file of files) texts.push([file, await readFile(reading.paths.get(file) ?? '', 'utf8')]);
  const line = progress(process.stderr);
  const measured = await measureMending(sound, texts, {
    seed,
    count,
    most,
    onTrial: (number) => {
      if (number % 100 === 0) line.doing(`已改坏并改好 ${number} 篇……`);
    },
  });
  line.doing('');
  console.log(format === 'json' ? JSON.stringify(measured, undefined, 2) : mendingTable(measured, failures));
  return measured.failures.length === 0 ? 0 : 1;
});
