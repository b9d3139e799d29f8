/** What is proposed to the editor: the bulletin that a draft would become, each value with where it came from. */
import type { CalendarDay } from '../bulletin/calendar-day.ts';
import { bulletinText, type BulletinEntries } from '../editing/bulletin-text.ts';
import type { Change, DraftPicture, DraftSpeaker, DraftUnit, Flag, Proposed } from './draft.ts';

export interface DraftSource {
  readonly name: string;
  readonly url?: string;
}

/** Fields that are taken from the draft's own frontmatter or from nowhere. */
export type KeptField = 'kind' | 'place' | 'summary';

export interface Proposal {
  readonly title?: Proposed<string>;
  readonly date?: Proposed<CalendarDay>;
  /** Where there is no date: what is known of it. */
  readonly dateHints: readonly string[];
  readonly issue?: Proposed<number>;
  readonly speakers: readonly Proposed<DraftSpeaker>[];
  /** Every unit in the text, in the order of the text; only those with a `member` slug go into the file. */
  readonly units: readonly Proposed<DraftUnit>[];
  /** Labels of the vocabulary. */
  readonly tags: readonly Proposed<string>[];
  /** In no vocabulary; for the editor to think about. */
  readonly tagIdeas: readonly Proposed<string>[];
  readonly source?: Proposed<DraftSource>;
  /** What the draft's own frontmatter says besides, which goes into the file as it is. */
  readonly kept: Readonly<Partial<Record<KeptField, string>>>;
  readonly body: string;
  /** Those that the body points at. */
  readonly pictures: readonly DraftPicture[];
  readonly changes: readonly Change[];
  readonly flags: readonly Flag[];
}

/** A proposal that has what every bulletin must have. */
export type CompleteProposal = Proposal & Required<Pick<Proposal, 'title' | 'date'>>;

export function isComplete(proposal: Proposal): proposal is CompleteProposal {
  return proposal.title !== undefined && proposal.date !== undefined;
}

/** The proposal with another text; pictures that it no longer points at stay behind. */
export function withBody(proposal: Proposal, text: string): Proposal {
  const body = text.replace(/\r\n?/g, '\n').trim();
  return { ...proposal, body, pictures: proposal.pictures.filter(({ name }) => body.includes(name)) };
}

/** Names of the member units, as they go into the file. */
export function memberNamesIn({ units }: Pick<Proposal, 'units'>): string[] {
  return units.flatMap(({ value }) => (value.member === undefined ? [] : [value.name]));
}

/** The frontmatter of the file: always a draft, until somebody has read it. */
export function entriesOf(proposal: CompleteProposal): BulletinEntries {
  const { title, date, issue, speakers, tags, source } = proposal;
  return {
    ...proposal.kept,
    title: title.value,
    date: date.value,
    ...(issue && { issue: issue.value }),
    speakers: speakers.map(({ value }) => value),
    members: memberNamesIn(proposal),
    tags: tags.map(({ value }) => value),
    ...(source && { source: source.value }),
    draft: true,
  };
}

/** The text of the bulletin's file. */
export function proposedText(proposal: CompleteProposal): string {
  return bulletinText(entriesOf(proposal), proposal.body);
}
