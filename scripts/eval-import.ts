/** `npm run eval:import [-- --faults --format pretty|json]`: how well drafts are read, on made-up bulletins. */
import { readArguments, UsageError } from '../src/build/arguments.ts';
import { runCommand } from '../src/build/run-command.ts';
import { extractionReport, measureExtractionHalves } from '../src/evaluation/import/extraction.ts';

await runCommand(async () => {
  const { values } = readArguments({
    faults: { type: 'boolean', default: false },
    format: { type: 'string', default: 'pretty' },
  });
  if (!['pretty', 'json'].includes(values.format))
    throw new UsageError(`--format 只能是 pretty 或 json，这里是“${values.format}”`);
  const halves = await measureExtractionHalves();
  console.log(
    values.format === 'json' ? JSON.stringify(halves, undefined, 2) : extractionReport(halves, values.faults),
  );
  return 0;
});
