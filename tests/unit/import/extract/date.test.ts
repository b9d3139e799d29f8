/** The day a draft tells of, and what is honestly not known. */
import { describe, expect, it } from 'vitest';
import { DATABLE_EVENTS } from '../../../../src/import/extract/datable-events.ts';
import { readNumeral } from '../../../../src/import/extract/numerals.ts';
import { read } from './reading.ts';

type Context = Parameters<typeof read>[1];
const dateOf = (text: string, context: Context = {}) => read(text, context).date?.value;

describe('a date said in the text', () => {
  it.each([
    ['2022年10月28日，联盟召开大会。', '2022-10-28'],
    ['2022 年 10 月 28 日，联盟召开大会。', '2022-10-28'],
    ['二〇二二年十月二十八日，联盟召开大会。', '2022-10-28'],
    ['2022.10.28，联盟召开大会。', '2022-10-28'],
    ['联盟大会于2022年10月28日上午召开。', '2022-10-28'],
    ['2022年10月28日至30日，联盟举办培训班。', '2022-10-28'],
    ['2022年10月28日—11月2日，联盟举办培训班。', '2022-10-28'],
  ])('is read: %s', (text, day) => {
    expect(read(text).date).toMatchObject({ value: day, confidence: 'high' });
  });

  it('is the one of the event, not of a document, a beginning long ago, a plan or a deadline', () => {
    expect(dateOf('2024年1月20日，标准发布，自2024年2月1日起实施。')).toBe('2024-01-20');
    expect(dateOf('恒岳阀门始建于1947年3月1日。2024年5月6日，公司举行庆典。')).toBe('2024-05-06');
    expect(dateOf('《管理办法》（2020年3月1日印发）施行以来成效明显。2024年5月6日，联盟召开座谈会。')).toBe(
      '2024-05-06',
    );
    expect(dateOf('定于2024年12月20日召开年会，请于2024年12月10日前报名。\n\n2024年11月25日')).toBe('2024-11-25');
  });

  it('is none that no calendar has', () => expect(dateOf('2023年2月30日，联盟召开大会。')).toBeUndefined());

  it('stands under a letter, with less confidence', () => {
    const { date } = read('各成员单位：\n\n谨致谢意！\n\n石桥县人民政府\n2021年8月2日');
    expect(date).toMatchObject({ value: '2021-08-02', confidence: 'medium' });
  });

  it('is doubted and flagged when it lies behind the publication or behind today', () => {
    const text = '2024年5月6日，联盟召开大会。';
    expect(read(text, { today: '2024-05-01' })).toMatchObject({
      date: { value: '2024-05-06', confidence: 'low' },
      flags: [{ kind: 'date-future' }],
    });
    expect(read(text, { published: '2023-05-07' }).flags).toMatchObject([{ kind: 'date-future', line: 1 }]);
  });

  it('is doubted when the text speaks of what had not been yet', () => {
    const { date, flags } = read('2021年5月6日，联盟学习党的二十大精神，召开座谈会。');
    expect(date?.confidence).toBe('low');
    expect(flags).toMatchObject([{ kind: 'date-conflict' }]);
  });
});

describe('a date without a year', () => {
  const text = '10月28日，联盟召开成立大会。';

  it('takes the year of the publication, and says so', () => {
    const { date, flags } = read(text, { published: '2022-11-01' });
    expect(date).toEqual({ value: '2022-10-28', confidence: 'medium', evidence: text });
    expect(flags).toMatchObject([{ kind: 'date-year', message: expect.stringContaining('2022-11-01') as string }]);
  });

  it('is rolled back when it would lie in the future', () => {
    expect(dateOf(text, { published: '2023-01-05' })).toBe('2022-10-28');
    expect(dateOf(text, { published: '2022-12-01', today: '2022-10-01' })).toBe('2021-10-28');
    expect(dateOf('2月29日，联盟召开大会。', { published: '2023-03-01' })).toBe('2020-02-29');
  });

  it('takes a year that stands near, but not that of a working year', () => {
    expect(dateOf('2023年中国泵业年会于5月12日在镇江召开。')).toBe('2023-05-12');
    expect(dateOf('9月20日，博览会开幕。', { title: '2023中国国际泵阀博览会开幕' })).toBe('2023-09-20');
    expect(dateOf('12月25日，联盟召开2022年度理事会。', { title: '2022年度理事会召开' })).toBeUndefined();
  });

  it('takes the year of the day under the text', () => {
    expect(dateOf('10月28日，联盟召开大会。\n\n联盟秘书处\n2022年11月1日')).toBe('2022-10-28');
  });

  it('is the nearest to the hint of the editor', () => {
    expect(dateOf(text, { dateHint: '2022-01-15' })).toBe('2021-10-28');
    expect(dateOf(text, { dateHint: '2022-09-15' })).toBe('2022-10-28');
  });

  it('has no year when nothing says it: it is never made up', () => {
    const { date, dateHints } = read('10月28日，联盟召开成立大会，学习党的二十大精神。');
    expect(date).toBeUndefined();
    expect(dateHints).toEqual(['10月28日（文中没有年份）', '≥ 2022-10（二十大）']);
  });

  it('may be a day alone, of the month of the publication or the one before', () => {
    expect(dateOf('1日，专家组到恒岳阀门走访。', { published: '2025-04-03' })).toBe('2025-04-01');
    expect(dateOf('28日上午，专家组到恒岳阀门走访。', { published: '2025-01-03' })).toBe('2024-12-28');
  });
});

describe('a text without a day', () => {
  it('takes the day of its publication', () => {
    expect(read('恒岳阀门的一天。', { published: '2022-06-08' }).date).toMatchObject({
      value: '2022-06-08',
      confidence: 'medium',
    });
  });

  it.each(['近日', '日前', '前不久'])(
    'with “%s” takes it with low confidence, flagged, and the month as a hint',
    (word) => {
      const { date, dateHints, flags } = read(`${word}，恒岳阀门举行签约仪式。`, { published: '2022-11-30' });
      expect(date).toMatchObject({ value: '2022-11-30', confidence: 'low' });
      expect(dateHints).toEqual([`2022-11 或稍早（${word}）`]);
      expect(flags).toMatchObject([{ kind: 'date-vague' }]);
    },
  );

  it('with 昨天 takes the day before, over the ends of months and years', () => {
    expect(dateOf('昨天，恒岳阀门举行签约仪式。', { published: '2024-03-01' })).toBe('2024-02-29');
    expect(dateOf('昨日，恒岳阀门举行签约仪式。', { published: '2024-01-01' })).toBe('2023-12-31');
  });

  it('with a month alone has that month as a hint', () => {
    const { date, dateHints } = read('12月，联盟组织评审会。', { published: '2024-01-20' });
    expect(date?.confidence).toBe('low');
    expect(dateHints).toEqual(['2023-12（文中“12月”）']);
  });

  it('rolls a publication in the future back by a year, flagged', () => {
    const { date, flags } = read('恒岳阀门的一天。', { published: '2026-12-08', today: '2026-11-23' });
    expect(date).toMatchObject({ value: '2025-12-08', confidence: 'low' });
    expect(flags).toMatchObject([{ kind: 'date-future' }]);
  });

  it('takes the hint of the editor where there is no publication', () => {
    expect(dateOf('近日，恒岳阀门举行签约仪式。', { dateHint: '2022-11-05' })).toBe('2022-11-05');
  });

  it('has none without both, and says what is known', () => {
    expect(read('近日，代表们学习二十届三中全会精神和“十四五”规划。').dateHints).toEqual([
      '≥ 2024-07（二十届三中全会）',
      '2021–2025（十四五）',
    ]);
    expect(read('代表们喜迎党的二十大。').dateHints).toEqual(['≤ 2022-10（迎接二十大）']);
    expect(read('代表们学习全国两会精神。').dateHints).toEqual(['3 月前后（全国两会）']);
    expect(read('标准自2024年2月1日起实施。').dateHints).toEqual(['2024-02-01（文中“2024年2月1日”，说的是别的事）']);
    expect(read('2023年5月，标准立项。').dateHints).toEqual(['2023-05（文中“2023年5月”）']);
  });
});

describe('datable events', () => {
  it('stand in the order of time, each with a source', () => {
    const months = DATABLE_EVENTS.flatMap(({ from }) => from ?? []);
    expect(months).toEqual([...months].sort());
    expect(DATABLE_EVENTS.filter(({ source }) => source === '')).toEqual([]);
  });
});

describe('numerals', () => {
  it.each([
    ['二〇二二', 2022],
    ['二○二二', 2022],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['三十一', 31],
    ['廿八', 28],
    ['07', 7],
  ])('%s', (text, value) => expect(readNumeral(text)).toBe(value));

  it.each(['', '百', '十十', '一十二十'])('“%s” is none', (text) => expect(readNumeral(text)).toBeUndefined());
});
