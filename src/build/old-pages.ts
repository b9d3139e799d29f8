/**
 * The pages under old addresses, as plain HTML: their paths are those of other sites, which Astro's routes do not
 * take, and they need no style or script, so that any policy lets them work.
 */
import { escapeHtml } from '../markdown/escape.ts';
import type { OldPageView } from '../views/old-pages.ts';

/** The whole page. */
export function oldPage({ lang, documentTitle, title, text, links, next }: OldPageView): string {
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(lang)}">`,
    '<head>',
    '<meta charset="utf-8">',
    ...(next ? [`<meta http-equiv="refresh" content="0; url=${escapeHtml(next.href)}">`] : []),
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="robots" content="noindex">',
    `<title>${escapeHtml(documentTitle)}</title>`,
    ...(next ? [`<link rel="canonical" href="${escapeHtml(next.canonical)}">`] : []),
    '</head>',
    '<body>',
    '<main>',
    `<h1>${escapeHtml(title)}</h1>`,
    `<p>${escapeHtml(text)}</p>`,
    ...links.map(({ label, href }) => `<p><a href="${escapeHtml(href)}">${escapeHtml(label)}</a></p>`),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
