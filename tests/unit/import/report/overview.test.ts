/** The proposal as a person sees it: whole, in Chinese, and clear without colours. */
import { describe, expect, it } from 'vitest';
import type { Change, Flag } from '../../../../src/import/draft.ts';
import { isComplete, proposedText, type Proposal } from '../../../../src/import/proposal.ts';
import { details } from '../../../../src/import/report/details.ts';
import { excerpt, lineOf } from '../../../../src/import/report/excerpt.ts';
import { overview } from '../../../../src/import/report/overview.ts';
import { found, proposalOf } from '../stages.ts';

const plain = (proposal: Proposal) =>
  overview(proposal, { colour: false, ...(isComplete(proposal) && { text: proposedText(proposal) }) });

describe('the overview', () => {
  it('shows values, confidence and sentences, one below the other', () => {
    expect(plain(proposalOf())).toBe(
      [
        '  标题　　  联盟召开年中例会  可靠',
        '  日期　　  2024-03-05  可靠',
        '  　　　　  “2024年3月5日，联盟在滨海市召开年中例会。”',
        '  发言人　  李伟（海港阀门厂有限公司，厂长）  可靠',
        '  　　　　  “海港阀门厂有限公司厂长李伟指出，要重视检验。”',
        '  成员单位  海港阀门厂有限公司',
        '  标签　　  联盟会议',
        '',
        '  文中还有这些单位，不是成员，不写进 members：滨海市科技局',
        '  这些词不在 tags.yaml 里，合适的可以加进词表：年中例会',
      ].join('\n'),
    );
  });

  it('says what is missing, and what is known of the date', () => {
    const shown = plain(
      proposalOf({ extraction: { title: undefined, date: undefined, dateHints: ['≥ 2022-10（二十大）'] } }),
    );
    expect(shown.split('\n').slice(0, 2)).toEqual([
      '  标题　　  没有找到，要自己写',
      '  日期　　  没有找到，要自己写；只知道 ≥ 2022-10（二十大）',
    ]);
  });

  it('marks what is doubtful', () => {
    const shown = plain(
      proposalOf({
        extraction: { date: found('2024-03-05', '近日', 'low'), tags: [found('安全阀', '', 'low'), found('例会')] },
      }),
    );
    expect(shown).toContain('2024-03-05  请核对');
    expect(shown).toContain('安全阀（请核对）、例会');
  });

  it('sums the changes up by kind, the most frequent examples first', () => {
    const change = (kind: string, before: string, after: string): Change => ({ kind, before, after, line: 1 });
    const shown = plain(
      proposalOf({
        restored: {
          changes: [
            change('traditional', '聯', '联'),
            { ...change('gloss', '業(yè)', '業'), times: 3 },
            change('gloss', '產(chǎn)', '產'),
            change('template-line', '标签：', ''),
            change('brand-new', '甲', '乙'),
          ],
        },
      }),
    );
    const lines = shown.split('\n');
    const start = lines.findIndex((line) => line.includes('文字改动  7 处'));
    expect(lines.slice(start + 1, start + 5).map((line) => line.replace(/[\s\u3000]+/g, ' ').trim())).toEqual([
      '繁体改简体 1 处 聯 → 联',
      '去掉拼音注音 4 处 業(yè) → 業（3 次）；產(chǎn) → 產',
      '去掉网页套话 1 处 标签：',
      'brand-new 1 处 甲 → 乙',
    ]);
  });

  it('tells the places that need an eye by the lines of the file', () => {
    const flag = (text: string): Flag => ({ kind: 'x', message: '注音没有动', text, line: 1 });
    const shown = plain(proposalOf({ restored: { flags: [flag('…要重视检验'), flag('不在文中')] } }));
    expect(shown).toContain('请看一看  2 处\n  第 15 行  注音没有动\n    “…要重视检验”\n  注音没有动\n    “不在文中”');
  });

  it('does not drown anybody in places', () => {
    const flags = Array.from({ length: 30 }, (_, line) => ({ kind: 'x', message: '看', text: `${line}`, line }));
    const shown = plain(proposalOf({ restored: { flags } }));
    expect(shown).toContain('请看一看  30 处');
    expect(shown).toContain('另有 18 处');
    expect(shown.split('\n').length).toBeLessThan(45);
  });

  it('tells what the draft says of itself besides', () => {
    const shown = plain(proposalOf({ reading: { hints: { kind: '会议', place: '滨海市' } } }));
    expect(shown).toContain('稿件自己写明的，照样写入：类别 会议；地点 滨海市');
  });

  it('says the same in colour', () => {
    const coloured = overview(proposalOf(), { colour: true });
    expect(coloured).toContain('\u001b[1m');
    // eslint-disable-next-line no-control-regex
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(overview(proposalOf(), { colour: false }));
  });
});

it('on demand every change and every place is listed', () => {
  const changes = [
    { kind: 'gloss', before: '業(yè)', after: '業', line: 3, times: 2 },
    { kind: 'gloss', before: '產(chǎn)', after: '產', line: 3 },
    { kind: 'gloss', before: '門(mén)', after: '門', line: 5 },
    { kind: 'template-line', before: '标签：\n', after: '', line: 9 },
  ];
  const flags = Array.from({ length: 20 }, (_, line) => ({ kind: 'x', message: `看${line}`, text: '', line }));
  const shown = details(proposalOf({ restored: { changes, flags } }), { colour: false }).split('\n');
  expect(shown.slice(0, 8)).toEqual([
    '  去掉拼音注音  4 处',
    '    原稿第 3 行  業(yè) → 業（共 2 次）；產(chǎn) → 產',
    '    原稿第 5 行  門(mén) → 門',
    '',
    '  去掉网页套话  1 处',
    '    原稿第 9 行  标签：',
    '',
    '  请看一看  20 处',
  ]);
  expect(shown).toHaveLength(28);
  expect(details(proposalOf(), { colour: false })).toBe('');
});

describe('the words around a value', () => {
  it('are cut around it, on both sides', () => {
    const sentence = `${'前'.repeat(100)}宁建国${'后'.repeat(100)}`;
    const part = excerpt(sentence, '宁建国');
    expect(part).toMatch(/^…前+宁建国后+…$/);
    expect([...part].length).toBe(66);
  });

  it('are nothing where they are the value itself', () => {
    expect(excerpt('联盟召开\n例会', '联盟召开 例会')).toBe('');
  });

  it('are found in the file, whatever the white space', () => {
    expect(lineOf('…乙  丙…', '甲\n乙\t丙丁')).toBe(2);
    expect(lineOf('戊', '甲')).toBeUndefined();
    expect(lineOf('…', '甲')).toBeUndefined();
  });
});
