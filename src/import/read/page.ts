/** HTML as a tree, whatever is missing around it. */
import { parseHTML } from 'linkedom';
import { breakIsEmpty } from '../../markdown/line-break.ts';

export function parsePage(html: string): Document {
  const whole = /<(?:html|body)[\s>]/i.test(html)
    ? html
    : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document;
}

/** How deep the elements of a page lie in one another. Counts without calling itself, which would be too deep as well. */
export function depthOf(root: Element): number {
  let deepest = 0;
  let depth = 1;
  let element: Element | null = root;
  while (element) {
    deepest = Math.max(deepest, depth);
    if (element.firstElementChild) {
      element = element.firstElementChild;
      depth++;
      continue;
    }
    while (element && element !== root && !element.nextElementSibling) {
      element = element.parentElement;
      depth--;
    }
    if (!element || element === root) break;
    element = element.nextElementSibling;
  }
  return deepest;
}

/** The text of an element on one line. */
export function lineOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/[\s\u3000\u200b\ufeff]+/g, ' ').trim();
}

/** Lines that the source of a page breaks between Chinese characters are whole again; browsers show a space there. */
export function joinSourceLines(node: Node): void {
  for (const child of [...node.childNodes]) {
    if (child.nodeType === 3)
      child.textContent = (child.textContent ?? '').replace(
        /(\S)[ \t\r]*\n[ \t\r\n]*(?=(\S))/g,
        (whole, before: string, after: string) => (breakIsEmpty(before, after) ? before : whole),
      );
    else if (child.nodeName !== 'PRE') joinSourceLines(child);
  }
}
