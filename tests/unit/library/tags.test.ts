/** Tags with their bulletins, their kin and their company. */
import { describe, expect, it } from 'vitest';
import { bulletinText, libraryOf } from '../../builders.ts';

const tagged = (title: string, tags: string) => bulletinText({ title, fields: `tags: [${tags}]` });
const { tags, tag } = libraryOf({
  'tags.yaml':
    '- {label: 会议, slug: meetings}\n- {label: 例会, slug: regular, parent: 会议}\n- {label: 年会, slug: annual, parent: 会议}\n- {label: 标准, slug: standards, aliases: [规范]}\n- {label: 自家, slug: self, parent: 自家}\n',
  'bulletins/2024/a.md': tagged('甲', '标准, 例会'),
  'bulletins/2024/b.md': tagged('乙', '规范, 例会'),
  'bulletins/2024/c.md': tagged('丙', '规范, 年会'),
});

describe('tags', () => {
  it('stand by number of bulletins, then by slug, those without any included', () => {
    expect(tags.map(({ slug, bulletins }) => `${slug} ${bulletins.length}`)).toEqual([
      'standards 3',
      'regular 2',
      'annual 1',
      'meetings 0',
      'self 0',
    ]);
  });

  it('gather the bulletins of their aliases, newest first', () => {
    expect(tag('standards').bulletins).toEqual(['a', 'b', 'c']);
  });

  it('know their kin, and none is its own parent', () => {
    expect(tag('meetings').children).toEqual(['regular', 'annual']);
    expect(tag('regular').parent).toBe('meetings');
    expect(tag('self')).not.toHaveProperty('parent');
    expect(tag('self').children).toEqual([]);
  });

  it('know their company, most frequent first', () => {
    expect(tag('standards').neighbours).toEqual([
      { slug: 'regular', count: 2 },
      { slug: 'annual', count: 1 },
    ]);
    expect(tag('regular').neighbours).toEqual([{ slug: 'standards', count: 2 }]);
  });
});
