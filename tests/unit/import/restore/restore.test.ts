/** Restoring as a whole: a damaged page, sound texts, and that twice is as once. */
import { describe, expect, it } from 'vitest';
import { damage, someGlossed } from '../../../../src/evaluation/import/damage.ts';
import { ownTexts } from '../../../../src/evaluation/import/restoration-texts.ts';
import { seeded } from '../../../../src/evaluation/random.ts';
import { restore } from '../../../../src/import/restore/restore.ts';

const PAGE = `來源:河北新聞網  作者:張三

\u3000\u300010月28日,省渣漿泵產(chǎn)業(yè)聯(lián)盟成立大會在井陘(xíng)礦區(qū)召開。井陘、井陘礦區(qū)。
\u3000\u3000會議強調(diào):要督促?gòu)V大企業(yè)創(chuàng)新,沿著(zhe)目標(biāo),打響著名品牌(R&D),比例為3:1,時間10:30,共1,000臺,亳(bó)州。

見[鏈接](./業(yè)/?x,y)和\`業(yè),產(chǎn)\`。

標簽:

相關資訊
`;

const flagsOf = (text: string) => restore(text).flags.map(({ kind, text }) => [kind, text]);

describe('a damaged page', () => {
  const { text, changes, flags, sourceLines } = restore(PAGE);

  it('is what it was', () => {
    expect(text).toBe(`10月28日，省渣浆泵产业联盟成立大会在井陉(xíng)矿区召开。井陉、井陉矿区。
会议强调：要督促广大企业创新，沿着目标，打响著名品牌(R&D)，比例为3:1，时间10:30，共1,000台，亳(bó)州。

见[链接](./業(yè)/?x,y)和\`業(yè),產(chǎn)\`。
`);
  });

  it('gives its source apart', () => {
    expect(sourceLines).toEqual(['来源：河北新闻网  作者：张三']);
  });

  it('tells each change with its line in the page, alike ones once', () => {
    expect(changes).toContainEqual({ kind: 'gloss', before: '業(yè)', after: '業', line: 3, times: 2 });
    expect(changes).toContainEqual({ kind: 'bytes', before: '?gòu)V', after: '廣', line: 4 });
    expect(changes).toContainEqual({ kind: 'traditional', before: '產', after: '产', line: 3 });
    expect(changes).toContainEqual({ kind: 'source-line', before: '来源：河北新闻网  作者：张三', after: '', line: 1 });
    expect(changes).toContainEqual({ kind: 'template-line', before: '相关资讯', after: '', line: 10 });
    expect(new Set(changes.map(({ kind }) => kind))).toEqual(
      new Set(['gloss', 'bytes', 'traditional', 'punctuation', 'space', 'source-line', 'template-line']),
    );
  });

  it('shows the gloss that seems to be meant', () => {
    expect(flags.map(({ kind, line }) => [kind, line])).toEqual([['pronunciation-note', 1]]);
  });
});

describe('doubts', () => {
  const damaged = '業(yè)產(chǎn)聯(lián)業(yè)產(chǎn)';

  it.each([
    [`${damaged}與銀行?)方`, 'lost-character', 0],
    [`${damaged}開展?jié)櫥`, 'leftover-gloss', 0],
    [`${damaged}政?府`, 'lost-character', 1],
    [`${damaged}的鍾先生`, 'ambiguous-character', 1],
    ['联盟\ufffd\ufffd成立', 'lost-character', 1],
    ['联盟\ue123成立', 'private-use', 1],
    ['联盟全国*先', 'censored', 1],
    ['联盟全国**先，业内第*', 'censored', 1],
    ['*强调*的**重点**内容', 'censored', 0],
    ['真的吗?是的', 'lost-character', 0],
  ])('%s: %s %i', (text, kind, count) => {
    expect(flagsOf(text).filter(([found]) => found === kind)).toHaveLength(count);
  });

  it('are told where they are, with the words around them, in Chinese', () => {
    const [flag] = restore('第一行\n\n联盟全国*先').flags;
    expect(flag).toMatchObject({ kind: 'censored', text: '联盟全国*先', line: 3 });
    expect(flag?.message).toMatch(/星号.*补上/);
  });
});

describe('sound text', () => {
  it.each([
    '合肥(Hefei)、亳(bó)州、歙(shè)县，研发(R&D)、酸碱度(pH)、IBM(国际商业机器)。',
    '（一）总则\n\n(一) 总则\n\n(a) 甲\n\n1. 甲(yǐ)\n2. 乙(yǐ)',
    '他说“於先生来自乾县”，著名的著作，沿着。',
    '| 甲 | 乙 |\n|---|:-:|\n| 1,000 | 3:1 |',
    '---\n\n文字[^1]。\n\n[^1]: 注释。\n',
  ])('comes back byte for byte: %s', (text) => {
    expect(restore(text)).toEqual({ text, changes: [], flags: [], sourceLines: [] });
  });

  it('comes back byte for byte, all of our own', () => {
    for (const text of [...ownTexts('tuned'), ...ownTexts('held-back')])
      expect(restore(text)).toEqual({ text, changes: [], flags: [], sourceLines: [] });
  });
});

describe('restoring twice', () => {
  it('changes nothing that restoring once has left', () => {
    const random = seeded(5);
    for (const text of ownTexts('tuned')) {
      const damaged = damage(text, { glossed: someGlossed(random, text, 0.7), marks: true }).text;
      const odd = `相关资讯\n${damaged}\u3000\u00a0通\u3000 知,\n\n標簽:\n上一篇：\n来源：甲\n\n\n打印`;
      for (const page of [PAGE, damaged, odd]) {
        const once = restore(page).text;
        const twice = restore(once);
        expect(twice.text).toBe(once);
        expect(twice.changes).toEqual([]);
      }
    }
  });
});
