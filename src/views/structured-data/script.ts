/** Structured data as the text of a script element. */
import type { Thing } from './thing.ts';

/** JSON-LD that no reader of HTML can take for markup, whatever stands in it. */
export function structuredDataScript(things: readonly Thing[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': things })
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
