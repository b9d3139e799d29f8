/** What counts as belonging together, and that no method sees it. */
import { describe, expect, it } from 'vitest';
import { belonging, unlabelled } from '../../../../src/evaluation/related/labels.ts';
import { buildLibrary } from '../../../../src/library/library.ts';
import { bulletinText, contentOf } from '../../../builders.ts';

describe('belonging', () => {
  it('is sharing a tag that neither one alone nor more than a tenth carry', () => {
    const bulletins = Array.from({ length: 30 }, (_, index) => ({
      slug: `b${index}`,
      tags: [
        ...(index < 3 ? ['tenth'] : []),
        ...(index >= 3 && index < 7 ? ['common'] : []),
        ...(index === 2 || index === 8 ? ['pair'] : []),
        ...(index === 9 ? ['alone'] : []),
      ],
    }));
    expect(Object.fromEntries(belonging(bulletins))).toEqual({
      b0: new Set(['b1', 'b2']),
      b1: new Set(['b0', 'b2']),
      b2: new Set(['b0', 'b1', 'b8']),
      b8: new Set(['b2']),
    });
  });

  it('can be judged in a small collection too', () => {
    const bulletins = ['a', 'b', 'c'].map((slug) => ({ slug, tags: slug === 'c' ? [] : ['pair'] }));
    expect([...belonging(bulletins).keys()]).toEqual(['a', 'b']);
  });
});

describe('unlabelled content', () => {
  it('has neither tags nor picks', () => {
    const content = contentOf({
      'tags.yaml': '- {label: 安全, slug: safety}\n',
      'bulletins/2024/a.md': bulletinText({ title: '甲', fields: 'tags: [安全]\nrelated: [b]' }),
      'bulletins/2024/b.md': bulletinText({ title: '乙', fields: 'tags: [安全]' }),
    });
    const library = buildLibrary(unlabelled(content), { drafts: false });
    expect(library.tags).toEqual([]);
    expect(library.bulletins.flatMap(({ tags, picked }) => [...tags, ...picked])).toEqual([]);
    expect(content.bulletins[0]?.data.tags).toEqual(['安全']);
  });
});
