/** Queries in Traditional characters for pages in Simplified ones. */
import { Converter } from 'opencc-js/cn2t';
import { anyCut, cutting } from './cuts.ts';
import type { Draw } from './draw.ts';

/** As written in Taiwan: 意味着 → 意味著, 渣浆泵 → 渣漿泵. */
const toTraditional = Converter({ from: 'cn', to: 'tw' });

/** Cuts that change when written in Traditional characters; pages that have them either way are expected. */
export const drawTraditional: Draw = (ground, options) => {
  const changing = cutting((line, random) => {
    const cut = anyCut(line, random);
    return cut === undefined || toTraditional(cut) === cut ? undefined : cut;
  });
  return changing(ground, options).map(({ query: written, expected, isFair, ...rest }) => {
    const query = toTraditional(written);
    const asTyped = ground.truth.expected(query) ?? new Map<string, number>();
    const gains = new Map(expected);
    for (const [url, gain] of asTyped) gains.set(url, gain + (expected.get(url) ?? 0));
    return { ...rest, query, expected: gains, isFair: (url) => isFair(url) || asTyped.has(url) };
  });
};
