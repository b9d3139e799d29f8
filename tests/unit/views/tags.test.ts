/** The topics: every one with its count, and one with its bulletins, its family and its neighbours. */
import { describe, expect, it } from 'vitest';
import { tagListView, tagView } from '../../../src/views/tags.ts';
import { bulletinText } from '../../builders.ts';
import { manyBulletins, siteOf } from './site.ts';

const files = {
  'tags.yaml': [
    '- {label: 标准, slug: standards, description: 标准的编制。}',
    '- {label: 团体标准, slug: group-standards, parent: 标准}',
    '- {label: 走访, slug: visits}',
    '- {label: 培训, slug: training}',
  ].join('\n'),
  'bulletins/2024/a.md': bulletinText({ title: '甲', date: '2024-01-01', fields: 'tags: [走访, 标准]' }),
  'bulletins/2024/b.md': bulletinText({ title: '乙', date: '2024-01-02', fields: 'tags: [走访, 团体标准]' }),
  'bulletins/2024/c.md': bulletinText({ title: '丙', date: '2024-01-03', fields: 'tags: [走访, 标准]' }),
};
const site = siteOf(files);

describe('the list of topics', () => {
  it('shows every topic with its count, most bulletins first, unused ones too', () => {
    const { tags, summary } = tagListView(site);
    expect(summary).toBe('4个主题，按简报篇数排列。');
    expect(tags[0]).toEqual({ label: '走访', href: '/tags/visits/', count: '3篇' });
    expect(tags.find(({ label }) => label === '标准')).toMatchObject({ description: '标准的编制。' });
    expect(tags.at(-1)).toEqual({ label: '培训', href: '/tags/training/', count: '0篇' });
  });
});

describe('a topic', () => {
  it('shows its bulletins, newest first', () => {
    const view = tagView(site, 'visits', 1);
    expect(view).toMatchObject({ title: '走访', summary: '3篇' });
    expect(view.items.map(({ title }) => title)).toEqual(['丙', '乙', '甲']);
  });

  it('names the other topics of its bulletins, not itself', () => {
    const { items } = tagView(site, 'visits', 1);
    expect(items.map(({ tags }) => tags.map(({ label }) => label))).toEqual([['标准'], ['团体标准'], ['标准']]);
  });

  it('knows its parent and its children', () => {
    expect(tagView(site, 'group-standards', 1).parent).toMatchObject({ label: '标准', href: '/tags/standards/' });
    expect(tagView(site, 'standards', 1).children.map(({ label }) => label)).toEqual(['团体标准']);
    expect(tagView(site, 'visits', 1)).not.toHaveProperty('parent');
  });

  it('names its neighbours by how often they stand beside it', () => {
    const neighbours = tagView(site, 'visits', 1).neighbours.map(({ label, count }) => `${label} ${count}`);
    expect(neighbours).toEqual(['标准 2篇', '团体标准 1篇']);
  });

  it('describes its page by its own description, or by that of the site', () => {
    expect(tagView(site, 'standards', 1).frame.description).toBe('标准的编制。');
    expect(tagView(site, 'visits', 1).frame.description).toBe('阀门联盟的简报。');
  });

  it('goes on over pages that say so', () => {
    const long = siteOf({ 'tags.yaml': files['tags.yaml'], ...manyBulletins(21, 'tags: [走访]') });
    const second = tagView(long, 'visits', 2);
    expect(second.items.map(({ title }) => title)).toEqual(['第1篇']);
    expect(second.frame).toMatchObject({
      canonical: 'https://valves.example.org/tags/visits/2/',
      documentTitle: '走访 第2页，共2页 - 阀门联盟',
    });
    expect(second.title).toBe('走访');
  });
});
