/** Asks at the terminal for what a new bulletin still lacks. */
import { meantDay, type CalendarDay } from '../bulletin/calendar-day.ts';
import { bulletinFields } from '../bulletin/fields/index.ts';
import { foldName } from '../bulletin/names.ts';
import { USUAL_WORDS } from '../bulletin/word-lists.ts';
import { knownSpeaker, speakersIn, titleSlips, type BulletinWishes } from '../editing/new-bulletin.ts';
import { speakerLine, type NewSpeaker } from '../editing/speaker-line.ts';
import type { Vocabulary } from '../import/draft.ts';
import { findNames, type Findable } from '../import/review.ts';
import { vocabularyOf } from '../import/vocabulary.ts';
import type { ContentReading } from '../reader/read-content.ts';
import { askChoice, askFind, askLine } from './prompts.ts';

/** What the person has said already; what is absent is asked for. */
export type PartialWishes = Partial<BulletinWishes>;

/** @param today proposed as the date */
export async function askBulletin(
  known: PartialWishes,
  { content, settings }: ContentReading,
  today: CalendarDay,
): Promise<BulletinWishes> {
  const vocabulary = vocabularyOf(content, settings);
  const title = known.title ?? (await askLine('标题：', '', (text) => titleSlips(content, text)[0] ?? true));
  const date = known.date ?? meantDay(await askLine('日期：', today, checkDate)) ?? today;
  const kinds = content.words?.kinds ?? USUAL_WORDS.kinds;
  const kind =
    known.kind ??
    (await askChoice(
      '类别：',
      kinds.map((value) => ({ value, name: value })),
    ));
  const speakers = known.speakers ?? (await askSpeakers(vocabulary, content));
  const members = known.members ?? (await askNames('成员单位', vocabulary.members));
  const tags =
    known.tags ??
    (await askNames(
      '标签',
      vocabulary.tags.map(({ label, names }) => ({ name: label, names })),
    ));
  return { ...known, title, date, kind, speakers, members, tags };
}

async function askNames(what: string, registry: readonly Findable[]): Promise<string[]> {
  const chosen: string[] = [];
  for (;;) {
    const left = registry.filter(({ name }) => !chosen.includes(name));
    if (left.length === 0) return chosen;
    const so = chosen.length === 0 ? '' : `（已选 ${chosen.join('、')}）`;
    const added = await askFind(`${what}${so}，打几个字来找，没有就回车：`, (term) =>
      findNames(left, term).map(({ name }) => ({ value: name, name })),
    );
    if (added === undefined) return chosen;
    chosen.push(added);
  }
}

/** People who have spoken before are found by name; others are typed with organisation and post. */
async function askSpeakers({ people }: Vocabulary, content: ContentReading['content']): Promise<NewSpeaker[]> {
  const chosen: NewSpeaker[] = [];
  for (;;) {
    const left = people.filter(({ name }) => chosen.every((speaker) => foldName(speaker.name) !== foldName(name)));
    const so = chosen.length === 0 ? '' : `（已有 ${chosen.map(({ name }) => name).join('、')}）`;
    const added = await askFind<string>(`讲话的人${so}，打姓名来找，没有就回车：`, (term) => [
      ...findNames(
        left.map(({ name }) => ({ name, names: [name] })),
        term,
      ).map(({ name }) => ({ value: name, name })),
      ...(term.trim() !== '' && left.every(({ name }) => name !== term.trim())
        ? [{ value: term.trim(), name: `新的一位：${term.trim()}` }]
        : []),
    ]);
    if (added === undefined) return chosen;
    const { name, org, post } = knownSpeaker(content, { name: added });
    const before = speakerLine({ name, org, post });
    const line = await askLine('姓名，单位，职务：', before, (text) => speakersIn(text).length === 1 || '一次写一位');
    chosen.push(...speakersIn(line));
  }
}

function checkDate(text: string): true | string {
  if (meantDay(text) !== undefined) return true;
  const result = bulletinFields.date.schema.safeParse(text);
  return `${result.error?.issues[0]?.message ?? ''}，例如 2022-10-28`;
}
