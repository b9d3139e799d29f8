/** The HTML of a `.md` body, with its pictures. */
import { renderMd } from '../markdown/render.ts';
import type { SiteText } from '../site/text/index.ts';
import { renderWords, type BodyView } from '../views/body.ts';
import { pictureHtml } from './pictures.ts';

/** A picture that begins the text is loaded at once, for it is seen first. */
export function bodyHtml(body: BodyView, text: SiteText): string {
  const [first] = Object.keys(body.pictures);
  const pictures = Object.entries(body.pictures).map(([target, picture]) => {
    const eager = target === first && body.markdown.trimStart().startsWith('![');
    return [target, (alt: string) => pictureHtml(picture, { alt, eager })] as const;
  });
  return renderMd(body.markdown, {
    links: new Map(Object.entries(body.links)),
    pictures: new Map(pictures),
    words: renderWords(text),
  });
}
