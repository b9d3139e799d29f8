/** Problems for a program: the documented shape and no more. */
import { describe, expect, it } from 'vitest';
import { jsonReport } from '../../../../src/bulletin/report/json.ts';
import { DATE, TITLE } from './problems.ts';

describe('the report for programs', () => {
  it('has the documented keys in their order, a suggestion only where there is one', () => {
    const [date, title] = JSON.parse(jsonReport([DATE, TITLE])) as object[];
    const keys = ['code', 'severity', 'file', 'line', 'column', 'message', 'help'];
    expect(Object.keys(date ?? {})).toEqual(keys);
    expect(Object.keys(title ?? {})).toEqual([...keys, 'suggestion']);
    expect([date, title]).toEqual([DATE, TITLE]);
  });

  it('keeps what only the program knows to itself', () => {
    const noted = { ...DATE, locate: () => DATE, secret: 1 };
    expect(JSON.parse(jsonReport([noted]))).toEqual([DATE]);
  });

  it('is an empty list when there is nothing', () => {
    expect(JSON.parse(jsonReport([]))).toEqual([]);
  });
});
