/** What `npm run dev` does: the site live, drafts and search included. */
import { inspect } from 'node:util';
import type { Problem } from '../bulletin/problem.ts';
import { prettyReport } from '../bulletin/report/pretty.ts';
import { basePath, folder, portNumber, readArguments, shownPrefix } from './arguments.ts';
import { startDevServer } from './dev-server.ts';
import { diskFaultText } from './disk-fault.ts';
import { openReadingMemory, READINGS } from './reading-memory.ts';
import { DEV_USAGE } from './usage.ts';
import { buildLibrary } from '../library/library.ts';
import { checkReading } from '../reader/check.ts';
import { readContent } from '../reader/read-content.ts';
import { sourceLines } from '../reader/source-lines.ts';

/** @returns the exit code; with 0 the server goes on */
export async function devCommand(): Promise<number> {
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
    if (report !== told) say(report || '没有问题了。');
    told = report;
  };
  const memory = await openReadingMemory(READINGS);
  const reading = await readContent(content, undefined, memory);
  const { settings } = reading;
  if (!settings) {
    tell(checkReading(reading, buildLibrary(reading.content, { drafts: true }), { advice: true }));
    return 1;
  }
  const options = { content, drafts: true, ...(values.base !== undefined && { base: basePath(values.base) }) };
  const listen = { port, host: values.host };
  await startDevServer(options, { ...reading, settings }, memory, READINGS, listen, {
    onProblems: tell,
    onFailure: (error) => say(diskFaultText(error) ?? inspect(error)),
  });
  return 0;
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
