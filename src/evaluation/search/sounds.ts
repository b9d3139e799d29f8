/** Queries in pinyin, written out or as initials, for what bulletins are called by: titles, tags, units, people. */
import { pinyin } from 'pinyin-pro';
import { below, oneOf, sample, type Random } from '../random.ts';
import { drawUntil, type Draw, type DrawnQuery, type Ground } from './draw.ts';
import type { PageText } from './page-text.ts';
import { segments } from './segments.ts';

export type Spelling = 'full' | 'initials';

/** One syllable per character. */
type Syllables = readonly string[];

/** Something that is called by Chinese characters, and how it is read where it stands. */
interface Called {
  readonly name: string;
  readonly syllables: Syllables;
}

/** Half of the queries are whole names, as far as there are any, the others pieces of titles. */
export function sounding(spelling: Spelling): Draw {
  return (ground, { random, count }) => {
    const names = sample(random, wholeNames(ground), Math.ceil(count / 2)).flatMap((called) =>
      soundQuery(ground, called, spelling),
    );
    const { pages } = ground;
    const pieces = drawUntil(count - names.length, () => {
      const piece = pages.length === 0 ? undefined : titlePiece(oneOf(random, pages).title, random);
      return piece ? soundQuery(ground, piece, spelling) : [];
    });
    return [...new Map([...names, ...pieces].map((drawn) => [drawn.query, drawn])).values()];
  };
}

/**
 * What stands side by side in a name and can be read as the query, each character in any of its readings; the last
 * syllable may be unfinished, for the query may still be being typed. Nothing twice.
 */
export function readAs(name: string, query: string, spelling: Spelling): string[] {
  const characters = [...name];
  const readings = characters.map((character) => readingsOf(character, spelling));
  /** @returns places where a reading of `rest` that begins at `at` ends */
  const ends = (at: number, rest: string): number[] =>
    (readings[at] ?? []).flatMap((reading) => {
      if (reading.startsWith(rest)) return [at + 1];
      return rest.startsWith(reading) ? ends(at + 1, rest.slice(reading.length)) : [];
    });
  return [...new Set(characters.flatMap((_, at) => ends(at, query).map((end) => characters.slice(at, end).join(''))))];
}

/**
 * Pages called by these very characters are expected. Fair are all that say something that may be meant: the letters
 * themselves, or whatever a title or a name on the site has that can be read so.
 */
function soundQuery({ pages, truth }: Ground, { name, syllables }: Called, spelling: Spelling): DrawnQuery[] {
  const query = syllables.map((syllable) => (spelling === 'full' ? syllable : syllable.slice(0, 1))).join('');
  const callings = ({ title, called }: PageText) => [title, ...called];
  const urls = pages.filter((one) => callings(one).some((text) => text.includes(name))).map(({ url }) => url);
  if (urls.length === 0) return [];
  let meant: ReadonlySet<string> | undefined;
  const meanings = () =>
    (meant ??= new Set(
      Array.from(new Set(pages.flatMap(callings))).flatMap((text) => [
        ...readAs(text, query, 'full'),
        ...readAs(text, query, 'initials'),
      ]),
    ));
  return [
    {
      query,
      sources: urls,
      expected: new Map(urls.map((url) => [url, 1])),
      isFair: (url) => [query, ...meanings()].some((text) => truth.says(url, text)),
    },
  ];
}

const CHINESE = /^\p{Script=Han}{2,}$/u;

/** Labels of tags, short and other names of units, names of people. */
function wholeNames({ library }: Ground): Called[] {
  const words = [
    ...library.tags.map(({ label }) => label),
    ...library.members.flatMap(({ shortName, aliases }) => [shortName, ...aliases]),
  ].map((name) => ({ name, surname: 'off' as const }));
  const people = library.speakers.map(({ name }) => ({ name, surname: 'head' as const }));
  const distinct = new Map([...words, ...people].map((called) => [called.name, called]));
  return [...distinct.values()]
    .filter(({ name }) => CHINESE.test(name))
    .map(({ name, surname }) => ({ name, syllables: read(name, surname) }));
}

/** 2 to 4 words side by side, read as they are in their title. */
function titlePiece(title: string, random: Random): Called | undefined {
  const words = segments(title);
  const first = below(random, words.length);
  const chosen = words.slice(first, first + 2 + below(random, 3));
  const name = chosen.map(({ segment }) => segment).join('');
  if (chosen.length < 2 || !CHINESE.test(name)) return undefined;
  const start = [...title.slice(0, chosen[0]?.index)].length;
  return { name, syllables: read(title, 'off').slice(start, start + [...name].length) };
}

function read(text: string, surname: 'head' | 'off'): Syllables {
  return pinyin(text, { toneType: 'none', type: 'array', v: true, surname });
}

const known = new Map<string, readonly string[]>();

/** None for what is no Chinese character. */
function readingsOf(character: string, spelling: Spelling): readonly string[] {
  if (!/\p{Script=Han}/u.test(character)) return [];
  let readings = known.get(character);
  if (!readings) {
    readings = pinyin(character, { toneType: 'none', type: 'array', v: true, multiple: true });
    known.set(character, readings);
  }
  return spelling === 'full' ? readings : readings.map((reading) => reading.slice(0, 1));
}
