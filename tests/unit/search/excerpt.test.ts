/** Excerpts: the right sentence, the matches told apart, the heading above. */
import { describe, expect, it } from 'vitest';
import { excerpt, marked, plainExcerpt } from '../../../src/search/excerpt.ts';

const shown = (parts: readonly { text: string; match: boolean }[]) =>
  parts.map(({ text, match }) => (match ? `【${text}】` : text)).join('');

const stored = <S extends { text: string }>(section: S) => ({ ...section, found: section.text });
const record = (...sections: { id?: string; text: string }[]) => ({
  sections: sections.map(stored),
  names: stored({ text: '石家庄工业泵厂有限公司、石工泵\n标准制定' }),
});

const text = record(
  { text: '联盟在石家庄成立。会议由秘书处主持。' },
  { id: '知识产权', text: '知识产权\n成员单位既保护知识产权，也运用好知识产权。' },
  { id: '平台', text: '平台\n建设平台，共享资源。' },
);

describe('excerpt', () => {
  it('begins with the sentence of the match and names the section', () => {
    const { parts, sectionId } = excerpt(text, [['知', '识', '产', '权']]);
    expect(shown(parts)).toBe('成员单位既保护【知识产权】，也运用好【知识产权】。');
    expect(sectionId).toBe('知识产权');
  });

  it('takes the section that answers most phrases', () => {
    expect(
      excerpt(text, [
        ['平', '台'],
        ['资', '源'],
      ]).sectionId,
    ).toBe('平台');
  });

  it('shows a heading when only the heading answers', () => {
    expect(shown(excerpt(record({ id: 'a', text: '授牌\n会上举行了仪式。' }), [['授', '牌']]).parts)).toBe(
      '【授牌】 会上举行了仪式。',
    );
  });

  it('leaves no space behind a full stop where a paragraph ends', () => {
    const paragraphs = record({ text: '会议听取了报告。\n标准下月实施，各单位都要执行。\nGB/T 3216\n已经废止' });
    expect(shown(excerpt(paragraphs, [['听', '取']]).parts)).toBe(
      '会议【听取】了报告。标准下月实施，各单位都要执行。GB/T 3216 已经废止',
    );
  });

  it('marks a match at the very beginning', () => {
    expect(shown(excerpt(text, [['联', '盟']]).parts)).toBe('【联盟】在石家庄成立。会议由秘书处主持。');
  });

  it('shows the beginning, or the summary, when nothing answers', () => {
    const { sections, names } = text;
    expect(shown(excerpt(text, [['阀']]).parts)).toBe('联盟在石家庄成立。会议由秘书处主持。');
    const summary = stored({ text: '渣浆泵联盟成立。' });
    expect(shown(excerpt({ sections, names, summary }, [['阀']]).parts)).toBe('渣浆泵联盟成立。');
    expect(shown(excerpt({ sections, names, summary }, [['渣', '浆']]).parts)).toBe('【渣浆】泵联盟成立。');
    expect(excerpt(record(), [['阀']]).parts).toEqual([]);
  });

  it('shows the line with the name when only a name answers', () => {
    const { parts, sectionId } = excerpt(text, [['石', '工', '泵']]);
    expect(shown(parts)).toBe('石家庄工业泵厂有限公司、【石工泵】');
    expect(sectionId).toBeUndefined();
  });

  it('marks what is found as Simplified in a text as written', () => {
    const sections = [{ text: '發布團體標準。', found: '发布团体标准。' }];
    expect(shown(excerpt({ ...record(), sections }, [['标', '准']]).parts)).toBe('發布團體【標準】。');
  });

  it('keeps to a length in a text without sentences, and says that it left something out', () => {
    const long = `${'前'.repeat(300)}渣浆泵${'后'.repeat(300)}`;
    const plain = plainExcerpt(excerpt(record({ text: long }), [['渣', '浆', '泵']]).parts);
    expect(plain).toMatch(/^…前+渣浆泵后+…$/);
    expect(plain.length).toBeLessThan(100);
  });

  it('shows a match that is longer than the excerpt whole', () => {
    const long = '泵'.repeat(200);
    expect(plainExcerpt(excerpt(record({ text: long }), [[...long]]).parts)).toContain(long);
  });
});

describe('marked', () => {
  it('joins overlapping matches and keeps the title whole', () => {
    expect(
      shown(
        marked(stored({ text: '渣浆泵标准发布' }), [
          ['渣', '浆'],
          ['浆', '泵'],
        ]),
      ),
    ).toBe('【渣浆泵】标准发布');
  });

  it('marks a part of a word where the whole is not there', () => {
    expect(shown(marked(stored({ text: 'T/HPA 0001-2024' }), [['hpa', '00']]))).toBe('T/【HPA 00】01-2024');
  });
});
