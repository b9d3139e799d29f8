/** Lines that a site's template puts around an article: tags, related news, print and close; and where it comes from. */
import { codeMask } from '../restore/markup.ts';
import { simplifiedOf } from '../restore/traditional.ts';
import type { Edit } from '../restore/worksheet.ts';

export interface TemplateLines {
  readonly edits: readonly Edit[];
  /** Lines that name source, author, editor or day, as they stood. */
  readonly sources: readonly string[];
}

interface Line {
  readonly start: number;
  /** With its line feed. */
  readonly end: number;
  readonly text: string;
  /** Without marks of Markdown, in Simplified characters. */
  readonly words: string;
  readonly code: boolean;
}

type Kind = 'template-line' | 'source-line';

/** So many lines with words at the beginning may be title, subtitle or template before the article begins. */
const HEAD_LINES = 8;
/** A longer line is no title. */
const LONGEST_TITLE = 40;

/**
 * @param damaged whether the text is known to come from a careless page: then what stands below 相关资讯 goes with it
 * @returns edits for such lines at the beginning and the end; never for a sentence, and never for one in between
 */
export function templateLines(text: string, damaged: boolean): TemplateLines {
  const lines = linesOf(text);
  const dropped = new Map<number, Kind>();
  for (const [index, kind] of [...atEnd(lines, damaged), ...atBeginning(lines)]) dropped.set(index, kind);
  const places = [...dropped.keys()].sort((a, b) => a - b);
  return {
    edits: places.flatMap((place) => [...blankAround(lines, place, dropped), editOf(lines, place, dropped)]),
    sources: places
      .filter((place) => dropped.get(place) === 'source-line')
      .map((place) => lines[place]?.text.trim() ?? ''),
  };
}

function atBeginning(lines: readonly Line[]): [number, Kind][] {
  const found: [number, Kind][] = [];
  let seen = 0;
  for (const [index, line] of lines.entries()) {
    if (line.words === '' && !line.code) continue;
    const kind = kindOf(line, HEAD_TEMPLATES);
    if (kind !== undefined) found.push([index, kind]);
    else if (line.code || isSentence(line.words) || line.words.length > LONGEST_TITLE) break;
    seen += 1;
    if (seen >= HEAD_LINES) break;
  }
  return found;
}

function atEnd(lines: readonly Line[], damaged: boolean): [number, Kind][] {
  const found: [number, Kind][] = [];
  let last = lines.length - 1;
  const heading = lines.findLastIndex(({ words, code }) => !code && RELATED.test(words));
  const below = lines.slice(heading + 1);
  if (damaged && heading > 0 && below.every(({ words, code }) => !code && !isSentence(words))) {
    found.push(...below.flatMap((_, index): [number, Kind][] => [[heading + 1 + index, 'template-line']]), [
      heading,
      'template-line',
    ]);
    last = heading - 1;
  }
  for (let index = last; index >= 0; index--) {
    const line = lines[index];
    if (line === undefined || (line.words === '' && line.text.trim() === '')) continue;
    // notes come behind everything
    if (/^\[\^[^\]]+\]:/.test(line.text)) continue;
    const kind = kindOf(line, TAIL_TEMPLATES);
    if (kind === undefined) break;
    found.push([index, kind]);
  }
  return found.filter(([index]) => lines[index]?.text.trim() !== '');
}

const COLON = '[:：]';
const DAY = '\\d{4}(?:[-/.]\\d{1,2}[-/.]\\d{1,2}日?|年\\d{1,2}月\\d{1,2}日)(?:\\s*\\d{1,2}:\\d{2}(?::\\d{2})?)?';
const FROM =
  '(?:(?:信息|文章|稿件|新闻|本文|内容)?来源|(?:文章)?作者|责任编辑|责编|(?:本文|本期|网站|执行)?编辑|编审|(?:本报|特约)?记者|(?:特约)?通讯员|供稿(?:单位|人)?|撰稿(?:人)?|撰文|摄影|供图|审核|初审|复审|终审|校对|录入|发布(?:时间|日期|者|人|单位|机构)|发表(?:时间|日期)|更新(?:时间|日期))';
const COUNT = '(?:(?:浏览|阅读|点击|访问)(?:次数|数|量|率)?|人气|热度)';

/** Where it comes from, possibly with a day before it. */
const SOURCE = new RegExp(
  `^[(（【\\[]?(?:${DAY}\\s*[|｜]?\\s*)?(?:${COUNT}${COLON}\\s*\\d+\\s*次?\\s*)?${FROM}\\s*${COLON}`,
);
const VIEWS = new RegExp(`^[(（【\\[]?${COUNT}\\s*${COLON}?\\s*[\\d(（]?[\\d,]*\\s*次?[)）】\\]]?$`);

const COMMAND =
  '(?:打印(?:本页|本文|文章)?|关闭(?:本页|窗口|页面)?|返回(?:顶部|列表|首页|上一页|上页)?|收藏(?:本页|本文|此页)?|分享|复制链接|推荐给好友|加入收藏|字号|字体|大|中|小|正文|纠错|举报|点赞|评论|Top)';
const COMMANDS = new RegExp(`^(?:[\\s【】\\[\\]()（）|｜/·:：>-]*${COMMAND})+[\\s【】\\[\\]()（）|｜/·:：>-]*$`, 'i');

const RELATED =
  /^(?:(?:相关|推荐|热门|热点|最新)(?:资讯|新闻|阅读|链接|文章|推荐|报道|信息|内容|动态|产品)|猜你喜欢|延伸阅读|更多(?:资讯|新闻|文章|内容))\s*[:：]?\s*(?:更多)?[>»]*$/;

const TAGS = /^(?:文章|本文)?(?:标签|关键词|关键字|Tags?)\s*[:：]\s*[^。！？]{0,80}$/i;

const TAIL_TEMPLATES: readonly RegExp[] = [
  TAGS,
  RELATED,
  VIEWS,
  COMMANDS,
  /^(?:上|下)一(?:篇|条|页|个|则)(?:文章|新闻|资讯)?\s*(?:[:：].*)?$/,
  /^(?:没有了|暂无(?:标签|评论|相关(?:资讯|新闻|文章)))$/,
  /^分享(?:到|至)\s*(?:[:：].*)?$/,
  /^(?:点个|点击|长按|动动手)[^。！？]{0,12}(?:在看|点赞|分享|转发|关注|二维码)[^。！？]{0,6}$/,
  /^(?:微信)?扫一扫\S{0,14}$/,
  /^(?:Copyright\b|版权所有\s*[:：©]|©)/i,
];

const HEAD_TEMPLATES: readonly RegExp[] = [
  VIEWS,
  COMMANDS,
  TAGS,
  /^(?:您?(?:现在|当前)?的?(?:所在)?位置|当前位置|所在位置)(?:是)?\s*[:：>]/,
  /^首页\s*[>»›/]/,
  /^分享(?:到|至)\s*(?:[:：].*)?$/,
];

function kindOf({ words, code }: Line, templates: readonly RegExp[]): Kind | undefined {
  if (code || words === '' || isSentence(words)) return undefined;
  if (SOURCE.test(words) && words.length <= 120) return 'source-line';
  return templates.some((template) => template.test(words)) ? 'template-line' : undefined;
}

function isSentence(words: string): boolean {
  return /[。！？]/.test(words) || /[，；].*[，；]/.test(words);
}

function editOf(lines: readonly Line[], place: number, dropped: ReadonlyMap<number, Kind>): Edit {
  const { start, end } = lines[place] ?? { start: 0, end: 0 };
  return { kind: dropped.get(place) ?? 'template-line', start, end, after: '' };
}

/** Empty lines that stood between a dropped line and the article. */
function blankAround(lines: readonly Line[], place: number, dropped: ReadonlyMap<number, Kind>): Edit[] {
  const isHead = lines.slice(0, place).every(({ text }, index) => text.trim() === '' || dropped.has(index));
  const step = isHead ? 1 : -1;
  const blank: Edit[] = [];
  for (let at = place + step; lines[at]?.text.trim() === ''; at += step) {
    const { start, end } = lines[at] ?? { start: 0, end: 0 };
    blank.push({ kind: 'space', start, end, after: '' });
  }
  return blank;
}

function linesOf(text: string): Line[] {
  const mask = codeMask(text);
  let start = 0;
  return text.split('\n').map((line) => {
    const own = { start, end: Math.min(start + line.length + 1, text.length), text: line };
    start += line.length + 1;
    return { ...own, words: wordsOf(line), code: mask[own.start] === 1 };
  });
}

/** What a line says, without links, emphasis and the marks of headings, quotes and lists. */
function wordsOf(line: string): string {
  const bare = line
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^<>]*>/g, '')
    .replace(/^[\s>#*+-]+|[*_]{1,3}/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return [...bare].map(simplifiedOf).join('');
}
