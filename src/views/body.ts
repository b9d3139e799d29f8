/** A document's text as the templates need it: what to render, and where its links and pictures lead. */
import type { Document } from '../bulletin/content.ts';
import { readTarget } from '../bulletin/paths.ts';
import type { RenderWords } from '../markdown/render.ts';
import { resolveLink, type ResolvedLink } from '../library/urls.ts';
import type { SiteText } from '../site/text/index.ts';
import { siteAddress } from '../site/address.ts';
import type { AttachmentView } from './bulletin.ts';
import type { SiteContext } from './context.ts';
import { pictureView, type PictureView } from './picture.ts';

export interface BodyView {
  readonly format: 'md' | 'mdx';
  /** File inside the content folder. */
  readonly file: string;
  readonly markdown: string;
  /** Target as written → where it leads. */
  readonly links: Readonly<Record<string, ResolvedLink>>;
  /** Target as written → the picture; those that cannot be shown are not there. */
  readonly pictures: Readonly<Record<string, PictureView>>;
  /** Those that the text lists at a place of its own. */
  readonly attachments: readonly AttachmentView[];
}

/** @param attachments of the bulletin, shown where the text asks for them */
export function bodyView(
  context: SiteContext,
  document: Document<unknown>,
  attachments: readonly AttachmentView[] = [],
): BodyView {
  const { file, format, body, anatomy } = document;
  const place = siteAddress(context.settings);
  const links: Record<string, ResolvedLink> = {};
  for (const { target } of anatomy.links) {
    const link = resolveLink(file, target, place);
    if (link) links[target] = link;
  }
  const pictures: Record<string, PictureView> = {};
  for (const { target } of anatomy.pictures) {
    const reading = readTarget(file, target, place);
    const picture = reading.kind === 'file' ? pictureView(context, reading.file) : undefined;
    if (picture) pictures[target] = picture;
  }
  return { format, file, markdown: body, links, pictures, attachments: listsAttachments(document) ? attachments : [] };
}

/** Whether a text has a place for the attachments, and so none are shown below it. */
export function listsAttachments({ anatomy }: Document<unknown>): boolean {
  return anatomy.elements.some(({ name }) => name === 'Attachments');
}

/** The words that rendering adds to a text. */
export function renderWords({ bulletin_: { table, footnotes, backToText, external } }: SiteText): RenderWords {
  return { table, footnotes, backToText, external };
}
