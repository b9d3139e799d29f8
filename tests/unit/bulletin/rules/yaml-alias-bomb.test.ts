/** Shared YAML data is measured as if written out, without writing it out. */
import { describe, expect, it } from 'vitest';
import { isAliasBomb } from '../../../../src/bulletin/rules/yaml-alias-bomb.ts';

/** A list of ten, nested `depth` times, every level one shared list. */
function shared(depth: number): unknown {
  let value: unknown = Array.from({ length: 10 }, () => '甲');
  for (let i = 1; i < depth; i++) value = Array.from({ length: 10 }, () => value).map((part) => part);
  return value;
}

describe('data with aliases', () => {
  it('is a bomb when it unfolds into more than a hundred thousand values', () => {
    expect(isAliasBomb(shared(4))).toBe(false);
    expect(isAliasBomb(shared(5))).toBe(true);
  });

  it('is measured in the time of what is written: ten to the hundredth values are no work', () => {
    expect(isAliasBomb(shared(100))).toBe(true);
  });

  it('that contains itself is endless', () => {
    const list: unknown[] = ['甲'];
    list.push({ again: list });
    expect(isAliasBomb(list)).toBe(true);
  });

  it('may share without harm', () => {
    const org = { name: '海港阀门' };
    expect(isAliasBomb({ speakers: [{ org }, { org }] })).toBe(false);
    expect(isAliasBomb('甲')).toBe(false);
  });
});
