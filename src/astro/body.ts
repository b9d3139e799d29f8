/** The HTML of a `.md` body, its pictures prepared first. */
import { renderMd } from '../markdown/render.ts';
import type { SiteText } from '../site/text/index.ts';
import type { BodyView } from '../views/body.ts';
import { pictureHtml } from './pictures.ts';

/** @param leading whether the body stands at the top of the page, so that its first picture is loaded at once */
export async function bodyHtml(body: BodyView, text: SiteText, leading = false): Promise<string> {
  const pictures = new Map<string, (alt: string) => string>();
  const [first] = Object.keys(body.pictures);
  for (const [target, file] of Object.entries(body.pictures)) {
    const eager = leading && target === first && body.markdown.trimStart().startsWith('![');
    const html = await pictureHtml(file, { alt: PLACEHOLDER, eager });
    pictures.set(target, (alt) => html.replace(PLACEHOLDER, escape(alt)));
  }
  const { table, footnotes, backToText } = text.bulletin_;
  return renderMd(body.markdown, {
    links: new Map(Object.entries(body.links)),
    pictures,
    words: { table, footnotes, backToText },
  });
}

const PLACEHOLDER = '\u0000alt\u0000';

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}
