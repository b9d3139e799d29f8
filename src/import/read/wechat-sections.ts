/** Section headings of WeChat articles, which are nothing but short paragraphs set large or bold. */
import { lineOf } from './page.ts';

const BLOCKS = 'p, section, h1, h2, h3, h4';

/** Turns them into headings, unless so many paragraphs look like that that none stands out. */
export function nameSections(article: Element): void {
  const blocks = [...article.querySelectorAll(BLOCKS)].filter(
    (element) => !element.querySelector(BLOCKS) && lineOf(element) !== '' && !element.closest('table, li, blockquote'),
  );
  const size = usual(blocks.flatMap((block) => sizesOf(block)));
  const sections = blocks.filter((block) => isSection(block, size));
  if (sections.length > blocks.length * 0.4) return;
  for (const block of sections) {
    const heading = article.ownerDocument.createElement('h2');
    heading.textContent = lineOf(block);
    block.replaceWith(heading);
  }
}

function isSection(block: Element, usualSize: number): boolean {
  const line = lineOf(block);
  if (line.length < 2 || line.length > 30 || /[。，；：:,;！？…]$/.test(line) || block.querySelector('img, a'))
    return false;
  // captions, credits and page numbers are set apart too
  if (
    /^(?:[▲△▼↑↓]|图\s*\d|图[:：为]|摄影|文[/|:：]|来源|编辑|审核|[\d./-]+$)/.test(line) ||
    !/\p{Script=Han}/u.test(line)
  )
    return false;
  return isAllBold(block) || sizesOf(block).some((size) => size >= usualSize + 2);
}

/** Whether all of the text is in bold elements. */
function isAllBold(block: Element): boolean {
  const bold = [...block.querySelectorAll('strong, b, [style*="font-weight"]')].filter(
    (element) => /^(?:STRONG|B)$/.test(element.nodeName) || isBoldStyle(element),
  );
  return isBoldStyle(block) || bold.some((element) => lineOf(element) === lineOf(block));
}

function isBoldStyle(element: Element): boolean {
  return /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(element.getAttribute('style') ?? '');
}

/** Sizes in px of the block and of what holds all of its text. */
function sizesOf(block: Element): number[] {
  return [block, ...block.querySelectorAll('[style*="font-size"]')]
    .filter((element) => lineOf(element) === lineOf(block))
    .flatMap((element) => {
      const size = /font-size\s*:\s*([\d.]+)px/i.exec(element.getAttribute('style') ?? '')?.[1];
      return size ? [Number(size)] : [];
    });
}

function usual(sizes: readonly number[]): number {
  const sorted = sizes.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 16;
}
