/** Which HTML a text may hold: what only marks up. The check refuses the rest with a word, the renderer without one. */
import { escapeHtml } from './escape.ts';
import { htmlParts } from './html-tags.ts';

const words = (text: string): readonly string[] => text.split(/\s+/);

/** HTML elements that only mark up text, which a text may hold. */
export const HTML_ELEMENTS: ReadonlySet<string> = new Set([
  ...words(
    'p br hr b strong i em u s del ins sub sup small mark abbr cite q blockquote code pre kbd samp var span div',
  ),
  ...words('ul ol li dl dt dd table thead tbody tfoot tr th td caption colgroup col details summary ruby rt rp time'),
  ...words('figure figcaption h2 h3 h4 h5 h6 wbr bdi bdo'),
]);

const ATTRIBUTES = new Set(
  words('class id title lang dir colspan rowspan scope headers span datetime open start reversed cite align'),
);
/** Attributes that one element alone may have. */
const OWN_ATTRIBUTES: Readonly<Record<string, string>> = { type: 'ol', value: 'li' };

/** Both names in lower case. */
export function isAllowedAttribute(element: string, attribute: string): boolean {
  if (Object.hasOwn(OWN_ATTRIBUTES, attribute)) return OWN_ATTRIBUTES[attribute] === element;
  return ATTRIBUTES.has(attribute);
}

/** The ids of the site's own parts, which its scripts look for, begin with this. */
export const OWN_IDS = 'site:';

/**
 * Raw HTML as it may stand in a page, written anew tag by tag: tags and attributes that are not allowed are left out,
 * and what is no sound tag is text.
 */
export function allowedHtml(html: string): string {
  let out = '';
  let end = 0;
  for (const part of htmlParts(html)) {
    out += textBetween(html.slice(end, part.offset));
    end = part.kind === 'broken' ? part.offset : part.end;
    if (part.kind === 'broken' || part.kind === 'comment') continue;
    const name = part.name.toLowerCase();
    if (!HTML_ELEMENTS.has(name)) continue;
    out += part.kind === 'open' ? `<${name}${attributesOf(name, part.attributes)}>` : `</${name}>`;
  }
  return out + textBetween(html.slice(end));
}

/** References in it are the editor's own. */
function textBetween(text: string): string {
  return text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function attributesOf(element: string, attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .filter(([name, value]) => isAllowedAttribute(element, name) && !(name === 'id' && value.startsWith(OWN_IDS)))
    .map(([name, value]) => ` ${name}="${escapeHtml(value).replaceAll('&amp;', '&')}"`)
    .join('');
}
