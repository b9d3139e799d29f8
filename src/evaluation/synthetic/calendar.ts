/** The days on which made bulletins happen: more from year to year, on any day of the week, one year without any. */
import type { CalendarDay } from '../../bulletin/calendar-day.ts';
import { below, type Random } from '../random.ts';

/** The last year of every made archive; no clock is asked. */
export const LAST_YEAR = 2025;

/**
 * As many days as bulletins, oldest first.
 * @param gap whether a year in the middle stays empty, where there are at least three
 */
export function makeDays(count: number, years: number, gap: boolean, random: Random): CalendarDay[] {
  const empty = gap && years > 2 ? LAST_YEAR - Math.floor(years / 2) : undefined;
  const spans = Array.from({ length: years }, (_, index) => LAST_YEAR - years + 1 + index)
    .filter((year) => year !== empty)
    .map((year, index) => ({ year, weight: index + 2 }));
  // each year as often as it weighs
  const lots = spans.flatMap(({ year, weight }) => Array.from({ length: weight }, () => year));
  const two = (number: number) => String(number).padStart(2, '0');
  return Array.from({ length: count }, () => {
    const year = lots[below(random, lots.length)] ?? LAST_YEAR;
    return `${year}-${two(1 + below(random, 12))}-${two(1 + below(random, 28))}`;
  }).sort();
}
