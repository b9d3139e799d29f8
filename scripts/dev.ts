/** `npm run dev [-- --content DIR --base PATH --port N]`: the site live, drafts and search included. */
import type { Problem } from '../src/bulletin/problem.ts';
import { prettyReport } from '../src/bulletin/report/pretty.ts';
import { basePath, folder, portNumber, readArguments, shownPrefix } from '../src/build/arguments.ts';
import { startDevServer } from '../src/build/dev-server.ts';
import { diskFaultText } from '../src/build/disk-fault.ts';
import { openReadingMemory, READINGS } from '../src/build/reading-memory.ts';
import { runCommand } from '../src/build/run-command.ts';
import { DEV_USAGE } from '../src/build/usage.ts';
import { buildLibrary } from '../src/library/library.ts';
import { checkReading } from '../src/reader/check.ts';
import { readContent } from '../src/reader/read-content.ts';
import { sourceLines } from '../src/reader/source-lines.ts';

await runCommand(async () => {
  const { values } = readArguments(DEV_USAGE, {
    content: { type: 'string', default: 'content' },
    base: { type: 'string' },
    port: { type: 'string', default: '4321' },
    host: { type: 'boolean', default: false },
  });
  const port = portNumber(values.port);
  const content = folder(values.content, '内容文件夹');
  let told = '';
  const tell = (problems: readonly Problem[]) => {
    // what could be better is shown in the page alone
    const wrong = problems.filter(({ severity }) => severity !== 'notice');
    const report = prettyReport(wrong, {
      prefix: shownPrefix(content),
      colour: process.stderr.isTTY,
      linesOf: sourceLines(content),
    });
    if (report !== told) console.error(report || '没有问题了。');
    told = report;
  };
  const memory = await openReadingMemory(READINGS);
  const reading = await readContent(content, undefined, memory);
  await memory.save();
  const { settings } = reading;
  if (!settings) {
    tell(checkReading(reading, buildLibrary(reading.content, { drafts: true }), { advice: true }));
    return 1;
  }
  const options = { content, drafts: true, ...(values.base !== undefined && { base: basePath(values.base) }) };
  const listen = { port, host: values.host };
  await startDevServer(options, { ...reading, settings }, memory, READINGS, listen, {
    onProblems: tell,
    onFailure: (error) => console.error(diskFaultText(error) ?? error),
  });
  return 0;
});
