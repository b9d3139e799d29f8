import { describe, expect, it } from 'vitest';
import {
  asksNothing,
  chosenValues,
  NO_REQUEST,
  readRequest,
  toggled,
  writeRequest,
  type SearchRequest,
} from '../../../src/browser/search-request.ts';

describe('a request to the search', () => {
  it.each<[string, SearchRequest]>([
    ['', NO_REQUEST],
    ['?q=GB%2FT+3216', { ...NO_REQUEST, query: 'GB/T 3216' }],
    [
      `?q=${encodeURIComponent('泵')}&tag=${encodeURIComponent('标准')}&tag=a%26b&year=2024&sort=new`,
      { query: '泵', filters: { tag: ['标准', 'a&b'], year: ['2024'] }, order: 'newest' },
    ],
  ])('stands in an address as “%s”, and is read back from it', (address, request) => {
    expect(writeRequest(request)).toBe(address);
    expect(readRequest(address)).toEqual(request);
  });

  it('is read from what people and machines write, and all else is passed over', () => {
    expect(readRequest('?q=%20%E6%B3%B5%20&tag=a&tag=&tag=a&colour=red&sort=old&__proto__=x')).toEqual({
      query: '泵',
      filters: { tag: ['a'] },
      order: 'best',
    });
  });

  it('asks nothing without words and filters, whatever the order', () => {
    expect(asksNothing({ ...NO_REQUEST, order: 'newest', filters: { tag: [] } })).toBe(true);
    expect(asksNothing({ ...NO_REQUEST, filters: { tag: ['a'] } })).toBe(false);
  });

  it('gains a value when it is chosen and loses it when it is chosen again', () => {
    const both = toggled(toggled({ tag: ['a'] }, 'tag', 'b'), 'year', '2024');
    expect(both).toEqual({ tag: ['a', 'b'], year: ['2024'] });
    expect(chosenValues(both)).toEqual(['a', 'b', '2024']);
    expect(chosenValues(toggled(toggled(both, 'tag', 'a'), 'year', '2024'))).toEqual(['b']);
  });
});
