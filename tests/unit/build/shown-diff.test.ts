/** A change is shown line by line, with a little around it, and coloured only where colours are seen. */
import { expect, it } from 'vitest';
import { shownDiff } from '../../../src/build/shown-diff.ts';

const change = {
  name: 'content/a.md',
  before: '甲\r\n乙\r\n丙\r\n丁\r\n',
  after: '甲\r\n乙！\r\n丙\r\n丁\r\n',
  notes: [],
};

it('shows what goes and what comes', () => {
  expect(shownDiff(change, false)).toBe('content/a.md\n  第 1 行起\n 甲\n-乙\n+乙！\n 丙');
});

it('colours it', () => {
  expect(shownDiff(change, true)).toContain('\u001b[31m-乙\u001b[0m\n\u001b[32m+乙！\u001b[0m');
});

it('says what changes besides the text', () => {
  expect(shownDiff({ ...change, after: change.before, notes: ['编码 GBK → UTF-8'] }, false)).toBe(
    'content/a.md\n  编码 GBK → UTF-8',
  );
});
