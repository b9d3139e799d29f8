/** One bulletin: its facts, its text, and the way to what belongs with it. */
import { fileBeside, filePathOnSite, readTarget, sitePath } from '../bulletin/paths.ts';
import type { Appearance, CatalogueEntry } from '../library/catalogue.ts';
import type { RelatedEntry } from '../library/related/relate.ts';
import { siteAddress } from '../site/address.ts';
import { bodyView, listsAttachments, type BodyView } from './body.ts';
import type { LinkView, SiteContext } from './context.ts';
import { frameView, type FrameView } from './frame.ts';
import { listingItem, type ListingItem } from './listing.ts';
import { pictureView, type PictureView } from './picture.ts';
import { bulletinCard } from './share.ts';
import { articleThings } from './structured-data/article.ts';

export interface SpeakerView {
  readonly name: string;
  readonly href: string;
  /** The character that stands in for a portrait. */
  readonly monogram: string;
  readonly portrait?: PictureView;
  readonly org?: string;
  readonly orgHref?: string;
  readonly post?: string;
}

export interface AttachmentView extends LinkView {
  /** `CSV`, `PDF` … */
  readonly type: string;
}

export interface RelatedView extends ListingItem {
  readonly reason: string;
}

export interface ShareView {
  /** Absolute, percent-encoded. */
  readonly address: string;
}

export interface TocItem extends LinkView {
  readonly depth: number;
}

export interface BulletinView {
  readonly frame: FrameView;
  readonly title: string;
  readonly date: string;
  readonly day: string;
  readonly updated?: { readonly date: string; readonly day: string };
  readonly issue?: string;
  readonly kind: string;
  readonly place?: string;
  readonly summary: string;
  /** The facts in one line, for where they are folded away. */
  readonly gist: string;
  readonly draft: boolean;
  readonly speakers: readonly SpeakerView[];
  readonly members: readonly LinkView[];
  readonly tags: readonly LinkView[];
  /** Empty when the text is short. */
  readonly contents: readonly TocItem[];
  /** Unless the text shows it itself. */
  readonly cover?: PictureView;
  readonly body: BodyView;
  /** Those that the text does not list itself. */
  readonly attachments: readonly AttachmentView[];
  readonly source?: { readonly name: string; readonly url?: string };
  readonly newer?: LinkView;
  readonly older?: LinkView;
  readonly related: readonly RelatedView[];
  /** A draft has nothing to share. */
  readonly share?: ShareView;
}

/** A table of contents helps from this many headings on. */
const CONTENTS_FROM = 3;

/** So many speakers are named where the facts are folded away. */
const GIST_SPEAKERS = 2;

export function bulletinView(context: SiteContext, slug: string): BulletinView {
  const { library, text, href } = context;
  const bulletin = library.bulletin(slug);
  const { newer, older } = library.neighbours(slug);
  const attachments = attachmentViews(context, bulletin);
  const body = bodyView(context, bulletin.document, attachments);
  const cover = pictureView(context, fileBeside(bulletin.document.file, bulletin.cover));
  const headings = bulletin.document.anatomy.headings.filter(({ depth }) => depth <= 3);
  const link = (other: CatalogueEntry): LinkView => ({
    label: other.title,
    href: href(sitePath('bulletin', other.slug)),
  });
  const card = bulletinCard(context, bulletin);
  const frame = frameView(context, {
    path: sitePath('bulletin', slug),
    title: bulletin.title,
    description: bulletin.summary,
    ...(card && { card }),
    article: {
      published: bulletin.date,
      ...(bulletin.updated && { modified: bulletin.updated }),
      section: text.kinds[bulletin.kind] ?? bulletin.kind,
      tags: bulletin.tags.map((tag) => library.tag(tag).label),
    },
    things: articleThings(context, bulletin),
  });
  return {
    frame,
    title: bulletin.title,
    date: bulletin.date,
    day: text.day(bulletin.date),
    ...(bulletin.updated && { updated: { date: bulletin.updated, day: text.day(bulletin.updated) } }),
    ...(bulletin.issue !== undefined && { issue: text.issue(bulletin.issue) }),
    kind: text.kinds[bulletin.kind] ?? bulletin.kind,
    ...(bulletin.place && { place: bulletin.place }),
    summary: bulletin.summary,
    gist: gist(context, bulletin),
    draft: bulletin.draft ?? false,
    speakers: bulletin.speakers.map((appearance) => speakerView(context, appearance)),
    members: bulletin.members.map((member) => ({
      label: library.member(member).name,
      href: href(sitePath('member', member)),
    })),
    tags: bulletin.tags.map((tag) => ({ label: library.tag(tag).label, href: href(sitePath('tag', tag)) })),
    contents:
      headings.length < CONTENTS_FROM
        ? []
        : headings.map(({ id, text: label, depth }) => ({ label, href: `#${encodeURIComponent(id)}`, depth })),
    ...(cover && !Object.values(body.pictures).some(({ src }) => src === cover.src) && { cover }),
    body,
    attachments: listsAttachments(bulletin.document) ? [] : attachments,
    ...(bulletin.source && {
      source: { name: bulletin.source.name, ...(bulletin.source.url && { url: bulletin.source.url }) },
    }),
    ...(newer && { newer: link(newer) }),
    ...(older && { older: link(older) }),
    related: library.related(slug).map((related) => ({
      ...listingItem(context, library.bulletin(related.slug)),
      reason: reasonText(context, related),
    })),
    ...(frame.canonical !== undefined && !bulletin.draft && { share: { address: frame.canonical } }),
  };
}

function gist({ text }: SiteContext, { date, kind, place, speakers }: CatalogueEntry): string {
  const named = text.list(speakers.slice(0, GIST_SPEAKERS).map(({ name }) => name));
  const people = speakers.length > GIST_SPEAKERS ? text.bulletin_.others(named, speakers.length) : named;
  return [text.day(date), text.kinds[kind] ?? kind, place, people].filter(Boolean).join(' · ');
}

function speakerView(context: SiteContext, { person, name, org, orgMember, post }: Appearance): SpeakerView {
  const { library, href } = context;
  const portrait = pictureView(context, library.speaker(person).portrait);
  return {
    name,
    href: href(sitePath('person', person)),
    monogram: [...name][0] ?? '',
    ...(portrait && { portrait }),
    ...(org && { org }),
    ...(orgMember && { orgHref: href(sitePath('member', orgMember)) }),
    ...(post && { post }),
  };
}

/** The files offered for download with a bulletin. */
function attachmentViews({ settings, href }: SiteContext, bulletin: CatalogueEntry): AttachmentView[] {
  return (bulletin.attachments ?? []).flatMap(({ title, file }) => {
    const target = readTarget(bulletin.document.file, file, siteAddress(settings));
    if (target.kind !== 'file') return [];
    const type = /\.([a-z\d]+)$/i.exec(file)?.[1]?.toUpperCase() ?? '';
    return [{ label: title, href: href(filePathOnSite(target.file)), type }];
  });
}

function reasonText({ library, text }: SiteContext, { reason }: RelatedEntry): string {
  switch (reason.kind) {
    case 'picked':
      return text.reasons.picked;
    case 'speaker':
      return text.reasons.speaker(library.speaker(reason.slug).name);
    case 'member':
      return text.reasons.member(library.member(reason.slug).shortName);
    case 'tag':
      return text.reasons.tag(library.tag(reason.slug).label);
    case 'text':
      return text.reasons.text;
  }
}
