/** Pinyin: how names are stored, how queries are read, and what they turn out to mean. */
import { describe, expect, it } from 'vitest';
import { spelledOut, spelledQuery, storeSpellings } from '../../../src/search/spelling.ts';

const name = { text: '石工泵A厂', syllables: ['shi', 'gong', 'beng', '', 'chang'] };
const stored = storeSpellings([name, { text: '西安', syllables: ['xi', 'an'] }]);
const meant = (query: string) => {
  const { phrases, unfinished } = spelledQuery(query);
  const found = spelledOut(stored, phrases);
  return (found.length > 0 ? found : spelledOut(stored, unfinished)).map(({ text }) => text);
};

describe('pinyin of a name', () => {
  it.each([
    ['shigongbeng', ['石工泵']],
    ['gongbeng', ['工泵']],
    ['sgb', ['石工泵']],
    ['gb', ['工泵']],
    ['xian', ['西安']],
    ["xi'an", ['西安']],
    ['Xī Ān', ['西安']],
    ['shigongb', ['石工泵']],
    ['chang', ['厂']],
    ['bengchang', []],
    ['bc', []],
    ['sgbc', []],
  ])('typed as %s means %j', (query, texts) => {
    expect(meant(query)).toEqual(texts);
  });

  it('tells whole names from parts', () => {
    expect(spelledOut(stored, spelledQuery('xian').phrases)).toEqual([{ text: '西安', whole: true }]);
    expect(spelledOut(stored, spelledQuery('gongbeng').phrases)).toEqual([{ text: '工泵', whole: false }]);
  });

  it('is stored once however often it is named', () => {
    expect(storeSpellings([name, name])).toBe(storeSpellings([name]));
  });
});

describe('a query', () => {
  it.each(['', ' ', 'z', '泵', 'z泵', 'zj1', 'zj-b', '3216'])('%j is no pinyin', (query) => {
    expect(spelledQuery(query)).toEqual({ phrases: [], unfinished: [] });
  });

  it('may be read in several ways, but not in endlessly many', () => {
    expect(spelledQuery('xianxian').phrases.length).toBe(5);
    expect(spelledQuery('xian'.repeat(30)).phrases.length).toBeLessThan(50);
  });

  it('writes ü as v or u', () => {
    expect(spelledQuery('lüse').phrases).toEqual(spelledQuery('lvse').phrases);
    expect(spelledQuery('nüe').phrases[0]).toEqual(spelledQuery('nue').phrases[0]);
  });
});
