/** An index made from the one before is the one that would be made from nothing: random edits, and every file compared. */
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { NOTHING_KNOWN } from '../../../src/build/index-files.ts';
import {
  searchIndex,
  wholeFiles,
  type SearchIndex,
  type SearchMemory,
  type SearchSource,
} from '../../../src/build/search-index.ts';
import type { SearchableSource } from '../../../src/build/searchable.ts';
import { below, oneOf, seeded, type Random } from '../../../src/evaluation/random.ts';

/** Pagefind's program is the same for every index, and takes longer to come than all the rest. */
const NOTHING: SearchMemory = {
  engine: { entry: { version: '1.5.2', include_characters: [] }, files: new Map([['pagefind.js', Buffer.of(1)]]) },
  known: NOTHING_KNOWN,
  entry: '',
};

const WORDS = [
  ...'的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多',
  '標準',
  'GB/T 3216-2016',
  'SOFARegistry',
  '，',
  '。',
  '𠮷',
  '豈',
];

function textOf(random: Random, length: number): string {
  // the first words are on nearly every page, and the last on few
  return Array.from({ length }, () => WORDS[Math.floor(WORDS.length * random() ** 5)]).join('');
}

function bulletin(random: Random, number: number): SearchableSource {
  const month = String(1 + below(random, 12)).padStart(2, '0');
  return {
    url: `/bulletins/b-${number}/`,
    title: textOf(random, 8),
    date: `20${String(10 + below(random, 15))}-${month}-01`,
    // long ones, so that frequent words come to more than one block
    sections: [{ text: textOf(random, 20 + below(random, 1200)) }, { id: '结语', text: textOf(random, 30) }],
    names: ['渣浆泵', textOf(random, 3)],
    people: ['宁建国'],
    things: ['渣浆泵'],
  };
}

/** Newest first, as a library has them. */
function sourceOf(bulletins: readonly SearchableSource[]): SearchSource {
  const sorted = bulletins.toSorted((a, b) =>
    a.date === b.date ? (a.url < b.url ? -1 : 1) : a.date < b.date ? 1 : -1,
  );
  return { bulletins: sorted, facets: { year: { values: ['2020'], rows: sorted.map(() => [0]) } } };
}

function edited(random: Random, bulletins: readonly SearchableSource[], number: number): SearchableSource[] {
  const at = below(random, bulletins.length);
  const one = bulletins[at] ?? bulletin(random, number);
  const others = bulletins.toSpliced(at, 1);
  const changed = (change: Partial<SearchableSource>) => [...others, { ...one, ...change }];
  const kinds = [
    () => changed({ sections: [{ text: one.sections[0]?.text.replace('的', '得') + textOf(random, 2) }] }),
    () => changed({ url: `/bulletins/a-${number}/` }),
    () => changed({ names: [...one.names, '新的标签'], things: ['渣浆泵', '新的标签'] }),
    () => changed({ date: bulletin(random, 0).date }),
    () => [...bulletins, bulletin(random, number)],
    () => [...bulletins, { ...bulletin(random, number), date: '2031-01-01' }],
    () => others,
    () => bulletins.map((each) => (each === one || random() < 0.1 ? { ...each, title: textOf(random, 6) } : each)),
  ];
  return oneOf(random, kinds)();
}

/** As the next index finds it. */
function formerOf({ files, memory }: SearchIndex) {
  return { entry: memory.entry, paths: new Set(files.keys()) };
}

function digests(files: ReadonlyMap<string, Uint8Array>): Record<string, string> {
  return Object.fromEntries(
    [...files].map(([path, bytes]) => [path, createHash('sha256').update(bytes).digest('hex')] as const).sort(),
  );
}

it('is the same, file by file, after every edit', { timeout: 60_000 }, async () => {
  const random = seeded(20);
  let bulletins = Array.from({ length: 120 }, (_, number) => bulletin(random, number));
  let index = await searchIndex(sourceOf(bulletins), NOTHING);
  let whole = wholeFiles(index.files);
  // or else the edits would change no word that is in several blocks
  expect(index.memory.known.index.words.some(({ blocks }) => blocks.length > 2)).toBe(true);
  for (let step = 0; step < 12; step++) {
    // several at once now and then, as a push brings them
    for (let more = below(random, 3); more >= 0; more--) bulletins = edited(random, bulletins, 1000 + 10 * step + more);
    index = await searchIndex(sourceOf(bulletins), index.memory, formerOf(index));
    whole = wholeFiles(index.files, whole);
    expect(digests(whole)).toEqual(digests(wholeFiles((await searchIndex(sourceOf(bulletins), NOTHING)).files)));
  }
});

it('makes only what an edit has changed', async () => {
  const random = seeded(3);
  const bulletins = Array.from({ length: 60 }, (_, number) => bulletin(random, number));
  const before = await searchIndex(sourceOf(bulletins), NOTHING);
  const fragments = async (now: readonly SearchableSource[]) => {
    const { files } = await searchIndex(sourceOf(now), before.memory, formerOf(before));
    return [...files].filter(([path, file]) => path.startsWith('fragment/') && file instanceof Uint8Array).length;
  };
  const [first, ...others] = sourceOf(bulletins).bulletins;
  expect(await fragments(bulletins)).toBe(0);
  expect(await fragments([...others, { ...bulletin(random, 60), url: first?.url ?? '' }])).toBe(1);
  expect(await fragments([...bulletins, { ...bulletin(random, 61), date: '2031-01-01' }])).toBe(1);
  // the names of later ones change, but what is in them does not
  expect(await fragments(others)).toBe(0);
});

it('carries nothing over from another index than the one it remembers', async () => {
  const random = seeded(4);
  const { files, memory } = await searchIndex(sourceOf([bulletin(random, 1), bulletin(random, 2)]), NOTHING);
  const again = await searchIndex(sourceOf([bulletin(random, 3)]), memory, {
    entry: '{}',
    paths: new Set(files.keys()),
  });
  expect([...again.files.values()].every((file) => file instanceof Uint8Array)).toBe(true);
});
