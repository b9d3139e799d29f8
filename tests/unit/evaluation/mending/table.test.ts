/** The figures in words, failures one by one. */
import { expect, it } from 'vitest';
import type { MendingMeasurement } from '../../../../src/evaluation/mending/measure.ts';
import { mendingTable } from '../../../../src/evaluation/mending/table.ts';

const MEASURED: MendingMeasurement = {
  seed: 1,
  trials: 10,
  unharmed: 2,
  whole: 4,
  better: 2,
  same: 2,
  problemsBefore: 20,
  problemsAfter: 5,
  medianMs: 1.25,
  slowestMs: 9,
  failures: [],
};

it('tells shares of those that were harmed', () => {
  const table = mendingTable(MEASURED, 5);
  expect(table).toContain('8 篇查出了问题');
  expect(table).toContain('4 篇（50.0%）');
  expect(table).toContain('没有崩溃');
});

it('tells failures, at most as many as are wanted', () => {
  const failure = { number: 3, file: 'a.md', mutations: ['截断'], faults: ['正文变了'] };
  const table = mendingTable({ ...MEASURED, failures: [failure, { ...failure, number: 4 }] }, 1);
  expect(table).toContain('有 2 篇不合要求：\n  第 3 篇（a.md；截断）：正文变了');
  expect(table).not.toContain('第 4 篇');
});
