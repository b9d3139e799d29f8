/** `npm run search -- QUERY… [--site DIR] [--queries FILE.json] [--limit N] [--format json]`: asks a built site. */
import { existsSync, readFileSync } from 'node:fs';
import { folder, oneOf, readArguments, UsageError, wholeNumber } from '../src/build/arguments.ts';
import { runCommand } from '../src/build/run-command.ts';
import { searchJson, searchReport } from '../src/build/search-report.ts';
import { openSiteIndex } from '../src/build/site-index.ts';
import { SEARCH_USAGE } from '../src/build/usage.ts';
import { search } from '../src/search/search.ts';

await runCommand(async () => {
  const { values, positionals } = readArguments(
    SEARCH_USAGE,
    {
      site: { type: 'string', default: 'dist' },
      queries: { type: 'string' },
      limit: { type: 'string', default: '10' },
      format: { type: 'string', default: 'pretty' },
    },
    true,
  );
  const limit = wholeNumber('--limit', values.limit, 1);
  const format = oneOf('--format', values.format, ['pretty', 'json']);
  const query = positionals.join(' ').trim();
  if (query !== '' && values.queries !== undefined)
    throw new UsageError('要么写要搜的词，要么用 --queries，不要两样都写');
  if (query === '' && values.queries === undefined)
    throw new UsageError('没有写要搜什么，例如：npm run search -- 知识产权');
  const queries = values.queries === undefined ? undefined : readQueries(values.queries);

  if (!existsSync(values.site)) throw new UsageError(`找不到网站文件夹：${values.site}；先运行 npm run build`);
  const site = await openSiteIndex(folder(values.site, '网站文件夹'));
  if (!site) throw new UsageError(`${values.site} 里没有搜索索引；先运行 npm run build`);

  if (queries) {
    const answers = [];
    for (const one of queries) answers.push(searchJson(await (await search(site, one)).results(0, limit)));
    console.log(JSON.stringify(answers, undefined, 2));
    return 0;
  }
  const found = await search(site, query);
  const results = await found.results(0, limit);
  if (format === 'json') console.log(JSON.stringify(searchJson(results), undefined, 2));
  else console.log(searchReport(query, found, results, { colour: process.stdout.isTTY }));
  return 0;
});

function readQueries(file: string): string[] {
  if (!existsSync(file)) throw new UsageError(`找不到文件：${file}`);
  const complaint = `${file} 应当是 JSON 的字符串列表，例如 ["知识产权", "渣浆泵"]`;
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, ''));
  } catch (error) {
    throw new UsageError(complaint, { cause: error });
  }
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) throw new UsageError(complaint);
  return value;
}
