/** What a page says of its article: title, day of publication, source and address. */
import type { CalendarDay } from '../../bulletin/calendar-day.ts';
import { chinaDay, dayIn } from './china-day.ts';
import { lineOf } from './page.ts';

export interface PageFacts {
  readonly title?: string;
  readonly published?: CalendarDay;
  readonly sourceName?: string;
  readonly url?: string;
}

/**
 * @param html the page as text, for what stands in its programs
 * @param article where the text is, when that is known: a heading in it or before it is the title
 */
export function pageFacts(document: Document, html: string, article?: Element): PageFacts {
  const meta = metaOf(document);
  const title = titleOf(document, meta, article);
  const published = publishedOf(document, html, meta);
  const sourceName = sourceOf(document, meta);
  const url = addressOf(document, html, meta);
  return {
    ...(title && { title }),
    ...(published && { published }),
    ...(sourceName && { sourceName }),
    ...(url && { url }),
  };
}

/** What a WeChat article says in its own ways; the account is the source, and its programs know when it came out. */
export function weChatFacts(document: Document, html: string): PageFacts {
  const meta = metaOf(document);
  const title = lineOf(document.querySelector('#activity-name, .rich_media_title'));
  const sourceName = lineOf(document.querySelector('#js_name, .profile_nickname')) || meta('og:article:author');
  const seconds =
    /\b(?:ct|create_time|createTime|ori_create_time|publish_time)\s*[=:]\s*(?:JsDecode\()?["']?(\d{10})\b/.exec(
      html,
    )?.[1];
  const published = seconds ? chinaDay(Number(seconds)) : dayIn(lineOf(document.querySelector('#publish_time')));
  const inProgram = /\bmsg_link\s*=\s*["']([^"']+)["']/.exec(html)?.[1] ?? '';
  const url = webAddress(meta('og:url')) ?? webAddress(inProgram.replace(/&amp;|\\x26amp;/g, '&'));
  return {
    ...(title && { title }),
    ...(published && { published }),
    ...(sourceName && { sourceName }),
    ...(url && { url }),
  };
}

type Meta = (...names: readonly string[]) => string;

/** The first of several names that the page has anything under; case does not count. */
function metaOf(document: Document): Meta {
  const values = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const name = (
      element.getAttribute('name') ??
      element.getAttribute('property') ??
      element.getAttribute('itemprop') ??
      ''
    ).toLowerCase();
    const content = (element.getAttribute('content') ?? '').replace(/\s+/g, ' ').trim();
    if (name && content && !values.has(name)) values.set(name, content);
  }
  return (...names) => names.map((name) => values.get(name.toLowerCase())).find((value) => value) ?? '';
}

function titleOf(document: Document, meta: Meta, article: Element | undefined): string | undefined {
  const declared = meta('ArticleTitle');
  if (declared) return declared;
  const page = (document.title || '').replace(/\s+/g, ' ').trim();
  const bare = withoutSite(page, meta('SiteName', 'og:site_name'));
  // a page's title begins with the article's; the site's name in a heading of its own does not
  const headings = [...document.querySelectorAll('h1, h2, .title, #title, .article-title, .news_title, .arti_title')]
    .map((element) => ({ text: lineOf(element), isFirst: element.nodeName === 'H1' }))
    .filter(({ text }) => text.length >= 4 && text.length <= 80);
  const same = headings.find(({ text }) => page !== '' && (page.startsWith(text) || text.startsWith(bare)));
  if (same) return same.text;
  const inside = article && lineOf(article.querySelector('h1'));
  if (inside) return inside;
  const lone = headings.filter(({ isFirst }) => isFirst);
  if (lone.length === 1 && lone[0] && (bare.length < 6 || lone[0].text.length >= 8)) return lone[0].text;
  const shared = meta('og:title');
  if (shared || !COLUMN.test(page)) return shared || bare || undefined;
  return [...document.querySelectorAll(SET_LARGE)].map(lineOf).find((text) => text.length >= 8 && text.length <= 60);
}

/** 公司新闻 - 某公司: the same on every page of the site, so no title of an article. */
const COLUMN = /^\p{Script=Han}{0,4}(?:新闻|动态|公告|资讯|要闻|快讯|信息)(?:中心|详情|列表|频道)?\s*[-–—_|]/u;

/** How pages without headings set their titles. */
const SET_LARGE =
  'h3, h4, td[align="center"] b, td[align="center"] strong, td[align="center"] font[size], center b, center font[size]';

/** What follows a mark of parting is the column and the site; after a dash only when it is called like one. */
function withoutSite(title: string, site: string): string {
  const whole = site && title.endsWith(site) ? title.slice(0, -site.length) : title;
  const parts = whole.split(/\s*(?:_+|\||--+|\s[-–—·]\s|-(?=[^-]{2,16}$))\s*/).filter((part) => part !== '');
  const [first = ''] = parts;
  const article = parts.length === 1 || first.length >= 6 ? first : parts.slice(0, 2).join('-');
  return article
    .replace(/[—–]+[^—–]{2,20}(?:网|网站|频道|门户|中心|政府|公司|集团|大学|学院|协会|[厅局委])$/, '')
    .replace(/[\s_|\-–—]+$/, '');
}

function publishedOf(document: Document, html: string, meta: Meta): CalendarDay | undefined {
  const declared = meta(
    ...[
      'PubDate',
      'publishdate',
      'article:published_time',
      'og:release_date',
      'weibo:article:create_at',
      'datePublished',
    ],
    ...['publish_time', 'pubtime', 'dc.date', 'firstpublishedtime', 'apub:time', 'date'],
  );
  const inProgram = /"datePublished"\s*:\s*"([^"]{8,40})"/.exec(html)?.[1] ?? '';
  const inTime = document.querySelector('time[datetime]')?.getAttribute('datetime') ?? '';
  const known = [declared, inProgram, inTime].map(dayIn).find((day) => day !== undefined);
  if (known) return known;
  const lines = shortLines(document);
  const labelled = lines.find(
    (line) => /(?:发布|发表|更新|录入|添加|發布|發佈|时间|日期)[^。]{0,6}[:：]/.test(line) && dayIn(line),
  );
  // a line of facts, not a sentence
  return dayIn(labelled ?? lines.find((line) => line.length <= 80 && !/[。，]/.test(line) && dayIn(line)) ?? '');
}

/** The lines of the page that are no paragraphs, in the order in which they stand. */
function shortLines(document: Document): readonly string[] {
  return [...document.querySelectorAll('div, p, span, li, td, em, i, h2, h3, h4, h5, dd, time')]
    .filter(({ textContent }) => textContent.length < 400)
    .map(spacedLine)
    .filter((line) => line !== '' && line.length <= 160);
}

/** The text of an element on one line, with a space where one of its parts ends. */
function spacedLine(element: Element): string {
  const texts = (node: Node): string[] =>
    node.nodeType === 3 ? [node.textContent ?? ''] : [...node.childNodes].flatMap(texts);
  return texts(element)
    .join(' ')
    .replace(/[\s\u3000]+/g, ' ')
    .trim();
}

const NAME = String.raw`[:：]\s*([^\s:：|｜/【\[（(<>，。]{2,30})`;

function sourceOf(document: Document, meta: Meta): string | undefined {
  const declared = meta('ContentSource', 'source', 'article:source', 'mediaid').replace(/^(?:来源|稿源)[:：]\s*/, '');
  if (declared && !/^https?:/.test(declared)) return declared;
  for (const line of shortLines(document)) {
    const name = new RegExp(`(?:信息来源|文章来源|新闻来源|来源|稿源|來源|出处)\\s*${NAME}`).exec(line)?.[1];
    if (name && !/^(?:本站|原创|转载|网络|互联网|未知|本站原创)$|时间|日期|作者|编辑|浏览|点击/.test(name)) return name;
  }
  return meta('og:site_name', 'SiteName') || undefined;
}

function addressOf(document: Document, html: string, meta: Meta): string | undefined {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const saved = /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/.exec(html.slice(0, 4000))?.[1];
  return [canonical, meta('og:url', 'Url'), saved]
    .map((address) => webAddress(address ?? ''))
    .find((address) => address);
}

/** @returns the address when it is one of the web, made whole */
function webAddress(address: string): string | undefined {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined;
  return new URL(address).href;
}
