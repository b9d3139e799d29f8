/** Larger contents made of small ones: as many bulletins as wanted, of the usual length, the same for the same seed. */
import { describe, expect, it } from 'vitest';
import { enlarge } from '../../../../src/evaluation/search/enlarge.ts';
import { buildLibrary } from '../../../../src/library/library.ts';
import { plainText } from '../../../../src/markdown/anatomy.ts';
import { bulletinText, contentOf } from '../../../builders.ts';

const content = contentOf({
  'tags.yaml': '- {label: 标准制定, slug: standards}\n',
  'bulletins/2024/a.md': bulletinText({
    title: '渣浆泵标准发布',
    fields: 'tags: [标准制定]\npinned: true',
    body: '渣浆泵标准由两部分组成。各单位都要执行！\n\n下月开会；届时讨论。',
  }),
  'bulletins/2024/b.md': bulletinText({ title: '检验例会召开', body: '会议讨论了检验安排。' }),
});
const sentences = ['渣浆泵标准由两部分组成。', '各单位都要执行！', '下月开会；', '届时讨论。', '会议讨论了检验安排。'];
const texts = (seed: number) => enlarge(content, 5, seed).bulletins.map(({ anatomy }) => plainText(anatomy));

describe('an enlarged content', () => {
  const { bulletins } = buildLibrary(enlarge(content, 40, 1), { drafts: false });

  it('has as many bulletins as wanted, each of about 900 characters', () => {
    expect(bulletins).toHaveLength(40);
    for (const { document } of bulletins) {
      expect(plainText(document.anatomy).length).toBeGreaterThan(850);
      expect(plainText(document.anatomy).length).toBeLessThan(1100);
    }
  });

  it('says nothing but sentences of the content, in titles made of two', () => {
    const said = new Set(
      bulletins.flatMap(({ document }) => plainText(document.anatomy).match(/[^。！；\n]+[。！；]/g)),
    );
    expect([...said].sort()).toEqual([...sentences].sort());
    expect(new Set(bulletins.map(({ title }) => title)).size).toBe(4);
    expect(bulletins.map(({ title }) => title)).toContain('渣浆泵标会召开');
  });

  it('is the same for the same seed', () => {
    expect(texts(3)).toEqual(texts(3));
    expect(texts(3)).not.toEqual(texts(4));
  });

  it('stays as it is where there is no text', () => {
    const empty = contentOf({ 'bulletins/2024/a.md': bulletinText({ body: '' }) });
    expect(enlarge(empty, 5, 1)).toBe(empty);
  });
});
