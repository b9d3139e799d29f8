/** Points in time as days in China, and days out of the many ways in which pages write them. */
import { meantDay, readCalendarDay, type CalendarDay } from '../../bulletin/calendar-day.ts';
import { numberOf } from './issue-number.ts';

/** @param seconds since 1970 began in UTC; China is eight hours ahead, all year round */
export function chinaDay(seconds: number): CalendarDay | undefined {
  if (!Number.isFinite(seconds) || seconds < 0 || seconds > 4_102_444_800) return undefined;
  // counted in years that begin with March, so that the odd day comes last
  const days = Math.floor((seconds + 8 * 3600) / 86_400) + 719_468;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const march = Math.floor((5 * dayOfYear + 2) / 153);
  const month = march < 10 ? march + 3 : march - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${year}-${two(month)}-${two(dayOfYear - Math.floor((153 * march + 2) / 5) + 1)}`;
}

/** The first day in a text, `2024-03-05`, `2024年3月5日`, `2024/3/5 08:00` or with a time zone; none before 1990. */
export function dayIn(text: string): CalendarDay | undefined {
  const line = inDigits(text.normalize('NFKC'));
  const moment = /(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)/.exec(line);
  if (moment) {
    const seconds = secondsOf(moment);
    if (seconds !== undefined) return chinaDay(seconds);
  }
  for (const [written, year] of line.matchAll(
    /(?<!\d)((?:19|20)\d\d)\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}(?!\d)/g,
  )) {
    const day = meantDay(written);
    if (day && Number(year) >= 1990) return day;
  }
  return undefined;
}

/** 二〇二三年十一月二十日 */
function inDigits(text: string): string {
  return text.replace(
    /([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})(?=日)/g,
    (_, year: string, month: string, day: string) =>
      `${numberOf(year.replaceAll('○', '〇'))}年${numberOf(month)}月${numberOf(day)}`,
  );
}

function secondsOf([, year, month, day, hour, minute, second, zone]: RegExpExecArray): number | undefined {
  if (readCalendarDay(`${year}-${month}-${day}`).kind !== 'day') return undefined;
  const [, sign = '+', hours = '0', minutes = '0'] = /^([+-])(\d\d):?(\d\d)$/.exec(zone ?? '') ?? [];
  const offset = (Number(hours) * 60 + Number(minutes)) * 60 * (sign === '-' ? -1 : 1);
  return (
    daysUntil(Number(year), Number(month), Number(day)) * 86_400 +
    Number(hour) * 3600 +
    Number(minute) * 60 +
    Number(second ?? 0) -
    offset
  );
}

/** Days from the beginning of 1970. */
function daysUntil(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const march = month <= 2 ? month + 9 : month - 3;
  const leaps = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return 365 * marchYear + leaps + Math.floor((153 * march + 2) / 5) + day - 1 - 719_468;
}
