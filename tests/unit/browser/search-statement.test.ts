import { describe, expect, it } from 'vitest';
import type { SearchText } from '../../../src/browser/page-text.ts';
import { NO_REQUEST } from '../../../src/browser/search-request.ts';
import { statement } from '../../../src/browser/search-statement.ts';
import { siteText } from '../../../src/site/text/index.ts';

const { search_: words, kinds } = siteText('zh-Hans');
const text: SearchText = { ...words, kinds };
const found = { count: 3, relaxation: 'none', spelled: [] } as const;
const asked = { ...NO_REQUEST, query: '泵 $& {n}' };

describe('what a search says of its answer', () => {
  it('is how many there are', () => {
    expect(statement(text, asked, found)).toEqual({ count: '找到 3 篇', notice: '' });
  });

  it('adds how far it departed from the words, with the words as they were written', () => {
    expect(statement(text, asked, { ...found, relaxation: 'words' }).notice).toBe(
      '没有“泵 $& {n}”，下面是含有其中词语的结果。',
    );
  });

  it('adds the Chinese that was found by its pinyin', () => {
    const { notice } = statement(
      text,
      { ...NO_REQUEST, query: 'zscq' },
      { ...found, spelled: ['知识产权', '知识产区'] },
    );
    expect(notice).toBe('按拼音找到：知识产权、知识产区');
  });

  it('names what it was narrowed by when nothing is left, in the words of the site', () => {
    const none = { ...found, count: 0 };
    const narrowed = { ...asked, filters: { tag: ['标准'], kind: ['讲话'] } };
    const english = siteText('en');
    expect(statement(text, asked, none)).toEqual({ count: '没有找到“泵 $& {n}”。', notice: words.noneHelp });
    expect(statement(text, narrowed, none).count).toBe('在“标准、讲话”里没有找到“泵 $& {n}”。');
    expect(statement(text, { ...narrowed, query: '' }, none).count).toBe('没有一篇同时符合“标准、讲话”。');
    expect(statement({ ...english.search_, kinds: english.kinds }, narrowed, none).count).toContain('Speech');
  });
});
