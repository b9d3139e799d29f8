/** What stands on a page around an article and in it, and is no part of it: navigation, share bars, programs. */
import type { Marks } from './marks.ts';
import { lineOf } from './page.ts';

const NEVER_TEXT =
  'script, style, noscript, template, object, embed, svg, canvas, button, input, select, textarea, link, meta, nav, dialog, ' +
  'mp-common-profile, mp-common-poi, mpcps, qqmusic, mp-miniprogram, mp-style-type';

const MEDIA = 'iframe, video, audio, mpvoice, mpvideo, mp-common-videosnap, mp-common-mpaudio';

const CLUTTER_NAMES =
  /(?:^|[-_\s])(?:share|bdshare\w*|jiathis\w*|bshare\w*|social|sns|breadcrumbs?|crumbs?|toolbar|prev-?next|prevnext|nextprev|pre-?next|page-?nav|pager|pagination|related|relate|xg(?:wz|xw|yd)|recommend\w*|hot-?news|sidebar|aside|comments?|copyright|qr-?code|ewm|erweima|print|font-?size|share-?bar|position|current-?pos|location)(?:$|[-_\s\d])/i;

/** Runs on the whole page, before it is decided where the article is. */
export function removePrograms(root: Element, marks: Marks): void {
  // a common system wraps the whole article in a form
  for (const form of [...root.querySelectorAll('form')].reverse()) form.replaceWith(...form.childNodes);
  for (const media of root.querySelectorAll(MEDIA)) {
    const address = media.getAttribute('data-src') ?? media.getAttribute('src') ?? '';
    const isPlayer = media.nodeName !== 'IFRAME' || /v\.qq\.com|youku|bilibili|video|player|ixigua/i.test(address);
    media.replaceWith(isPlayer ? marks.add('media', '这里有一段视频或录音，没有转过来', address) : '');
  }
  for (const element of root.querySelectorAll(NEVER_TEXT)) element.remove();
  for (const comment of commentsIn(root)) comment.remove();
}

/** Runs on the article. @param title is not said again at the beginning */
export function removeClutter(article: Element, title: string | undefined): void {
  const length = lineOf(article).length;
  for (const element of [...article.querySelectorAll('*')]) {
    if (isHidden(element)) element.remove();
    else if (hasClutterName(element) && lineOf(element).length < length / 3) element.remove();
    else if (isLinkList(element, length)) element.remove();
  }
  if (title) removeTitle(article, title);
}

function isHidden(element: Element): boolean {
  return element.hasAttribute('hidden') || /display\s*:\s*none/i.test(element.getAttribute('style') ?? '');
}

function hasClutterName(element: Element): boolean {
  return CLUTTER_NAMES.test(element.id) || CLUTTER_NAMES.test(element.getAttribute('class') ?? '');
}

/** Several links and hardly a word besides; but links to files are the article's attachments. */
function isLinkList(element: Element, length: number): boolean {
  if (!/^(?:UL|OL|DL|DIV|SECTION|TABLE)$/.test(element.nodeName)) return false;
  const links = [...element.querySelectorAll('a[href]')];
  if (links.length < 3 || links.some((link) => ATTACHMENT.test(link.getAttribute('href') ?? ''))) return false;
  const text = lineOf(element).length;
  const linked = links.reduce((sum, link) => sum + lineOf(link).length, 0);
  return linked > text * 0.8 && text < length / 2 && !element.querySelector('img');
}

const ATTACHMENT = /\.(?:docx?|xlsx?|pptx?|pdf|wps|zip|rar)(?:$|[?#])/i;

function removeTitle(article: Element, title: string): void {
  const bare = (text: string) => text.replace(/[\s\p{P}]/gu, '');
  const blocks = [...article.querySelectorAll('h1, h2, h3, p, div, section')].slice(0, 12);
  const same = blocks.find((element) => bare(element.textContent) === bare(title));
  if (same) same.remove();
}

function commentsIn(root: Node): ChildNode[] {
  return [...root.childNodes].flatMap((node) =>
    node.nodeType === 8 ? [node] : node.nodeType === 1 ? commentsIn(node) : [],
  );
}

const PAGE_WORDS = [
  /^[【[]?(?:[上下]一?[篇条页則]|[前后]一[篇条])(?:\s*[:：】\]]|\s|$)/,
  /^(?:分享到|分享至|分享本文|扫一扫|微信扫一扫|用微信扫|掃一掃)/,
  /^[【[（(\s]*(?:打印|打印本页|关闭|关闭窗口|關閉|收藏|加入收藏|返回|返回列表|返回顶部|TOP)(?:[】\]）)\s|/·]+[【[（(\s]*(?:打印|打印本页|打印此页|关闭|关闭窗口|关闭本页|收藏|返回|返回列表|返回顶部|TOP))*[】\]）)\s]*$/i,
  /^(?:字体|字号|字號)\s*[:：]?\s*[【[]?\s*(?:大|中|小|[-+A])/,
  /^(?:浏览|点击|阅读|访问|瀏覽|點擊)(?:次数|次數|量|数|率)?\s*[:：]\s*\[?\d*/,
  /^(?:您?(?:现在|目前|所在|当前)?的?位置|当前位置|當前位置)\s*[:：]/,
  /^首页\s*[>›»/]/,
  /^(?:版权所有|Copyright|©)/i,
  /ICP备\s*\d+号/,
  /^(?:点击|长按|扫描|识别).{0,8}(?:蓝字|关注|二维码|公众号|阅读原文)/,
  /^[—\-–~\s]*(?:END|The End)[—\-–~\s]*$/i,
];

/** Line that is the page's and not the article's, as it stands in the Markdown. */
export function isPageLine(line: string): boolean {
  if (line.length > 1000) return false;
  const bare = line
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*#>\\]/g, '')
    .replace(/^[\s\-|\u3000]+/, '')
    .trim();
  return bare !== '' && bare.length <= 100 && PAGE_WORDS.some((pattern) => pattern.test(bare));
}

/** A line with the page's own facts (when, from where, how often seen), at least two of them. */
export function isFactLine(line: string): boolean {
  const facts = line.match(
    /^(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}|(?:发布(?:时间|日期|人)?|发表时间|时间|日期|来源|稿源|信息来源|文章来源|作者|编辑|浏览(?:次数|量)?|点击(?:数|量|率)?|阅读(?:次数|量)?|字号|字体)\s*[:：]/g,
  );
  return line.length <= 160 && (facts?.length ?? 0) >= 2;
}
