/** A proposal for a program; what is not known is null. */
import type { Change, Confidence, Flag } from '../draft.ts';
import { memberNamesIn, type Proposal } from '../proposal.ts';

export interface ProposalJson {
  readonly title: string | null;
  readonly date: string | null;
  /** What is known of the date where there is none. */
  readonly dateHint: string | null;
  readonly speakers: readonly {
    readonly name: string;
    readonly org: string | null;
    readonly post: string | null;
    readonly evidence: string;
  }[];
  /** Every unit in the text. */
  readonly units: readonly string[];
  /** Those that are members of the alliance. */
  readonly members: readonly string[];
  readonly tags: readonly string[];
  /** Key phrases that are in no vocabulary. */
  readonly tagIdeas: readonly string[];
  readonly issue: number | null;
  readonly source: { readonly name: string; readonly url: string | null } | null;
  readonly body: string;
  readonly pictures: readonly string[];
  readonly changes: readonly Change[];
  readonly flags: readonly Flag[];
  readonly confidence: { readonly title: Confidence | null; readonly date: Confidence | null };
}

export function proposalJson(proposal: Proposal): ProposalJson {
  const { title, date, dateHints, speakers, units, tags, tagIdeas, issue, source, body, changes, flags } = proposal;
  return {
    title: title?.value ?? null,
    date: date?.value ?? null,
    dateHint: dateHints.length === 0 ? null : dateHints.join('；'),
    speakers: speakers.map(({ value: { name, org = null, post = null }, evidence }) => ({ name, org, post, evidence })),
    units: units.map(({ value }) => value.name),
    members: memberNamesIn(proposal),
    tags: tags.map(({ value }) => value),
    tagIdeas: tagIdeas.map(({ value }) => value),
    issue: issue?.value ?? null,
    source: source ? { name: source.value.name, url: source.value.url ?? null } : null,
    body,
    pictures: proposal.pictures.map(({ name }) => name),
    changes: changes.map(({ kind, before, after, line, times }) => ({
      kind,
      before,
      after,
      line,
      ...(times && { times }),
    })),
    flags: flags.map(({ kind, message, text, line }) => ({ kind, message, text, line })),
    confidence: { title: title?.confidence ?? null, date: date?.confidence ?? null },
  };
}
