/** Records: what the index is given can be read back, and is told apart where it must be. */
import { describe, expect, it } from 'vitest';
import { readRecord, searchableText, searchRecord } from '../../../src/search/record.ts';

const bulletin = {
  url: '/bulletins/a/',
  title: '团体标准T/HPA 0001-2024发布',
  date: '2024-01-05',
  sections: [{ text: '导语。' }, { id: '要点', text: '要点\n过流件。' }],
  summary: '一句话。',
  names: ['石家庄工业泵厂有限公司、石工泵', '标准制定'],
  spellings: [{ text: '石工泵', syllables: ['shi', 'gong', 'beng'] }],
};

describe('searchRecord', () => {
  const record = readRecord(searchRecord(bulletin));

  it('can be read back', () => {
    expect(record).toMatchObject({
      url: bulletin.url,
      title: { text: bulletin.title },
      date: bulletin.date,
      summary: { text: bulletin.summary },
      sections: bulletin.sections,
    });
    expect(record.sections[0]).not.toHaveProperty('id');
  });

  it('can be found by its date in words and by every name, one line each', () => {
    expect(record.names.text).toBe('2024年1月5日\n石家庄工业泵厂有限公司、石工泵\n标准制定');
    expect(searchableText(record)).toContain('2024-01-05');
    expect(searchableText(record)).toContain('过流件');
  });

  it('shows nothing of its pinyin', () => {
    expect(searchableText(record)).not.toContain('shi');
    expect(record.spellings).toContain('shi');
  });

  it('does without a summary, a text, names and pinyin', () => {
    const { url, title, date } = bulletin;
    const bare = searchRecord({ url, title, date, sections: [], names: [], spellings: [] });
    expect(readRecord(bare)).toMatchObject({ title: { text: bulletin.title }, date: bulletin.date, sections: [] });
    expect(readRecord(bare).names.text).toBe('2024年1月5日');
    expect(readRecord(bare)).not.toHaveProperty('summary');
  });

  it('shows a Traditional text as written, and finds it as Simplified', () => {
    const variants = new Map([['標', '标']]);
    const { title, sections } = readRecord(
      searchRecord({ ...bulletin, title: '標準', sections: [{ text: '標 準。' }] }, variants),
    );
    expect(title).toEqual({ text: '標準', found: '标準' });
    expect(sections).toEqual([{ text: '標 準。', found: '标 準。' }]);
  });
});
