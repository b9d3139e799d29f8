/** `npm run dev [-- --content DIR --base PATH --port N]`: the site live, drafts and search included. */
import type { Problem } from '../src/bulletin/problem.ts';
import { prettyReport } from '../src/bulletin/report/pretty.ts';
import { basePath, folder, portNumber, readArguments, shownPrefix } from '../src/build/arguments.ts';
import { startDevServer } from '../src/build/dev-server.ts';
import { runCommand } from '../src/build/run-command.ts';
import { checkContent } from '../src/reader/check.ts';
import { sourceLines } from '../src/reader/source-lines.ts';

await runCommand(async () => {
  const { values } = readArguments({
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
    return problems;
  };
  const check = async () => (await checkContent(content, { drafts: true, advice: true })).problems;
  const { reading, problems } = await checkContent(content, { drafts: true, advice: true });
  tell(problems);
  const { settings } = reading;
  if (!settings) return 1;
  const options = { content, drafts: true, ...(values.base !== undefined && { base: basePath(values.base) }) };
  await startDevServer(options, { ...reading, settings }, { port, host: values.host }, problems, async () => {
    try {
      return tell(await check());
    } catch (error) {
      // a file may go while it is read; the next edit asks again
      console.error(error);
      return [];
    }
  });
  return 0;
});
