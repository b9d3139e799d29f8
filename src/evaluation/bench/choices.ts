/** Which sizes and which steps a bench is asked to measure. */
import { UsageError, wholeNumber } from '../../build/arguments.ts';
import { STEPS, type Step } from './changes.ts';

/** @returns whole numbers, the smallest first, none twice */
export function benchSizes(text: string): number[] {
  const sizes = text.split(/[,，]/).map((size) => size.trim());
  if (sizes.some((size) => size === '')) throw new UsageError(`--sizes 应当像 100,1000,10000 这样写，这里是“${text}”`);
  return [...new Set(sizes.map((size) => wholeNumber('--sizes', size, LEAST)))].sort((a, b) => a - b);
}

/** Fewer than this leave nothing to edit, to delete and to link. */
const LEAST = 8;

/** @returns the steps named, in the order in which they are taken; all when none is named */
export function benchSteps(text: string | undefined): readonly Step[] {
  if (text === undefined) return STEPS;
  const names = new Set(text.split(/[,，]/).map((name) => name.trim()));
  const known = STEPS.map(({ id }) => id);
  const unknown = [...names].find((name) => !known.some((id) => id === name));
  if (unknown !== undefined) throw new UsageError(`--steps 里的“${unknown}”不认识；可用的有 ${known.join(' ')}`);
  return STEPS.filter(({ id }) => names.has(id));
}
