/** `npm run check [-- --content DIR --format pretty|json|github --drafts]`: only checks the content, as a build would. */
import { githubReport } from '../src/bulletin/report/github.ts';
import { jsonReport } from '../src/bulletin/report/json.ts';
import { prettyReport } from '../src/bulletin/report/pretty.ts';
import { folder, readArguments, shownPrefix, UsageError } from '../src/build/arguments.ts';
import { runCommand } from '../src/build/run-command.ts';
import { checkContent } from '../src/reader/check.ts';

await runCommand(async () => {
  const { values } = readArguments({
    content: { type: 'string', default: 'content' },
    format: { type: 'string', default: 'pretty' },
    drafts: { type: 'boolean', default: false },
  });
  const { format } = values;
  if (!['pretty', 'json', 'github'].includes(format))
    throw new UsageError(`--format 只能是 pretty、json 或 github，这里是“${format}”`);
  const content = folder(values.content, '内容文件夹');
  const { reading, problems } = await checkContent(content, { drafts: values.drafts });
  const prefix = shownPrefix(content);
  if (format === 'json') console.log(jsonReport(problems));
  else if (format === 'github') console.log(githubReport(problems, prefix));
  else if (problems.length > 0) console.log(prettyReport(problems, { prefix, colour: process.stdout.isTTY }));
  else
    console.log(
      `没有发现问题：${reading.content.bulletins.length} 篇简报，${reading.content.members.length} 家成员单位。`,
    );
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
});
