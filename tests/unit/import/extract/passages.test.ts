/** The draft as a reader takes it in. */
import { describe, expect, it } from 'vitest';
import { evenText, passagesOf, sentencesOf } from '../../../../src/import/extract/passages.ts';

describe('passages', () => {
  it('are lines without markup, with their place', () => {
    expect(passagesOf('# 标题\n\n**重点**：见[简报](./a.md)。\n\n- 一项\n- 两项')).toMatchObject([
      { text: '标题', line: 1, depth: 1 },
      { text: '重点：见简报。', line: 3, depth: 0 },
      { text: '一项', line: 5 },
      { text: '两项', line: 6 },
    ]);
  });

  it('end with a short line, not with one that was wrapped', () => {
    const long = '平川省阀门产业技术创新战略联盟在云川市召开成立大会的消息传来以后各单位都很';
    expect(passagesOf(`联盟秘书处\n2023年1月18日`).map(({ text, line }) => [text, line])).toEqual([
      ['联盟秘书处', 1],
      ['2023年1月18日', 2],
    ]);
    expect(passagesOf(`${long}\n高兴。`).map(({ text }) => text)).toEqual([`${long}高兴。`]);
  });

  it('leave out footnotes and pictures', () => {
    expect(passagesOf('正文[^1]。![图](a.png)\n\n[^1]: 据张三报道。').map(({ text }) => text)).toEqual(['正文。']);
  });
});

describe('sentences', () => {
  it('end with their mark, a closing quotation mark included', () => {
    const sentences = sentencesOf(passagesOf('甲说：“好。”乙来了！丙呢？\n\n丁'));
    expect(sentences.map(({ text }) => text)).toEqual(['甲说：“好。”', '乙来了！', '丙呢？', '丁']);
  });

  it('are cut where no sentence is as long, and lose nothing', () => {
    const text = `${'李明、'.repeat(200)}${'王'.repeat(900)}`;
    const sentences = sentencesOf([{ text, written: text, line: 1, depth: 0, bold: false }]);
    expect(sentences.every((sentence) => sentence.text.length <= 500)).toBe(true);
    expect(sentences.map((sentence) => sentence.text).join('')).toBe(text);
  });
});

describe('text made even', () => {
  it.each([
    ['会上,柏立表示:很好.', '会上，柏立表示：很好。'],
    ['检测中心(CNAS)；粒径(d50)与浓度(Cv)、Foo(bar)', '检测中心（CNAS）；粒径（d50）与浓度（Cv）、Foo(bar)'],
    ['王　刚、李 曼参加', '王刚、李曼参加'],
    ['2023 年 3 月 7 日', '2023年3月7日'],
    ['买买提•艾力', '买买提·艾力'],
    ['比例1:2，时间10:30，共1,000元，3.5米', '比例1:2，时间10:30，共1,000元，3.5米'],
    ['Google 公司的 IBM 主机', 'Google 公司的 IBM 主机'],
  ])('%s', (text, even) => expect(evenText(text)).toBe(even));
});
