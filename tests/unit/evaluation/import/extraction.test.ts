/** The reading of drafts stays as good as was promised, on bulletins that nobody tuned it on. */
import { describe, expect, it } from 'vitest';
import {
  EXTRACTION_GOALS,
  extractionReport,
  measureExtraction,
  measureExtractionHalves,
} from '../../../../src/evaluation/import/extraction.ts';

const halves = await measureExtractionHalves();
const vocabulary = { members: [], tags: [], people: [], alliance: { name: '平川阀门联盟' } };
const bulletin = (titles: string[], speakers: { name: string; org?: string }[], date?: string) => ({
  id: 'a',
  title: '座谈会召开',
  text: '2023年5月6日，平川理工大学校长沈括在座谈会上讲话。',
  want: { titles, speakers, units: ['平川理工大学'], tags: ['会议'], ...(date && { date }) },
});

describe.each(Object.entries(halves))('the extraction on the %s half', (_, figures) => {
  it('has enough to go by', () => expect(figures.bulletins).toBeGreaterThanOrEqual(29));

  it('finds the speakers, and nobody else', () => {
    expect(figures.speakers.precision).toBeGreaterThanOrEqual(EXTRACTION_GOALS.speakers.precision);
    expect(figures.speakers.recall).toBeGreaterThanOrEqual(EXTRACTION_GOALS.speakers.recall);
  });

  it('finds the units', () => {
    expect(figures.units.precision).toBeGreaterThanOrEqual(EXTRACTION_GOALS.units.precision);
    expect(figures.units.recall).toBeGreaterThanOrEqual(EXTRACTION_GOALS.units.recall);
  });

  it('finds the title, and the date or honestly none', () => {
    expect(figures.title).toBeGreaterThanOrEqual(EXTRACTION_GOALS.title);
    expect(figures.date).toBe(1);
  });
});

describe('the measure', () => {
  it('counts what is right', () => {
    const right = [bulletin(['座谈会召开'], [{ name: '沈括', org: '平川理工大学' }], '2023-05-06')];
    const figures = measureExtraction(right, vocabulary);
    expect(figures).toMatchObject({ org: 1, post: 0, title: 1, date: 1, units: { precision: 1, recall: 1 } });
    expect(figures.faults).toEqual(['a: post of 沈括 is 校长, not absent', 'a: tag 会议 is missed']);
  });

  it('counts what is wrong', () => {
    const figures = measureExtraction([bulletin(['别的'], [{ name: '沈周' }])], vocabulary);
    expect(figures).toMatchObject({ title: 0, date: 0, speakers: { precision: 0, recall: 0 } });
    expect(figures.faults).toContain('a: date is 2023-05-06, not absent');
  });

  it('never lists the faults of the half that is held back', () => {
    const report = extractionReport({ ...halves, 'held-back': { ...halves['held-back'], faults: ['h: seen'] } }, true);
    expect(report).not.toContain('h: seen');
  });
});
