/** What a cleaned draft says of its title, date, speakers, units and topics, for a human to confirm. */
import type { CalendarDay } from '../../bulletin/calendar-day.ts';
import type { Extraction, Flag, Vocabulary } from '../draft.ts';
import { readDate } from './date.ts';
import { passagesOf, sentencesOf } from './passages.ts';
import { placesOf } from './places.ts';
import { readSpeakers } from './speakers.ts';
import { readTagIdeas } from './tag-ideas.ts';
import { readTags } from './tags.ts';
import { readTitle } from './title.ts';
import { registerUnits } from './unit-register.ts';

export interface ExtractionContext {
  /** As the document names itself. */
  readonly title?: string | undefined;
  readonly published?: CalendarDay | undefined;
  readonly dateHint?: CalendarDay | undefined;
  readonly vocabulary: Vocabulary;
  /** Handed in, as nothing here knows a clock; without it nothing is known to lie in the future. */
  readonly today?: CalendarDay | undefined;
}

/** @param text Markdown, restored and clean */
export function extract(text: string, context: ExtractionContext): Extraction {
  const { vocabulary } = context;
  const passages = passagesOf(text);
  const { title, passage } = readTitle(passages, sentencesOf(passages), context.title, vocabulary);
  const told = passages.filter((one) => one !== passage);
  const titleSentence = title && title.confidence !== 'low' ? [{ text: title.value, line: passage?.line ?? 1 }] : [];
  const sentences = [...titleSentence, ...sentencesOf(told)];
  const memberNames = vocabulary.members.map(({ name }) => name);
  const spoken = sentences.map((sentence) => sentence.text);
  const places = placesOf([...spoken, vocabulary.alliance.name, ...memberNames].join('\n'));
  const register = registerUnits(sentences, vocabulary, places);
  const { speakers, people } = readSpeakers(sentences, register, vocabulary, places);
  const date = readDate(sentencesOf(told), title ? [title.value] : [], context);
  const units = register.units.filter(({ isAlliance }) => !isAlliance);
  const names = [...register.units.map(({ name }) => name), ...people];
  const tagWords = vocabulary.tags.flatMap(({ label, names: others }) => [label, ...others]);
  const memberWords = vocabulary.members.flatMap(({ names: others }) => others);
  return {
    ...(title && { title }),
    ...(date.date && { date: date.date }),
    dateHints: date.hints,
    speakers,
    units: units.map(({ name, member, confidence, evidence }) => ({
      value: { name, ...(member && { member }) },
      confidence,
      evidence,
    })),
    tags: readTags(title?.value ?? '', told, sentencesOf(told), vocabulary, names),
    tagIdeas: readTagIdeas(sentences, [...names, ...tagWords, ...memberWords]),
    flags: [...date.flags, ...nameless(speakers, sentences)],
  };
}

/** A speaker without an organisation is easily the wrong one, or needs a word from somebody who knows. */
function nameless(speakers: Extraction['speakers'], sentences: readonly { text: string; line: number }[]): Flag[] {
  return speakers
    .filter(({ value }) => value.org === undefined)
    .map(({ value, evidence }) => ({
      kind: 'speaker-without-org',
      message: `没有看出“${value.name}”是哪个单位的，请补上单位，或确认没有单位`,
      text: evidence,
      line: sentences.find(({ text }) => text === evidence)?.line ?? 1,
    }));
}
