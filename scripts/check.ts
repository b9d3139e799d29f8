/**
 * `npm run check [-- --content DIR --format FORMAT --drafts --watch --force --fix --add-vocabulary --yes]`: checks the
 * content, and mends it.
 */
import { githubReport } from '../src/bulletin/report/github.ts';
import { gitlabReport } from '../src/bulletin/report/gitlab.ts';
import { jsonReport } from '../src/bulletin/report/json.ts';
import { prettyReport } from '../src/bulletin/report/pretty.ts';
import { folder, readArguments, shownPrefix, UsageError } from '../src/build/arguments.ts';
import { fixContent } from '../src/build/fix-dialogue.ts';
import { rememberedCheck, type CheckResult } from '../src/build/remembered-check.ts';
import { runCommand } from '../src/build/run-command.ts';
import { CHECK_USAGE } from '../src/build/usage.ts';
import { watchContent } from '../src/build/watch-content.ts';
import { sourceLines } from '../src/reader/source-lines.ts';

const FORMATS = ['pretty', 'json', 'github', 'gitlab'];

await runCommand(async () => {
  const { values } = readArguments({
    content: { type: 'string', default: 'content' },
    format: { type: 'string', default: 'pretty' },
    drafts: { type: 'boolean', default: false },
    watch: { type: 'boolean', default: false },
    force: { type: 'boolean', default: false },
    fix: { type: 'boolean', default: false },
    'add-vocabulary': { type: 'boolean', default: false },
    yes: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  });
  if (values.help) {
    console.log(CHECK_USAGE);
    return 0;
  }
  const { format, drafts, force, fix, 'add-vocabulary': addVocabulary, yes, watch } = values;
  if (!FORMATS.includes(format)) throw new UsageError(`--format 只能是 ${FORMATS.join('、')} 之一，这里是“${format}”`);
  const content = folder(values.content, '内容文件夹');
  if (yes && !fix && !addVocabulary) throw new UsageError('--yes 要和 --fix 或 --add-vocabulary 一起用');
  if (fix || addVocabulary) {
    if (format !== 'pretty' || watch) throw new UsageError('--fix 和 --add-vocabulary 不能和 --format、--watch 一起用');
    const colour = process.stdout.isTTY;
    return fixContent(
      { content, drafts, mend: fix, addVocabulary, yes },
      {
        interactive: process.stdin.isTTY && process.stdout.isTTY,
        colour,
        print: (text) => console.log(text),
        report: (problems) =>
          prettyReport(problems, { prefix: shownPrefix(content), colour, linesOf: sourceLines(content) }),
      },
    );
  }
  const check = () => rememberedCheck(content, { drafts, advice: true }, { file: '.jianbao/check.json', force });
  if (!watch) {
    const result = await check();
    console.log(report(result, format, content));
    return result.problems.some(({ severity }) => severity === 'error') ? 1 : 0;
  }
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  await watchContent(
    content,
    async () => {
      const result = await check();
      if (process.stdout.isTTY) console.clear();
      console.log(report(result, format, content));
      if (format === 'pretty') console.log('\n改好并保存后会自动再检查；按 Ctrl-C 结束。');
    },
    stop.signal,
  );
  return 0;
});

function report({ problems, bulletins, members }: CheckResult, format: string, content: string): string {
  const prefix = shownPrefix(content);
  if (format === 'json') return jsonReport(problems);
  if (format === 'github') return githubReport(problems, prefix);
  if (format === 'gitlab') return gitlabReport(problems, prefix);
  const checked = `检查了 ${bulletins} 篇简报、${members} 家成员单位`;
  if (problems.length === 0) return `${checked}，没有发现问题。`;
  return prettyReport(problems, { prefix, colour: process.stdout.isTTY, linesOf: sourceLines(content) });
}
