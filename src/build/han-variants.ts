/** Traditional and other forms of Chinese characters, from OpenCC's tables. */
import HONG_KONG from 'opencc-js/dict/HKVariants';
import TAIWAN from 'opencc-js/dict/TWVariants';
import SIMPLIFIED from 'opencc-js/dict/TSCharacters';
import type { Variants } from '../search/variants.ts';

/**
 * Every form → its Simplified character; a Simplified character is no form of another.
 * Only single UTF-16 units, for a text must keep its length.
 */
export function hanVariants(): Variants {
  const simplified = new Map(pairsOf(SIMPLIFIED));
  const results = new Set(simplified.values());
  const variants = new Map(simplified);
  for (const [standard, local] of [...pairsOf(TAIWAN), ...pairsOf(HONG_KONG)]) {
    const found = simplified.get(standard) ?? standard;
    // what is itself the Simplified form of something stays: 群 is the form of 羣 in Taiwan and on the mainland
    if (!variants.has(local) && !results.has(local) && found !== local) variants.set(local, found);
  }
  return variants;
}

/** OpenCC's lists: pairs parted by a bar, the first of several results being the usual one. */
function pairsOf(list: string): [string, string][] {
  return list
    .split('|')
    .map((pair) => pair.split(' '))
    .flatMap(([form = '', result = '']): [string, string][] =>
      form.length === 1 && result.length === 1 ? [[form, result]] : [],
    );
}
