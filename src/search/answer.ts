/** Which bulletins answer a query: those with its words as written or as spelled, or else those of steps that ask less. */
import { cutQuery } from './cut-query.ts';
import { newestFirst, type Hit } from './engine.ts';
import { exactly, startingWith } from './exact.ts';
import type { Phrase } from './phrase.ts';
import { readings, type Relaxation } from './query.ts';
import type { SiteIndex } from './site-index.ts';
import { spelled } from './spelled.ts';
import { fold, hasHan, isRun } from './tokens.ts';
import { asFound } from './variants.ts';

export interface Answer {
  readonly relaxation: Relaxation;
  /** All of a group come before the next; no page is in two. */
  readonly groups: readonly Group[];
}

export interface Group {
  readonly phrases: readonly Phrase[];
  /** Whether a hit holds every phrase, or only some of them. */
  readonly every: boolean;
  /** Newest first. */
  readonly hits: readonly Hit[];
  /** The Chinese that was found by its pinyin. */
  readonly spelled?: string;
}

/** @throws whatever the engine throws */
export async function answer(site: SiteIndex, query: string): Promise<Answer> {
  let [strict, ...relaxed] = readings(query);
  if (!strict) return { relaxation: 'none', groups: [] };

  let groups = await asWritten(site, query, strict.phrases);
  if (groups.length === 0 && hasHan(query)) {
    // the index holds Simplified characters alone, so only what was not found can have other forms
    const [plain, ...rest] = readings(asFound(fold(query), await site.variants()));
    if (plain && plain.phrases.join() !== strict.phrases.join()) {
      [strict, relaxed] = [plain, rest];
      groups = await asWritten(site, '', plain.phrases);
    }
  }
  if (groups.length > 0) return { relaxation: 'none', groups };

  const { phrases } = strict;
  const cut = await cutQuery(site, phrases);
  if (cut.length > 0) return { relaxation: 'none', groups: [{ phrases, every: true, hits: cut }] };

  for (const { relaxation, phrases: fewer } of relaxed) {
    const hits = await exactly(site, fewer);
    if (hits.length > 0) return { relaxation, groups: [{ phrases: fewer, every: true, hits }] };
  }
  return { relaxation: 'loose', groups: await loosely(site, (relaxed.at(-1) ?? strict).phrases) };
}

/** What holds the words comes before what is only spelled so. */
async function asWritten(site: SiteIndex, query: string, phrases: readonly Phrase[]): Promise<Group[]> {
  const exact = await withUnfinishedWord(site, phrases);
  const { texts, hits } = await spelled(site, query);
  const groups: Group[] = [
    { phrases, every: true, hits: exact },
    ...texts.map((one) => ({ phrases: [[...one.text]], every: true, hits: one.hits, spelled: one.text })),
    { phrases: [], every: false, hits },
  ];
  return withoutRepetition(groups);
}

/** Each page in the first of its groups; groups that are left empty go. */
function withoutRepetition(groups: readonly Group[]): Group[] {
  const known = new Set<string>();
  return groups
    .map((group) => ({ ...group, hits: group.hits.filter(({ id }) => !known.has(id) && known.add(id)) }))
    .filter(({ hits }) => hits.length > 0);
}

/** A query that is one word of letters or digits may still be being typed: words that begin with it count too. */
async function withUnfinishedWord(site: SiteIndex, phrases: readonly Phrase[]): Promise<readonly Hit[]> {
  const [word] = phrases.length === 1 && phrases[0]?.length === 1 ? phrases[0] : [];
  if (word === undefined || word.length < 2 || !isRun(word)) return exactly(site, phrases);
  return startingWith(site, word);
}

/** Pages with any of the words that are more than a character. */
async function loosely(site: SiteIndex, words: readonly Phrase[]): Promise<Group[]> {
  const phrases = words.filter((word) => word.join('').length > 1);
  const found = await Promise.all(phrases.map((phrase) => exactly(site, [phrase])));
  const hits = newestFirst(...found);
  return hits.length > 0 ? [{ phrases, every: false, hits }] : [];
}
