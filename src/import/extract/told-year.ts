/** The calendar day of a day told, with its year: said, standing near, or taken from a day that limits it. */
import type { CalendarDay } from '../../bulletin/calendar-day.ts';
import type { Confidence } from '../draft.ts';
import { dayOf, latestUpTo, partsOf, yearsBetween } from './calendar-steps.ts';
import { isAlone, OPENING, signatureDay, type DayInText } from './told-day.ts';

export interface DayLimits {
  readonly published?: CalendarDay | undefined;
  readonly dateHint?: CalendarDay | undefined;
  readonly today?: CalendarDay | undefined;
}

export interface DatedDay {
  readonly value: CalendarDay;
  readonly confidence: Confidence;
  /** Where the year comes from, in Chinese, when the text does not say it beside the day. */
  readonly yearFrom?: string;
  /** A day after which nothing is dated, and it is. */
  readonly after?: { readonly name: string; readonly day: CalendarDay };
}

/** @returns undefined when the year is not known: it is never made up */
export function datedDay(
  told: DayInText,
  days: readonly DayInText[],
  titles: readonly string[],
  limits: DayLimits,
): DatedDay | undefined {
  const { published, dateHint, today } = limits;
  const { year, month, day } = told;
  if (year !== undefined && month !== undefined) return explicit(told, dayOf(year, month, day), limits);

  const near = month === undefined ? undefined : yearNear(told, titles);
  const nearDay = near !== undefined && month !== undefined ? dayOf(near, month, day) : undefined;
  if (nearDay && (!published || nearDay <= published) && (!today || nearDay <= today)) {
    const confidence = published && yearsBetween(nearDay, published) > 1 ? 'low' : 'medium';
    return { value: nearDay, confidence, yearFrom: `旁边的“${String(near)}年”` };
  }

  const signature = signatureDay(days);
  const signed = signature?.year && signature.month ? dayOf(signature.year, signature.month, signature.day) : undefined;
  const limit = [published, signed].filter((one) => one !== undefined).sort()[0];
  const upTo = limit && (today && today < limit ? today : limit);
  const inferred = upTo && latestUpTo(upTo, told);
  if (inferred)
    return {
      value: inferred,
      confidence: 'medium',
      yearFrom: `${limit === published ? '发布日期' : '落款日期'} ${limit}`,
    };

  if (!dateHint || month === undefined) return undefined;
  const hinted = nearestTo(dateHint, month, day, today);
  return hinted === undefined
    ? undefined
    : { value: hinted, confidence: 'medium', yearFrom: ` --date-hint ${dateHint} ` };
}

function explicit(
  told: DayInText,
  value: CalendarDay | undefined,
  { published, today }: DayLimits,
): DatedDay | undefined {
  if (!value) return undefined;
  const after = [
    { name: '发布日期', day: published },
    { name: '今天', day: today },
  ].find(({ day }) => day !== undefined && value > day);
  if (after?.day) return { value, confidence: 'low', after: { name: after.name, day: after.day } };
  return { value, confidence: told.position < OPENING && !isAlone(told) ? 'high' : 'medium' };
}

/** 2023年中国泵业年会于5月12日召开: a year before it in the sentence or in the title; 年度 and 年来 are no dates. */
function yearNear(told: DayInText, titles: readonly string[]): number | undefined {
  const lead = told.sentence.text.slice(0, told.start);
  const inLead = [...lead.matchAll(/(?<!\d)(20\d{2})(?:年(?!度|代|来|以来)|(?![年\d]|[-—–]))/gu)].at(-1)?.[1];
  const inTitle = titles
    .map((title) => /(?<![\d-])(20\d{2})(?:年(?!度|代|版|来|以来)|(?![年版\d]|[-—–]))/u.exec(title)?.[1])
    .find(Boolean);
  const year = inLead ?? inTitle;
  return year === undefined ? undefined : Number(year);
}

function nearestTo(hint: CalendarDay, month: number, day: number, today: CalendarDay | undefined) {
  const { year } = partsOf(hint);
  return [year - 1, year, year + 1]
    .flatMap((one) => dayOf(one, month, day) ?? [])
    .filter((one) => !today || one <= today)
    .sort((a, b) => yearsBetween(a, hint) - yearsBetween(b, hint) || (a < b ? -1 : 1))[0];
}
