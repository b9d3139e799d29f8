/** Titles that break between words. */
import { describe, expect, it } from 'vitest';
import { phrases } from '../../../src/views/phrases.ts';

describe('a title', () => {
  it.each([
    ['产业技术创新战略联盟', '产业|技术|创新|战略|联盟'],
    ['论坛以“自主、联建”为主题', '论坛|以“自主、|联建”|为主题'],
    ['会议通过《联盟章程》。', '会议|通过|《联盟|章程》。'],
    ['理事会换届会议的通知', '理事会换届|会议的|通知'],
  ])('is parted between words, and marks and lone characters stay with theirs: %s', (title, parts) => {
    expect(phrases(title).join('|')).toBe(parts);
  });

  it.each([
    ['常志卷希望', '常志卷|希望'],
    ['渣浆泵联盟', '渣浆泵|联盟'],
    ['宁建国介绍', '宁建国|介绍'],
  ])('keeps a name together that no dictionary knows: %s', (title, parts) => {
    expect(phrases(title).join('|')).toBe(parts);
  });

  it('keeps a code together, and breaks at its spaces as ever', () => {
    expect(phrases('标准T/HPA 0001-2024发布')).toEqual(['标准', 'T/HPA ', '0001-2024', '发布']);
  });

  it.each(['', '简报', 'A “quiet” year: 3.5 % more', '会  议 2024——（一）'])('is the same when joined: %s', (title) => {
    expect(phrases(title).join('')).toBe(title);
  });
});
