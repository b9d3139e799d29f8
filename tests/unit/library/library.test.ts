/** The library: frozen, complete, and the same whatever the order of the files. */
import { describe, expect, it } from 'vitest';
import type { Content } from '../../../src/bulletin/content.ts';
import { buildLibrary, type Library } from '../../../src/library/library.ts';
import { readContent } from '../../../src/reader/read-content.ts';
import { bulletinText, libraryOf } from '../../builders.ts';
import { siteFixture } from '../../fixtures.ts';

const { content } = await readContent(siteFixture('valves'));
const library = buildLibrary(content, { drafts: false });

/** Everything a library says, without the documents themselves. */
function told(of: Library): string {
  const lists = [of.bulletins, of.tags, of.members, of.speakers, of.archive];
  const related = of.bulletins.map(({ slug }) => of.related(slug));
  return JSON.stringify([lists, related], (key, value: unknown) => (key === 'document' ? undefined : value), 1);
}

describe('the library', () => {
  it.each([
    ['backwards', <T>(list: readonly T[]) => list.toReversed()],
    ['from the middle', <T>(list: readonly T[]) => [...list.slice(list.length / 2), ...list.slice(0, list.length / 2)]],
  ])('says the same when the files come %s', (_, change) => {
    const changed: Content = {
      ...content,
      bulletins: change(content.bulletins),
      members: change(content.members),
      people: change(content.people),
    };
    expect(told(buildLibrary(changed, { drafts: false }))).toBe(told(library));
  });

  it('cannot be changed by those who read it', () => {
    const [bulletin] = library.bulletins;
    expect(() => Object.assign(library, { bulletins: [] })).toThrow(TypeError);
    expect(() => (library.bulletins as unknown[]).pop()).toThrow(TypeError);
    expect(() => Object.assign(bulletin?.speakers ?? [], { 0: {} })).toThrow(TypeError);
    expect(() => Object.assign(bulletin?.document.data ?? {}, { title: '' })).toThrow(TypeError);
    expect(() => (library.tags[0]?.neighbours as unknown[]).pop()).toThrow(TypeError);
    expect(() => Object.assign(library.archive[0]?.months[0] ?? {}, { month: '' })).toThrow(TypeError);
  });

  it('leads from every list to its entries and back', () => {
    for (const { slug, bulletins } of library.tags)
      for (const bulletin of bulletins) expect(library.bulletin(bulletin).tags).toContain(slug);
    for (const { slug, bulletins } of library.speakers)
      for (const bulletin of bulletins)
        expect(library.bulletin(bulletin).speakers.map(({ person }) => person)).toContain(slug);
    for (const { people } of library.members)
      for (const person of people) expect(library.speaker(person).slug).toBe(person);
    expect(library.archive.reduce((sum, { count }) => sum + count, 0)).toBe(library.bulletins.length);
  });

  it('says plainly that there is no such thing', () => {
    expect(() => library.bulletin('nothing')).toThrow('no bulletin has the slug “nothing”');
    expect(() => library.page('nothing')).toThrow('no page');
    expect(library.related('nothing')).toEqual([]);
  });

  it('may be empty', () => {
    expect(libraryOf({})).toMatchObject({ bulletins: [], tags: [], members: [], speakers: [], archive: [], pages: [] });
  });
});

describe('neighbours', () => {
  it('are the next newer and the next older bulletin', () => {
    const slugs = library.bulletins.map(({ slug }) => slug);
    expect(library.neighbours(slugs[0] ?? '')).toEqual({ older: library.bulletins[1] });
    expect(library.neighbours(slugs[1] ?? '')).toEqual({ newer: library.bulletins[0], older: library.bulletins[2] });
    expect(library.neighbours(slugs.at(-1) ?? '')).toEqual({ newer: library.bulletins.at(-2) });
    expect(library.neighbours('nothing')).toEqual({});
  });
});

describe('drafts', () => {
  const files = {
    'tags.yaml': '- {label: 会议, slug: meetings}\n',
    'bulletins/2024/a.md': bulletinText({ title: '甲', fields: 'tags: [会议]' }),
    'bulletins/2024/plan.md': bulletinText({ title: '计划', fields: 'draft: true\ntags: [会议]\nspeakers: [周启明]' }),
  };

  it('leave no trace in what is published', () => {
    expect(told(libraryOf(files))).not.toMatch(/计划|plan|周启明/);
    expect(libraryOf(files).tag('meetings').bulletins).toEqual(['a']);
  });

  it('are everywhere in the preview', () => {
    const preview = libraryOf(files, { drafts: true });
    expect(preview.tag('meetings').bulletins).toEqual(['a', 'plan']);
    expect(preview.speaker('zhou-qiming').bulletins).toEqual(['plan']);
    expect(preview.related('a')).toMatchObject([{ slug: 'plan' }]);
  });
});
