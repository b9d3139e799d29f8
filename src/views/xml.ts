/** Sitemap, robots, search description and sign as the text of their files. */
import type { OpenSearchView } from './machines.ts';
import type { SignView } from './site-icon.ts';
import type { SitemapView } from './sitemap.ts';
import { DECLARATION, escapeXml } from './xml-text.ts';

/** https://www.sitemaps.org/protocol.html */
export function sitemap({ of, entries }: SitemapView): string {
  const [root, element] = of === 'pages' ? ['urlset', 'url'] : ['sitemapindex', 'sitemap'];
  const lines = entries.map(({ url, lastmod }) => {
    const day = lastmod === undefined ? '' : `<lastmod>${lastmod}</lastmod>`;
    return `<${element}><loc>${escapeXml(url)}</loc>${day}</${element}>`;
  });
  return [
    DECLARATION,
    `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...lines,
    `</${root}>`,
    '',
  ].join('\n');
}

/** https://www.rfc-editor.org/rfc/rfc9309 */
export function robots({ sitemap: address }: { readonly sitemap: string }): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${address}\n`;
}

/** https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md */
export function openSearch(view: OpenSearchView): string {
  return [
    DECLARATION,
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `<ShortName>${escapeXml(view.name)}</ShortName>`,
    `<LongName>${escapeXml(view.longName)}</LongName>`,
    `<Description>${escapeXml(view.description)}</Description>`,
    `<Image type="${escapeXml(view.icon.type)}">${escapeXml(view.icon.url)}</Image>`,
    `<Language>${escapeXml(view.language)}</Language>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    '<OutputEncoding>UTF-8</OutputEncoding>',
    `<Url type="text/html" rel="results" template="${escapeXml(view.template)}"/>`,
    `<Url type="application/opensearchdescription+xml" rel="self" template="${escapeXml(view.self)}"/>`,
    '</OpenSearchDescription>',
    '',
  ].join('\n');
}

/** One white character on a square of the alliance's colour. */
export function sign({ character, colour }: SignView): string {
  return [
    DECLARATION,
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="64" height="64">',
    `<rect width="64" height="64" rx="8" fill="${escapeXml(colour)}"/>`,
    '<text x="32" y="47" font-size="42" font-weight="700" text-anchor="middle" fill="#fff"' +
      ` font-family="'Songti SC', 'Noto Serif CJK SC', STSong, SimSun, serif">${escapeXml(character)}</text>`,
    '</svg>',
    '',
  ].join('\n');
}
