/** A document's text as the templates need it: what to render, and where its links and pictures lead. */
import type { Document } from '../bulletin/content.ts';
import { readTarget } from '../bulletin/paths.ts';
import type { RenderWords } from '../markdown/render.ts';
import { resolveLink, type ResolvedLink } from '../library/urls.ts';
import type { SiteText } from '../site/text/index.ts';
import { siteAddress } from '../site/address.ts';
import type { SiteContext } from './context.ts';

export interface BodyView {
  readonly format: 'md' | 'mdx';
  /** File inside the content folder. */
  readonly file: string;
  readonly markdown: string;
  /** Target as written → where it leads. */
  readonly links: Readonly<Record<string, ResolvedLink>>;
  /** Target as written → picture file inside the content folder. */
  readonly pictures: Readonly<Record<string, string>>;
}

export function bodyView({ settings }: SiteContext, document: Document<unknown>): BodyView {
  const { file, format, body, anatomy } = document;
  const place = siteAddress(settings);
  const links: Record<string, ResolvedLink> = {};
  for (const { target } of anatomy.links) {
    const link = resolveLink(file, target, place);
    if (link) links[target] = link;
  }
  const pictures: Record<string, string> = {};
  for (const { target } of anatomy.pictures) {
    const reading = readTarget(file, target, place);
    if (reading.kind === 'file') pictures[target] = reading.file;
  }
  return { format, file, markdown: body, links, pictures };
}

/** The words that rendering adds to a text. */
export function renderWords({ bulletin_: { table, footnotes, backToText, external } }: SiteText): RenderWords {
  return { table, footnotes, backToText, external };
}
