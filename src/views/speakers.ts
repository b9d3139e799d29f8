/** The people who speak, and one person with posts over time and every bulletin in which they speak. */
import { sitePath } from '../bulletin/paths.ts';
import { pagedPath } from '../library/urls.ts';
import type { PostHeld, SpeakerEntry } from '../library/speakers.ts';
import type { LinkView, SiteContext } from './context.ts';
import { frameView, type FrameView } from './frame.ts';
import { pageThing } from './structured-data/collection.ts';
import { personReference, personThing } from './structured-data/people.ts';
import { listingItem, paged, pageTitle, type ListingItem, type PagerView } from './listing.ts';
import { pictureView, type PictureView } from './picture.ts';

export interface PersonItem extends LinkView {
  readonly monogram: string;
  readonly portrait?: PictureView;
  /** The latest organisation and post, in one line. */
  readonly post: string;
  readonly count: string;
}

export interface SpeakerListView {
  readonly frame: FrameView;
  readonly title: string;
  readonly summary: string;
  readonly people: readonly PersonItem[];
}

export function speakerListView(context: SiteContext): SpeakerListView {
  const { library, text } = context;
  return {
    frame: frameView(context, { path: '/speakers/', title: text.speakers_.title }),
    title: text.speakers_.title,
    summary: text.speakers_.summary(library.speakers.length),
    people: library.speakers.map((speaker) => personItem(context, speaker)),
  };
}

export interface PostView {
  readonly org?: string;
  readonly orgHref?: string;
  readonly post: string;
  readonly period: string;
}

/** What is known of a person, beside the name. */
export interface SpeakerProfile {
  readonly monogram: string;
  readonly portrait?: PictureView;
  readonly profile?: string;
  readonly posts: readonly PostView[];
}

export interface SpeakerPageView {
  readonly frame: FrameView;
  readonly title: string;
  readonly summary: string;
  /** On the first page; the others go on with the list alone. */
  readonly person?: SpeakerProfile;
  readonly items: readonly ListingItem[];
  readonly pager: PagerView;
}

/** `/speakers/<slug>/`, `/speakers/<slug>/2/` … */
export function speakerView(context: SiteContext, slug: string, page: number): SpeakerPageView {
  const { library, text } = context;
  const speaker = library.speaker(slug);
  const { bulletins } = speaker;
  const path = sitePath('person', slug);
  const { entries, pager } = paged(context, path, bulletins, page);
  const name = toldApart(context, speaker);
  const title = pageTitle(context, name, pager);
  const place = { path: pagedPath(path, page), title };
  return {
    frame: frameView(
      context,
      page === 1
        ? { ...place, description: description(context, speaker), things: [personThing(context, speaker)] }
        : {
            ...place,
            description: text.speakers_.listed(name, text.list_.page(page, pager.pages)),
            within: { path, title: name },
            things: [pageThing(context, { path, name: title, about: personReference(context, slug), bulletins }, page)],
          },
    ),
    title: speaker.name,
    summary: text.speakers_.speeches(bulletins.length),
    ...(page === 1 && { person: speakerProfile(context, speaker) }),
    items: entries.map((bulletin) => listingItem(context, library.bulletin(bulletin))),
    pager,
  };
}

/** The name, with the organisation where somebody else has the same. */
function toldApart({ library }: SiteContext, { slug, name, posts }: SpeakerEntry): string {
  const namesake = library.speakers.some((other) => other.slug !== slug && other.name === name);
  return namesake ? `${name} ${posts[0]?.org ?? ''}`.trim() : name;
}

function description(context: SiteContext, speaker: SpeakerEntry): string {
  return speaker.profile ?? `${speaker.name} ${personItem(context, speaker).post}`.trim();
}

function speakerProfile(context: SiteContext, speaker: SpeakerEntry): SpeakerProfile {
  const { profile, posts } = speaker;
  const { monogram, portrait } = personItem(context, speaker);
  return {
    monogram,
    ...(portrait && { portrait }),
    ...(profile && { profile }),
    posts: posts.map((post) => postView(context, post)),
  };
}

function personItem(context: SiteContext, speaker: SpeakerEntry): PersonItem {
  const { text, href } = context;
  const { slug, name, posts, bulletins } = speaker;
  const portrait = pictureView(context, speaker.portrait);
  const latest = posts[0];
  return {
    label: name,
    href: href(sitePath('person', slug)),
    monogram: [...name][0] ?? '',
    ...(portrait && { portrait }),
    post: [latest?.org, latest?.post].filter(Boolean).join(' '),
    count: text.speakers_.speeches(bulletins.length),
  };
}

function postView({ text, href }: SiteContext, { org, orgMember, post, first, last }: PostHeld): PostView {
  return {
    ...(org && { org }),
    ...(orgMember && { orgHref: href(sitePath('member', orgMember)) }),
    post: post ?? text.speakers_.noPost,
    period: text.speakers_.period(text.day(first), text.day(last)),
  };
}
