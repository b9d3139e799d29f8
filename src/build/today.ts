/** The clock, for commands that propose a date; a build never asks it. */
import type { CalendarDay } from '../bulletin/calendar-day.ts';

/** The day it is in China, where the alliances are. */
export function today(): CalendarDay {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
}
