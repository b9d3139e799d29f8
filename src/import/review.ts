/** The review of a proposal as plain data: what is asked, what an answer may be, and what the proposal is after it. */
import { meantDay } from '../bulletin/calendar-day.ts';
import { bulletinFields } from '../bulletin/fields/index.ts';
import { foldName, indexNames } from '../bulletin/names.ts';
import type { DraftSpeaker, Proposed, Vocabulary } from './draft.ts';
import type { Proposal } from './proposal.ts';
import { proposedFields, type ProposedField } from './report/words.ts';

export interface Question extends ProposedField {
  readonly label: string;
  /** One or two sentences about the field. */
  readonly help: string;
  /** Without it there is no bulletin, so it cannot be left out. */
  readonly required: boolean;
}

export type Answer =
  | { readonly kind: 'accept' }
  /** The field is left out of the file. */
  | { readonly kind: 'leave-out' }
  /** For title, date, issue and source. */
  | { readonly kind: 'text'; readonly text: string }
  /** For members and tags: every name that shall stand there. */
  | { readonly kind: 'names'; readonly names: readonly string[] }
  | { readonly kind: 'speakers'; readonly speakers: readonly DraftSpeaker[] };

/** What is asked, in the order of the file. Of the rarer fields only those that say something. */
export function questionsOf(proposal: Proposal): Question[] {
  return proposedFields(proposal)
    .filter(({ key, items }) => items.length > 0 || (key !== 'issue' && key !== 'source'))
    .map((field) => {
      const { label, help, required } = bulletinFields[field.key];
      return { ...field, label, help, required };
    });
}

/** @returns `true`, or in Chinese why the text cannot stand in the field */
export function checkText(key: Question['key'], text: string): true | string {
  if (key === 'date') return meantDay(text) !== undefined || firstIssue('date', text);
  if (key === 'source') return bulletinFields.title.schema.safeParse(text).success || '来源是空的';
  return firstIssue(key, text);
}

function firstIssue(key: Question['key'], text: string): true | string {
  const result = bulletinFields[key].schema.safeParse(text);
  if (result.success) return true;
  const message = result.error.issues[0]?.message ?? '';
  return key === 'date' ? `${message}，例如 2022-10-28` : message;
}

/** The proposal with the answer in it; an answer that does not fit the field changes nothing. */
export function answered(proposal: Proposal, key: Question['key'], answer: Answer, vocabulary: Vocabulary): Proposal {
  if (answer.kind === 'accept') return confirmed(proposal, key);
  if (answer.kind === 'leave-out') return without(proposal, key);
  if (answer.kind === 'speakers')
    return key === 'speakers'
      ? { ...proposal, speakers: kept(answer.speakers, proposal.speakers, speakerKey) }
      : proposal;
  if (answer.kind === 'names') return withNames(proposal, key, answer.names, vocabulary);
  return checkText(key, answer.text) === true ? withText(proposal, key, answer.text.trim()) : proposal;
}

/** What an editor has looked at is no longer doubtful. */
function confirmed(proposal: Proposal, key: Question['key']): Proposal {
  const sure = <Value>(found: Proposed<Value>): Proposed<Value> => ({ ...found, confidence: 'high' });
  switch (key) {
    case 'speakers':
      return { ...proposal, speakers: proposal.speakers.map(sure) };
    case 'tags':
      return { ...proposal, tags: proposal.tags.map(sure) };
    case 'members':
      return {
        ...proposal,
        units: proposal.units.map((unit) => (unit.value.member === undefined ? unit : sure(unit))),
      };
    default: {
      const found = proposal[key];
      return found ? { ...proposal, [key]: { ...found, confidence: 'high' } } : proposal;
    }
  }
}

function without(proposal: Proposal, key: Question['key']): Proposal {
  if (key === 'speakers') return { ...proposal, speakers: [] };
  if (key === 'tags') return { ...proposal, tags: [] };
  if (key === 'members') return { ...proposal, units: proposal.units.map(asParticipant) };
  const { [key]: _, ...rest } = proposal;
  return rest;
}

function withText(proposal: Proposal, key: Question['key'], text: string): Proposal {
  switch (key) {
    case 'title':
      return { ...proposal, title: byHand(text) };
    case 'date':
      return { ...proposal, date: byHand(meantDay(text) ?? text), dateHints: [] };
    case 'issue':
      return { ...proposal, issue: byHand(Number(text)) };
    case 'source':
      return { ...proposal, source: byHand({ ...proposal.source?.value, name: text }) };
    default:
      return proposal;
  }
}

function withNames(
  proposal: Proposal,
  key: Question['key'],
  names: readonly string[],
  { members, tags }: Vocabulary,
): Proposal {
  if (key === 'tags') {
    const known = indexNames(tags.map(({ label, names: all }) => ({ slug: label, names: all })));
    const labels = [...new Set(names.flatMap((name) => known.resolve(name) ?? []))];
    return { ...proposal, tags: kept(labels, proposal.tags, String) };
  }
  if (key !== 'members') return proposal;
  const known = indexNames(members);
  const chosen = new Set(names.flatMap((name) => known.resolve(name) ?? []));
  const inText = proposal.units.map((unit) => (chosen.has(unit.value.member ?? '') ? unit : asParticipant(unit)));
  const there = new Set(proposal.units.map(({ value }) => value.member));
  const added = members.filter(({ slug }) => chosen.has(slug) && !there.has(slug));
  return { ...proposal, units: [...inText, ...added.map(({ slug, name }) => byHand({ name, member: slug }))] };
}

function asParticipant(unit: Proposal['units'][number]): Proposal['units'][number] {
  return { ...unit, value: { name: unit.value.name } };
}

/** Values as chosen; those that were proposed keep the sentence they came from. */
function kept<Value>(
  values: readonly Value[],
  proposed: readonly Proposed<Value>[],
  keyOf: (value: Value) => string,
): Proposed<Value>[] {
  return values.map((value) => proposed.find((found) => keyOf(found.value) === keyOf(value)) ?? byHand(value));
}

function byHand<Value>(value: Value): Proposed<Value> {
  return { value, confidence: 'high', evidence: '' };
}

function speakerKey({ name, org = '', post = '' }: DraftSpeaker): string {
  return `${name}\n${org}\n${post}`;
}

export interface Findable {
  /** The proper name. */
  readonly name: string;
  readonly names: readonly string[];
}

/** Those that have the term in one of their names; names that begin with it first. */
export function findNames(things: readonly Findable[], term: string): readonly Findable[] {
  const wanted = foldName(term);
  const rank = ({ names }: Findable) => (names.some((name) => foldName(name).startsWith(wanted)) ? 0 : 1);
  return things
    .filter(({ names }) => names.some((name) => foldName(name).includes(wanted)))
    .map((thing, index) => ({ thing, index }))
    .sort((a, b) => rank(a.thing) - rank(b.thing) || a.index - b.index)
    .map(({ thing }) => thing);
}
