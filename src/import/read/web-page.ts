/** Reads a saved web page: the article alone, with what the page says of it. */
import { Readability } from '@mozilla/readability';
import type { Reading, Refused } from '../draft.ts';
import type { LoadPicture } from './beside.ts';
import { cleanText } from './clean-text.ts';
import { isFactLine, isPageLine, removeClutter, removePrograms } from './clutter.ts';
import { articleContainer } from './containers.ts';
import { htmlToMarkdown } from './markdown.ts';
import { Marks } from './marks.ts';
import { pageFacts, weChatFacts } from './page-facts.ts';
import { settleLinks, settlePictures } from './page-pictures.ts';
import { depthOf, joinSourceLines, parsePage } from './page.ts';
import { PictureBox } from './picture-box.ts';
import { NO_ARTICLE, TOO_COMPLEX } from './refuse.ts';
import { prepareTables } from './tables.ts';
import { nameSections } from './wechat-sections.ts';

/** Far more than any article's page has; beyond them the libraries take minutes. */
const MOST = { tags: 100_000, elements: 30_000, depth: 300 } as const;

/** Where the pictures of a page may be besides the web. */
export interface PictureSources {
  readonly loadPicture?: LoadPicture | undefined;
  /** By the address that the page uses, for pages that hold their pictures. */
  readonly enclosed?: (address: string) => Uint8Array | undefined;
}

export async function readWebPage(
  html: string,
  { loadPicture, enclosed }: PictureSources = {},
): Promise<Reading | Refused> {
  if ((html.match(/<[a-z]/gi)?.length ?? 0) > MOST.tags) return TOO_COMPLEX;
  const source = cleanText(html);
  const page = parsePage(source);
  if (page.getElementsByTagName('*').length > MOST.elements || depthOf(page.documentElement) > MOST.depth)
    return TOO_COMPLEX;
  const container = articleContainer(page);
  const isWeChat = container?.id === 'js_content';
  const facts = { ...pageFacts(page, source, container), ...(isWeChat && weChatFacts(page, source)) };
  const marks = new Marks();
  const box = new PictureBox();
  removePrograms(page.body, marks);
  const article = container ?? likelyArticle(page, source, marks);
  if (!article) return NO_ARTICLE;
  const base = page.querySelector('base[href]')?.getAttribute('href') ?? facts.url;
  removeClutter(article, facts.title);
  if (isWeChat) nameSections(article);
  await settlePictures(article, { base, load: loadPicture, enclosed, box, marks });
  settleLinks(article, base);
  joinSourceLines(article);
  prepareTables(article, marks);
  const { text, flags } = marks.resolve(withoutPageLines(htmlToMarkdown(article.innerHTML)));
  if (text === '') return NO_ARTICLE;
  return {
    form: isWeChat ? 'wechat' : 'html',
    ...(facts.title && { title: facts.title }),
    ...(facts.published && { published: facts.published }),
    ...((facts.sourceName || facts.url) && {
      source: { ...(facts.sourceName && { name: facts.sourceName }), ...(facts.url && { url: facts.url }) },
    }),
    markdown: text,
    pictures: box.all(),
    flags,
  };
}

/** On a page of no known system: what looks like an article, or else all there is. */
function likelyArticle(page: Document, html: string, marks: Marks): Element | undefined {
  // it takes the tree apart, so it gets one of its own
  const copy = parsePage(html);
  removePrograms(copy.body, marks);
  const found = new Readability(copy, { charThreshold: 150, keepClasses: true }).parse();
  if (found?.content && (found.length ?? 0) >= 40) return parsePage(found.content).body;
  return page.body.textContent.trim() === '' ? undefined : page.body;
}

/** How many lines at the beginning and at the end may be the page's facts. */
const EDGE = 4;

function withoutPageLines(markdown: string): string {
  const lines = markdown.split('\n');
  const full = lines.flatMap((line, index) => (line.trim() === '' ? [] : [index]));
  const edges = new Set([...full.slice(0, EDGE), ...full.slice(-EDGE)]);
  return lines.filter((line, index) => !isPageLine(line) && !(edges.has(index) && isFactLine(line))).join('\n');
}
