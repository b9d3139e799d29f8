/** The files of an index: what is in them, how it is parted, and what they are called. */
import { describe, expect, it } from 'vitest';
import { indexFiles, type IndexPage } from '../../../src/build/index-files.ts';
import { wholeFiles } from '../../../src/build/search-index.ts';
import { searchRecord, type SearchRecord } from '../../../src/search/record.ts';
import { storeText } from '../../../src/search/stored-text.ts';
import { readIndex } from '../../site/pagefind-index.ts';

function record(text: string, title = '题'): SearchRecord {
  return {
    ...searchRecord({ url: `/${title}/`, title, date: '2024-03-05', sections: [], names: [], spellings: [] }),
    content: text,
  };
}

/** Oldest first. */
function pagesOf(records: readonly SearchRecord[]): IndexPage[] {
  return records.map((one) => ({ url: one.url, key: one.url + one.content, record: () => one }));
}

function read(records: readonly SearchRecord[]) {
  const { hash, files } = indexFiles(pagesOf(records), '1.5.2');
  const entry = Buffer.from(JSON.stringify({ languages: { zxx: { hash } } }));
  return readIndex(new Map([...wholeFiles(files), ['pagefind-entry.json', entry]]));
}

describe('words', () => {
  it('are found in upper and lower case, and with and without accents', () => {
    const { words } = read([record(storeText('Café')), record(storeText('CAFE'))]);
    expect(words.get('cafeǀ')).toEqual([
      [
        [0, [-25, 0], []],
        [1, [-25, 0], []],
      ],
      [],
    ]);
  });

  it.each([
    ['SOFARegistry', ['registryǀ', 'sofaregistryǀ']],
    ['myBatis', ['batisǀ', 'mybatisǀ']],
    ['iPhoneX', ['iphonexǀ', 'xǀ']],
    ['NASA', ['nasaǀ']],
    ['Slurry', ['slurryǀ']],
  ])('of %s are %j', (text, expected) => {
    const letters = [...read([record(storeText(text))]).words.keys()].filter((word) => /^[a-z]/.test(word));
    expect(letters).toEqual(expected);
  });

  it('stand in the order of their UTF-8, as the engine compares them', () => {
    const { chunks } = read([record('𠀀 豈 泵 zǀ 9ǀ')]);
    const words = chunks.flatMap((chunk) => chunk.words);
    expect(words.filter((word) => '𠀀豈泵'.includes(word))).toEqual(['泵', '豈', '𠀀']);
    expect(words.indexOf('9ǀ')).toBeLessThan(words.indexOf('zǀ'));
  });
});

describe('chunks', () => {
  // 的 on every page, everything else on one
  const { chunks } = read(
    Array.from({ length: 3000 }, (_, page) =>
      record(`的 的 ${String.fromCharCode(0x4e00 + page)} ${String.fromCharCode(0x6000 + page)}`),
    ),
  );

  it('give a frequent word to itself', () => {
    expect(chunks.find(({ words }) => words.includes('的'))?.words).toEqual(['的']);
  });

  it('hold many rare words each', () => {
    const han = chunks.filter(({ words }) => words.some((word) => /[\u6000-\u6bff]/.test(word)));
    expect(han.length).toBeLessThan(20);
  });

  it('have bounds in the order of their words, between which no word lies', () => {
    const bounds = chunks.flatMap(({ from, to }) => [from, to]);
    expect([...bounds].sort((a, b) => Buffer.from(a).compare(Buffer.from(b)))).toEqual(bounds);
    for (const { from, to, words } of chunks) expect([words[0]?.startsWith(from), words.at(-1)]).toEqual([true, to]);
  });
});

describe('names', () => {
  const records = Array.from({ length: 9000 }, (_, page) => record(`第 ${page} 期`, `题${page}`));
  const pathsOf = (all: readonly SearchRecord[]) => [...indexFiles(pagesOf(all), '1.5.2').files.keys()];
  const files = pathsOf(records);
  const fragments = files.filter((path) => path.startsWith('fragment/'));

  it('begin with the number of the bulletin and are as short as tells editions apart', () => {
    expect(new Set(fragments).size).toBe(records.length);
    expect(fragments.filter((path) => !/^fragment\/[0-9a-z]{1,3}-[0-9a-f]{4}\.pf_fragment$/.test(path))).toEqual([]);
    expect(fragments.map((path) => parseInt(path.slice('fragment/'.length), 36))).toEqual(
      records.map((_, page) => page),
    );
  });

  it('stay when a new bulletin comes after all others', () => {
    const after = new Set(pathsOf([...records, record('新', '新')]));
    expect(fragments.filter((path) => !after.has(path))).toEqual([]);
  });

  it('change with what is in the file, and only then', () => {
    const edited = records.map((one, page) => (page === 7 ? record('改过', '题7') : one));
    const after = new Set(pathsOf(edited));
    expect(fragments.filter((path) => !after.has(path)).length).toBe(1);
    expect(pathsOf(records)).toEqual(files);
  });
});
