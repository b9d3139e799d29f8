/**
 * The pages under old addresses, as plain HTML: their paths are those of other sites, which Astro's routes do not
 * take. Each is whole in one file, without a script.
 */
import { escapeHtml } from '../markdown/escape.ts';
import type { LinkView } from '../views/context.ts';
import type { OldPageView } from '../views/old-pages.ts';
import { withPolicy } from './content-policy.ts';
import { oldPageStyle } from './old-page-style.ts';

/** The whole page. */
export function oldPage({ lang, documentTitle, site, colours, grey, title, text, links, next }: OldPageView): string {
  const lines = [
    '<!doctype html>',
    `<html lang="${escapeHtml(lang)}"${grey ? ' data-grey' : ''}>`,
    '<head>',
    '<meta charset="utf-8">',
    ...(next ? [`<meta http-equiv="refresh" content="0; url=${escapeHtml(next.href)}">`] : []),
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    `<title>${escapeHtml(documentTitle)}</title>`,
    ...(next ? [`<link rel="canonical" href="${escapeHtml(next.canonical)}">`] : []),
    `<style>${oldPageStyle(colours)}</style>`,
    '</head>',
    '<body>',
    `<header>${anchor(site)}</header>`,
    '<main>',
    `<h1>${escapeHtml(title)}</h1>`,
    `<p>${escapeHtml(text)}</p>`,
    ...links.map((link) => `<p>${anchor(link)}</p>`),
    '</main>',
    '</body>',
    '</html>',
    '',
  ];
  return withPolicy(lines.join('\n'));
}

function anchor({ label, href }: LinkView): string {
  return `<a href="${escapeHtml(href)}">${escapeHtml(label)}</a>`;
}
