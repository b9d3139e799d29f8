/**
 * `npm run check [-- --content DIR --format FORMAT --drafts --watch --force --urls --write --external --limit N
 * --fix --add-vocabulary --yes]`: checks the content, and mends it.
 */
import type { Problem } from '../src/bulletin/problem.ts';
import { PUBLISHED_URLS } from '../src/bulletin/published-urls.ts';
import { githubReport } from '../src/bulletin/report/github.ts';
import { gitlabReport } from '../src/bulletin/report/gitlab.ts';
import { jsonReport } from '../src/bulletin/report/json.ts';
import { prettyReport } from '../src/bulletin/report/pretty.ts';
import { folder, oneOf, readArguments, shownPrefix, UsageError, wholeNumber } from '../src/build/arguments.ts';
import { checkUrls, recordUrls, urlsRecorded, urlSummary } from '../src/build/published-urls.ts';
import { askOtherSites } from '../src/build/ask-other-sites.ts';
import { externalSummary } from '../src/build/external-links.ts';
import { progress } from '../src/build/progress.ts';
import { fixContent } from '../src/build/fix-dialogue.ts';
import { rememberedCheck, type CheckResult } from '../src/build/remembered-check.ts';
import { runCommand } from '../src/build/run-command.ts';
import { CHECK_USAGE } from '../src/build/usage.ts';
import { watchContent } from '../src/build/watch-content.ts';
import { sourceLines } from '../src/reader/source-lines.ts';

const FORMATS = ['pretty', 'json', 'github', 'gitlab'] as const;
type Format = (typeof FORMATS)[number];

await runCommand(async () => {
  const { values } = readArguments(CHECK_USAGE, {
    content: { type: 'string', default: 'content' },
    format: { type: 'string', default: 'pretty' },
    drafts: { type: 'boolean', default: false },
    watch: { type: 'boolean', default: false },
    force: { type: 'boolean', default: false },
    urls: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    external: { type: 'boolean', default: false },
    limit: { type: 'string', default: '200' },
    fix: { type: 'boolean', default: false },
    'add-vocabulary': { type: 'boolean', default: false },
    yes: { type: 'boolean', default: false },
  });
  const { drafts, force, urls, write, external, fix, 'add-vocabulary': addVocabulary, yes, watch } = values;
  const format = oneOf('--format', values.format, FORMATS);
  const content = folder(values.content, '内容文件夹');
  if (yes && !fix && !addVocabulary) throw new UsageError('--yes 要和 --fix 或 --add-vocabulary 一起用');
  if (write && !urls) throw new UsageError('--write 要和 --urls 一起用');
  if (urls && (drafts || watch || fix || addVocabulary))
    throw new UsageError('--urls 不能和 --drafts、--watch、--fix、--add-vocabulary 一起用');
  if (external && (urls || watch || fix || addVocabulary))
    throw new UsageError('--external 不能和 --urls、--watch、--fix、--add-vocabulary 一起用');
  const limit = wholeNumber('--limit', values.limit, 1);
  if (urls) return compareUrls(content, format, write);
  if (external) return askExternal(content, format, { drafts, limit });
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

/** Errors end it before anything is written: what cannot be published was not. */
async function compareUrls(content: string, format: Format, write: boolean): Promise<number> {
  const result = await checkUrls(content);
  const faulty = result.problems.some(({ severity }) => severity === 'error');
  const found = reportProblems(result.problems, format, content);
  if (found !== '') console.log(found);
  const list = `${shownPrefix(content)}${PUBLISHED_URLS}`;
  if (write && !faulty && result.fresh.length > 0 && !(await recordUrls(content, result))) {
    console.error(`${list} 刚刚被别的程序改过，没有写；请再运行一次。`);
    return 1;
  }
  // a machine reads the problems alone
  if (format === 'pretty') console.log(write && !faulty ? urlsRecorded(result, list) : urlSummary(result, list));
  return faulty ? 1 : 0;
}

/** Other sites are asked, so nothing that they say is more than a warning. */
async function askExternal(content: string, format: Format, options: { drafts: boolean; limit: number }) {
  const line = progress(process.stderr);
  const result = await askOtherSites(content, options, {
    file: '.jianbao/external-links.json',
    onAnswer: (asked, of) => line.doing(`正在问 ${asked}/${of} 个网址……`),
  });
  line.doing('');
  const found = reportProblems(result.problems, format, content);
  if (found !== '') console.log(found);
  if (format === 'pretty') console.log(externalSummary(result));
  return 0;
}

function report({ problems, bulletins, members }: CheckResult, format: Format, content: string): string {
  if (format === 'pretty' && problems.length === 0)
    return `检查了 ${bulletins} 篇简报、${members} 家成员单位，没有发现问题。`;
  return reportProblems(problems, format, content);
}

function reportProblems(problems: readonly Problem[], format: Format, content: string): string {
  const prefix = shownPrefix(content);
  if (format === 'json') return jsonReport(problems);
  if (format === 'github') return githubReport(problems, prefix);
  if (format === 'gitlab') return gitlabReport(problems, prefix);
  return prettyReport(problems, { prefix, colour: process.stdout.isTTY, linesOf: sourceLines(content) });
}
