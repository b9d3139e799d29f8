/** Closeness in time: calendar days counted right, and a gain that fades. */
import { describe, expect, it } from 'vitest';
import { closeness, dayNumber } from '../../../../src/library/related/closeness.ts';

describe('closeness', () => {
  it('counts days over the ends of months and leap years', () => {
    const days = ['1999-12-31', '2000-01-01', '2000-02-28', '2000-02-29', '2000-03-01', '2100-02-28', '2100-03-01'];
    const start = Date.UTC(1999, 11, 31);
    for (const day of days)
      expect(dayNumber(day) - dayNumber('1999-12-31')).toBe((Date.parse(day) - start) / 86_400_000);
  });

  it('fades with time, the same both ways, and never takes away', () => {
    expect(closeness(0)).toBeGreaterThan(closeness(30));
    expect(closeness(-30)).toBe(closeness(30));
    expect(closeness(1e6)).toBeGreaterThanOrEqual(1);
  });
});
