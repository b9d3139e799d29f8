/** One made bulletin: a kind, two topics of its own, and about nine hundred characters of what is usually said of them. */
import { below, oneOf, sample, type Random } from '../random.ts';
import type { Cast, MadePerson, MadeUnit } from './cast.ts';
import { say, SENTENCES, TITLES, type Grammar } from './grammar.ts';
import { TOPICS, type Topic } from './topics.ts';

/** Characters of a text: the length for which the demands on size and time are stated. */
const LENGTH = 900;
const KINDS = ['新闻', '新闻', '新闻', '会议', '会议', '调研', '通知', '标准', '讲话'];
const PLACES = ['例川市', '例原市会议中心', '例江市', '例山市培训基地', '例港市展览馆', '线上'];

export interface MadeBulletin {
  readonly kind: string;
  readonly title: string;
  readonly place: string;
  readonly summary: string;
  readonly speakers: readonly MadePerson[];
  readonly members: readonly MadeUnit[];
  readonly tags: readonly string[];
  readonly body: string;
}

/**
 * @param day as a reader writes it
 * @param also a tag besides the bulletin's own
 */
export function makeBulletin(cast: Cast, day: string, also: string | undefined, random: Random): MadeBulletin {
  const kind = oneOf(random, KINDS);
  const topics = [...new Set(Array.from({ length: 12 }, () => oftenFirst(TOPICS, random)))].slice(
    0,
    also === undefined ? 3 : 2,
  );
  const speakers = kind === '通知' ? [] : spoken(cast, kind === '讲话' ? 1 : below(random, 4), random);
  const members = sample(random, cast.units.slice(0, 40), 1 + below(random, 3));
  const place = oneOf(random, PLACES);
  const grammar = grammarOf({ cast, day, place, topics, speakers, members });
  return {
    kind,
    title: say(grammar, kind, random),
    place,
    summary: say(grammar, 'summary', random),
    speakers,
    members,
    tags: [...topics.map(({ label }) => label), ...(also === undefined ? [] : [also])],
    body: bodyOf(grammar, LENGTH, random),
  };
}

/** A text in paragraphs, under headings in every other bulletin. */
export function bodyOf(grammar: Grammar, length: number, random: Random): string {
  const blocks = [say(grammar, 'opening', random)];
  const headings = random() < 0.5 ? new Set<string>() : undefined;
  let written = blocks[0]?.length ?? 0;
  while (written < length - 40) {
    const sentences = Array.from({ length: 2 + below(random, 4) }, () => say(grammar, 'sentence', random));
    const paragraph = [...new Set(sentences)].join('');
    const heading = say(grammar, 'heading', random);
    if (headings !== undefined && written > 200 && random() < 0.4 && !headings.has(heading)) {
      headings.add(heading);
      blocks.push(`## ${heading}`);
    }
    blocks.push(paragraph);
    written += paragraph.length;
  }
  return [...blocks, say(grammar, 'closing', random)].join('\n\n');
}

/** The sentences of everybody with the words of one bulletin. */
export function grammarOf(of: {
  readonly cast: Cast;
  readonly day: string;
  readonly place: string;
  readonly topics: readonly Topic[];
  readonly speakers: readonly MadePerson[];
  readonly members: readonly MadeUnit[];
}): Grammar {
  return {
    ...SENTENCES,
    ...TITLES,
    alliance: [of.cast.alliance],
    day: [of.day],
    place: [of.place],
    label: of.topics.slice(0, 1).map(({ label }) => label),
    thing: of.topics.flatMap(({ things }) => things),
    work: of.topics.flatMap(({ work }) => work),
    unit: of.members.map(({ shortName }) => shortName),
    person: of.speakers.length > 0 ? of.speakers.map(({ name }) => name) : ['秘书处负责人'],
  };
}

/** Few people speak often, many once. */
function spoken(cast: Cast, count: number, random: Random): MadePerson[] {
  return [...new Set(Array.from({ length: count }, () => oftenFirst(cast.people, random)))];
}

/** One of a list, the more often the nearer it stands to the beginning. */
function oftenFirst<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() ** 2 * list.length)] as T;
}
