/** A feed as Atom, RFC 4287. */
import type { FeedEntry, FeedPerson, FeedView } from './feeds.ts';
import { DECLARATION, escapeXml } from './xml-text.ts';

/** @param texts of the entries as HTML, in their order */
export function atomFeed(feed: FeedView, texts: readonly string[]): string {
  return [
    DECLARATION,
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(feed.lang)}">`,
    `<id>${escapeXml(feed.id)}</id>`,
    `<title>${escapeXml(feed.title)}</title>`,
    `<subtitle>${escapeXml(feed.subtitle)}</subtitle>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(feed.atom)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(feed.home)}"/>`,
    // the format demands a date; an empty feed has none that is true, so it takes the oldest there is
    `<updated>${feed.updated ?? '1970-01-01T00:00:00Z'}</updated>`,
    `<icon>${escapeXml(feed.icon)}</icon>`,
    `<rights>${escapeXml(feed.rights)}</rights>`,
    person('author', feed.author),
    ...feed.entries.flatMap((entry, index) => entryLines(entry, texts[index] ?? '')),
    '</feed>',
    '',
  ].join('\n');
}

function entryLines(entry: FeedEntry, text: string): string[] {
  return [
    '<entry>',
    `<id>${escapeXml(entry.url)}</id>`,
    `<title>${escapeXml(entry.title)}</title>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(entry.url)}"/>`,
    ...entry.attachments.map(
      ({ url, title, type }) =>
        `<link rel="enclosure" type="${escapeXml(type)}" title="${escapeXml(title)}" href="${escapeXml(url)}"/>`,
    ),
    ...(entry.source === undefined ? [] : [`<link rel="via" type="text/html" href="${escapeXml(entry.source)}"/>`]),
    `<published>${entry.published}</published>`,
    `<updated>${entry.updated}</updated>`,
    ...entry.contributors.map((contributor) => person('contributor', contributor)),
    ...entry.tags.map((tag) => `<category term="${escapeXml(tag)}"/>`),
    `<summary>${escapeXml(entry.summary)}</summary>`,
    `<content type="html">${escapeXml(text)}</content>`,
    '</entry>',
  ];
}

function person(element: 'author' | 'contributor', { name, url }: FeedPerson): string {
  return `<${element}><name>${escapeXml(name)}</name><uri>${escapeXml(url)}</uri></${element}>`;
}
