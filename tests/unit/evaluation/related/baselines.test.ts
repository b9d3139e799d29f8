/** The plain methods, each on a case that only it decides so. */
import { describe, expect, it } from 'vitest';
import { hugo, nearestDate, newest, wordCosine, type Baseline } from '../../../../src/evaluation/related/baselines.ts';
import { bulletinText, libraryOf } from '../../../builders.ts';

const { bulletins } = libraryOf({
  'bulletins/2024/own.md': bulletinText({ title: '阀门检验', date: '2024-03-05', body: '石墨填料的泄漏试验' }),
  'bulletins/2024/next.md': bulletinText({ title: '培训班', date: '2024-03-07', body: '学员结业' }),
  'bulletins/2020/alike.md': bulletinText({ title: '展会', date: '2020-01-01', body: '填料的泄漏试验' }),
  'bulletins/2021/named.md': bulletinText({ title: '检验员', date: '2021-01-01', body: '名单' }),
  'bulletins/2024/late.md': bulletinText({ title: '检验员', date: '2024-12-30', body: '名单' }),
});
const list = (method: Baseline, count = 5) => method(bulletins, count)('own');

describe('the plain methods', () => {
  it('list the newest', () => {
    expect(list(newest)).toEqual(['late', 'next', 'named', 'alike']);
    expect(newest(bulletins, 2)('late')).toEqual(['next', 'own']);
  });

  it('list the nearest in time', () => {
    expect(list(nearestDate)).toEqual(['next', 'late', 'named', 'alike']);
  });

  it('list those of the same words', () => {
    expect(list(wordCosine, 1)).toEqual(['alike']);
    expect(list(wordCosine)).not.toContain('next');
  });

  it('list those of the same words in the title as Hugo does, of the same year first, and none for its year alone', () => {
    expect(list(hugo)).toEqual(['late', 'named']);
  });
});
