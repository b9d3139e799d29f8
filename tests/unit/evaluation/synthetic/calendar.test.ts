/** The days of a made archive: in order, real, within its years, with a gap where one is wanted. */
import { describe, expect, it } from 'vitest';
import { readCalendarDay } from '../../../../src/bulletin/calendar-day.ts';
import { seeded } from '../../../../src/evaluation/random.ts';
import { LAST_YEAR, makeDays } from '../../../../src/evaluation/synthetic/calendar.ts';

const yearsOf = (days: readonly string[]) => [...new Set(days.map((day) => Number(day.slice(0, 4))))];

describe('the days of a made archive', () => {
  it('are calendar days, oldest first, as many as wanted', () => {
    const days = makeDays(500, 6, true, seeded(1));
    expect(days).toHaveLength(500);
    expect(days).toEqual([...days].sort());
    expect(days.filter((day) => readCalendarDay(day).kind !== 'day')).toEqual([]);
  });

  it('leave out a year in the middle', () => {
    const years = yearsOf(makeDays(500, 7, true, seeded(1)));
    expect(years).toHaveLength(6);
    expect([years[0], years.at(-1)]).toEqual([LAST_YEAR - 6, LAST_YEAR]);
  });

  it.each([
    [2, true],
    [7, false],
  ])('fill all of %i years, gap wanted: %s', (years, gap) => {
    expect(yearsOf(makeDays(500, years, gap, seeded(1)))).toHaveLength(years);
  });
});
