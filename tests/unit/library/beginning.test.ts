/** What stands for a text where nobody wrote a summary. */
import { describe, expect, it } from 'vitest';
import { beginning } from '../../../src/library/beginning.ts';
import { anatomyOf } from '../../../src/markdown/anatomy-of.ts';

const beginningOf = (body: string) => beginning(anatomyOf('md', body));

describe('the beginning of a text', () => {
  it('is all of a short one, in one line, without a space between Chinese', () => {
    expect(beginningOf('第一段。\n\n第二段。')).toBe('第一段。第二段。');
    expect(beginningOf('First.\n\nSecond.')).toBe('First. Second.');
  });

  it('leaves headings out', () => {
    expect(beginningOf('## 小标题\n\n第一段。\n\n## 另一个\n\n第二段。')).toBe('第一段。第二段。');
  });

  it('ends with a sentence where one of fair length fits', () => {
    expect(beginningOf(`${'甲'.repeat(40)}。${'乙'.repeat(80)}`)).toBe(`${'甲'.repeat(40)}。`);
    expect(beginningOf(`${'Lens '.repeat(8)}shone. ${'light '.repeat(30)}`)).toBe(`${'Lens '.repeat(8)}shone.`);
  });

  it('ends with an ellipsis where none does, not inside a foreign word and not inside a character', () => {
    expect(beginningOf(`短。${'乙'.repeat(100)}`)).toBe(`短。${'乙'.repeat(78)}…`);
    expect(beginningOf('lighthouse '.repeat(20))).toBe(`${'lighthouse '.repeat(7).trim()}…`);
    expect(beginningOf('😀'.repeat(100))).toBe(`${'😀'.repeat(80)}…`);
  });

  it('is empty where there is no text', () => {
    expect(beginningOf('')).toBe('');
  });
});
