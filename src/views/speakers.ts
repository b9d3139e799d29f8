/** The people who speak, and one person with posts over time and every bulletin in which they speak. */
import { sitePath } from '../bulletin/paths.ts';
import type { PostHeld, SpeakerEntry } from '../library/speakers.ts';
import type { LinkView, SiteContext } from './context.ts';
import { frameView, type FrameView } from './frame.ts';
import { personThing } from './structured-data/people.ts';
import { listingItem, type ListingItem } from './listing.ts';
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

export interface SpeakerPageView {
  readonly frame: FrameView;
  readonly title: string;
  readonly monogram: string;
  readonly portrait?: PictureView;
  readonly profile?: string;
  readonly summary: string;
  readonly posts: readonly PostView[];
  readonly items: readonly ListingItem[];
}

export function speakerView(context: SiteContext, slug: string): SpeakerPageView {
  const { library, text } = context;
  const speaker = library.speaker(slug);
  const { name, profile } = speaker;
  const portrait = pictureView(context, speaker.portrait);
  const namesake = library.speakers.some((other) => other.slug !== slug && other.name === name);
  return {
    frame: frameView(context, {
      path: sitePath('person', slug),
      title: namesake ? `${name} ${speaker.posts[0]?.org ?? ''}`.trim() : name,
      description: profile ?? `${name} ${personItem(context, speaker).post}`.trim(),
      things: [personThing(context, speaker)],
    }),
    title: name,
    monogram: [...name][0] ?? '',
    ...(portrait && { portrait }),
    ...(profile && { profile }),
    summary: text.speakers_.speeches(speaker.bulletins.length),
    posts: speaker.posts.map((post) => postView(context, post)),
    items: speaker.bulletins.map((bulletin) => listingItem(context, library.bulletin(bulletin))),
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
