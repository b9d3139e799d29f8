/** What a draft is about. */
import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

const tagsOf = (text: string, title?: string) => read(text, { title }).tags.map(({ value }) => value);

describe('tags', () => {
  it('are words of the vocabulary, by any of their names', () => {
    expect(tagsOf('联盟发布团体标准。')).toEqual(['标准制定']);
  });

  it('stand by strength: the title first, then the opening, then how often', () => {
    expect(tagsOf('联盟座谈。\n\n专利很多。专利很好。专利有用。', '专家走访恒岳阀门')).toEqual([
      '调研交流',
      '知识产权',
    ]);
  });

  it('are none for a word in passing', () => {
    expect(tagsOf('大会召开。联盟座谈。大家发言。有人提到专利。', '联盟召开大会')).toEqual([]);
  });

  it('are none for a word inside the name of a unit, and one only for a word inside a longer one', () => {
    expect(tagsOf('平川省质量检测研究院有限公司来访。', '平川省质量检测研究院有限公司来访')).toEqual([]);
    expect(read('', { title: '团体标准发布' }).tags).toMatchObject([{ value: '标准制定', evidence: '团体标准发布' }]);
  });

  it('are at most five', () => {
    const tags = ['甲项', '乙项', '丙项', '丁项', '戊项', '己项'].map((label) => ({ label, names: [] }));
    const vocabulary = { members: [], tags, people: [], alliance: { name: '平川阀门联盟' } };
    const title = tags.map(({ label }) => label).join('、');
    expect(read('正文。', { title, vocabulary }).tags).toHaveLength(5);
  });

  it('have the sentence they come from and the confidence they bear', () => {
    const [tag] = read('会议研究专利布局。').tags;
    expect(tag).toEqual({ value: '知识产权', confidence: 'low', evidence: '会议研究专利布局。' });
    expect(read('正文。', { title: '专利培训' }).tags).toMatchObject([{ confidence: 'high' }]);
  });
});

describe('ideas for tags', () => {
  it('are phrases that the draft repeats and the vocabulary does not know', () => {
    const { tagIdeas } = read('大家讨论节能改造。专家讲解节能改造。节能改造前景广阔。');
    expect(tagIdeas.map(({ value }) => value)).toEqual(['节能改造']);
    expect(tagIdeas[0]?.evidence).toBe('大家讨论节能改造。');
  });

  it('are whole: no piece of a phrase beside it', () => {
    const { tagIdeas } = read('学员讨论渣浆泵用衬胶过流件。专家讲解渣浆泵用衬胶过流件。');
    expect(tagIdeas.map(({ value }) => value)).toEqual(['渣浆泵用衬胶过流件']);
  });

  it('are neither words of the vocabulary nor names', () => {
    const text = '云川恒岳阀门有限公司重视团体标准。云川恒岳阀门有限公司参与团体标准。';
    expect(read(text).tagIdeas).toEqual([]);
  });
});
