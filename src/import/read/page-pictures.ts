/** The pictures and links of a page: what lies beside it comes along, what is elsewhere stays a link. */
import { beside, type LoadPicture } from './beside.ts';
import { dataBytes } from './data-address.ts';
import type { Marks } from './marks.ts';
import type { PictureBox } from './picture-box.ts';
import { lineOf } from './page.ts';

/** Where pages that load pictures late keep the real address. */
const LATE = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-actualsrc',
  'data-original-src',
  'data-url',
  'data-echo',
  '_src',
  'original',
  'zoomfile',
  'file',
];

interface Place {
  readonly base: string | undefined;
  readonly load: LoadPicture | undefined;
  /** What came in one file with the page. */
  readonly enclosed: ((address: string) => Uint8Array | undefined) | undefined;
  readonly box: PictureBox;
  readonly marks: Marks;
}

/** Each `<img>` of the article points at a picture of the draft afterwards, or is gone with a mark in its place. */
export async function settlePictures(article: Element, place: Place): Promise<void> {
  for (const picture of [...article.querySelectorAll('img')]) {
    const alt = altOf(picture);
    const addresses = addressesOf(picture);
    if (addresses.length === 0 || isOrnament(picture, addresses)) {
      picture.remove();
      continue;
    }
    const found = await firstFound(addresses, place);
    if ('name' in found) {
      for (const name of picture.getAttributeNames()) picture.removeAttribute(name);
      picture.setAttribute('src', `./${found.name}`);
      picture.setAttribute('alt', alt);
    } else picture.replaceWith(...instead(picture, alt, found, place));
  }
}

type Found =
  { readonly name: string } | { readonly unfit: string } | { readonly remote: string } | { readonly missing: string };

async function firstFound(addresses: readonly string[], { base, load, enclosed, box }: Place): Promise<Found> {
  let unfit: Found | undefined;
  for (const address of addresses) {
    const bytes = dataBytes(address) ?? enclosed?.(address) ?? (await beside(address, load));
    if (!bytes) continue;
    const added = await box.add(bytes);
    if ('name' in added) return added;
    unfit ??= added;
  }
  if (unfit) return unfit;
  // a path may well be that of a saved copy, which the web does not know
  const remote = [undefined, base]
    .flatMap((from) => addresses.map((address) => absolute(address, from)))
    .find((address) => address !== undefined);
  return remote ? { remote } : { missing: addresses.find((address) => !address.startsWith('data:')) ?? '' };
}

function instead(
  picture: Element,
  alt: string,
  found: Exclude<Found, { name: string }>,
  { marks }: Place,
): (Node | string)[] {
  const document = picture.ownerDocument;
  if ('unfit' in found)
    return [
      marks.add(
        'picture-format',
        `这里有一张图片（${found.unfit}），网页上显示不了，没有转过来；另存为 PNG 再插进来`,
        alt,
      ),
    ];
  if ('missing' in found)
    return [marks.add('picture-missing', '这里有一张图片，它的文件不在网页旁边，没有转过来', alt || found.missing)];
  const link = document.createElement('a');
  link.setAttribute('href', found.remote);
  link.textContent = alt ? `图片：${alt}` : '图片';
  return [
    link,
    marks.add('picture-remote', '这张图片在别的网站上，只留下了链接；请下载下来，放到文章旁边', found.remote),
  ];
}

/** The real address before what only keeps its place; a file that came with the page before one on the web. */
function addressesOf(picture: Element): readonly string[] {
  const late = LATE.map((name) => picture.getAttribute(name) ?? '');
  const src = picture.getAttribute('src') ?? '';
  const all = [...late, src]
    .map((address) => address.trim())
    .filter((address) => address !== '' && !/^(?:javascript|about|blob):/i.test(address));
  const isWeb = (address: string) => /^(?:https?:)?\/\//i.test(address);
  const isPlaceholder = (address: string) =>
    /^data:.{0,400}$|(?:blank|loading|grey|gray|placeholder|spacer|pixel|transparent)[^/]*\.(?:gif|png)/is.test(
      address,
    );
  const real = all.filter((address) => !isPlaceholder(address));
  return (real.length > 0 ? real : all.filter((address) => address.startsWith('data:'))).toSorted(
    (a, b) => Number(isWeb(a)) - Number(isWeb(b)),
  );
}

/** Icons of files, counters, dots: pictures that say nothing. */
function isOrnament(picture: Element, addresses: readonly string[]): boolean {
  const sizes = ['width', 'height'].map((name) => Number.parseInt(picture.getAttribute(name) ?? '', 10));
  return (
    sizes.some((size) => size <= 8) ||
    addresses.some((address) =>
      /fileTypeImages\/|\/(?:css|templates?|skins?|themes?)\/|\/icon_(?:doc|docx|xls|xlsx|ppt|pptx|pdf|rar|zip|txt|jpg|default)\.(?:gif|png)/i.test(
        address,
      ),
    )
  );
}

/** File names and the like describe nothing. */
function altOf(picture: Element): string {
  const alt = (picture.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim();
  return /^(?:图片|图像|image|img|picture|\S+\.(?:jpe?g|png|gif|webp|bmp)|[\d_-]+|[\da-f-]{16,})$/i.test(alt)
    ? ''
    : alt;
}

/** Links lead to the web or to a mailbox; others leave their words behind. */
export function settleLinks(article: Element, base: string | undefined): void {
  for (const link of [...article.querySelectorAll('a')]) {
    const href = (link.getAttribute('href') ?? '').trim();
    const address = /^(?:mailto|tel):/i.test(href) ? href : href.startsWith('#') ? undefined : absolute(href, base);
    if (address && (lineOf(link) !== '' || link.querySelector('img'))) {
      for (const name of link.getAttributeNames()) link.removeAttribute(name);
      // a picture in a link to itself is a picture
      if (lineOf(link) === '') link.replaceWith(...link.childNodes);
      else link.setAttribute('href', address);
    } else link.replaceWith(...link.childNodes);
  }
}

/** @returns an address of the web; relative ones count from `base` */
function absolute(address: string, base: string | undefined): string | undefined {
  const whole = address.startsWith('//') ? `https:${address}` : address;
  if (!URL.canParse(whole, base)) return undefined;
  const url = new URL(whole, base);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
}
