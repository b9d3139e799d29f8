/** The feeds of the site, of one topic and of one unit: their newest bulletins with the whole text. */
import { fileBeside, filePathOnSite, readTarget, sitePath } from '../bulletin/paths.ts';
import { compareText } from '../bulletin/problem.ts';
import type { CatalogueEntry } from '../library/catalogue.ts';
import { feedPath } from '../library/urls.ts';
import { siteAddress } from '../site/address.ts';
import { mediaType } from '../site/media-types.ts';
import type { Language } from '../site/text/index.ts';
import { bodyView, type BodyView } from './body.ts';
import type { SiteContext } from './context.ts';
import { pictureView, type PictureView } from './picture.ts';
import { siteIcon } from './site-icon.ts';

/** Somebody, and the page that stands for them. */
export interface FeedPerson {
  readonly name: string;
  readonly url: string;
}

export interface FeedAttachment {
  readonly url: string;
  readonly title: string;
  /** `application/pdf` … */
  readonly type: string;
}

/** All addresses are absolute. */
export interface FeedEntry {
  /** Stands for the entry for ever, too. */
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  /** RFC 3339, midnight in China: a calendar day has no hour of its own. */
  readonly published: string;
  readonly updated: string;
  /** Where the text was taken from, if that is on the web. */
  readonly source?: string;
  /** Those who speak in it. */
  readonly contributors: readonly FeedPerson[];
  readonly tags: readonly string[];
  readonly attachments: readonly FeedAttachment[];
  /** Unless the text shows it itself. */
  readonly cover?: PictureView;
  readonly body: BodyView;
}

/** All addresses are absolute. */
export interface FeedView {
  readonly id: string;
  readonly language: Language;
  readonly lang: string;
  readonly title: string;
  readonly subtitle: string;
  /** The page of which it is the feed. */
  readonly home: string;
  readonly atom: string;
  readonly json: string;
  readonly icon: string;
  readonly rights: string;
  /** Who edits the site, of every entry too: a bulletin's source may as well be a document. */
  readonly author: FeedPerson;
  /** Of the newest change; an empty feed has none. */
  readonly updated?: string;
  readonly entries: readonly FeedEntry[];
}

/** Entries of the site's feed, and of any other. */
const SITE_LENGTH = 30;
const LENGTH = 20;

export function siteFeedView(context: SiteContext): FeedView {
  const { library, settings } = context;
  return feedView(context, '/', settings.name, settings.description, newest(library.bulletins, SITE_LENGTH));
}

export function tagFeedView(context: SiteContext, slug: string): FeedView {
  const { library, settings, text } = context;
  const { label, description, bulletins } = library.tag(slug);
  return feedView(
    context,
    sitePath('tag', slug),
    `${label} - ${settings.shortName}`,
    description ?? text.tags_.feed(label),
    newest(bulletins.map(library.bulletin), LENGTH),
  );
}

export function memberFeedView(context: SiteContext, slug: string): FeedView {
  const { library, settings, text } = context;
  const { name, bulletins } = library.member(slug);
  return feedView(
    context,
    sitePath('member', slug),
    `${name} - ${settings.shortName}`,
    text.members_.feed(name),
    newest(bulletins.map(library.bulletin), LENGTH),
  );
}

/** A feed cannot mark a draft, and who has read it cannot be told to forget it. */
function newest(bulletins: readonly CatalogueEntry[], count: number): CatalogueEntry[] {
  return bulletins.filter(({ draft }) => !draft).slice(0, count);
}

function feedView(
  context: SiteContext,
  path: string,
  title: string,
  subtitle: string,
  bulletins: readonly CatalogueEntry[],
): FeedView {
  const { settings, text } = context;
  const absolute = (of: string) => settings.url + context.href(of);
  const entries = bulletins.map((bulletin) => feedEntry(context, bulletin));
  const updated = entries
    .map((entry) => entry.updated)
    .sort(compareText)
    .at(-1);
  return {
    id: absolute(path),
    language: settings.language,
    lang: text.tag,
    title,
    subtitle,
    home: absolute(path),
    atom: absolute(feedPath(path, 'xml')),
    json: absolute(feedPath(path, 'json')),
    icon: settings.url + siteIcon(context).href,
    rights: text.footer.rights,
    author: { name: settings.editor, url: absolute('/') },
    ...(updated && { updated }),
    entries,
  };
}

/** One bulletin stands in many feeds, and is the same in each. */
const known = new WeakMap<SiteContext, Map<string, FeedEntry>>();

function feedEntry(context: SiteContext, bulletin: CatalogueEntry): FeedEntry {
  const entries = known.get(context) ?? new Map<string, FeedEntry>();
  known.set(context, entries);
  const entry = entries.get(bulletin.slug) ?? newEntry(context, bulletin);
  entries.set(bulletin.slug, entry);
  return entry;
}

function newEntry(context: SiteContext, bulletin: CatalogueEntry): FeedEntry {
  const { library, settings, href } = context;
  const absolute = (path: string) => settings.url + href(path);
  const body = bodyView(context, bulletin.document);
  const cover = pictureView(context, fileBeside(bulletin.document.file, bulletin.cover));
  return {
    url: absolute(sitePath('bulletin', bulletin.slug)),
    title: bulletin.title,
    summary: bulletin.summary,
    published: moment(bulletin.date),
    updated: moment(bulletin.updated ?? bulletin.date),
    ...(bulletin.source?.url && { source: bulletin.source.url }),
    contributors: bulletin.speakers.map(({ person, name }) => ({ name, url: absolute(sitePath('person', person)) })),
    tags: bulletin.tags.map((tag) => library.tag(tag).label),
    attachments: (bulletin.attachments ?? []).flatMap(({ title, file }) => {
      const target = readTarget(bulletin.document.file, file, siteAddress(settings));
      if (target.kind !== 'file') return [];
      return [{ url: absolute(filePathOnSite(target.file)), title, type: mediaType(target.file) }];
    }),
    ...(cover && !Object.values(body.pictures).includes(cover) && { cover }),
    body,
  };
}

function moment(day: string): string {
  return `${day}T00:00:00+08:00`;
}
