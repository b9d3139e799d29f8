/** A fingerprint tells lists apart by every part, by their borders and by their order, with all of its bits. */
import { describe, expect, it } from 'vitest';
import { Fingerprint } from '../../../../src/library/related/fingerprint.ts';

const of = (...texts: string[]) => new Fingerprint().texts(texts).value;

describe('a fingerprint', () => {
  it('is the same for the same, and another for anything else', () => {
    expect(of('简报', 'a')).toBe(of('简报', 'a'));
    const all = [of(), of(''), of('', ''), of('ab'), of('a', 'b'), of('b', 'a'), of('ab', ''), of('abc'), of('abd')];
    expect(new Set(all).size).toBe(all.length);
  });

  it('has two halves that say different things', () => {
    const halves = Array.from({ length: 200 }, (_, at) => of(`第${at}篇`)).map((value) => [
      value.slice(0, 8),
      value.slice(8),
    ]);
    expect(halves.filter(([first, second]) => first === second)).toEqual([]);
  });
});
