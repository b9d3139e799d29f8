/** What `npm run build` does: checks the content and builds the site, one build at a time. */
import { relative, resolve } from 'node:path';
import { prettyReport } from '../bulletin/report/pretty.ts';
import { basePath, folder, readArguments, shownPrefix, UsageError } from './arguments.ts';
import { lockBeside, lockInside, waitText, whileLocked } from './build-lock.ts';
import { checkPlaces, clearCache, isCache, markCache } from './build-places.ts';
import { buildSite, type BuildStep } from './build-site.ts';
import { diskFaultText } from './disk-fault.ts';
import { clearKilled, isReplaceable } from './publish.ts';
import { progress } from './progress.ts';
import { Refusal } from './refusal.ts';
import { BUILD_USAGE } from './usage.ts';
import { sourceLines } from '../reader/source-lines.ts';

const FAILED = '网站没有生成，原来的网站没有动。';

/** @returns the exit code */
export async function buildCommand(): Promise<number> {
  const { values } = readArguments(BUILD_USAGE, {
    content: { type: 'string', default: 'content' },
    out: { type: 'string', default: 'dist' },
    base: { type: 'string' },
    cache: { type: 'string', default: '.jianbao' },
    drafts: { type: 'boolean', default: false },
    force: { type: 'boolean', default: false },
  });
  const content = folder(values.content, '内容文件夹');
  const out = resolve(values.out);
  const cache = resolve(values.cache);
  checkPlaces(values);
  if (!(await isCache(cache)))
    throw new UsageError(`--cache 指的 ${values.cache} 里有别的文件，生成网站会弄乱它们；换一个空文件夹`);
  const base = values.base === undefined ? undefined : basePath(values.base);
  const line = progress(process.stderr);
  const build = async () => {
    await clearKilled(out);
    markCache(cache);
    clearCache(cache);
    if (!(await isReplaceable(out)))
      throw new UsageError(`--out 指的 ${values.out} 里有不是网站的文件，生成网站会把它们删掉；换一个空文件夹`);
    return buildSite({
      content,
      out,
      cache,
      force: values.force,
      drafts: values.drafts,
      ...(base !== undefined && { base }),
      onStep: (step) => (step.kind.endsWith('ing') ? line.doing(describe(step)) : line.done(describe(step))),
    });
  };
  const result = await whileLocked([lockInside(cache), lockBeside(out)], build, {
    onWait: (holder) => line.done(waitText(holder)),
  }).catch((error: unknown) => {
    const fault = diskFaultText(error);
    throw fault === undefined ? error : new Refusal(`${fault}\n${FAILED}`, { cause: error });
  });
  const report = prettyReport(result.problems, {
    prefix: shownPrefix(content),
    colour: process.stderr.isTTY,
    linesOf: sourceLines(content),
  });
  if (report !== '') line.done(report);
  if (!result.built) line.done(`${FAILED}改好后再运行一次 npm run build。`);
  return result.built ? 0 : 1;
}

function describe(step: BuildStep): string {
  switch (step.kind) {
    case 'checking':
      return '正在检查内容……';
    case 'unchanged':
      return `没有变化  ${step.bulletins} 篇简报，${step.pages} 页，${shown(step.out)} 里的网站就是最新的  ${seconds(step.ms)}`;
    case 'checked':
      return `检查内容  ${step.bulletins} 篇简报，${step.members} 家成员单位  ${seconds(step.ms)}`;
    case 'rendering':
      return '正在生成页面……';
    case 'rendered':
      return `生成页面  ${step.pages} 页${step.rendered < step.pages ? `，其中 ${step.rendered} 页有变化` : ''}  ${seconds(step.ms)}`;
    case 'indexing':
      return '正在建立搜索索引……';
    case 'indexed':
      return `搜索索引  ${step.bulletins} 篇，${Math.ceil(step.bytes / 1024)} KB  ${seconds(step.ms)}`;
    case 'published':
      return `网站已生成在 ${shown(step.out)}，共用 ${seconds(step.ms)}`;
  }
}

function shown(folder: string): string {
  return relative(process.cwd(), folder) || '.';
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} 秒`;
}
