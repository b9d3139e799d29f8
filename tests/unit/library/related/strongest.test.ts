/** The few greatest of many: the same as sorting all would give. */
import { describe, expect, it } from 'vitest';
import { below, seeded } from '../../../../src/evaluation/random.ts';
import { Strongest } from '../../../../src/library/related/strongest.ts';

describe('the strongest', () => {
  it('are those that come first when all are sorted, of equals those with the smaller number', () => {
    const random = seeded(7);
    const strongest = new Strongest(6);
    for (let round = 0; round < 300; round++) {
      const values = Array.from({ length: below(random, 40) }, () => below(random, round % 2 === 0 ? 9 : 2 ** 32));
      values.forEach((value, item) => {
        strongest.offer(item, value);
      });
      const list = new Int32Array(8).fill(-1);
      const end = strongest.moveTo(list, 1);
      const sorted = [...values.keys()].sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b);
      expect([...list.subarray(1, end)]).toEqual(sorted.slice(0, 6).sort((a, b) => a - b));
      expect([list[0], list[7]]).toEqual([-1, -1]);
    }
  });
});
