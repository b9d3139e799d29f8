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
  ])('%s is written otherwise and means %s', (text, suggestion) => {
    expect(readCalendarDay(text)).toEqual({ kind: 'malformed', suggestion });
  });

  it.each(['', '上周五', '28/10/2022', '2022-10', '2022年2月30日', '2022-10-281'])(
    '%j is no day and no guess is made',
    (text) => {
      expect(readCalendarDay(text)).toEqual({ kind: 'malformed' });
    },
  );
});
