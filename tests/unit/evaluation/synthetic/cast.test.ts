/** Who appears in made bulletins: nobody real, nobody twice. */
import { describe, expect, it } from 'vitest';
import { seeded } from '../../../../src/evaluation/random.ts';
import { makeCast } from '../../../../src/evaluation/synthetic/cast.ts';

describe.each([1, 300, 100_000])('the cast of %i bulletins', (bulletins) => {
  const { alliance, units, people } = makeCast(bulletins, seeded(1));
  const names = [...units.flatMap(({ name, shortName }) => [name, shortName]), ...people.map(({ name }) => name)];

  it('has names that say that they are examples', () => {
    expect([alliance, ...names].filter((name) => !name.includes('例'))).toEqual([]);
  });

  it('has no name twice', () => {
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(units.map(({ slug }) => slug)).size).toBe(units.length);
  });

  it('is enough for twelve speakers and every role', () => {
    expect(people.length).toBeGreaterThanOrEqual(12);
    expect(new Set(units.map(({ role }) => role)).size).toBe(4);
  });
});
