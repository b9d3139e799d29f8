/** The pictures that stand for a page where it is shared: which words they show, where they are, and which a build has to draw. */
import type { CatalogueEntry } from '../library/catalogue.ts';
import { newestFirst } from '../library/order.ts';
import { Fingerprint } from '../library/related/fingerprint.ts';
import type { SiteContext } from './context.ts';

/** What is drawn; the same card, the same picture. */
export type ShareCard = BulletinCard | SiteCard;

interface Masthead {
  readonly name: string;
  /** For where the whole name has no room. */
  readonly shortName: string;
  /** `#b3261e` */
  readonly colour: string;
}

export interface BulletinCard extends Masthead {
  readonly kind: 'bulletin';
  readonly title: string;
  /** Number and kind of the bulletin. */
  readonly line: string;
  readonly day: string;
}

export interface SiteCard extends Masthead {
  readonly kind: 'site';
  readonly englishName?: string;
  readonly motto?: string;
}

export type CardShape = keyof typeof CARD_SIZES;

/** A file on the site and what it shows. */
export interface ShareFile {
  /** Inside the folder of cards; the same name is always the same picture. */
  readonly name: string;
  readonly card: ShareCard;
  readonly shape: CardShape;
}

export interface ShareImage {
  /** Absolute: whoever fetches it has not read the page in a browser. */
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

export interface ShareImages {
  /** What the pictures say. */
  readonly alt: string;
  /** For a large card beside a post. */
  readonly wide: ShareImage;
  /** For the thumbnail of a message; WeChat passes over pictures under 300 pixels and cuts others to a square. */
  readonly square: ShareImage;
}

/** In pixels. */
export const CARD_SIZES = { wide: { width: 1200, height: 630 }, square: { width: 400, height: 400 } } as const;

/** So many of the newest bulletins have cards of their own where not all have. */
export const OWN_CARDS = 200;

/** The folder of cards on the site, without base. */
export const SHARE = '/share/';

/** To be counted up whenever the same card would come out with other pixels: whoever has fetched it keeps it by its name. */
const EDITION = 1;

/** @returns nothing where the alliance wants none */
export function shareImages({ settings, href }: SiteContext, card: ShareCard): ShareImages | undefined {
  if (settings.shareCards === 'none') return undefined;
  const image = (shape: CardShape): ShareImage => ({
    url: settings.url + href(SHARE + fileName(card, shape)),
    ...CARD_SIZES[shape],
  });
  return { alt: card.kind === 'bulletin' ? card.title : card.name, wide: image('wide'), square: image('square') };
}

/** Every file that the views of the site's pages name. */
export function shareFiles(context: SiteContext): ShareFile[] {
  if (context.settings.shareCards === 'none') return [];
  const cards = [siteCard(context), ...context.library.bulletins.map((bulletin) => bulletinCard(context, bulletin))];
  const files = cards.flatMap((card) =>
    card ? (['wide', 'square'] as const).map((shape) => ({ name: fileName(card, shape), card, shape })) : [],
  );
  return [...new Map(files.map((file) => [file.name, file])).values()];
}

/** Of every page that has no card of its own. */
export function siteCard({ settings }: SiteContext): SiteCard {
  const { name, shortName, englishName, motto, colours } = settings;
  return {
    kind: 'site',
    name,
    shortName,
    colour: colours.primary,
    ...(englishName && { englishName }),
    ...(motto && { motto }),
  };
}

/** @returns nothing for a bulletin that goes by the site's */
export function bulletinCard(
  { library, settings, text }: SiteContext,
  bulletin: CatalogueEntry,
): BulletinCard | undefined {
  if (settings.shareCards === 'none') return undefined;
  const last = library.bulletins[OWN_CARDS - 1];
  if (settings.shareCards === 'recent' && last && newestFirst(last, bulletin) < 0) return undefined;
  const { name, shortName, colours } = settings;
  const issue = bulletin.issue === undefined ? '' : text.issue(bulletin.issue);
  return {
    kind: 'bulletin',
    name,
    shortName,
    colour: colours.primary,
    title: bulletin.title,
    line: [issue, text.kinds[bulletin.kind] ?? bulletin.kind].filter(Boolean).join(' · '),
    day: text.day(bulletin.date),
  };
}

function fileName(card: ShareCard, shape: CardShape): string {
  return `${new Fingerprint().number(EDITION).text(shape).text(JSON.stringify(card)).value}.png`;
}
