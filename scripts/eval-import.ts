/** `npm run eval:import [-- --faults --format pretty|json]`: how well drafts are read, on made-up bulletins. */
import { oneOf, readArguments } from '../src/build/arguments.ts';
import { EVAL_IMPORT_USAGE } from '../src/build/measuring-usage.ts';
import { runCommand } from '../src/build/run-command.ts';
import { extractionReport, measureExtractionHalves } from '../src/evaluation/import/extraction.ts';

await runCommand(async () => {
  const { values } = readArguments(EVAL_IMPORT_USAGE, {
    faults: { type: 'boolean', default: false },
    format: { type: 'string', default: 'pretty' },
  });
  const format = oneOf('--format', values.format, ['pretty', 'json']);
  const halves = await measureExtractionHalves();
  console.log(format === 'json' ? JSON.stringify(halves, undefined, 2) : extractionReport(halves, values.faults));
  return 0;
});
