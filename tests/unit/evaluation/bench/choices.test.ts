/** Sizes and steps as they are typed. */
import { expect, it } from 'vitest';
import { benchSizes, benchSteps } from '../../../../src/evaluation/bench/choices.ts';
import { STEPS } from '../../../../src/evaluation/bench/changes.ts';

it('takes sizes in any order, with either comma', () => {
  expect(benchSizes('1000, 100，1000')).toEqual([100, 1000]);
});

it.each(['', '100,', 'viele', '3'])('refuses the size “%s”', (text) => {
  expect(() => benchSizes(text)).toThrow(/--sizes/);
});

it('takes the steps in their own order, all of them when none is named', () => {
  expect(benchSteps('edited,cold').map(({ id }) => id)).toEqual(['cold', 'edited']);
  expect(benchSteps(undefined)).toBe(STEPS);
});

it('names a step that it does not know, and those that it does', () => {
  expect(() => benchSteps('cold,warm')).toThrow(/“warm”.*unchanged/);
});
