/** Traditional and other forms of Chinese characters, from OpenCC's tables. */
import HONG_KONG from 'opencc-js/dict/HKVariants';
import TAIWAN from 'opencc-js/dict/TWVariants';
import TO_TRADITIONAL from 'opencc-js/dict/STCharacters';
import TO_SIMPLIFIED from 'opencc-js/dict/TSCharacters';
import type { Variants } from '../search/variants.ts';

/**
 * Every form → its Simplified character; a Simplified character is no form of another.
 * Only single UTF-16 units, for a text must keep its length.
 */
export function hanVariants(): Variants {
  return (known ??= madeVariants());
}

// the same for every index
let known: Variants | undefined;

function madeVariants(): Variants {
  const found = new Map(pairsOf(TO_SIMPLIFIED));
  const simplified = new Set(found.values());
  const follow = (character: string): string => {
    const next = found.get(character);
    return next === undefined ? character : follow(next);
  };
  // what is itself the Simplified form of something stays: 群 is a form of 羣, in Taiwan and on the mainland
  const join = (form: string, other: string) => {
    if (!simplified.has(form) && follow(form) !== follow(other)) found.set(follow(form), follow(other));
  };
  for (const [standard, local] of [...pairsOf(TAIWAN), ...pairsOf(HONG_KONG)]) join(local, standard);
  // what OpenCC makes Traditional of, it must find again
  for (const [character, traditional] of pairsOf(TO_TRADITIONAL)) {
    if (found.has(traditional)) join(character, traditional);
    else join(traditional, character);
  }
  return new Map([...found.keys()].map((form) => [form, follow(form)]));
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
