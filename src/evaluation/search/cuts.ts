/** Queries cut out of the text of a page: anywhere, at the boundaries of words, or one word. */
import { below, oneOf, type Random } from '../random.ts';
import { drawUntil, textQuery, type Draw, type DrawnQuery } from './draw.ts';
import type { PageText } from './page-text.ts';
import { requestsOf } from './request.ts';
import { segments } from './segments.ts';

/** A piece of a line, or undefined when what chance has chosen is none. */
export type Cut = (line: string, random: Random) => string | undefined;

/** Draws by cutting lines of pages; every page is as likely as another, and so is every place on it. */
export function cutting(cut: Cut): Draw {
  return (ground, { random, count, most }) =>
    drawUntil(count, (): DrawnQuery[] => {
      if (ground.pages.length === 0) return [];
      const page = oneOf(random, ground.pages);
      const query = cut(lineOf(page, random), random);
      if (query === undefined || requestsOf(query).length === 0) return [];
      const drawn = textQuery(ground, { query, source: page.url, most });
      return drawn ? [drawn] : [];
    });
}

/** 2 to 12 characters anywhere, but neither end inside a number or a foreign word. */
export const anyCut: Cut = (line, random) => {
  const characters = [...line];
  const start = below(random, characters.length);
  const end = start + 2 + below(random, 11);
  if (end > characters.length || isInside(characters, start) || isInside(characters, end)) return undefined;
  const query = characters.slice(start, end).join('').trim();
  return [...query].length < 2 ? undefined : query;
};

/** 2 to 4 words side by side. */
export const wordCut: Cut = (line, random) => words(line, random, 2 + below(random, 3));

export const oneWord: Cut = (line, random) => words(line, random, 1);

/** A line of title, summary or body; the longer it is the likelier. */
function lineOf({ title, summary, body }: PageText, random: Random): string {
  const lines = [title, ...(summary === undefined ? [] : [summary]), ...body];
  let place = below(
    random,
    lines.reduce((sum, line) => sum + line.length, 0),
  );
  return lines.find((line) => (place -= line.length) < 0) ?? title;
}

function words(line: string, random: Random, count: number): string | undefined {
  const all = segments(line);
  const first = below(random, all.length);
  const chosen = all.slice(first, first + count);
  if (chosen.length < count || !chosen.every(({ isWordLike }) => isWordLike)) return undefined;
  const query = chosen.map(({ segment }) => segment).join('');
  const before = [...line.slice(0, chosen[0]?.index)];
  const characters = [...line];
  const end = before.length + [...query].length;
  return isInside(characters, before.length) || isInside(characters, end) ? undefined : query;
}

const NUMBER = /[0-9０-９]/;
const LETTER = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;

/** Whether a cut before the character at `at` would part a number, decimals included, a foreign word or an accent. */
function isInside(characters: readonly string[], at: number): boolean {
  const [before2, before, after, after2] = [-2, -1, 0, 1].map((offset) => characters[at + offset] ?? '');
  const is = (pattern: RegExp, ...all: readonly (string | undefined)[]) => all.every((one) => pattern.test(one ?? ''));
  return (
    is(NUMBER, before, after) ||
    is(LETTER, before, after) ||
    /^\p{M}/u.test(after ?? '') ||
    (is(NUMBER, before, after2) && is(/[.,．]/, after)) ||
    (is(NUMBER, before2, after) && is(/[.,．]/, before))
  );
}
