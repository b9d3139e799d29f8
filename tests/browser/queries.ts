/** Queries as visitors might write them, drawn from the shipped content: the same for the same seed. */
import { searchableBulletins } from '../../src/build/searchable.ts';
import { seeded } from '../../src/evaluation/random.ts';
import { buildLibrary } from '../../src/library/library.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { SHIPPED_CONTENT } from '../fixtures.ts';
import { CODES } from '../site/search-sample.ts';

const TRADITIONAL = [
  '知識產權',
  '聯盟成立',
  '渣漿泵',
  '團體標準',
  '產業鏈',
  '過流部件',
  '石家莊',
  '會議',
  '技術創新',
  '黨建',
];
const NONSENSE = [
  '鼂錯甪',
  'qxzvwk',
  '0000000',
  '！？。',
  '泵 鼂錯',
  '联盟的的的',
  '😀',
  'GB/T 99999',
  '"',
  '<b>泵</b>',
];

export async function drawQueries(count: number, seed: number): Promise<string[]> {
  const library = buildLibrary((await readContent(SHIPPED_CONTENT)).content, { drafts: false });
  const bulletins = searchableBulletins(library, '/');
  const texts = bulletins.flatMap(({ title, sections }) => [title, ...sections.map(({ text }) => text)]);
  const names = bulletins.flatMap((bulletin) => bulletin.names);
  const spellings = bulletins.flatMap((bulletin) => bulletin.spellings);
  const random = seeded(seed);
  const draw = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const cut = (text: string, longest: number): string => {
    const start = Math.floor(random() * text.length);
    return text.slice(start, start + 1 + Math.floor(random() * longest)).trim() || cut(text, longest);
  };
  const typed = (syllables: readonly string[]): string => {
    const start = Math.floor(random() * Math.max(1, syllables.length - 2));
    const some = syllables.slice(start, start + 2 + Math.floor(random() * 3));
    return (random() < 0.5 ? some : some.map(([initial = '']) => initial)).join('');
  };
  const kinds = [
    () => cut(draw(texts), 8),
    () => cut(draw(texts), 20),
    () => `${cut(draw(texts), 4)} ${cut(draw(texts), 4)}`,
    () => cut(draw(names), 6),
    () => typed(draw(spellings).syllables),
    () => draw(TRADITIONAL),
    () => cut(draw(CODES), 9),
    () => draw(NONSENSE),
  ];
  return Array.from({ length: count }, (_, index) => (kinds[index % kinds.length] as () => string)());
}
