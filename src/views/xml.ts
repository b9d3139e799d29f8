/** The machine-readable views as the text of their files. */
import type { FeedView, OpenSearchView, SitemapView } from './machines.ts';

const DECLARATION = '<?xml version="1.0" encoding="utf-8"?>';

/** Atom, RFC 4287. */
export function atomFeed(feed: FeedView): string {
  const entries = feed.entries.map((entry) =>
    [
      '<entry>',
      `<id>${escape(entry.url)}</id>`,
      `<title>${escape(entry.title)}</title>`,
      `<link rel="alternate" type="text/html" href="${escape(entry.url)}"/>`,
      `<published>${entry.published}</published>`,
      `<updated>${entry.updated}</updated>`,
      ...entry.tags.map((tag) => `<category term="${escape(tag)}"/>`),
      `<summary>${escape(entry.summary)}</summary>`,
      '</entry>',
    ].join('\n'),
  );
  return [
    DECLARATION,
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escape(feed.lang)}">`,
    `<id>${escape(feed.id)}</id>`,
    `<title>${escape(feed.title)}</title>`,
    `<subtitle>${escape(feed.subtitle)}</subtitle>`,
    `<link rel="self" type="application/atom+xml" href="${escape(feed.self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escape(feed.home)}"/>`,
    // the format demands a date; an empty feed has none that is true, so it takes the oldest there is
    `<updated>${feed.updated ?? '1970-01-01T00:00:00Z'}</updated>`,
    `<author><name>${escape(feed.author)}</name></author>`,
    ...entries,
    '</feed>',
    '',
  ].join('\n');
}

/** https://www.sitemaps.org/protocol.html */
export function sitemap({ urls }: SitemapView): string {
  const entries = urls.map(
    ({ url, lastmod }) => `<url><loc>${escape(url)}</loc>${lastmod ? `<lastmod>${lastmod}</lastmod>` : ''}</url>`,
  );
  return [
    DECLARATION,
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}

/** https://www.rfc-editor.org/rfc/rfc9309 */
export function robots({ sitemap: address }: { readonly sitemap: string }): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${address}\n`;
}

/** https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md */
export function openSearch({ name, description, language, template }: OpenSearchView): string {
  return [
    DECLARATION,
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `<ShortName>${escape(name)}</ShortName>`,
    `<Description>${escape(description)}</Description>`,
    `<Language>${escape(language)}</Language>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    `<Url type="text/html" template="${escape(template)}"/>`,
    '</OpenSearchDescription>',
    '',
  ].join('\n');
}

/** Text for XML: markup escaped, and the control characters that XML 1.0 forbids left out. */
function escape(text: string): string {
  return (
    text
      // eslint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/"/g, '&quot;')
  );
}
