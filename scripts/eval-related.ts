/** `npm run eval:related [-- --content DIR --format pretty|json]`: how good the related bulletins of a content are. */
import { folder, oneOf, readArguments, UsageError } from '../src/build/arguments.ts';
import { EVAL_RELATED_USAGE } from '../src/build/measuring-usage.ts';
import { runCommand } from '../src/build/run-command.ts';
import { measureRelated } from '../src/evaluation/related/measure.ts';
import { relatedTable } from '../src/evaluation/related/table.ts';
import { readContent } from '../src/reader/read-content.ts';

await runCommand(async () => {
  const { values } = readArguments(EVAL_RELATED_USAGE, {
    content: { type: 'string', default: 'content' },
    format: { type: 'string', default: 'pretty' },
  });
  const format = oneOf('--format', values.format, ['pretty', 'json']);
  const { content } = await readContent(folder(values.content, '内容文件夹'));
  if (content.bulletins.length === 0) throw new UsageError(`${values.content} 里没有可读的简报，没有可测量的`);
  const measured = measureRelated(content);
  console.log(format === 'json' ? JSON.stringify(measured, undefined, 2) : relatedTable(measured));
  return 0;
});
