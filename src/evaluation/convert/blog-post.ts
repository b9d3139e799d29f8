/** One post of a blog (Hexo, Hugo, Jekyll, Starlight …) read: title, calendar day, tags, author, plain text. */
import { meantDay, type CalendarDay } from '../../bulletin/calendar-day.ts';
import { yamlSyntax } from '../../bulletin/rules/yaml-syntax.ts';
import { plainText } from '../../markdown/anatomy.ts';
import { anatomyOf } from '../../markdown/anatomy-of.ts';
import { readFrontMatter } from '../../reader/front-matter.ts';
import { plainMarkdown } from './plain-markdown.ts';

export interface BlogPost {
  /** Path inside the folder of posts. */
  readonly path: string;
  readonly title: string;
  readonly date: CalendarDay;
  /** As written; the categories where there are no tags. */
  readonly tags: readonly string[];
  readonly authors: readonly string[];
  readonly body: string;
}

/** Why a post is not used, to be printed. */
export type LeftOut = '没有 YAML 开头' | 'YAML 读不出' | '没有标题' | '没有日期' | '草稿' | '没有正文';

/** @param text of the file, whatever its line ends */
export function readBlogPost(path: string, text: string): BlogPost | { readonly leftOut: LeftOut } {
  const source = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  if (!/^---[ \t]*\n[\s\S]*?\n---[ \t]*(?:\n|$)/.test(source)) return { leftOut: '没有 YAML 开头' };
  const { value, problems } = readFrontMatter(path, source);
  if (!value || problems.some(({ code }) => code === yamlSyntax.code)) return { leftOut: 'YAML 读不出' };
  const { data, body } = value;
  const [title] = namesIn(data['title'], /\n/);
  if (title === undefined) return { leftOut: '没有标题' };
  if (data['draft'] === 'true' || data['published'] === 'false') return { leftOut: '草稿' };
  const date = dayOf(data, path);
  if (date === undefined) return { leftOut: '没有日期' };
  const plain = plainMarkdown(path.endsWith('.mdx') ? body.replace(/^(?:import|export) .*$/gm, '') : body);
  if (plainText(anatomyOf('md', plain)).trim() === '') return { leftOut: '没有正文' };
  const tags = namesOf(data, ['tags', 'tag', 'keywords']);
  return {
    path,
    title,
    date,
    tags: tags.length > 0 ? tags : namesOf(data, ['categories', 'category']),
    authors: namesOf(data, ['authors', 'author']),
    body: plain,
  };
}

function namesOf(data: Readonly<Record<string, unknown>>, keys: readonly string[]): string[] {
  return [...new Set(keys.flatMap((key) => namesIn(data[key], /[,，;；\n]/)))];
}

/** The names in a text, a list, or a list of groups that have a name. */
function namesIn(value: unknown, divider: RegExp): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => namesIn(item, divider));
  if (typeof value === 'object' && value !== null && 'name' in value) return namesIn(value.name, divider);
  if (typeof value !== 'string') return [];
  return value
    .split(divider)
    .map((name) => name.replace(/[\p{Cc}\s]+/gu, ' ').trim())
    .filter(Boolean);
}

const DATE_FIELDS = ['date', 'pubDate', 'pubDatetime', 'publishDate', 'published', 'created', 'createTime', 'time'];

function dayOf(data: Readonly<Record<string, unknown>>, path: string): CalendarDay | undefined {
  const written = DATE_FIELDS.map((field) => data[field]).filter((value) => typeof value === 'string');
  const inPath = /(?<!\d)(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/.exec(path)?.[0];
  for (const text of [...written, ...(inPath === undefined ? [] : [inPath])]) {
    const day = calendarDay(text);
    if (day !== undefined) return day;
  }
  return undefined;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** `2021-03-02T15:00:00+08:00`, `2021/3/2 9:00`, `20210302`, `March 2, 2021`, `2 Mar 2021`: the day as written, zones aside. */
function calendarDay(text: string): CalendarDay | undefined {
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text.trim());
  const [, month, day, year] = /([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/i.exec(text) ?? [];
  const [, dayFirst, monthAfter, yearLast] = /(\d{1,2})\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})/i.exec(text) ?? [];
  const monthNumber = MONTHS.indexOf((month ?? monthAfter ?? '').toLowerCase()) + 1;
  const written = compact
    ? `${compact[1]}-${compact[2]}-${compact[3]}`
    : monthNumber > 0
      ? `${year ?? yearLast}-${monthNumber}-${day ?? dayFirst}`
      : text;
  return meantDay(written);
}
