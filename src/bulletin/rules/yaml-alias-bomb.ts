/** YAML aliases that unfold into more data than any bulletin has, or into themselves. */
import type { Rule } from '../rule.ts';

export const yamlAliasBomb: Rule = {
  code: 'yaml-alias-bomb',
  severity: 'error',
  title: 'YAML 引用展开后过大',
  help: '去掉 & 和 * 引用，把内容直接写出来',
};

/** The most values one file may unfold into; tags.yaml with a thousand tags has about five thousand. */
const MOST_VALUES = 100_000;

/** Whether data with shared parts unfolds into too much, counted without unfolding it. */
export function isAliasBomb(data: unknown): boolean {
  const sizes = new Map<object, number>();
  const open = new Set<object>();
  const size = (value: unknown): number => {
    if (typeof value !== 'object' || value === null) return 1;
    const known = sizes.get(value);
    if (known !== undefined) return known;
    if (open.has(value)) return Infinity;
    open.add(value);
    let sum = 1;
    for (const part of Object.values(value)) sum += size(part);
    open.delete(value);
    sizes.set(value, sum);
    return sum;
  };
  return size(data) > MOST_VALUES;
}
