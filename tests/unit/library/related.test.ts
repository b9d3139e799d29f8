/** Related bulletins: few, true in their reasons, the editors' first, and found without comparing all with all. */
import { describe, expect, it } from 'vitest';
import type { CatalogueEntry } from '../../../src/library/catalogue.ts';
import { buildLibrary } from '../../../src/library/library.ts';
import { candidates } from '../../../src/library/related/candidates.ts';
import { relate } from '../../../src/library/related/relate.ts';
import { VectorsBuilder } from '../../../src/library/related/vectors.ts';
import { readContent } from '../../../src/reader/read-content.ts';
import { bulletinText, libraryOf } from '../../builders.ts';
import { siteFixture } from '../../fixtures.ts';

const library = buildLibrary((await readContent(siteFixture('valves'))).content, { drafts: false });

describe('related bulletins', () => {
  it('are at most five others, each once', () => {
    for (const { slug } of library.bulletins) {
      const others = library.related(slug).map((entry) => entry.slug);
      expect(others.length).toBeLessThanOrEqual(5);
      expect(new Set(others).size).toBe(others.length);
      expect(others).not.toContain(slug);
    }
  });

  it('are each once also where all share one speaker, which says nothing', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const fields = (index: number) =>
      `speakers: [{name: 王伟}]\nmembers: [海港]\ntags: [${index % 2 === 0 ? '安全' : '检验'}]`;
    const all = libraryOf({
      'tags.yaml': '- {label: 安全, slug: safety}\n- {label: 检验, slug: inspection}\n',
      'members/harbour.md': '---\nname: 海港\nrole: 成员单位\n---\n',
      ...Object.fromEntries(
        names.map((name, index) => [
          `bulletins/2024/${name}.md`,
          bulletinText({ title: name, date: `2024-03-0${index + 1}`, fields: fields(index), body: '' }),
        ]),
      ),
    });
    expect(all.related('a').map(({ slug }) => slug)).toEqual(['c', 'e', 'g']);
    expect(all.related('b').map(({ slug }) => slug)).toEqual(['d', 'f']);
  });

  it('share what the reason says', () => {
    let checked = 0;
    for (const own of library.bulletins)
      for (const { slug, reason } of library.related(own.slug)) {
        const other = library.bulletin(slug);
        if (reason.kind === 'picked') expect(own.picked).toContain(slug);
        else if (reason.kind !== 'text') {
          const shared = ({ tags, members, speakers }: CatalogueEntry) =>
            ({ tag: tags, member: members, speaker: speakers.map(({ person }) => person) })[reason.kind];
          expect(shared(own)).toContain(reason.slug);
          expect(shared(other)).toContain(reason.slug);
        }
        checked++;
      }
    expect(checked).toBeGreaterThan(24);
  });

  it('begin with those that the editors picked', () => {
    expect(library.related('open-day')[0]).toEqual({ slug: 'founding-meeting', reason: { kind: 'picked' } });
    expect(library.related('open-day').filter(({ slug }) => slug === 'founding-meeting')).toHaveLength(1);
  });

  it('stand by what is rare before what is common', () => {
    const bulletin = (title: string, tags: string) => bulletinText({ title, fields: `tags: [${tags}]`, body: '' });
    const { related } = libraryOf({
      'tags.yaml': '- {label: 常见, slug: common}\n- {label: 少见, slug: rare}\n',
      'bulletins/2024/a.md': bulletin('一', '常见, 少见'),
      'bulletins/2024/b.md': bulletin('二', '常见'),
      'bulletins/2024/c.md': bulletin('三', '常见'),
      'bulletins/2024/d.md': bulletin('四', '少见'),
      'bulletins/2024/e.md': bulletin('五', ''),
    });
    expect(related('a')).toEqual([
      { slug: 'd', reason: { kind: 'tag', slug: 'rare' } },
      { slug: 'b', reason: { kind: 'tag', slug: 'common' } },
      { slug: 'c', reason: { kind: 'tag', slug: 'common' } },
    ]);
    expect(related('e')).toEqual([]);
  });

  it('give what counted most as the reason', () => {
    const bulletin = (title: string, tags: string, body: string) =>
      bulletinText({ title, fields: `tags: [${tags}]`, body });
    const { related } = libraryOf({
      'tags.yaml': '- {label: 常见, slug: common}\n- {label: 少见, slug: rare}\n',
      'bulletins/2024/a.md': bulletin('一', '常见, 少见', '石墨填料的泄漏量试验'),
      'bulletins/2024/b.md': bulletin('二', '常见', '石墨填料的泄漏量试验'),
      'bulletins/2024/c.md': bulletin('三', '少见', '培训班学员结业，谈到石墨'),
      'bulletins/2024/d.md': bulletin('四', '常见', '展会'),
      'bulletins/2024/e.md': bulletin('五', '', '参观'),
    });
    expect(Object.fromEntries(related('a').map(({ slug, reason }) => [slug, reason]))).toEqual({
      b: { kind: 'text' },
      c: { kind: 'tag', slug: 'rare' },
      d: { kind: 'tag', slug: 'common' },
    });
  });

  it('may only read alike', () => {
    const { related } = libraryOf({
      'bulletins/2024/a.md': bulletinText({ title: '甲', body: '石墨填料的泄漏量试验' }),
      'bulletins/2024/b.md': bulletinText({ title: '乙', body: '四氟填料的泄漏量试验' }),
      'bulletins/2024/c.md': bulletinText({ title: '丙', body: '培训班学员结业' }),
    });
    expect(related('a')).toEqual([{ slug: 'b', reason: { kind: 'text' } }]);
    expect(related('c')).toEqual([]);
  });
});

describe('the cost', () => {
  it('grows with the number of bulletins, not with its square', () => {
    const count = 3_000;
    const shared = ['one', 'two', 'three'];
    let looked = 0;
    const bulletins = Array.from({ length: count }, (_, index) => {
      const slug = `b-${String(index).padStart(4, '0')}`;
      const date = `${2000 + (index % 20)}-${String((index % 12) + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}`;
      const entry = {
        date,
        title: '',
        speakers: [],
        members: [],
        tags: shared,
        picked: [],
        document: { anatomy: { sections: [] } },
      };
      // each tie that is weighed asks the other bulletin for its slug
      return Object.defineProperty(entry, 'slug', {
        get: () => (looked++, slug),
        enumerable: true,
      }) as unknown as CatalogueEntry;
    });
    // one holder fewer than all, or the tags would tell nothing apart
    const tags = shared.map((slug) => ({
      slug,
      label: slug,
      aliases: [],
      children: [],
      neighbours: [],
      bulletins: bulletins.slice(1).map((_, index) => String(index)),
    }));
    const related = relate(bulletins, { tags, members: [], speakers: [] });
    expect(related.size).toBe(count);
    expect([...related.values()].every((entries) => entries.length === 5)).toBe(true);
    expect(looked).toBeLessThan(count * shared.length * 150);
    expect(looked).toBeLessThan((count * count) / 4);
  });

  it('is bounded by looking only at those about the same time, where many share one thing', () => {
    const count = 1_000;
    const texts = new VectorsBuilder();
    for (let row = 0; row < count; row++) texts.endRow();
    const tie = { kind: 'tag', slug: 'one', number: 0, weight: 1 } as const;
    const { starts, others } = candidates(
      texts.vectors(0),
      Array.from({ length: count }, () => [tie]),
      1,
    );
    expect(starts).toHaveLength(count + 1);
    for (let position = 0; position < count; position++) {
      const own = [...others.subarray(starts[position], starts[position + 1])];
      expect(own.length).toBeGreaterThan(5);
      expect(own.length).toBeLessThan(60);
      for (const other of own) expect(Math.abs(other - position)).toBeLessThanOrEqual(100);
    }
  });
});
