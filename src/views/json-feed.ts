/** A feed as JSON Feed 1.1: https://www.jsonfeed.org/version/1.1/ */
import type { FeedView } from './feeds.ts';

/** @param texts of the entries as HTML, in their order */
export function jsonFeed(feed: FeedView, texts: readonly string[]): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.subtitle,
    home_page_url: feed.home,
    feed_url: feed.json,
    favicon: feed.icon,
    language: feed.lang,
    authors: [feed.author],
    items: feed.entries.map((entry, index) => ({
      id: entry.url,
      url: entry.url,
      title: entry.title,
      summary: entry.summary,
      content_html: texts[index] ?? '',
      date_published: entry.published,
      date_modified: entry.updated,
      ...(entry.tags.length > 0 && { tags: entry.tags }),
      ...(entry.attachments.length > 0 && {
        attachments: entry.attachments.map(({ url, title, type }) => ({ url, mime_type: type, title })),
      }),
    })),
  });
}
