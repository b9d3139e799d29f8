/** HTML that stands on its own: plain elements, absolute addresses, nothing that needs the site's styles or programs. */
import { Parser } from 'htmlparser2';
import { alignment } from './aligned.ts';
import { escapeHtml } from './escape.ts';

const words = (text: string): readonly string[] => text.split(/\s+/);

/** Elements that mean something anywhere; any other is opened up, and its content stays. */
const KEPT: ReadonlySet<string> = new Set([
  ...words('p br hr b strong i em u s del ins sub sup small mark abbr cite q blockquote code pre kbd samp var'),
  ...words('ul ol li dl dt dd table thead tbody tfoot tr th td caption ruby rt rp time figure figcaption'),
  ...words('h2 h3 h4 h5 h6 wbr bdi bdo a img'),
]);

const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'wbr']);

/** Elements that go with all that is in them. */
const DROPPED: ReadonlySet<string> = new Set(
  words('script style template noscript iframe object embed svg math canvas video audio form button select textarea'),
);

/** What is there only for the site's own pages. */
const DROPPED_CLASSES: ReadonlySet<string> = new Set(['visually-hidden', 'footnote-backref']);

const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'title'],
  img: ['src', 'alt', 'width', 'height', 'title'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan', 'scope'],
  ol: ['start', 'reversed', 'type'],
  li: ['value'],
  abbr: ['title'],
  time: ['datetime'],
};

const ADDRESSES: ReadonlySet<string> = new Set(['href', 'src']);
const SCHEMES = /^(?:https?|mailto|tel):/;

type Attributes = Readonly<Record<string, string>>;

/**
 * @param html as a page of the site shows it
 * @param address of that page, absolute; relative addresses start from there
 */
export function portableHtml(html: string, address: string): string {
  let out = '';
  /** End tags of what is open; empty where the element was opened up. */
  const ends: string[] = [];
  /** How deep inside a dropped element. */
  let dropped = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (dropped > 0 || isDropped(name, attributes)) {
        dropped++;
        return;
      }
      // without styles nothing else would part the notes from the text
      if (name === 'section' && classesOf(attributes).includes('footnotes')) out += '<hr>';
      if (name === 'input') out += attributes['type'] === 'checkbox' ? box(attributes) : '';
      const tag = KEPT.has(name) ? startTag(name, attributes, address) : '';
      out += tag;
      ends.push(tag === '' || VOID.has(name) ? '' : `</${name}>`);
    },
    onclosetag() {
      if (dropped > 0) dropped--;
      else out += ends.pop() ?? '';
    },
    ontext(text) {
      if (dropped === 0) out += escapeHtml(text);
    },
  });
  parser.end(html);
  return out.trim();
}

function startTag(name: string, attributes: Attributes, address: string): string {
  const kept = [...(ATTRIBUTES[name] ?? []), 'lang', 'dir'].flatMap((key) => {
    const value = attributes[key];
    if (value === undefined) return [];
    const shown = ADDRESSES.has(key) ? absolute(value, address) : value;
    return shown === undefined ? [] : [`${key}="${escapeHtml(shown)}"`];
  });
  // a link into the notes, a link that leads nowhere and a picture without an address are only their content
  if (
    name === 'a' &&
    (/^#fn(?:ref)?-?\d/.test(attributes['href'] ?? '') || !kept.some((text) => text.startsWith('href=')))
  )
    return '';
  if (name === 'img' && !kept.some((text) => text.startsWith('src='))) return '';
  const align = alignment(classesOf(attributes));
  if (align !== undefined && (name === 'td' || name === 'th')) kept.push(`align="${align}"`);
  return `<${[name, ...kept].join(' ')}>`;
}

function absolute(written: string, address: string): string | undefined {
  const url = URL.canParse(written, address) ? new URL(written, address).href : '';
  return SCHEMES.test(url) ? url : undefined;
}

function isDropped(name: string, attributes: Attributes): boolean {
  return DROPPED.has(name) || classesOf(attributes).some((name) => DROPPED_CLASSES.has(name));
}

function classesOf(attributes: Attributes): string[] {
  return (attributes['class'] ?? '').split(/\s+/);
}

/** A task as a sign, for a box would be taken away. */
function box(attributes: Attributes): string {
  return attributes['checked'] === undefined ? '☐' : '☑';
}
