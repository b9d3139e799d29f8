/** What a file of the built site leads to inside the site, and the places in it that others can name: one file at a time. */

/** Plain JSON, so that it can be remembered with the file; both lists without repetition, in the order of the text. */
export interface FileLinks {
  /** What `#…` can name. */
  readonly ids: readonly string[];
  /**
   * Files of the site, as paths in its folder, with `#` and a place where one is named: `tags/a/index.html#b`. What lies
   * outside the site's base begins with a slash.
   */
  readonly uses: readonly string[];
}

/** Where the site will stand. */
export interface SitePlace {
  /** Scheme and host: `https://example.org`. */
  readonly origin: string;
  /** With slashes at both ends. */
  readonly base: string;
}

/** Reads the links of one file; undefined for a kind of file that leads nowhere. */
export type LinkReader = (file: string, text: string) => FileLinks | undefined;

/**
 * A reader for the files of one site: their menus, footers and addresses are the same on every page, and are taken apart
 * once.
 */
export function linkReader(place: SitePlace): LinkReader {
  const known: Known = { tags: new Map(), targets: new Map() };
  return (file, text) => {
    if (!mayLead(file)) return undefined;
    const found = new Found(file, place, known.targets);
    if (file.endsWith('.html')) inHtml(text, found, known.tags);
    else if (file.endsWith('.xml')) inXml(text, found);
    else if (file.endsWith('.css')) inCss(text, found);
    else if (file === 'robots.txt') for (const [, url = ''] of text.matchAll(/^Sitemap:\s*(\S+)/gim)) found.use(url);
    else inJson(text, found);
    // a large site has more of them than are worth keeping
    for (const kept of [known.tags, known.targets]) if (kept.size > 20_000) kept.clear();
    return { ids: [...found.ids], uses: [...found.uses] };
  };
}

interface Known {
  /** Tag as written → what it says. */
  readonly tags: Map<string, Tag>;
  /** Address as written, that means the same in every file → what it means. */
  readonly targets: Map<string, string | undefined>;
}

/** The same text by itself: a piece of a page holds on to the whole page. */
function detached(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}

/** Whether a file can lead anywhere, as its name tells; what editors attach is theirs. */
export function mayLead(file: string): boolean {
  if (file.startsWith('files/')) return false;
  return (
    /\.(?:html|xml|css|webmanifest)$/.test(file) ||
    (file.endsWith('.json') && !file.startsWith('pagefind/')) ||
    file === 'robots.txt'
  );
}

class Found {
  readonly ids = new Set<string>();
  readonly uses = new Set<string>();
  readonly #file: string;
  readonly #place: SitePlace;
  readonly #targets: Map<string, string | undefined>;

  constructor(file: string, place: SitePlace, targets: Map<string, string | undefined>) {
    this.#file = file;
    this.#place = place;
    this.#targets = targets;
  }

  /** Takes an address as the file writes it, marks of HTML and XML already read. */
  use(written: string): void {
    const isAbsolute = /^(?:[a-z][a-z\d+.-]*:|\/)/i.test(written);
    let target = isAbsolute ? this.#targets.get(written) : undefined;
    if (target === undefined && !(isAbsolute && this.#targets.has(written))) {
      target = this.#target(written.trim());
      if (isAbsolute) this.#targets.set(detached(written), target && detached(target));
    }
    if (target !== undefined) this.uses.add(target);
  }

  /** An address that counts only where it names this site whole. */
  useWhole(written: string): void {
    if (written.startsWith(this.#place.origin)) this.use(written);
  }

  #target(written: string): string | undefined {
    const { origin, base } = this.#place;
    if (written === '') return undefined;
    if (written.startsWith('#')) return withPlace(this.#file, written.slice(1));
    let path = written;
    if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(written)) {
      const rest = written.startsWith('//') ? origin.replace(/\/\/.*/, '') + written : written;
      if (!rest.startsWith(origin) || !/^(?:[/?#]|$)/.test(rest.slice(origin.length))) return undefined;
      path = rest.slice(origin.length).replace(/^(?!\/)/, '/');
      // another site may stand beside this one, under the same name
      if (!`${path}/`.startsWith(base)) return undefined;
    } else if (!written.startsWith('/'))
      path = new URL(written, `http://-${base}${encodeURI(this.#file)}`).href.slice(8);
    const [, way = '', place = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(path) ?? [];
    if (!way.startsWith(base)) return way;
    const file = decoded(way.slice(base.length));
    return withPlace(file === '' || file.endsWith('/') ? `${file}index.html` : file, place);
  }
}

/** `#top` and what finds words are no places of a page. */
function withPlace(file: string, place: string): string {
  return place === '' || place === 'top' || place.startsWith(':~:') ? file : `${file}#${decoded(place)}`;
}

function decoded(text: string): string {
  if (!text.includes('%')) return text.normalize('NFC');
  try {
    return decodeURIComponent(text).normalize('NFC');
  } catch {
    return text.normalize('NFC');
  }
}

/** What a tag says. */
interface Tag {
  /** Of an element whose content is no markup. */
  readonly raw?: 'style' | 'json' | 'other';
  readonly name: string;
  readonly ids: readonly string[];
  readonly uses: readonly string[];
  readonly css: readonly string[];
}

/** A whole tag; what is quoted may have the closing mark in it. */
const TAG = /<([a-z][^\s/>]*)([^>"']*(?:(?:"[^"]*"|'[^']*')[^>"']*)*)>/iy;
const ATTRIBUTE = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
const ADDRESSES = new Set(['href', 'src', 'action', 'formaction', 'poster', 'data', 'xlink:href']);
const RAW = /^(?:script|style|textarea|title)$/;
const LETTER = /[a-z]/i;

function inHtml(html: string, found: Found, known: Map<string, Tag>): void {
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    const mark = html[at + 1] ?? '';
    if (mark === '!' && html.startsWith('--', at + 2)) {
      at = after('-->', html, at);
      continue;
    }
    if (!LETTER.test(mark)) {
      at++;
      continue;
    }
    let end = after('>', html, at);
    let text = html.slice(at, end);
    let tag = known.get(text);
    if (!tag) {
      TAG.lastIndex = at;
      const [whole] = TAG.exec(html) ?? [];
      // what does not end is no tag
      if (whole === undefined) {
        at++;
        continue;
      }
      text = detached(whole);
      end = at + whole.length;
      TAG.lastIndex = 0;
      const [, name = '', attributes = ''] = TAG.exec(text) ?? [];
      tag = readTag(name.toLowerCase(), attributes);
      // with a closing mark in a value, its beginning says nothing of its end
      if (text.indexOf('>') === text.length - 1) known.set(text, tag);
    }
    for (const id of tag.ids) found.ids.add(id);
    for (const address of tag.uses) found.use(address);
    for (const css of tag.css) inCss(css, found);
    at = end;
    if (tag.raw === undefined) continue;
    at = endOf(tag.name, html, end);
    if (tag.raw === 'style') inCss(html.slice(end, at), found);
    if (tag.raw === 'json') inJson(html.slice(end, at), found);
  }
}

/** The place behind the next `mark`, or the end. */
function after(mark: string, text: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at + mark.length;
}

function endOf(name: string, html: string, from: number): number {
  const end = new RegExp(`</${name}`, 'gi');
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}

function readTag(element: string, attributes: string): Tag {
  const ids: string[] = [];
  const uses: string[] = [];
  const css: string[] = [];
  let content = '';
  let isAddress = false;
  for (const [, written = '', double, single, bare] of attributes.matchAll(ATTRIBUTE)) {
    const name = written.toLowerCase();
    const value = unescaped(double ?? single ?? bare ?? '');
    if (name === 'id' || (name === 'name' && element === 'a')) ids.push(value.normalize('NFC'));
    else if (ADDRESSES.has(name)) uses.push(value);
    else if (name === 'srcset' || name === 'imagesrcset') uses.push(...inSrcset(value));
    else if (name === 'style') css.push(value);
    else if (element === 'meta') {
      if (name === 'content') content = value;
      else if (/^(?:og|twitter):(?:image|url|video|audio)(?::(?:secure_)?url)?$/.test(value)) isAddress = true;
      else if (name === 'http-equiv' && value.toLowerCase() === 'refresh') isAddress = true;
    }
  }
  if (isAddress) uses.push(content.replace(/^\d+\s*;\s*url=/i, ''));
  const isData = /\btype\s*=\s*["']?application\/(?:ld\+)?json/i.test(attributes);
  const raw = element === 'style' ? 'style' : element === 'script' && isData ? 'json' : 'other';
  return { name: element, ids, uses, css, ...(RAW.test(element) && { raw }) };
}

/** https://html.spec.whatwg.org/multipage/images.html#srcset-attributes */
function inSrcset(set: string): string[] {
  return [...set.matchAll(/([^\s,]\S*[^\s,]|[^\s,])(?:\s+[^,]*)?(?:,|$)/g)].map(([, address = '']) => address);
}

function inCss(css: string, found: Found): void {
  for (const [, double, single, bare] of css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^\s"')]+))\s*\)/g))
    found.use(double ?? single ?? bare ?? '');
}

/** Attributes and elements that are an address of this site and nothing else, in the text and in HTML inside it. */
function inXml(xml: string, found: Found): void {
  const addresses = (text: string) => {
    for (const [, address = ''] of text.matchAll(/(?:="|>)(https?:[^"<>\s]*)(?=["<])/g))
      found.useWhole(unescaped(address));
  };
  addresses(xml);
  if (xml.includes('&lt;')) addresses(unescaped(xml));
}

/** Strings that are an address of this site and nothing else, and those that are HTML. */
function inJson(json: string, found: Found): void {
  const walk = (value: unknown, key = ''): void => {
    if (typeof value === 'string') {
      if (/^(?:start_url|scope|src)$/.test(key)) found.use(value);
      // a name of a thing may look like a place in a page
      else if (/^https?:\S*$/.test(value)) found.useWhole(value.replace(/#.*$/, ''));
      else if (/^content_html$/.test(key))
        for (const [, address = ''] of value.matchAll(/(?:href|src)="([^"]*)"/g)) found.useWhole(unescaped(address));
    } else if (Array.isArray(value)) for (const item of value) walk(item, key);
    else if (typeof value === 'object' && value !== null)
      for (const [name, item] of Object.entries(value)) walk(item, name);
  };
  try {
    walk(JSON.parse(json));
  } catch {
    // a file that somebody put there, and no JSON: nothing in it is a link
  }
}

const MARKS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return MARKS[name.toLowerCase()] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
