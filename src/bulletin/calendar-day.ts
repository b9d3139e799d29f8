/** Calendar days as `YYYY-MM-DD` text: no clock, no time zone, no coercion. */

/** A real day of the Gregorian calendar, written `YYYY-MM-DD`, so that text order is time order. */
export type CalendarDay = string;

export type DayReading =
  | { readonly kind: 'day'; readonly day: CalendarDay }
  /** Written as a day, but no calendar has it (2023-02-30). `lastDay` is the last day of that month, if the month exists. */
  | { readonly kind: 'impossible'; readonly lastDay?: CalendarDay }
  /** Not written as a day. `suggestion` is the day it most likely means, where the text names one. */
  | { readonly kind: 'malformed'; readonly suggestion?: CalendarDay };

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
// 2022年10月28日, 2022/10/28, 2022.10.28, 2022-1-5, each perhaps with a time behind it
const LOOSE_DAY = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)/;

/** Reads the text of a date field; never throws. */
export function readCalendarDay(text: string): DayReading {
  const exact = DAY.exec(text);
  if (exact) {
    const [year, month, day] = [Number(exact[1]), Number(exact[2]), Number(exact[3])];
    if (isDay(year, month, day)) return { kind: 'day', day: text };
    if (month < 1 || month > 12 || day < 1) return { kind: 'impossible' };
    return { kind: 'impossible', lastDay: write(year, month, daysInMonth(year, month)) };
  }
  const loose = LOOSE_DAY.exec(text.normalize('NFKC').trim());
  if (!loose) return { kind: 'malformed' };
  const [year, month, day] = [Number(loose[1]), Number(loose[2]), Number(loose[3])];
  return isDay(year, month, day) ? { kind: 'malformed', suggestion: write(year, month, day) } : { kind: 'malformed' };
}

function isDay(year: number, month: number, day: number): boolean {
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

function write(year: number, month: number, day: number): CalendarDay {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}
