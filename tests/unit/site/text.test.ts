/** The site's own words: every language says the same things, and in its own script. */
import { describe, expect, it } from 'vitest';
import { CHAIN } from '../../../src/bulletin/records/member-unit.ts';
import { USUAL_WORDS } from '../../../src/bulletin/word-lists.ts';
import { en } from '../../../src/site/text/en.ts';
import { LANGUAGES, siteText } from '../../../src/site/text/index.ts';
import { zhHans } from '../../../src/site/text/zh-Hans.ts';

/** Path → value, for every leaf. */
function leaves(text: object, path = ''): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const [key, value] of Object.entries(text) as [string, unknown][]) {
    if (typeof value === 'object' && value !== null)
      for (const [inner, leaf] of leaves(value, `${path}${key}.`)) found.set(inner, leaf);
    else found.set(`${path}${key}`, value);
  }
  return found;
}

/** What a function or a string says, given plausible words. */
function said(leaf: unknown): string {
  if (typeof leaf !== 'function') return String(leaf);
  const words = leaf.length === 1 && /items/.test(String(leaf)) ? [['a', 'b']] : ['2024-10-05', '2024-10-06'];
  return String((leaf as (...words: unknown[]) => unknown)(...words));
}

describe.each(LANGUAGES)('%s', (language) => {
  const text = siteText(language);

  it('says everything that Chinese says, in the same kinds', () => {
    const kinds = (of: object) => [...leaves(of)].map(([path, leaf]) => `${path}: ${typeof leaf}`).toSorted();
    expect(kinds(text)).toEqual(kinds(zhHans));
  });

  it('leaves nothing empty', () => {
    for (const [path, leaf] of leaves(text)) expect(said(leaf).trim(), path).not.toBe('');
  });

  it('has a word for every kind, role and place in the chain', () => {
    expect(Object.keys(text.kinds)).toEqual([...USUAL_WORDS.kinds]);
    expect(Object.keys(text.roles)).toEqual([...USUAL_WORDS.roles]);
    expect(Object.keys(text.chain)).toEqual([...CHAIN]);
  });

  it('keeps the gaps that the search fills', () => {
    const { search_: words } = text;
    for (const key of ['count', 'all', 'lift', 'filtersOn'] as const) expect(words[key]).toContain('{n}');
    for (const key of [
      'none',
      'noneNarrowed',
      'relaxedSplit',
      'relaxedWords',
      'relaxedLoose',
      'spelled',
      'forget',
    ] as const)
      expect(words[key]).toContain('{q}');
    for (const key of ['noneNarrowed', 'noneChosen'] as const) expect(words[key]).toContain('{f}');
  });
});

describe('English', () => {
  it('has no Chinese in it', () => {
    for (const [path, leaf] of leaves(en))
      expect(said(leaf), path).not.toMatch(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u);
  });

  it('writes days as English does', () => {
    expect([en.day('2022-10-08'), en.month('10'), en.issue(3), en.bulletins(1), en.bulletins(2)]).toEqual([
      '8 October 2022',
      'October',
      'No. 3',
      '1 bulletin',
      '2 bulletins',
    ]);
  });
});

describe('Chinese', () => {
  it('writes days as Chinese does', () => {
    expect([zhHans.day('2022-10-08'), zhHans.month('08'), zhHans.issue(3), zhHans.list(['甲', '乙'])]).toEqual([
      '2022年10月8日',
      '8月',
      '第3期',
      '甲、乙',
    ]);
  });

  it('uses Chinese quotation marks and no straight ones', () => {
    for (const [path, leaf] of leaves(zhHans)) expect(said(leaf), path).not.toMatch(/["']/);
  });
});
