/** Closeness in time: of two ties alike the one to a bulletin of about the same time counts more. */
import type { CalendarDay } from '../../bulletin/calendar-day.ts';

/** In days; after so many the gain of being close has sunk to a third. */
const FADES = 365;
const GAIN = 0.5;

/** A factor from 1 up. @param days between two bulletins, whichever is the newer */
export function closeness(days: number): number {
  return 1 + GAIN * Math.exp(-Math.abs(days) / FADES);
}

/** Days since the first of March of year 0, by the Gregorian calendar. */
export function dayNumber(day: CalendarDay): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  // years that begin in March have their odd day at the end
  const years = month > 2 ? year : year - 1;
  const months = (month + 9) % 12;
  return (
    years * 365 +
    Math.floor(years / 4) -
    Math.floor(years / 100) +
    Math.floor(years / 400) +
    Math.floor((months * 153 + 2) / 5) +
    date -
    1
  );
}
