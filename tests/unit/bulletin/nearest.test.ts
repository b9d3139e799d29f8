/** "Did you mean": the nearest known name, or none. */
import { describe, expect, it } from 'vitest';
import { nearest } from '../../../src/bulletin/nearest.ts';

describe('the nearest name', () => {
  it('is the one with the fewest differing characters', () => {
    expect(nearest('安全伐', ['铸件质量', '安全阀', '安全生产'])).toBe('安全阀');
    expect(nearest('spring-meting', ['autumn-meeting', 'spring-meeting'])).toBe('spring-meeting');
  });

  it('does not look at width, case or white space', () => {
    expect(nearest('Ｔａｇ s', ['tags', 'date'])).toBe('tags');
  });

  it('is none where less than half of the characters agree', () => {
    expect(nearest('联欢会', ['安全阀', '检验检测'])).toBeUndefined();
    expect(nearest('历', ['旧'])).toBeUndefined();
    expect(nearest('甲', [])).toBeUndefined();
  });

  it('can be asked to be nearer', () => {
    expect(nearest('/charter/', ['/search/'])).toBe('/search/');
    expect(nearest('/charter/', ['/search/'], 1 / 3)).toBeUndefined();
  });

  it('is the same whatever the order of the candidates', () => {
    expect(nearest('甲乙', ['甲丁', '甲丙'])).toBe('甲丁');
    expect(nearest('甲乙', ['甲丙', '甲丁'])).toBe('甲丁');
  });
});
