/** Queries that are codes, as of standards and products, typed as people type them. */
import { oneOf, sample } from '../random.ts';
import { drawUntil, textQuery, type Draw } from './draw.ts';

/** Letters and digits held together by connectors, or by a space before a number: GB/T 3216-2016, 100ZJ-I-A50. */
const CODE =
  /(?<![A-Za-z0-9])[A-Za-z0-9]+(?:(?:[-–—/.:：]|(?<=[A-Za-z]) (?=[0-9]))[A-Za-z0-9]+)+(?![A-Za-z0-9]|[-–—/.:：][A-Za-z0-9])/g;
/** Longer ones are addresses of web pages. */
const LONGEST = 30;

/** Every code in a text, as written. */
export function codesIn(text: string): string[] {
  return [...text.matchAll(CODE)]
    .map(([code]) => code)
    .filter((code) => code.length <= LONGEST && /[A-Za-z]/.test(code) && /[0-9]/.test(code));
}

/** As written, without spaces, with hyphens for spaces, in lower case; those that differ. */
export function waysToType(code: string): string[] {
  return [...new Set([code, code.replaceAll(' ', ''), code.replaceAll(' ', '-'), code.toLowerCase()])];
}

export const drawCodes: Draw = (ground, { random, count, most }) => {
  const places = ground.pages.flatMap(({ url, title, summary = '', body }) => {
    const codes = new Set([title, summary, ...body].flatMap(codesIn));
    return codes.size === 0 ? [] : [{ url, codes: [...codes] }];
  });
  if (places.length === 0) return [];
  return drawUntil(count, () => {
    const { url, codes } = oneOf(random, places);
    return sample(random, codes, 1).flatMap((written) =>
      waysToType(written).flatMap((query) => textQuery(ground, { query, written, source: url, most }) ?? []),
    );
  });
};
