/** What Word leaves in text that was copied out of it: settings, style sheets and tags of its own. */
import { codeMask, isProse } from '../restore/markup.ts';
import type { Edit } from '../restore/worksheet.ts';

const DEBRIS = new RegExp(
  [
    /<!--\[if [^\]]*\]>[^]*?<!\[endif\]-->/,
    /<!--\[if [^\]]*\]>(?:<!-->)?|(?:<!--)?<!\[endif\]-->|<!\[(?:if [^\]]*|endif)\]>/,
    /<xml>[^]*?<\/xml>/,
    /<\/?(?:o|v|w|m|st1):[a-z][^<>]*>/,
    /<\?xml:namespace[^<>]*>/,
    /Normal\s+0(?:\s+(?:[\d.]+ ?(?:磅|pt)|\d+|false|true|EN-US|ZH-CN|ZH-TW|X-NONE|JA|AR-SA))+(?:\s+MicrosoftInternetExplorer\d)?/,
    /\/\*\s*(?:Style|Font) Definitions\s*\*\//,
    /@(?:font-face|page)\b[^{}\n]*\{[^{}]*\}/,
    /(?:(?:[a-z]\w*)?\.?(?:Mso|WordSection|Section\d)\w*(?:\s*,\s*|\s+)?)+\{[^{}]*\}/,
    /[a-z]\w*(?:\.\w+)?\s*\{[^{}]*mso-[^{}]*\}/,
    /st1\\?:\*\s*\{[^{}]*\}/,
  ]
    .map(({ source }) => `(?:${source})`)
    .join('|'),
  'giu',
);

/** Edits that take the debris out, with its line when nothing else stands in it. */
export function withoutWordDebris(text: string): Edit[] {
  const mask = codeMask(text);
  return Array.from(text.matchAll(DEBRIS), ({ index, 0: found }): Edit => {
    const end = index + found.length;
    const ownLine = (index === 0 || text[index - 1] === '\n') && text[end] === '\n';
    return { kind: 'word-debris', start: index, end: ownLine ? end + 1 : end, after: '' };
  }).filter(({ start, end }) => isProse(mask, start, end));
}
