/** The choice of the few to show: the strongest, spread over days only where that costs little. */
import { describe, expect, it } from 'vitest';
import { choose } from '../../../../src/library/related/choose.ts';

const option = (slug: string, strength: number, date = '2024-03-05') => ({ slug, strength, date });
const slugs = (options: readonly { readonly slug: string }[]) => options.map(({ slug }) => slug);

describe('choose', () => {
  it('takes the strongest, of equals the newer, then by slug, whatever the order given', () => {
    const options = [
      option('b', 1),
      option('a', 1),
      option('new', 1, '2024-03-06'),
      option('best', 2),
      option('none', 0),
    ];
    expect(slugs(choose(options, 5))).toEqual(['best', 'new', 'a', 'b']);
    expect(slugs(choose(options.toReversed(), 2))).toEqual(['best', 'new']);
  });

  it('prefers another day where it is nearly as good, and only there', () => {
    const sameDay = [option('a', 1), option('b', 0.99), option('c', 0.98)];
    expect(slugs(choose([...sameDay, option('near', 0.95, '2023-01-01')], 2))).toEqual(['a', 'near']);
    expect(slugs(choose([...sameDay, option('far', 0.5, '2023-01-01')], 3))).toEqual(['a', 'b', 'c']);
  });

  it('does not let the last digits of sums decide', () => {
    expect(slugs(choose([option('b', 0.1 + 0.2), option('a', 0.3)], 2))).toEqual(['a', 'b']);
  });
});
