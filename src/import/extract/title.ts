/** What a draft is called: as its document says, as its first heading or line says, or built from its first sentence. */
import type { Confidence, Proposed, Vocabulary } from '../draft.ts';
import { builtTitle } from './built-title.ts';
import { evenText, type Passage, type Sentence } from './passages.ts';

/** A line as long as this tells a story and is no title. */
const LONGEST_LINE = 50;
const NO_TITLE = /^(?:首页|无标题|未命名|新建|untitled|document\d*|home|详情|新闻详情|文章详情|正文|新闻中心)$/iu;

/**
 * @param documentTitle as the document or the page names itself
 * @returns the title, and the passage that is it, which is then no part of the text
 */
export function readTitle(
  passages: readonly Passage[],
  sentences: readonly Sentence[],
  documentTitle: string | undefined,
  vocabulary: Vocabulary,
): { readonly title?: Proposed<string>; readonly passage?: Passage } {
  const clean = documentTitle === undefined ? '' : cleanTitle(documentTitle);
  const isSite = clean === vocabulary.alliance.name || clean === vocabulary.alliance.shortName;
  const line = passages.find((passage, index) => (index < 3 ? isTitleLine(passage, index === 0) : passage.depth === 1));
  const ownLine = line && passages.indexOf(line) <= 2 ? line : undefined;
  if (clean.length >= 2 && !isSite && !NO_TITLE.test(clean)) {
    const repeated = ownLine && cleanTitle(ownLine.written) === clean ? ownLine : undefined;
    return { title: proposed(clean, 'high', documentTitle ?? ''), ...(repeated && { passage: repeated }) };
  }
  if (ownLine) {
    const confidence = ownLine.depth > 0 ? 'high' : 'medium';
    return { title: proposed(cleanTitle(ownLine.written), confidence, ownLine.text), passage: ownLine };
  }
  const built = builtTitle(sentences, vocabulary);
  return built ? { title: proposed(built.title, 'low', built.evidence) } : {};
}

function proposed(value: string, confidence: Confidence, evidence: string): Proposed<string> {
  return { value, confidence, evidence };
}

/** A heading, or a first line alone that is short and no sentence: no full stop, no date, no address to readers. */
function isTitleLine({ text, depth, bold }: Passage, first: boolean): boolean {
  if (depth > 0 && depth <= 2) return first || depth === 1;
  if (!first || text.length < 4 || text.length > LONGEST_LINE) return false;
  if (
    /[。；：，]$|^“.*”$/u.test(text) ||
    /^\d{1,4}[年月.]/u.test(text) ||
    /^(?:本网讯|来源|作者|时间|地点)/u.test(text)
  )
    return false;
  return bold || !/。/u.test(text);
}

const COLUMN =
  /^(?:[【[〔［](?:图文|图|组图|视频|要闻|快讯|动态|转载|原创|新闻|[^】\]〕］]{1,10})[】\]〕］]\s*)+|^(?:[\p{Script=Han}]{2,6}\s*[|｜]\s*)(?=.{6})(?<=(?:动态|要闻|快讯|资讯|新闻|关注|头条|喜讯|公告|通知|活动|简报|速递)\s*[|｜]\s*)/u;
const PICTURES = /[（(【[](?:组?图|附图|多图|图文|视频|原创|转载|[图文视频+、]{2,6})[）)】\]]$/u;
const SITE =
  /要闻$|快讯$|简讯$|专题$|专栏$|栏目$|网$|网站|官网|新闻|频道|门户|首页|资讯|动态|中心$|公众号|平台$|在线$|日报$|协会$|学会$|联盟$|公司$|厅$|局$|大学$|学院$|研究院$|政府$|委员会$|集团$|博客|头条|[a-z]\.(?:com|cn|net|org)/iu;

/** Without the site's name behind it, the column before it, and the spaces that a bad copy leaves. */
export function cleanTitle(title: string): string {
  let text = mendSpaces(title.replace(/[\s\u3000]+/gu, ' ').trim()).replace(/^【([^【】]{8,})】$/u, '$1');
  for (;;) {
    const cut = withoutSite(text)
      .replace(COLUMN, '')
      .replace(PICTURES, '')
      .replace(/^#+\s*/u, '')
      .trim();
    if (cut === text || cut.length < 2) return text;
    text = cut;
  }
}

function withoutSite(text: string): string {
  const parts = /^(.{4,}?)\s*(?:_+|\||｜|(?<!-)-(?!-)|\s[–—]\s)\s*([^_|｜]{2,40})$/u.exec(text);
  // from the right: only the last part is judged in each turn
  const last =
    /^(.{4,})(?:\s*(?:_+|\||｜)\s*|\s+[-–—]+\s+|(?<![\d\-—A-Za-z])-(?![\d\-—]))([^_|｜]{2,40}?)$/u.exec(text) ?? parts;
  return last?.[1] && last[2] && SITE.test(last[2].trim()) && !/[，。：“]/u.test(last[2]) ? last[1].trim() : text;
}

/** 联 盟 召 开 is damage; one space between two halves of a title is style. */
function mendSpaces(text: string): string {
  const parts = text.split(/\s+/);
  const single = parts.filter((part) => [...part].length === 1).length;
  if (single >= 3 && single * 2 >= parts.length) return evenText(parts.join(''));
  return parts
    .map((part) => evenText(part))
    .join(' ')
    .replace(/(?<=\d) (?=[年月日])|(?<=[年月第]) (?=\d)|(?<=[，、：；！？。]) /gu, '');
}
