/** `npm run dev [-- --content DIR --base PATH --port N]`: the site live, drafts and search included. */
import { prettyReport } from '../src/bulletin/report/pretty.ts';
import { basePath, folder, portNumber, readArguments, shownPrefix } from '../src/build/arguments.ts';
import { startDevServer } from '../src/build/dev-server.ts';
import { runCommand } from '../src/build/run-command.ts';
import { checkContent } from '../src/reader/check.ts';

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
  const check = async () => {
    const { reading, problems } = await checkContent(content, { drafts: true });
    const report = prettyReport(problems, { prefix: shownPrefix(content), colour: process.stderr.isTTY });
    if (report !== told) console.error(report || '没有问题了。');
    told = report;
    return reading;
  };
  const reading = await check();
  const { settings } = reading;
  if (!settings) return 1;
  const options = { content, drafts: true, ...(values.base !== undefined && { base: basePath(values.base) }) };
  await startDevServer(options, { ...reading, settings }, { port, host: values.host }, () => {
    check().catch(console.error);
  });
  return 0;
});
