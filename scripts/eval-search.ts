/** `npm run eval:search [-- --content DIR --seed N --count N --enlarge N --strict …]`: measures the search on a content. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folder, oneOf, readArguments, UsageError, wholeNumber } from '../src/build/arguments.ts';
import { EVAL_SEARCH_USAGE } from '../src/build/measuring-usage.ts';
import { progress } from '../src/build/progress.ts';
import { runCommand } from '../src/build/run-command.ts';
import { clientScripts } from '../src/evaluation/search/client-scripts.ts';
import { costOf } from '../src/evaluation/search/cost.ts';
import { enlarge } from '../src/evaluation/search/enlarge.ts';
import { evaluate } from '../src/evaluation/search/evaluate.ts';
import { evaluationJson, evaluationReport } from '../src/evaluation/search/report.ts';
import { searchedSite } from '../src/evaluation/search/searched-site.ts';
import { allMet, sizeOf } from '../src/evaluation/search/verdict.ts';
import { buildLibrary } from '../src/library/library.ts';
import { readContent } from '../src/reader/read-content.ts';

/** Queries of each kind that are asked as the first of all. */
const FIRST_QUERIES = 20;

await runCommand(async () => {
  const { values } = readArguments(EVAL_SEARCH_USAGE, {
    content: { type: 'string', default: 'content' },
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '200' },
    most: { type: 'string', default: '20' },
    enlarge: { type: 'string' },
    failures: { type: 'string', default: '5' },
    format: { type: 'string', default: 'pretty' },
    strict: { type: 'boolean', default: false },
  });
  const seed = wholeNumber('--seed', values.seed, 0);
  const count = wholeNumber('--count', values.count, 1);
  const most = wholeNumber('--most', values.most, 1);
  const failures = wholeNumber('--failures', values.failures, 0);
  const larger = values.enlarge === undefined ? undefined : wholeNumber('--enlarge', values.enlarge, 1);
  const format = oneOf('--format', values.format, ['pretty', 'json']);
  const { content: own } = await readContent(folder(values.content, '内容文件夹'));
  if (own.bulletins.length === 0)
    throw new UsageError(`${values.content} 里没有可以搜的简报；先用 npm run check 检查内容`);
  const library = buildLibrary(larger === undefined ? own : enlarge(own, larger, seed), { drafts: false });

  const line = progress(process.stderr);
  const scratch = await mkdtemp(join(tmpdir(), 'jianbao-'));
  try {
    line.doing('正在建立搜索索引……');
    const site = await searchedSite(library, scratch);
    const rows = await evaluate(library, (query) => site.ask(query), {
      seed,
      count,
      most,
      onKind: ({ label }) => line.doing(`正在搜索：${label}……`),
    });
    line.doing('正在计量开销……');
    const cost = await costOf(site, rows, { scripts: await clientScripts(), firsts: FIRST_QUERIES, seed });
    const size = sizeOf(library);
    const evaluation = { size, seed, rows, cost };
    line.done('');
    console.log(
      format === 'json'
        ? JSON.stringify(evaluationJson(evaluation, failures), undefined, 2)
        : evaluationReport(evaluation, failures),
    );
    return values.strict && !allMet(rows, cost, size) ? 1 : 0;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
});
