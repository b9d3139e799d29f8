/** What can be mended is, in the file's own line endings; what has no edits stays. */
import { expect, it } from 'vitest';
import type { Finding } from '../../../src/bulletin/problem.ts';
import { mend } from '../../../src/editing/mend.ts';

const finding = (message: string, edits?: Finding['edits']): Finding => ({
  file: 'a.md',
  line: 1,
  column: 1,
  message,
  ...(edits && { edits }),
});
const insert = (line: number, column: number, text: string) => ({
  start: { line, column },
  end: { line, column },
  text,
});

it('tells what it mended', () => {
  const findings = [finding('甲'), finding('乙', [insert(1, 1, '-')]), finding('丙', [insert(1, 1, '+')])];
  const { text, mended } = mend('x', findings);
  expect([text, mended.map(({ message }) => message)]).toEqual(['-x', ['乙']]);
});

it.each(['\r\n', '\n', '\r'])('gives a new line the ending that the others have: %j', (end) => {
  expect(mend(`甲${end}乙`, [finding('', [insert(1, 2, '\n---')])]).text).toBe(`甲${end}---${end}乙`);
});

it('says that a file is mended whose text is right, when only its bytes are not', () => {
  expect(mend('甲', [finding('GBK', [])])).toMatchObject({ text: '甲', mended: [{ message: 'GBK' }] });
});
