/** What a draft is called. */
import { describe, expect, it } from 'vitest';
import { cleanTitle } from '../../../../src/import/extract/title.ts';
import { read } from './reading.ts';

describe('a title', () => {
  it('is that of the document', () => {
    expect(read('5月6日，联盟召开会议。', { title: '联盟召开会议' }).title).toEqual({
      value: '联盟召开会议',
      confidence: 'high',
      evidence: '联盟召开会议',
    });
  });

  it('is the first heading, or a first line that is no sentence', () => {
    expect(read('# 联盟召开会议\n\n5月6日，会议召开。').title).toMatchObject({
      value: '联盟召开会议',
      confidence: 'high',
    });
    expect(read('联盟召开会议\n\n5月6日，会议召开。').title).toMatchObject({
      value: '联盟召开会议',
      confidence: 'medium',
    });
    expect(read('**关于召开年会的通知**\n\n各单位：').title?.value).toBe('关于召开年会的通知');
  });

  it('is not the name of the site, nor of a page without one', () => {
    for (const title of ['平川阀门联盟', '首页', '无标题', ''])
      expect(read('# 联盟召开会议\n\n正文。', { title }).title?.value).toBe('联盟召开会议');
  });

  it.each([
    ['联盟召开会议_平川阀门网', '联盟召开会议'],
    ['联盟召开会议-工作动态-平川阀门协会', '联盟召开会议'],
    ['联盟召开会议 | 平川阀门联盟官网', '联盟召开会议'],
    ['联盟召开会议 – 新闻中心 – 恒岳阀门有限公司', '联盟召开会议'],
    ['【要闻】联盟召开会议', '联盟召开会议'],
    ['[图文]联盟召开会议（图）', '联盟召开会议'],
    ['行业动态 | 联盟召开年度工作会议', '联盟召开年度工作会议'],
    ['老厂新篇——走进恒岳阀门有限公司', '老厂新篇——走进恒岳阀门有限公司'],
    ['GB/T 3214-2016标准宣贯会召开', 'GB/T 3214-2016标准宣贯会召开'],
    ['联 盟 召 开 会 议', '联盟召开会议'],
    ['凝心聚力谋发展　携手同行谱新篇', '凝心聚力谋发展 携手同行谱新篇'],
    ['联盟召开\n  会议', '联盟召开 会议'],
  ])('loses what is not its own: %s', (title, clean) => expect(cleanTitle(title)).toBe(clean));
});

describe('a title that is built', () => {
  it.each([
    ['2022年10月28日，平川阀门联盟召开成立大会。柏立出席。', '平川阀门联盟召开成立大会'],
    ['近日，云密所在云川举行开放日。', '云密所在云川举行开放日'],
    ['10月28日上午，由云密所主办、恒岳阀门承办的泵业论坛在云川隆重开幕。', '泵业论坛在云川开幕'],
    ['为促进合作，5月6日，恒岳阀门举办技术交流会。', '恒岳阀门举办技术交流会'],
    ['5月6日，云川市科技局局长柏立带领有关人员，到恒岳阀门调研。', '云川市科技局局长柏立到恒岳阀门调研'],
    ['理事会会议于2024年3月6日在云川召开。', '理事会会议在云川召开'],
  ])('tells who did what: %s', (text, title) => {
    expect(read(text).title).toMatchObject({ value: title, confidence: 'low' });
  });

  it('has at most forty characters', () => {
    const where = '在云川市临江区恒岳阀门有限公司综合办公大楼二层多功能报告厅';
    const text = `5月6日，平川省阀门产业技术创新战略联盟标准化工作专业委员会${where}召开第一次全体会议。`;
    expect(read(text).title?.value).toBe('平川省阀门产业技术创新战略联盟标准化工作专业委员会召开第一次全体会议');
    const longer = `5月6日，平川省阀门产业技术创新战略联盟${'和平川省阀门行业协会'.repeat(3)}召开第一次全体会议。`;
    expect(read(longer).title?.value.length).toBeLessThanOrEqual(40);
  });

  it('is absent where nothing happens', () => expect(read('“好！”').title).toBeUndefined());
});
