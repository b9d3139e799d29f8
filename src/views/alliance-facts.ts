/** The alliance in a few numbers. */
import type { SiteContext } from './context.ts';

export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** Counts what the site has, and takes the alliance's word for its size. */
export function allianceFacts({ library, settings, text }: SiteContext): Fact[] {
  const words = text.home_;
  return [
    ...(settings.founded ? [{ label: words.founded, value: text.day(settings.founded) }] : []),
    { label: words.memberCount, value: String(Math.max(settings.memberCount ?? 0, library.members.length)) },
    { label: words.bulletinCount, value: String(library.bulletins.length) },
    { label: words.speakerCount, value: String(library.speakers.length) },
    { label: words.tagCount, value: String(library.tags.length) },
  ];
}
