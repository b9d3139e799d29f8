/** Records: what the index is given can be read back, and is told apart where it must be. */
import { describe, expect, it } from 'vitest';
import { readRecord, searchableText, searchRecord } from '../../../src/search/record.ts';

const bulletin = {
  url: '/bulletins/a/',
  title: '团体标准T/HPA 0001-2024发布',
  date: '2024-01-05',
  order: 7,
  sections: [{ text: '导语。' }, { id: '要点', text: '要点\n过流件。' }],
  summary: '一句话。',
  names: ['石家庄工业泵厂有限公司', '石工泵'],
  filters: { tag: ['标准制定'], year: ['2024'] },
} as const;

describe('searchRecord', () => {
  const record = searchRecord(bulletin);

  it('keeps filters and sorts by date, then by place in the list', () => {
    expect(record.filters).toEqual(bulletin.filters);
    expect(record.sort).toEqual({ date: '2024-01-05 000007' });
    expect(record.language).toBe('zxx');
  });

  it('can be read back', () => {
    const { url, title, date, sections, summary } = bulletin;
    expect(readRecord(record)).toMatchObject({ url, title, date, sections, summary });
  });

  it('can be found by its date in words and by every name, one per line', () => {
    expect(readRecord(record).names).toBe('2024年1月5日\n石家庄工业泵厂有限公司\n石工泵');
    expect(searchableText(readRecord(record))).toContain('过流件');
  });

  it('does without a summary', () => {
    const { url, title, date, order, sections, names, filters } = bulletin;
    const rest = { url, title, date, order, sections, names, filters };
    expect(searchRecord(rest).meta).not.toHaveProperty('summary');
    expect(readRecord(searchRecord(rest)).summary).toBe('');
  });
});
