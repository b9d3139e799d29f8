/** The HTML of a `.md` body, its pictures prepared first. */
import { escapeHtml } from '../markdown/escape.ts';
import { renderMd } from '../markdown/render.ts';
import type { SiteText } from '../site/text/index.ts';
import { renderWords, type BodyView } from '../views/body.ts';
import { pictureHtml } from './pictures.ts';

/** A picture that begins the text is loaded at once, for it is seen first. */
export async function bodyHtml(body: BodyView, text: SiteText): Promise<string> {
  const pictures = new Map<string, (alt: string) => string>();
  const [first] = Object.keys(body.pictures);
  for (const [target, file] of Object.entries(body.pictures)) {
    const eager = target === first && body.markdown.trimStart().startsWith('![');
    const html = await pictureHtml(file, { alt: PLACEHOLDER, eager });
    pictures.set(target, (alt) => html.replace(PLACEHOLDER, () => escapeHtml(alt)));
  }
  return renderMd(body.markdown, {
    links: new Map(Object.entries(body.links)),
    pictures,
    words: renderWords(text),
  });
}

const PLACEHOLDER = '\u0000alt\u0000';
