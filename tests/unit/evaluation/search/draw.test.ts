/** Drawing queries: each kind draws what people type, none twice, and knows the pages it is about. */
import { describe, expect, it } from 'vitest';
import { seeded } from '../../../../src/evaluation/random.ts';
import { codesIn, drawCodes, waysToType } from '../../../../src/evaluation/search/codes.ts';
import { anyCut, cutting, oneWord, wordCut, type Cut } from '../../../../src/evaluation/search/cuts.ts';
import { groundOf, type Draw } from '../../../../src/evaluation/search/draw.ts';
import { KINDS } from '../../../../src/evaluation/search/kinds.ts';
import { drawNames } from '../../../../src/evaluation/search/names.ts';
import { readAs, sounding } from '../../../../src/evaluation/search/sounds.ts';
import { drawTraditional } from '../../../../src/evaluation/search/traditional.ts';
import { libraryOf } from '../../../builders.ts';
import { ground, STANDARD, VISIT } from './site.ts';

const drawn = (draw: Draw, { count = 30, most = 20 } = {}) => draw(ground, { random: seeded(5), count, most });
const cuts = (cut: Cut, line: string, tries = 400) => {
  const random = seeded(9);
  const found = Array.from({ length: tries }, () => cut(line, random));
  return [...new Set(found.filter((one) => one !== undefined))];
};

describe.each(KINDS)('the kind “$id”', ({ draw }) => {
  it('draws the same for the same seed, nothing twice, and each with the page it comes from', () => {
    const queries = drawn(draw).map(({ query }) => query);
    expect(drawn(draw).map(({ query }) => query)).toEqual(queries);
    expect(queries.length).toBeGreaterThan(0);
    expect(new Set(queries).size).toBe(queries.length);
    for (const { sources, expected } of drawn(draw)) expect(sources.filter((url) => !expected.has(url))).toEqual([]);
  });

  it('draws no more than is wanted, and nothing from nothing', () => {
    expect(drawn(draw, { count: 2 }).length).toBeLessThanOrEqual(2);
    expect(draw(groundOf(libraryOf({})), { random: seeded(5), count: 5, most: 20 })).toEqual([]);
  });
});

describe('a cut anywhere', () => {
  const line = '第3次会议把Slurry pump的效率提高到37.5%，见GB/T 3216。';

  it('has 2 to 12 characters of the line', () => {
    for (const cut of cuts(anyCut, line)) {
      expect(line).toContain(cut);
      expect([...cut].length).toBeGreaterThanOrEqual(2);
      expect([...cut].length).toBeLessThanOrEqual(12);
    }
  });

  it('never begins or ends inside a number or a foreign word', () => {
    for (const cut of cuts(anyCut, line)) {
      const at = line.indexOf(cut);
      const around = [line.slice(at - 1, at + 1), line.slice(at + cut.length - 1, at + cut.length + 1)];
      for (const pair of around) expect(pair).not.toMatch(/^(?:[A-Za-z]{2}|\d{2}|\d\.|\.\d)$/);
    }
  });

  it('finds nothing in a line that is too short', () => {
    expect(cuts(anyCut, '泵')).toEqual([]);
    expect(cuts(anyCut, '')).toEqual([]);
  });
});

describe('a cut at words', () => {
  it('has 2 to 4 words side by side, or one', () => {
    const line = '联盟召开会议，讨论标准。';
    expect(cuts(wordCut, line).sort()).toEqual(['召开会议', '联盟召开', '联盟召开会议', '讨论标准'].sort());
    expect(cuts(oneWord, line).sort()).toEqual(['会议', '召开', '标准', '联盟', '讨论'].sort());
  });
});

describe('what is drawn from texts', () => {
  it('stands on no more pages than is allowed', () => {
    const queries = drawn(cutting(oneWord), { most: 1 });
    expect(queries.map(({ query }) => query)).not.toContain('渣');
    for (const { expected } of queries) expect(expected.size).toBe(1);
  });
});

describe('codes', () => {
  it('have letters and digits, held together by connectors or by a space before a number', () => {
    expect(codesIn('按GB/T 3216-2016、100ZJ-I-A50和ISO 9906:2012，提高37.5%，A/B 两家，2024-03-05')).toEqual([
      'GB/T 3216-2016',
      '100ZJ-I-A50',
      'ISO 9906:2012',
    ]);
    expect(codesIn('https://a.example/very/long/address/of/a/page-2024')).toEqual([]);
  });

  it('are typed in every usual way', () => {
    expect(waysToType('GB/T 3216-2016')).toEqual([
      'GB/T 3216-2016',
      'GB/T3216-2016',
      'GB/T-3216-2016',
      'gb/t 3216-2016',
    ]);
    expect(drawn(drawCodes).map(({ query }) => query)).toContain('100zj-i-a50');
  });
});

describe('Traditional queries', () => {
  it('are those that change, and are about the pages of the Simplified ones', () => {
    const queries = drawn(drawTraditional);
    for (const { query } of queries) expect(ground.truth.expected(query)?.size).toBe(0);
    const one = queries.find(({ query }) => query.includes('意味著'));
    expect([...(one?.expected.keys() ?? [])]).toEqual([STANDARD]);
    expect([one?.isFair(STANDARD), one?.isFair(VISIT)]).toEqual([true, false]);
  });
});

describe('names', () => {
  it('are about every bulletin that names the unit, person or tag, by whatever name', () => {
    const pages = new Map(drawn(drawNames).map(({ query, expected }) => [query, [...expected.keys()]]));
    expect(Object.fromEntries(pages)).toEqual({
      石家庄工业泵厂有限公司: [VISIT],
      石工泵: [VISIT],
      石泵厂: [VISIT],
      单雄信: [VISIT],
      标准制定: [STANDARD],
      团标: [STANDARD],
    });
  });
});

describe('pinyin', () => {
  it('is that of whole names and of pieces of titles; surnames are read as surnames', () => {
    const full = new Map(drawn(sounding('full')).map(({ query, expected }) => [query, [...expected.keys()]]));
    expect(full.get('shigongbeng')).toEqual([VISIT]);
    expect(full.get('shanxiongxin')).toEqual([VISIT]);
    expect(full.get('biaozhunfabu')).toEqual([STANDARD]);
    const initials = drawn(sounding('initials')).map(({ query }) => query);
    expect(initials).toEqual(expect.arrayContaining(['sgb', 'sxx', 'bzzd']));
  });

  it('is fair to whatever may be meant, in titles and names and then anywhere', () => {
    const query = drawn(sounding('initials')).find((one) => one.query === 'sgb');
    expect(query?.isFair(VISIT)).toBe(true);
    expect(query?.isFair(STANDARD)).toBe(false);
  });

  it.each([
    ['重庆银行', 'chongqing', 'full', ['重庆']],
    ['重庆银行', 'zhongqing', 'full', ['重庆']],
    ['重庆银行', 'yinhan', 'full', ['银行']],
    ['重庆银行', 'cqyh', 'initials', ['重庆银行']],
    ['重庆，银行', 'qingyin', 'full', []],
    ['重庆银行', 'qingdao', 'full', []],
    ['石工泵和石工泵', 'sgb', 'initials', ['石工泵']],
  ] as const)('of %s reads %s %s as %j', (name, query, spelling, found) => {
    expect(readAs(name, query, spelling)).toEqual(found);
  });
});
