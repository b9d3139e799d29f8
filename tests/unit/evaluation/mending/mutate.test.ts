/** Damage by chance: the same for the same seed, of every kind, and never a bulletin that cannot be told from the sound one. */
import { expect, it } from 'vitest';
import { mutate, mutationNames } from '../../../../src/evaluation/mending/mutate.ts';
import { seeded } from '../../../../src/evaluation/random.ts';
import { fileText } from '../../../../src/reader/file-text.ts';
import { bulletinText } from '../../../builders.ts';

const TEXT = bulletinText({
  fields: 'tags: [安全阀, 检验]\nspeakers:\n  - name: 李伟\n    org: 海港阀门',
  body: '正文很长。',
});

it('is the same for the same seed', () => {
  const twenty = () => {
    const random = seeded(1);
    return Array.from({ length: 20 }, () => mutate(TEXT, random, 3));
  };
  expect(twenty()).toEqual(twenty());
  expect(new Set(twenty().map(({ names }) => names.join())).size).toBeGreaterThan(10);
});

it('is of every kind in the end', () => {
  const random = seeded(3);
  const seen = new Set(Array.from({ length: 1500 }, () => mutate(TEXT, random, 2).names).flat());
  expect([...seen].sort()).toEqual(mutationNames().sort());
});

it('says what the bytes mean where none of them is broken', () => {
  const random = seeded(5);
  for (let number = 0; number < 200; number++) {
    const { bytes, text, names } = mutate(TEXT, random, 1);
    if (text !== undefined && bytes.length > 60 && !names.includes('插入字符'))
      expect(fileText(bytes)?.text, names.join()).toBe(text);
  }
});
