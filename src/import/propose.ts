/** The last stage: what was read, restored and found in a draft becomes one proposal for a bulletin. */
import { foldName } from '../bulletin/names.ts';
import type { Extraction, Flag, Proposed, Reading, Restored, Vocabulary } from './draft.ts';
import { withOwnWords } from './own-words.ts';
import type { DraftSource, Proposal } from './proposal.ts';
import { readCredits } from './source-lines.ts';

export interface Stages {
  readonly reading: Reading;
  readonly restored: Restored;
  readonly extraction: Extraction;
  readonly vocabulary: Vocabulary;
}

/** What the text does not say is absent; nothing is made up. What the draft says of itself goes before what was found. */
export function propose({ reading, restored, extraction, vocabulary }: Stages): Proposal {
  const found = extraction.title && { ...extraction.title, value: titleLine(extraction.title.value) };
  const body = withoutTitle(restored.text, found?.value).trim();
  const issue = issueOf(reading);
  const source = sourceOf(reading, restored);
  const proposal: Proposal = {
    ...(found && found.value !== '' && { title: found }),
    ...(extraction.date && { date: extraction.date }),
    dateHints: extraction.date ? [] : extraction.dateHints,
    ...(issue && { issue }),
    speakers: distinct(extraction.speakers, ({ name, org = '' }) => `${name}\n${org}`),
    units: distinct(extraction.units, ({ name, member }) => (member === undefined ? name : `/${member}`)),
    tags: distinct(extraction.tags, (label) => label),
    tagIdeas: distinct(extraction.tagIdeas, (words) => words),
    ...(source && { source }),
    kept: {},
    body,
    pictures: reading.pictures.filter(({ name }) => body.includes(name)),
    changes: restored.changes,
    flags: distinctFlags([...reading.flags, ...restored.flags, ...extraction.flags]),
  };
  return reading.hints ? withOwnWords(proposal, reading.hints, vocabulary) : proposal;
}

/** One line, without the full stop that a title has not. */
function titleLine(title: string): string {
  return title
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/(?<!…)。$/u, '');
}

/** The page shows the title above the text, which so need not begin with it again. */
function withoutTitle(text: string, title: string | undefined): string {
  const lines = text.trimStart().split('\n');
  const bare = (line: string) => foldName(line.replace(/^#+\s+|[*_]{2,}|\s#+\s*$/g, '').replace(/。$/u, ''));
  if (title === undefined || title === '' || bare(lines[0] ?? '') !== foldName(title)) return text;
  const underlined = /^(?:=+|-+)\s*$/.test(lines[1] ?? '') ? 2 : 1;
  return lines.slice(underlined).join('\n');
}

function issueOf({ issue }: Reading): Proposed<number> | undefined {
  return issue === undefined ? undefined : { value: Number(issue), confidence: 'medium', evidence: '' };
}

/** What the text says of its source goes before what the page around it says. */
function sourceOf({ source }: Reading, { sourceLines }: Restored): Proposed<DraftSource> | undefined {
  const { name: written, people } = readCredits(sourceLines);
  const name = written ?? source?.name ?? hostOf(source?.url);
  const credits = people.join('；');
  if (name === undefined && credits === '') return undefined;
  const line = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return {
    value: {
      name: line(name === undefined ? credits : credits === '' ? name : `${name}（${credits}）`),
      ...(source?.url !== undefined && isAddress(source.url) && { url: source.url }),
    },
    confidence: written !== undefined ? 'high' : source?.name !== undefined ? 'medium' : 'low',
    evidence: sourceLines.join('　') || (source?.name ?? source?.url ?? ''),
  };
}

function isAddress(url: string): boolean {
  return /^https?:\/\/[^\s/]+/i.test(url) && URL.canParse(url);
}

function hostOf(url: string | undefined): string | undefined {
  return url !== undefined && isAddress(url) ? new URL(url).hostname : undefined;
}

/** The first of those that are the same thing. */
function distinct<Value>(found: readonly Proposed<Value>[], keyOf: (value: Value) => string): Proposed<Value>[] {
  const seen = new Set<string>();
  return found.filter(({ value }) => {
    const key = keyOf(value);
    return !seen.has(key) && seen.add(key);
  });
}

function distinctFlags(flags: readonly Flag[]): Flag[] {
  const seen = new Set<string>();
  return flags.filter(({ kind, text, line }) => {
    const key = `${kind}\n${text}\n${line}`;
    return !seen.has(key) && seen.add(key);
  });
}
