/** The day a draft tells of: said in the text, or taken from its publication and marked as such, or honestly not known. */
import type { CalendarDay } from '../../bulletin/calendar-day.ts';
import type { Flag, Proposed } from '../draft.ts';
import { dayBefore, dayOf, partsOf } from './calendar-steps.ts';
import { boundsIn, type DatableBound } from './datable-events.ts';
import type { Sentence } from './passages.ts';
import { daysIn, OPENING, toldDay, type DayInText } from './told-day.ts';
import { datedDay, type DatedDay, type DayLimits } from './told-year.ts';

export interface DateReading {
  readonly date?: Proposed<CalendarDay>;
  /** What is known of the date where none is proposed with confidence. */
  readonly hints: readonly string[];
  readonly flags: readonly Flag[];
}

const VAGUE = /近日|日前|前不久|近期|连日来|不久前|近段时间/u;
const YESTERDAY = /昨[日天]|昨(?=上午|下午|晚)/u;
const MONTH =
  /(?<=^|[，。年])(1[0-2]|[1-9])月(?:初|上旬|中旬|下旬|底|份)?(?=，|[^\d\p{Script=Han}]|\p{Script=Han}{2})/u;

/**
 * @param titles of the document: a year in them is near to the event
 * @param limits `published` as the page says it, `dateHint` as the editor says it; nothing is dated after `today`
 */
export function readDate(sentences: readonly Sentence[], titles: readonly string[], limits: DayLimits): DateReading {
  const bounds = boundsIn([...titles, ...sentences.map(({ text }) => text)].join('\n'));
  const days = daysIn(sentences);
  const told = toldDay(days);
  const publication = publicationOf(limits);
  if (told) {
    const dated = datedDay(told, days, titles, { ...limits, published: publication?.day });
    if (dated) return fromText(told, dated, bounds);
  } else if (publication) return fromPublication(sentences, publication, limits);
  const unsaid = told ? [`${told.text}（文中没有年份）`] : [];
  const hints = [...unsaid, ...bounds.map(({ hint }) => hint), ...asides(days), ...months(sentences)];
  if (!limits.dateHint) return { hints, flags: [] };
  const evidence = `--date-hint ${limits.dateHint}`;
  return { date: { value: limits.dateHint, confidence: 'medium', evidence }, hints, flags: [] };
}

function fromText(told: DayInText, dated: DatedDay, bounds: readonly DatableBound[]): DateReading {
  const { value, confidence, yearFrom, after } = dated;
  const month = value.slice(0, 7);
  const strange = bounds.find(({ from, to }) => (from && month < from) || (to && month > to));
  const flags = [
    ...(yearFrom ? [flag('date-year', `文中没有写年份，按${yearFrom}理解为 ${value}，请核对`, told.sentence)] : []),
    ...(after ? [flag('date-future', `日期 ${value} 在${after.name} ${after.day} 之后，请核对`, told.sentence)] : []),
    ...(strange ? [flag('date-conflict', `日期 ${value} 与文中提到的事对不上：${strange.hint}`, told.sentence)] : []),
  ];
  return {
    date: { value, confidence: strange ? 'low' : confidence, evidence: told.sentence.text },
    hints: strange ? [strange.hint] : [],
    flags,
  };
}

interface Publication {
  readonly day: CalendarDay;
  readonly rolledBack: boolean;
}

/** A publication in the future is a slip of the year: it is rolled back, and said. */
function publicationOf({ published, today }: DayLimits): Publication | undefined {
  if (!published) return undefined;
  if (!today || published <= today) return { day: published, rolledBack: false };
  const { year, month, date } = partsOf(published);
  const back = dayOf(year - 1, month, date);
  return back && back <= today ? { day: back, rolledBack: true } : undefined;
}

/** The text names no day: it was a little before the publication. */
function fromPublication(
  sentences: readonly Sentence[],
  { day, rolledBack }: Publication,
  limits: DayLimits,
): DateReading {
  const published = limits.published ?? day;
  const evidence = `发布日期：${published}`;
  if (rolledBack) {
    const message = `发布日期 ${published} 在今天之后，按上一年理解，请核对`;
    const flags = [{ kind: 'date-future', message, text: published, line: 1 }];
    return { date: { value: day, confidence: 'low', evidence }, hints: [], flags };
  }
  const opening = sentences.slice(0, OPENING);
  for (const sentence of opening) {
    const { text } = sentence;
    if (YESTERDAY.test(text))
      return {
        date: { value: dayBefore(day), confidence: 'low', evidence: text },
        hints: [],
        flags: [flag('date-vague', `文中说“昨天”，按发布日期 ${day} 的前一天理解，请核对`, sentence)],
      };
    const vague = VAGUE.exec(text)?.[0];
    const month = vague ? undefined : MONTH.exec(text);
    const word = vague ?? month?.[0];
    if (!word) continue;
    const known = month ? latestMonth(day, Number(month[1])) : day.slice(0, 7);
    return {
      date: { value: day, confidence: 'low', evidence: text },
      hints: [month ? `${known}（文中“${word}”）` : `${known} 或稍早（${word}）`],
      flags: [flag('date-vague', `文中只说“${word}”，暂用发布日期 ${day}，请核对`, sentence)],
    };
  }
  return { date: { value: day, confidence: 'medium', evidence }, hints: [], flags: [] };
}

function latestMonth(day: CalendarDay, month: number): string {
  const { year, month: end } = partsOf(day);
  return `${String(month <= end ? year : year - 1)}-${String(month).padStart(2, '0')}`;
}

/** Days told beside the event are no date, but say about when it was. */
function asides(days: readonly DayInText[]): string[] {
  const hints = days.flatMap(({ aside, year, month, day, text }) => {
    const value = aside && year && month ? dayOf(year, month, day) : undefined;
    return value ? [`${value}（文中“${text}”，说的是别的事）`] : [];
  });
  return [...new Set(hints)].slice(0, 2);
}

function months(sentences: readonly Sentence[]): string[] {
  const opening = sentences.slice(0, OPENING).map(({ text }) => text);
  const match = /(20\d{2})年(1[0-2]|[1-9])月(?!\d)/u.exec(opening.join(''));
  return match?.[1] && match[2] ? [`${match[1]}-${match[2].padStart(2, '0')}（文中“${match[0]}”）`] : [];
}

function flag(kind: string, message: string, { text, line }: Sentence): Flag {
  return { kind, message, text, line };
}
