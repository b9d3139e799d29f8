/** A look at the place of a problem: the mark stands under the words, whatever their width. */
import { describe, expect, it } from 'vitest';
import { codeFrame, lineParts } from '../../../../src/bulletin/report/code-frame.ts';

const frame = (text: string, line: number, column: number, end?: { line: number; column: number }) =>
  codeFrame(text.split('\n'), { start: { line, column }, ...(end && { end }) }, (mark) => mark);

describe('a frame', () => {
  it('shows the line, the one before it, and a mark as wide as the words', () => {
    expect(frame('title: 例会\nmembers: [石工蹦, 石煤机]\n', 2, 11)).toBe(
      ['      1 │ title: 例会', '    > 2 │ members: [石工蹦, 石煤机]', '        │           ^^^^^^'].join('\n'),
    );
  });

  it.each([
    ['a quoted value whole', 'title: "例 会"', 8, undefined, '"例 会"'],
    ['the span that is given', '正文提到海港阀门厂。', 5, { line: 1, column: 10 }, '海港阀门厂'],
    ['the rest of the line, when the span goes on', 'abc def', 5, { line: 3, column: 1 }, 'def'],
    ['one column at the end of a line', '标题', 3, undefined, ' '],
  ])('marks %s', (_, line, column, end, words) => {
    const [, mark = ''] = /│ ( *\^+)$/.exec(frame(line, 1, column, end) ?? '') ?? [];
    const columns = (text: string) => [...text].reduce((sum, each) => sum + (/[ -~]/.test(each) ? 1 : 2), 0);
    expect(mark).toBe(' '.repeat(columns(line.slice(0, column - 1))) + '^'.repeat(columns(words)));
  });

  it('cuts a long line around the span, so that a terminal does not wrap it', () => {
    const lines = (frame(`${'长'.repeat(200)}错字${'长'.repeat(200)}`, 1, 201, { line: 1, column: 203 }) ?? '').split(
      '\n',
    );
    expect(lines[0]).toMatch(/^ {4}> 1 │ …长{24}错字长+…$/u);
    expect(lines[0]?.length).toBeLessThan(70);
    expect(lines[1]).toBe(`        │ ${' '.repeat(49)}^^^^`);
  });

  it('is not drawn where there is nothing to see', () => {
    expect(frame('a\n\nb', 2, 1)).toBeUndefined();
    expect(frame('a', 7, 1)).toBeUndefined();
  });
});

describe('the parts of a line', () => {
  it('have the words in the middle, and make up the line', () => {
    expect(lineParts(['members: [石工蹦]'], { start: { line: 1, column: 11 } })).toEqual({
      before: 'members: [',
      words: '石工蹦',
      after: ']',
    });
  });

  it('are not there without a line', () => {
    expect(lineParts(['', 'a'], { start: { line: 1, column: 1 } })).toBeUndefined();
    expect(lineParts([], { start: { line: 3, column: 1 } })).toBeUndefined();
  });
});
