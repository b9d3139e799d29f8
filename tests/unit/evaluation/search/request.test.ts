/** What a reader asks for, and where a text says it, independent of the search. */
import { describe, expect, it } from 'vitest';
import { isPartOf, ready, requestsOf, timesIn } from '../../../../src/evaluation/search/request.ts';

/** How often a text says each request of a query. */
const times = (query: string, text: string) => requestsOf(query).map((request) => timesIn(ready(text), request));
const partOf = (query: string, text: string) => requestsOf(query).every((request) => isPartOf(ready(text), request));

describe('a query', () => {
  it.each([
    ['渣浆泵，标准', 2],
    ['渣浆泵 标准', 2],
    ['“渣浆泵”', 1],
    ['IS 型泵', 1],
    ['GB/T 3216-2016', 1],
    ['第3—5条', 1],
    ['泵-阀', 2],
    ['A/B, C', 2],
    ['。，', 0],
    ['', 0],
  ])('%s asks for %i things', (query, count) => {
    expect(requestsOf(query)).toHaveLength(count);
  });
});

describe('a text says what is asked', () => {
  it.each([
    ['渣浆泵', '渣浆泵与渣浆泵', [2]],
    ['通知', '通 知', [1]],
    ['is型泵', 'IS 型泵', [1]],
    ['Café', 'cafe', [1]],
    ['ＩＳＯ９９０６', 'ISO 9906', [1]],
    ['GB/T 3216-2016', '按GB/T3216—2016执行', [1]],
    ['GB/T3216-2016', 'gb/t 3216:2016', [1]],
    ['GB/T-3216', 'GB/T 3216', [1]],
    ['会议，标准', '标准会议', [1, 1]],
  ])('%s in %s', (query, text, counts) => {
    expect(times(query, text)).toEqual(counts);
  });

  it.each([
    ['another number', '3.2', '32'],
    ['another word', 'GB/T', 'GBT'],
    ['part of a word', 'IS', 'ISO'],
    ['part of a number', '16', '2016年'],
    ['across punctuation', '标准会议', '标准，会议'],
    ['across lines', '标准会议', '标准\n会议'],
    ['in another order', '会议标准', '标准会议'],
  ])('but not: %s', (_, query, text) => {
    expect(times(query, text)).toEqual([0]);
  });
});

describe('what is no wrong answer, though not asked for', () => {
  it('is a longer word or number that begins so, and a part of a joined name', () => {
    expect(partOf('IS', 'ISO')).toBe(true);
    expect(partOf('GB/T 32', 'GB/T 3216')).toBe(true);
    expect(partOf('server会', 'MetaServer 会')).toBe(true);
    expect(partOf('server', 'HTTPServer')).toBe(true);
  });

  it('is not what stands anywhere in a word or number', () => {
    expect(partOf('is', 'this')).toBe(false);
    expect(partOf('16', '2016')).toBe(false);
    expect(partOf('server', 'observer')).toBe(false);
  });
});
