/** The slug of a person: pinyin, or what speakers.yaml says; one per person, and not moved by later bulletins. */
import { describe, expect, it } from 'vitest';
import { nameSlug } from '../../../src/library/person-slugs.ts';
import { bulletinText, libraryOf, type Files } from '../../builders.ts';

describe('a name in pinyin', () => {
  it.each([
    ['宁建国', 'ning-jianguo'],
    ['常志卷', 'chang-zhijuan'],
    ['欧阳修', 'ouyang-xiu'],
    ['司马相如', 'sima-xiangru'],
    ['单雄信', 'shan-xiongxin'],
    ['仇英', 'qiu-ying'],
    ['曾巩', 'zeng-gong'],
    ['吕布', 'lv-bu'],
    ['Ada Keeler', 'ada-keeler'],
    ['Tom O’Hara', 'tom-o-hara'],
  ])('%s is %s', (name, slug) => expect(nameSlug(name)).toBe(slug));

  it.each(['Ольга', 'あい', '！'])('is made of code points where there is none: %s', (name) => {
    expect(nameSlug(name)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });
});

/** Bulletin slug → its speakers, as YAML, a day apart. */
function slugs(bulletins: Record<string, string>, people = ''): Record<string, string[]> {
  const files: Files = Object.fromEntries(
    Object.entries(bulletins).map(([slug, speakers], day) => [
      `bulletins/2024/${slug}.md`,
      bulletinText({ title: slug, date: `2024-03-0${day + 1}`, fields: `speakers: ${speakers}` }),
    ]),
  );
  const library = libraryOf({ ...files, ...(people && { 'speakers.yaml': people }) });
  return Object.fromEntries(
    library.bulletins.map(({ slug, speakers }) => [slug, speakers.map(({ person }) => person)]),
  );
}

describe('two people', () => {
  it('who sound alike have two slugs, the plain one for who spoke first', () => {
    const spoken = { z: '[李伟]', a: '[李玮]' };
    expect(slugs(spoken)).toEqual({ z: ['li-wei'], a: ['li-wei-674e-73ae'] });
    expect(slugs({ ...spoken, b: '[李玮, 李伟]' })).toMatchObject(slugs(spoken));
  });

  it('of one name are told apart by organisation', () => {
    const people = '- {name: 李伟, slug: li-wei-a, orgs: [甲厂]}\n- {name: 李伟, slug: li-wei-b, orgs: [乙所]}\n';
    expect(slugs({ x: '[{name: 李伟, org: 乙所}, {name: 李伟, org: 甲厂}]' }, people)).toEqual({
      x: ['li-wei-b', 'li-wei-a'],
    });
  });

  it('or three, of one name and without slugs of their own, never share one', () => {
    const people = ['甲', '乙', '丙'].map((org) => `- {name: 李伟, orgs: [${org}]}\n`).join('');
    const { x = [] } = slugs({ x: '[{name: 李伟, org: 甲}, {name: 李伟, org: 乙}, {name: 李伟, org: 丙}]' }, people);
    expect(x).toEqual(['li-wei', 'li-wei-674e-4f1f', 'li-wei-674e-4f1f-2']);
  });
});

it('a slug that speakers.yaml gives is not taken by anybody else', () => {
  expect(slugs({ x: '[李玮, 李伟]' }, '- {name: 李伟, slug: li-wei}\n')).toEqual({ x: ['li-wei-674e-73ae', 'li-wei'] });
});

it('one person in two spellings is one', () => {
  expect(slugs({ x: '[陳思遠]', y: '[陈思远]' }, '- {name: 陈思远, aliases: [陳思遠]}\n')).toEqual({
    x: ['chen-siyuan'],
    y: ['chen-siyuan'],
  });
});
