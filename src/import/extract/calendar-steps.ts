/** Steps from one calendar day to another, without a clock. */
import { readCalendarDay, type CalendarDay } from '../../bulletin/calendar-day.ts';

/** @returns undefined where no calendar has the day */
export function dayOf(year: number, month: number, day: number): CalendarDay | undefined {
  const two = (value: number) => String(value).padStart(2, '0');
  const reading = readCalendarDay(`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`);
  return reading.kind === 'day' ? reading.day : undefined;
}

export function partsOf(day: CalendarDay): { readonly year: number; readonly month: number; readonly date: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), date: Number(day.slice(8)) };
}

export function dayBefore(day: CalendarDay): CalendarDay {
  const { year, month, date } = partsOf(day);
  if (date > 1) return dayOf(year, month, date - 1) ?? day;
  const [y, m] = month > 1 ? [year, month - 1] : [year - 1, 12];
  return [31, 30, 29, 28].map((last) => dayOf(y, m, last)).find((found) => found !== undefined) ?? day;
}

/** The last such day that is not after the limit; without a month the day of its month or of the one before. */
export function latestUpTo(
  limit: CalendarDay,
  { month, day }: { readonly month?: number; readonly day: number },
): CalendarDay | undefined {
  const end = partsOf(limit);
  const months: (readonly [number, number])[] =
    month === undefined
      ? [0, 1].map((step) => (end.month > step ? [end.year, end.month - step] : [end.year - 1, end.month - step + 12]))
      : [0, 1, 2, 3, 4].map((step) => [end.year - step, month]);
  return months.map(([y, m]) => dayOf(y, m, day)).find((found) => found !== undefined && found <= limit);
}

/** Roughly, in years: enough to tell which of two days is nearer. */
export function yearsBetween(a: CalendarDay, b: CalendarDay): number {
  const months = ({ year, month, date }: ReturnType<typeof partsOf>) => year * 12 + month + date / 31;
  return Math.abs(months(partsOf(a)) - months(partsOf(b))) / 12;
}
