/** Calendar days: what counts as one, what is nearly one, and what no calendar has. */
import { describe, expect, it } from 'vitest';
import { readCalendarDay } from '../../../src/bulletin/calendar-day.ts';

describe('a day', () => {
  it.each(['2022-10-28', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s is one', (text) => {
    expect(readCalendarDay(text)).toEqual({ kind: 'day', day: text });
  });

  it.each([
    ['2023-02-29', '2023-02-28'],
    ['1900-02-29', '1900-02-28'],
    ['2024-04-31', '2024-04-30'],
    ['2022-10-42', '2022-10-31'],
  ])('%s is impossible; that month ends on %s', (text, lastDay) => {
    expect(readCalendarDay(text)).toEqual({ kind: 'impossible', lastDay });
  });

  it.each(['2022-13-01', '2022-00-10', '2022-10-00'])('%s is impossible, and no day is offered for it', (text) => {
    expect(readCalendarDay(text)).toEqual({ kind: 'impossible' });
  });

  it.each([
    ['2022年10月28日', '2022-10-28'],
    ['2022/1/5', '2022-01-05'],
    ['2022.10.28', '2022-10-28'],
    ['２０２２－１０－２８', '2022-10-28'],
    ['2022-10-28 09:30', '2022-10-28'],
    [' 2022 年 1 月 5 日', '2022-01-05'],
    ['2023年10月28号（星期六）', '2023-10-28'],
    ['２０２３年１０月２８日', '2023-10-28'],
    ['2023—10—28', '2023-10-28'],
    ['2023、10、28', '2023-10-28'],
    ['“2023-10-28”', '2023-10-28'],
    ['2023-10-28 09:00:00 +0800', '2023-10-28'],
    ['2023-10-28T09:00:00.000+08:00', '2023-10-28'],
    ['20231028', '2023-10-28'],
    ['二〇二三年十月二十八日', '2023-10-28'],
    ['二○二三年一月三十一日', '2023-01-31'],
    ['二零二四年二月廿九', '2024-02-29'],
    // as Excel and WPS count
    ['45227', '2023-10-28'],
    ['45227.375', '2023-10-28'],
    ['32874', '1990-01-01'],
    ['54788', '2049-12-31'],
    ['45351', '2024-02-29'],
  ])('%s is written otherwise and means %s', (text, suggestion) => {
    expect(readCalendarDay(text)).toEqual({ kind: 'malformed', suggestion, isSure: true });
  });

  it.each([
    ['2023年10月28日至29日', '2023-10-28'],
    ['2023-10-28, 29', '2023-10-28'],
    ['2023年10月28日上午', '2023-10-28'],
    // in China it was the next day
    ['2023-10-28T20:00:00Z', '2023-10-28'],
    ['2023-10-28 09:00:00 -0500', '2023-10-28'],
  ])('%s says more than %s, so that it is no more than likely', (text, suggestion) => {
    expect(readCalendarDay(text)).toEqual({ kind: 'malformed', suggestion, isSure: false });
  });

  it.each([
    '',
    '上周五',
    '28/10/2022',
    '2022-10',
    '2022年2月30日',
    '2022-10-281',
    '20230230',
    '12345',
    '99999',
    '二〇二三年十三月一日',
    '二〇二三年十月',
  ])('%j is no day and no guess is made', (text) => {
    expect(readCalendarDay(text)).toEqual({ kind: 'malformed' });
  });
});
