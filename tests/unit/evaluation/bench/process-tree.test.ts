/** What Linux tells about processes, understood. */
import { expect, it } from 'vitest';
import { childTicks, memoryOf } from '../../../../src/evaluation/bench/process-tree.ts';

it('adds the user and system time of children, whatever the program is called', () => {
  const stat = '17 (a (b) c) S 1 17 17 0 -1 4194560 900 800 0 0 5 6 700 80 20 0 1 0 12345 1000 200';
  expect(childTicks(stat)).toBe(780);
});

it('reads memory as bytes', () => {
  expect(memoryOf('Name:\tnode\nVmHWM:\t    2048 kB\nVmRSS:\t    1024 kB\nThreads:\t11\n')).toEqual({
    resident: 1024 * 1024,
    highest: 2048 * 1024,
  });
});

it('finds no memory in a process that has ended', () => {
  expect(memoryOf('Name:\tnode\nState:\tZ (zombie)\n')).toBeUndefined();
});
