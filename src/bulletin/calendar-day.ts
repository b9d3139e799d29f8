/** Calendar days as `YYYY-MM-DD` text: no clock, no time zone, no coercion. */

/** A real day of the Gregorian calendar, written `YYYY-MM-DD`, so that text order is time order. */
export type CalendarDay = string;

export type DayReading =
  | { readonly kind: 'day'; readonly day: CalendarDay }
  /** Written as a day, but no calendar has it (2023-02-30). `lastDay` is the last day of that month, if the month exists. */
  | { readonly kind: 'impossible'; readonly lastDay?: CalendarDay }
  /**
   * Not written as a day. `suggestion` is the day it most likely means, where the text names one; `isSure` says that it
   * names this day and nothing else but a time of it.
   */
  | { readonly kind: 'malformed'; readonly suggestion?: CalendarDay; readonly isSure?: boolean };

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
// 2022年10月28日, 2022/10/28, 2022.10.28, 2022-1-5, each perhaps with more behind it
const LOOSE_DAY = /^(\d{4})\s*[-/.、年]\s*(\d{1,2})\s*[-/.、月]\s*(\d{1,2})(?!\d)\s*[日号]?/;
/** What may stand behind a day without making it another: the day of the week, a time in China. */
const TIME_OF_DAY =
  /^[\sT]*(?:\(?(?:星期|周|礼拜)[一二三四五六日天]\)?)?[\sT]*(?:\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:\+08:?00)?)?$/i;
const COMPACT_DAY = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const SERIAL = /^(\d{5})(?:\.\d+)?$/;
const DIGITS = '〇一二三四五六七八九';
const NUMERALS = `[〇零○一二三四五六七八九]`;
const SPOKEN_DAY = new RegExp(
  `^(${NUMERALS}{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十廿卅]{1,3})[日号]?`,
  'u',
);

/** Reads the text of a date field; never throws. */
export function readCalendarDay(text: string): DayReading {
  const exact = DAY.exec(text);
  if (exact) {
    const [year, month, day] = [Number(exact[1]), Number(exact[2]), Number(exact[3])];
    if (isDay(year, month, day)) return { kind: 'day', day: text };
    if (month < 1 || month > 12 || day < 1) return { kind: 'impossible' };
    return { kind: 'impossible', lastDay: write(year, month, daysInMonth(year, month)) };
  }
  return readLoosely(text);
}

/** A day in another form than the one that is asked for. */
function readLoosely(text: string): DayReading {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/^["'“‘](.*)["'”’]$/u, '$1')
    .replace(/[‐‑‒–—―−─]/g, '-');
  const compact = COMPACT_DAY.exec(plain);
  const serial = SERIAL.exec(plain);
  if (serial) {
    const day = dayOfSerial(Number(serial[1]));
    return day === undefined ? { kind: 'malformed' } : { kind: 'malformed', suggestion: day, isSure: true };
  }
  const spoken = SPOKEN_DAY.exec(plain);
  const loose = compact ?? spoken ?? LOOSE_DAY.exec(plain);
  if (!loose) return { kind: 'malformed' };
  const [, y = '', m = '', d = ''] = loose;
  const [year, month, day] = spoken ? [yearOf(y), countOf(m), countOf(d)] : [Number(y), Number(m), Number(d)];
  if (!isDay(year, month, day)) return { kind: 'malformed' };
  const isSure = TIME_OF_DAY.test(plain.slice(loose[0].length));
  return { kind: 'malformed', suggestion: write(year, month, day), isSure };
}

/** 二〇二三 → 2023 */
function yearOf(numerals: string): number {
  return Number([...numerals.replace(/[零○]/g, '〇')].map((numeral) => DIGITS.indexOf(numeral)).join(''));
}

/** 二十八 → 28; NaN for what is no number up to 39. */
function countOf(numerals: string): number {
  const [, tens = '', ones = ''] = /^([二三]?十|廿|卅)?([一二三四五六七八九])?$/u.exec(numerals) ?? [];
  if (tens + ones === '') return NaN;
  const ten = { '': 0, 十: 10, 二十: 20, 三十: 30, 廿: 20, 卅: 30 }[tens] ?? NaN;
  return ten + (ones === '' ? 0 : DIGITS.indexOf(ones));
}

/** Spreadsheets count days; this one is the first of the years in which a bulletin may have been written. */
const FIRST_SERIAL = { serial: 32874, year: 1990 };
const LAST_YEAR = 2049;

/** `45227`, as Excel and WPS show a day in a cell without a date format → 2023-10-28. */
function dayOfSerial(serial: number): CalendarDay | undefined {
  let left = serial - FIRST_SERIAL.serial;
  if (left < 0) return undefined;
  for (let year = FIRST_SERIAL.year; year <= LAST_YEAR; year++)
    for (let month = 1; month <= 12; month++) {
      const days = daysInMonth(year, month);
      if (left < days) return write(year, month, left + 1);
      left -= days;
    }
  return undefined;
}

/** The day that a text plainly means, in whatever common way it is written. */
export function meantDay(text: string): CalendarDay | undefined {
  const reading = readCalendarDay(text.trim());
  if (reading.kind === 'day') return reading.day;
  return reading.kind === 'malformed' ? reading.suggestion : undefined;
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
