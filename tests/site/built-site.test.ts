/** What a build leaves: three alliances, each whole, valid, at home under its base, and the same every time. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseHTML } from 'linkedom';
import { atomFaults } from '../atom.ts';
import { pathsIn } from '../fixtures.ts';
import { jsonFeedFaults } from '../json-feed.ts';
import { schemaFaults } from '../schema-org.ts';
import { inertSvg } from '../../src/build/inert-svg.ts';
import { danglingLinks } from '../../src/build/dangling-links.ts';
import { readLinks } from '../../src/build/dist-links.ts';
import { linkReader } from '../../src/build/file-links.ts';
import { SIGN } from '../../src/views/site-icon.ts';
import { readXml, textsOf } from '../xml.ts';
import {
  addressesOf,
  buildFromNothing,
  filesOf,
  pagesOf,
  PERSONAL_ENV,
  PROJECT,
  runScript,
  temporaryFolder,
  type BuiltPage,
} from './built-site.ts';
import { invalidities } from './html.ts';

interface FeedItem {
  readonly url: string;
  readonly content_html: string;
  readonly attachments?: readonly { readonly url: string }[];
}

interface StructuredData {
  readonly '@context': string;
  readonly '@graph': readonly unknown[];
}

const SITES = {
  shipped: { content: 'content', base: '/', host: 'https://example.org', lang: 'zh-Hans', options: [] },
  valves: {
    content: 'tests/fixtures/sites/valves',
    base: '/sub/',
    host: 'https://valves.example.org',
    lang: 'zh-Hans',
    options: ['--base', '/sub/'],
  },
  english: {
    content: 'tests/fixtures/sites/english',
    base: '/bulletin/',
    host: 'https://lamps.example.org',
    lang: 'en',
    options: [],
  },
} as const;
type Name = keyof typeof SITES;
const NAMES = Object.keys(SITES) as Name[];

const root = temporaryFolder();
const distOf = (name: string) => join(root.path, name);
const pages = {} as Record<Name, BuiltPage[]>;

beforeAll(async () => {
  for (const name of NAMES) {
    const { content, options } = SITES[name];
    await buildFromNothing(content, distOf(name), ...options);
    pages[name] = pagesOf(distOf(name));
  }
}, 200_000);
afterAll(() => root.remove());

const read = (name: Name, file: string) => readFileSync(join(distOf(name), file), 'utf8');
function pageOf(name: Name, file: string): Document {
  const page = pages[name].find((candidate) => candidate.file === file);
  if (!page) throw new Error(`${file} was not built`);
  return page.document;
}
/** Pages for which `fault` has something to say. */
const faultsOf = (name: Name, fault: (page: BuiltPage) => unknown) =>
  pages[name].flatMap((page) => {
    const found = fault(page);
    return found ? [`${page.file}: ${JSON.stringify(found)}`] : [];
  });
const count = ({ document }: BuiltPage, selector: string) => document.querySelectorAll(selector).length;
const idsOf = (document: Document) => [...document.querySelectorAll('[id]')].map(({ id }) => id);
const textOf = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe.each(NAMES)('the site of %s', (name) => {
  const { base, host, lang } = SITES[name];

  it('has every kind of page', () => {
    const kinds = [
      'index',
      '404',
      'bulletins/index',
      'tags/index',
      'members/index',
      'speakers/index',
      'archive/index',
      'stats/index',
      'search/index',
    ];
    const files = pages[name].map(({ file }) => file);
    expect(files).toEqual(expect.arrayContaining(kinds.map((kind) => `${kind}.html`)));
    for (const list of ['bulletins', 'tags', 'members', 'speakers', 'archive'])
      expect(
        files.some((file) => file.startsWith(`${list}/`) && file !== `${list}/index.html`),
        list,
      ).toBe(true);
  });

  it('has no trace of the catalogue, which is for maintainers', () => {
    const files = filesOf(distOf(name));
    expect(files.filter((file) => /catalogue/i.test(file))).toEqual([]);
    const texts = files.filter((file) => /\.(?:html|css|js|xml|txt|webmanifest)$/.test(file));
    expect(texts.filter((file) => /_catalogue|data-stage|data-example|组件目录/.test(read(name, file)))).toEqual([]);
  });

  it('has no link, anchor, form or picture that leads nowhere', () => {
    const files = pathsIn(distOf(name));
    const links = readLinks(files, { origin: host, base });
    expect(danglingLinks(links, new Set(files.keys()))).toEqual([]);
    expect([...links.values()].flatMap(({ uses }) => uses).length).toBeGreaterThan(pages[name].length * 10);
  });

  it('has every address and every id found that a reader of HTML finds', () => {
    const read = linkReader({ origin: host, base });
    const missed = pages[name].flatMap((page) => {
      const { ids = [], uses = [] } = read(page.file, page.html) ?? {};
      const escaped = (url: string) => url.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
      const named = addressesOf(page).map(({ url }) => `<a href="${escaped(url)}">`);
      const wanted = read(page.file, named.join(''))?.uses ?? [];
      return [
        ...wanted.filter((use) => !uses.includes(use)),
        ...idsOf(page.document).filter((id) => !ids.includes(id)),
      ].map((what) => `${page.file} → ${what}`);
    });
    expect(missed).toEqual([]);
  });

  it('holds nothing of the browser editor, which nobody has chosen, or for one machine alone', () => {
    const files = filesOf(distOf(name)).filter(
      (file) => /admin|sveltia/i.test(file) || readFileSync(join(distOf(name), file)).includes('sveltia'),
    );
    expect(files).toEqual([]);
  });

  it('is valid HTML', async () => {
    expect(await invalidities(pages[name])).toEqual([]);
  });

  it('says its language, and has one heading, one main part, a menu and a footer on every page', () => {
    expect(faultsOf(name, ({ document }) => document.documentElement.getAttribute('lang') !== lang && 'lang')).toEqual(
      [],
    );
    for (const part of ['h1', 'main', 'body > header', 'body > footer', 'header nav'])
      expect(faultsOf(name, (page) => count(page, part) !== 1 && `${count(page, part)} ${part}`)).toEqual([]);
  });

  it('lets the keyboard skip to the main part, first of all', () => {
    const skips = faultsOf(name, ({ document }) => {
      const first = document.querySelector('body a, body button, body input');
      return first?.getAttribute('href') !== '#site:main' && first?.outerHTML;
    });
    expect(skips).toEqual([]);
    expect(faultsOf(name, ({ document }) => document.querySelector('main')?.id !== 'site:main')).toEqual([]);
  });

  it('names and describes every page, no two pages by the same title', () => {
    expect(faultsOf(name, ({ document }) => !document.title.trim())).toEqual([]);
    const bare = ({ document }: BuiltPage) =>
      !document.querySelector('meta[name=description]')?.getAttribute('content');
    expect(faultsOf(name, bare)).toEqual([]);
    const titles = pages[name].map(({ document }) => document.title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it('skips no level of heading', () => {
    const skipping = faultsOf(name, ({ document }) => {
      const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) =>
        Number(localName[1]),
      );
      return levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1) && levels;
    });
    expect(skipping).toEqual([]);
  });

  it('leads to the figures and every standing page from every page', () => {
    const wanted = pages[name]
      .map(({ file }) => file)
      .filter((file) => /^(?!404|search)[^/]+\/index\.html$/.test(file))
      .map((file) => `${base}${file.replace('index.html', '')}`);
    expect(wanted).toContain(`${base}stats/`);
    const faults = faultsOf(name, ({ document }) => {
      const links = [...document.querySelectorAll('body > header a, body > footer a')].map((a) =>
        a.getAttribute('href'),
      );
      const missing = wanted.filter((path) => !links.includes(path));
      return missing.length > 0 && missing;
    });
    expect(faults).toEqual([]);
  });

  it('tells each page’s own absolute address', () => {
    const strange = faultsOf(name, ({ file, document }) => {
      const path = encodeURI(file.replace(/index\.html$/, ''));
      const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
      return file !== '404.html' && canonical !== `${host}${base}${path}` && canonical;
    });
    expect(strange).toEqual([]);
    expect(pageOf(name, '404.html').querySelector('link[rel=canonical]')).toBeNull();
  });

  it('takes nothing from another host', () => {
    const RESOURCE = /^(?:img|script|source|iframe|video|audio|embed|object|link\[rel=(?!canonical|alternate).*\])$/;
    const foreign = faultsOf(name, (page) => {
      const urls = addressesOf(page).filter(
        ({ element, url }) => RESOURCE.test(element) && /^(?:[a-z]+:)?\/\//i.test(url),
      );
      return urls.length > 0 && urls;
    });
    expect(foreign).toEqual([]);
    const styles = filesOf(distOf(name)).filter((file) => /\.(?:css|html)$/.test(file));
    expect(styles.filter((file) => /url\(\s*['"]?(?:https?:)?\/\/|@import/.test(read(name, file)))).toEqual([]);
  });

  it('does not know on which machine it was made', () => {
    const places = [PROJECT, tmpdir() + '/', root.path];
    const telling = filesOf(distOf(name)).filter((file) => {
      const bytes = readFileSync(join(distOf(name), file), 'latin1');
      return places.some((place) => bytes.includes(Buffer.from(place).toString('latin1')));
    });
    expect(telling).toEqual([]);
  });

  it('gives every picture its size, two small formats and time', () => {
    const pictures = pages[name].flatMap(({ file, document }) =>
      [...document.querySelectorAll('main img')].map((img) => ({ file, img, picture: img.closest('picture') })),
    );
    for (const { file, img, picture } of pictures) {
      expect(Number(img.getAttribute('width')), file).toBeGreaterThan(0);
      expect(Number(img.getAttribute('height')), file).toBeGreaterThan(0);
      expect(img.hasAttribute('alt'), file).toBe(true);
      expect(img.getAttribute('loading') === 'lazy' || img.getAttribute('fetchpriority') === 'high', file).toBe(true);
      if (/\.svg$/.test(img.getAttribute('src') ?? '')) continue;
      const types = [...(picture?.querySelectorAll('source') ?? [])].map((source) => source.getAttribute('type'));
      expect([file, types]).toEqual([file, ['image/avif', 'image/webp']]);
    }
    if (name !== 'english') expect(pictures.length).toBeGreaterThan(0);
    const files = filesOf(distOf(name));
    for (const file of files.filter((file) => /\.(?:avif|webp)$/.test(file))) {
      const head = readFileSync(join(distOf(name), file))
        .subarray(0, 16)
        .toString('latin1');
      expect(head, file).toMatch(file.endsWith('.avif') ? /^....ftypavi/s : /^RIFF....WEBP/s);
    }
  });

  it('publishes no picture that no page shows, and no photograph as the camera left it', () => {
    const named = new Set(pages[name].flatMap((page) => addressesOf(page)).map(({ url }) => url));
    const made = filesOf(distOf(name)).filter((file) => file.startsWith('pictures/'));
    expect(made.filter((file) => !named.has(base + file))).toEqual([]);
    for (const file of made)
      expect(file).toMatch(/^pictures\/(?:[a-z\d-]+-)?[\da-f]{12}1(?:-\d+\.(?:avif|webp|jpg|png)|\.svg)$/);

    const { content } = SITES[name];
    const sums = (folder: string, kind: RegExp) =>
      filesOf(folder)
        .filter((file) => kind.test(file))
        .map((file) =>
          createHash('sha256')
            .update(readFileSync(join(folder, file)))
            .digest('hex'),
        );
    const originals = new Set(sums(join(PROJECT, content), /\.(?:jpe?g|png|webp|avif)$/i));
    if (name !== 'english') expect(originals.size).toBeGreaterThan(0);
    expect(sums(join(distOf(name)), /\.(?:jpe?g|png|webp|avif)$/).filter((sum) => originals.has(sum))).toEqual([]);
  });

  it('has a square and a wide picture of every page for where it is shared, and no others', () => {
    const named = new Set<string>();
    const faults = faultsOf(name, ({ file, document }) => {
      const metas = (key: string) =>
        [...document.querySelectorAll(`meta[property="og:image${key}"]`)].map((meta) => meta.getAttribute('content'));
      if (file === '404.html') return metas('').length > 0;
      for (const url of metas('')) named.add(url ?? '');
      const sizes = metas('').map((url, at) => {
        const bytes = readFileSync(join(distOf(name), (url ?? '').slice((host + base).length)));
        return [metas(':width')[at], metas(':height')[at], `${bytes.readUInt32BE(16)}`, `${bytes.readUInt32BE(20)}`];
      });
      return (
        JSON.stringify(sizes) !== '[["400","400","400","400"],["1200","630","1200","630"]]' ||
        metas(':alt').some((alt) => !alt)
      );
    });
    expect(faults).toEqual([]);
    const cards = filesOf(distOf(name)).filter((file) => file.startsWith('share/'));
    expect(cards.map((file) => host + base + file).toSorted()).toEqual([...named].toSorted());
  });

  it('serves machines well-formed files that name it by its absolute address', () => {
    const site = host + base;
    const map = textsOf(readXml(read(name, 'sitemap.xml')), 'loc');
    const built = pages[name].map(({ file }) => site + encodeURI(file.replace(/index\.html$/, '')));
    expect(map.toSorted()).toEqual(built.filter((url) => !/\/(?:404\.html|search\/)$/.test(url)).toSorted());

    expect(read(name, 'robots.txt')).toContain(`Sitemap: ${site}sitemap.xml\n`);
    const [template] = readXml(read(name, 'opensearch.xml')).getElementsByTagName('Url');
    expect(template?.getAttribute('template')).toBe(`${site}search/?q={searchTerms}`);
    const manifest = JSON.parse(read(name, 'manifest.webmanifest')) as Record<string, unknown>;
    expect(manifest).toMatchObject({ start_url: base, scope: base, lang });
    for (const { src } of (manifest['icons'] ?? []) as { src: string }[])
      expect(filesOf(distOf(name))).toContain(decodeURIComponent(src.slice(base.length)));
  });

  it('has feeds of the site, of every topic and of every unit, each as its format demands', () => {
    const files = filesOf(distOf(name));
    const atom = files.filter((file) => file.endsWith('feed.xml'));
    const json = files.filter((file) => file.endsWith('feed.json'));
    const pagesWithFeed = files.filter((file) => /^(?:(?:tags|members)\/[^/]+\/)?index\.html$/.test(file));
    expect(atom).toEqual(pagesWithFeed.map((file) => file.replace('index.html', 'feed.xml')));
    expect(json).toEqual(pagesWithFeed.map((file) => file.replace('index.html', 'feed.json')));
    expect(atom.flatMap((file) => atomFaults(read(name, file)).map((fault) => `${file}: ${fault}`))).toEqual([]);
    expect(json.flatMap((file) => jsonFeedFaults(read(name, file)).map((fault) => `${file}: ${fault}`))).toEqual([]);

    const site = host + base;
    const built = pages[name].map(({ file }) => site + encodeURI(file.replace(/index\.html$/, '')));
    const feed = readXml(read(name, 'feed.xml'));
    expect(textsOf(feed, 'id')[0]).toBe(site);
    expect(textsOf(feed, 'id').length).toBeGreaterThan(3);
    for (const id of textsOf(feed, 'id')) expect(built).toContain(id);
  });

  it('has in its feeds the whole text of each bulletin, plain and with addresses that are there', () => {
    const site = host + base;
    const files = filesOf(distOf(name));
    const { items } = JSON.parse(read(name, 'feed.json')) as { items: FeedItem[] };
    const lines = (text: string) => text.replace(/\s+/g, '');
    for (const { url, content_html: html, attachments = [] } of items) {
      const prose = pageOf(name, `${decodeURI(url.slice(site.length))}index.html`).querySelector('.prose');
      const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
      const paragraphs = [...(prose?.querySelectorAll('p:not(.footnotes p)') ?? [])].filter(
        (p) => !p.closest('figure, li') && !p.querySelector('a, sup'),
      );
      for (const { textContent } of paragraphs)
        expect(lines(document.body.textContent), url).toContain(lines(textContent ?? ''));
      expect(
        document.querySelectorAll('script, style, link, [class], [style], [onclick], picture, source, div, span')
          .length,
      ).toBe(0);
      const named = [...document.querySelectorAll('[href], [src]')].map(
        (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
      );
      for (const address of [...named, ...attachments.map((attachment) => attachment.url)]) {
        expect(address, url).toMatch(/^(?:https?:\/\/|mailto:|tel:)/);
        if (!address.startsWith(site)) continue;
        const path = decodeURI(address.slice(site.length).replace(/#.*/, ''));
        expect(files, address).toContain(path === '' || path.endsWith('/') ? `${path}index.html` : path);
      }
    }
    if (name !== 'english') expect(items.some(({ content_html: html }) => html.includes('<img '))).toBe(true);
  });

  it('says of every page what it is, in the words of schema.org', () => {
    const faults = faultsOf(name, ({ document }) => {
      const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
      const graphs = scripts.map(({ textContent }) => JSON.parse(textContent ?? '') as StructuredData);
      const found = graphs.flatMap((data) => [
        ...(data['@context'] === 'https://schema.org' ? [] : ['context']),
        ...data['@graph'].flatMap((thing) => schemaFaults(thing)),
      ]);
      return found.length > 0 && found;
    });
    expect(faults).toEqual([]);
    const silent = pages[name].filter(({ document }) => !document.querySelector('script[type="application/ld+json"]'));
    expect(silent.map(({ file }) => file)).toEqual(['404.html']);
  });

  it('offers files byte for byte as the editor left them, and of drawings what only draws', () => {
    const folder = join(PROJECT, SITES[name].content);
    const files = filesOf(distOf(name)).filter((file) => file.startsWith('files/'));
    if (name !== 'english') expect(files.some((file) => /\p{Script=Han}/u.test(file))).toBe(true);
    for (const file of files) {
      const original = readFileSync(join(folder, file.slice('files/'.length)));
      const offered = file.endsWith('.svg') ? Buffer.from(inertSvg(original.toString())) : original;
      expect(readFileSync(join(distOf(name), file)).equals(offered), file).toBe(true);
    }
  });

  it('publishes no drawing of an editor that would be another, made inert once more', () => {
    const drawings = filesOf(distOf(name)).filter((file) => file.endsWith('.svg') && `/${file}` !== SIGN);
    expect(drawings.filter((file) => inertSvg(read(name, file)) !== read(name, file))).toEqual([]);
  });
});

/** One text with everything in it, written as `.md` and as `.mdx`. */
describe.each([
  ['.md', 'rules-and-terms', '“整定压力”'],
  ['.mdx', 'sealing-standard', '“阀门填料密封试验方法”'],
])('Markdown made for Chinese, in a %s file,', (_, slug, bold) => {
  const prose = () => pageOf('valves', `bulletins/${slug}/index.html`).querySelector('.prose') as Element;

  it('has bold beside Chinese quotes', () => {
    expect([...prose().querySelectorAll('strong')].map(textOf)).toContain(bold);
    expect(textOf(prose())).not.toContain('**');
  });

  it('has no space where a line ended in the source', () => {
    const paragraphs = [...prose().querySelectorAll('p')].map(({ textContent }) => textContent ?? '');
    expect(paragraphs.filter((text) => /[\p{Script=Han}，。（”]\s+[\p{Script=Han}，。（“]/u.test(text))).toEqual([]);
    expect(paragraphs.join('')).toMatch(/不是一回事|各家单位都可查阅/);
  });

  it('has footnotes that lead there and back, in Chinese', () => {
    const reference = prose().querySelector('sup a');
    const note = prose().querySelector(`[id="${reference?.getAttribute('href')?.slice(1)}"]`);
    const back = note?.querySelector('a');
    expect(note?.localName).toBe('li');
    expect(back?.getAttribute('href')).toBe(`#${reference?.id}`);
    expect(back?.getAttribute('aria-label')).toBe('回到正文');
    expect(prose().querySelector('.footnotes')?.textContent).not.toMatch(/[a-z]{4}/i);
  });

  it('has tasks with a box that cannot be changed and its words for a label', () => {
    const boxes = [...prose().querySelectorAll('input[type=checkbox]')];
    expect(boxes.length).toBeGreaterThan(1);
    for (const box of boxes) {
      expect(box.hasAttribute('disabled')).toBe(true);
      expect(textOf(box.closest('label'))).toMatch(/\p{Script=Han}/u);
    }
    expect(boxes.some((box) => box.hasAttribute('checked'))).toBe(true);
    expect(boxes.some((box) => !box.hasAttribute('checked'))).toBe(true);
  });

  it('has tables that scroll in a named box which the keyboard reaches', () => {
    const box = prose().querySelector('table')?.parentElement;
    expect(box?.getAttribute('role')).toBe('region');
    expect(box?.getAttribute('tabindex')).toBe('0');
    expect(box?.getAttribute('aria-label')).toBe('表格 1');
    expect(prose().querySelectorAll('thead th').length).toBeGreaterThan(1);
  });

  it('marks links to other sites, and no others', () => {
    const links = [...prose().querySelectorAll('a[href]')];
    const marked = links.filter((link) => link.getAttribute('rel')?.includes('external'));
    expect(marked.map((link) => link.getAttribute('href'))).toEqual(
      links.map((link) => link.getAttribute('href')).filter((href) => href?.startsWith('https:')),
    );
    expect(marked).toHaveLength(1);
  });

  it('has headings with ids that can be read, and a table of contents that leads to them', () => {
    const contents = [...pageOf('valves', `bulletins/${slug}/index.html`).querySelectorAll('.contents a')];
    const headings = [...prose().querySelectorAll('h2[id], h3[id]')].filter(({ id }) => id !== 'footnote-label');
    expect(headings.every(({ id, textContent }) => id === textContent)).toBe(true);
    expect(contents.map(textOf)).toEqual(headings.map(textOf));
  });
});

describe('components in an .mdx file', () => {
  it('show a figure with caption, a quotation and the attachments', () => {
    const prose = pageOf('valves', 'bulletins/sealing-standard/index.html').querySelector('.prose') as Element;
    expect(textOf(prose.querySelector('figcaption'))).toBe('泄漏量与开关次数的关系（示意）');
    expect(textOf(prose.querySelector('figure blockquote'))).toContain('每家工厂都能照做');
    const attachment = prose.querySelector('a[download]')?.getAttribute('href') ?? '';
    expect(decodeURIComponent(attachment)).toBe('/sub/files/bulletins/2024/sealing-standard/征求意见稿 目录.csv');
  });
});

describe('a draft', () => {
  const TITLE = '联盟议定新一年的工作';
  const telling = (dist: string) =>
    filesOf(dist).filter(
      (file) => /\.(?:html|xml|json)$/.test(file) && readFileSync(join(dist, file), 'utf8').includes(TITLE),
    );

  it('is nowhere in a site that is published', () => {
    expect(telling(distOf('valves'))).toEqual([]);
    expect(filesOf(distOf('valves')).filter((file) => file.includes('annual-plan'))).toEqual([]);
  });

  it('is there and marked when drafts are asked for', async () => {
    const out = distOf('drafts');
    await buildFromNothing(SITES.valves.content, out, '--drafts');
    expect(telling(out)).toEqual(
      expect.arrayContaining(['bulletins/annual-plan/index.html', 'bulletins/index.html', 'index.html']),
    );
    const page = readFileSync(join(out, 'bulletins/annual-plan/index.html'), 'utf8');
    expect(page).toContain('这是一篇草稿，不会发布。');
    const line = pagesOf(out)
      .find(({ file }) => file === 'bulletins/index.html')
      ?.document.querySelector('.draft');
    expect(textOf(line)).toBe('草稿');
  });
});

describe('the English site', () => {
  it('has no Chinese in anything that people see or hear', () => {
    const chinese = faultsOf('english', ({ html }) => {
      const visible = html.replace(/<style[\s\S]*?<\/style>/g, '');
      return /.{0,20}\p{Script=Han}+.{0,20}/u.exec(visible)?.[0];
    });
    expect(chinese).toEqual([]);
    for (const file of filesOf(distOf('english')).filter((path) => /\.(?:xml|json|webmanifest|svg)$/.test(path)))
      expect(read('english', file)).not.toMatch(/\p{Script=Han}/u);
  });
});

describe('an alliance with words of its own', () => {
  it('lists its units by its own roles, in its own order', () => {
    const page = pages.valves.find(({ file }) => file === 'members/index.html');
    const roles = [...(page?.document.querySelectorAll('section:first-of-type dt') ?? [])].map(
      (role) => role.textContent,
    );
    expect(roles).toEqual(['会长单位', '副会长单位', '秘书处单位', '会员单位']);
  });

  it('names its own kinds, and the first of them where a bulletin names none', () => {
    const page = pages.valves.find(({ file }) => file === 'bulletins/index.html');
    const kinds = [...(page?.document.querySelectorAll('.when span') ?? [])].map((kind) => kind.textContent);
    expect(kinds).toContain('培训');
    expect(kinds).toContain('动态');
    expect(kinds).not.toContain('新闻');
  });
});

describe('two builds of one content', () => {
  it('are the same, byte for byte, whatever the environment', async () => {
    const again = distOf('again');
    const places = ['--out', again, '--cache', join(root.path, 'kept')];
    const run = await runScript('build', ['--content', SITES.english.content, ...places], PROJECT, {
      ...PERSONAL_ENV,
      BASE_URL: '/elsewhere/',
      SITE: 'https://elsewhere.example.org',
      NODE_ENV: 'test',
      LANG: 'tr_TR.UTF-8',
      TZ: 'Pacific/Kiritimati',
    });
    expect(run.code, run.out).toBe(0);
    const sums = (dist: string) =>
      filesOf(dist).map(
        (file) =>
          `${file} ${createHash('sha256')
            .update(readFileSync(join(dist, file)))
            .digest('hex')}`,
      );
    expect(sums(again)).toEqual(sums(distOf('english')));
  });
});
