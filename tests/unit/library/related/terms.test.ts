/** Terms and the vectors made of them: what tells texts apart. */
import { describe, expect, it } from 'vitest';
import { Terms } from '../../../../src/library/related/terms.ts';
import { textVectors } from '../../../../src/library/related/text-vectors.ts';
import { ONE, type Vectors } from '../../../../src/library/related/vectors.ts';

describe('terms', () => {
  it('are pairs of Han characters and whole Latin words, never across punctuation', () => {
    const terms = new Terms();
    expect([...terms.read('渣浆泵，泵站ISO 9001、ＧＢ２０２４')]).toEqual([0, 1, 2, 3, 4]);
    const single = ['渣浆', '浆泵', '泵站', 'iso', 'gb2024'].flatMap((term) => [...terms.read(term)]);
    expect(single).toEqual([0, 1, 2, 3, 4]);
    expect([...terms.words()]).toEqual([3, 4]);
    expect(terms.count).toBe(5);
  });

  it('do not split characters that take two code units', () => {
    const terms = new Terms();
    expect([...terms.read('𠮷野家')]).toEqual([0, 1]);
    expect([...terms.read('野家。𠮷野')]).toEqual([1, 0]);
  });

  it('tell a pair from the same two the other way round', () => {
    expect([...new Terms().read('机泵机泵')]).toEqual([0, 1, 0]);
  });

  it('are no single letters and no numbers, but words may have digits after the first letter', () => {
    const terms = new Terms();
    expect(terms.read('A泵 9001 2b 3号 x')).toHaveLength(0);
    expect([...terms.read('2nd h2o，泵H2O')]).toEqual([0, 1, 1]);
  });

  it('keep their numbers, however many come', () => {
    const terms = new Terms();
    const han = (from: number, count: number) =>
      String.fromCodePoint(...Array.from({ length: count }, (_, i) => from + i));
    // pairs of neighbours and, from two texts, pairs that lie farther apart: more than the first table holds
    const text = han(0x4e00, 20_000) + '，' + [...han(0x4e00, 20_000)].toReversed().join('');
    const first = [...terms.read(text)];
    expect(new Set(first).size).toBe(39_998);
    expect(terms.count).toBe(39_998);
    expect([...terms.read(text)]).toEqual(first);
  });
});

describe('text vectors', () => {
  const rows = ({ starts, weights }: Vectors) =>
    Array.from({ length: starts.length - 1 }, (_, row) =>
      Array.from(weights.slice(starts[row], starts[row + 1]), (weight) => weight / ONE),
    );
  const body = (text: string) => ({ title: '', body: text });

  it('leave out what one text alone has and what all have', () => {
    const [first = []] = rows(textVectors(['阀门检验标准', '阀门检验', '阀门铸件标准', '阀门培训'].map(body)));
    expect(first).toHaveLength(3);
    expect(Math.hypot(...first)).toBeCloseTo(1);
  });

  it('weigh the rare more, and the title more than the body', () => {
    const [[rare = 0, common = 0] = []] = rows(textVectors(['石墨。泄漏', '石墨', '泄漏', '泄漏', '培训'].map(body)));
    expect(rare).toBeGreaterThan(common);
    const writings = [{ title: '石墨', body: '泄漏' }, { title: '泄漏', body: '石墨' }, body('培训')];
    const [[titled = 0, told = 0] = []] = rows(textVectors(writings));
    expect(titled).toBeGreaterThan(told);
  });
});
