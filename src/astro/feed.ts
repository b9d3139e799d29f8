/** The texts of a feed's entries as HTML that reads well anywhere, and the answer that a feed's address gives. */
import { escapeHtml } from '../markdown/escape.ts';
import { mdxAsMd } from '../markdown/mdx-as-md.ts';
import { portableHtml } from '../markdown/portable-html.ts';
import { siteText } from '../site/text/index.ts';
import { atomFeed } from '../views/atom.ts';
import type { FeedEntry, FeedView } from '../views/feeds.ts';
import { jsonFeed } from '../views/json-feed.ts';
import { bodyHtml } from './body.ts';
import { pictureHtml } from './pictures.ts';

const FORMATS = {
  atom: { type: 'application/atom+xml', write: atomFeed },
  json: { type: 'application/feed+json', write: jsonFeed },
};

export function feedResponse(feed: FeedView, format: keyof typeof FORMATS): Response {
  const { type, write } = FORMATS[format];
  const texts = feed.entries.map((entry) => entryHtml(entry, feed));
  return new Response(write(feed, texts), { headers: { 'Content-Type': `${type}; charset=utf-8` } });
}

function entryHtml({ url, title, cover, body }: FeedEntry, { language }: FeedView): string {
  const markdown = body.format === 'mdx' ? mdxAsMd(body.markdown) : body.markdown;
  const picture = cover === undefined ? '' : `<p>${pictureHtml(cover, { alt: '' })}</p>`;
  const html = portableHtml(picture + bodyHtml({ ...body, markdown }, siteText(language)), url);
  // a bulletin may be a file to download and nothing else
  return html === '' ? `<p>${escapeHtml(title)}</p>` : html;
}
