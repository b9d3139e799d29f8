/** Moments become days in China, and written days become days, or nothing. */
import { describe, expect, it } from 'vitest';
import { chinaDay, dayIn } from '../../../../src/import/read/china-day.ts';

describe('a moment', () => {
  it.each([
    [0, '1970-01-01'],
    [1_709_654_399, '2024-03-05'],
    [1_709_654_400, '2024-03-06'],
    [1_709_136_000, '2024-02-29'],
    [1_709_222_400, '2024-03-01'],
    [951_840_000, '2000-03-01'],
    [1_735_660_799, '2024-12-31'],
    [1_735_660_800, '2025-01-01'],
    [Number.NaN, undefined],
    [-1, undefined],
    [1e15, undefined],
  ])('%d is on %s', (seconds, day) => {
    expect(chinaDay(seconds)).toBe(day);
  });
});

describe('a line', () => {
  it.each([
    ['2024-03-05', '2024-03-05'],
    ['发布时间：２０２４年３月５日 08:00', '2024-03-05'],
    ['2024/3/5 08:00', '2024-03-05'],
    ['2024.12.31', '2024-12-31'],
    ['二〇二三年十一月二十日', '2023-11-20'],
    ['2024-03-05T16:00:00Z', '2024-03-06'],
    ['2024-03-05T15:59:59.5Z', '2024-03-05'],
    ['2024-03-06T01:00:00+09:00', '2024-03-06'],
    ['2023-12-31T12:00:00-0500', '2024-01-01'],
    ['2023-02-30，改为 2023-03-02', '2023-03-02'],
    ['1919年5月4日', undefined],
    ['电话 12024-03-05', undefined],
    ['3月5日', undefined],
  ])('%s names %s', (line, day) => {
    expect(dayIn(line)).toBe(day);
  });
});
