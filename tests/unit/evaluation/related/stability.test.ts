/** Which changes of a list count as unrest. */
import { describe, expect, it } from 'vitest';
import { isKept, upset } from '../../../../src/evaluation/related/stability.ts';
import { bulletinText, contentOf } from '../../../builders.ts';

describe('a list is kept', () => {
  it('when nothing changes, or the new one comes in and at most the last goes', () => {
    expect(isKept(['a', 'b', 'c'], ['a', 'b', 'c'], 'new')).toBe(true);
    expect(isKept(['a', 'b', 'c'], ['a', 'new', 'b'], 'new')).toBe(true);
    expect(isKept(['a', 'b'], ['new', 'a', 'b'], 'new')).toBe(true);
    expect(isKept([], ['new'], 'new')).toBe(true);
  });

  it('not when others come, go or change places', () => {
    expect(isKept(['a', 'b', 'c'], ['b', 'a', 'c'], 'new')).toBe(false);
    expect(isKept(['a', 'b', 'c'], ['a', 'new', 'c'], 'new')).toBe(false);
    expect(isKept(['a', 'b', 'c'], ['a', 'b'], 'new')).toBe(false);
    expect(isKept(['a', 'b', 'c'], ['new', 'a'], 'new')).toBe(false);
    expect(isKept(['a', 'b'], ['a', 'b', 'c'], 'new')).toBe(false);
  });
});

describe('unrest', () => {
  const content = (...bodies: readonly string[]) =>
    contentOf(
      Object.fromEntries(
        bodies.map((body, index) => [
          `bulletins/2024/b${index}.md`,
          bulletinText({ title: `第${index}`, date: `2024-03-0${index + 1}`, body }),
        ]),
      ),
    );

  it('is none when the new ones have nothing to do with the old, or there are no old ones', () => {
    expect(upset(content('石墨填料', '石墨填料', '培训班', '展会'), 1)).toBe(0);
    expect(upset(content('石墨填料'), 10)).toBe(0);
  });

  it('is there when a new one makes two strangers alike that had nothing in common that told', () => {
    // what all have tells nothing; with a bulletin that lacks it, it does
    expect(upset(content('石墨填料', '石墨填料', '培训班'), 1)).toBe(1);
  });
});
