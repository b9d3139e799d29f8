/** Relations that are kept: never other than new ones, and not made again for what does not count. */
import { deserialize, serialize } from 'node:v8';
import { describe, expect, it } from 'vitest';
import { below, oneOf, sample, seeded, type Random } from '../../../../src/evaluation/random.ts';
import { buildLibrary } from '../../../../src/library/library.ts';
import { Fingerprint } from '../../../../src/library/related/fingerprint.ts';
import type { Relations } from '../../../../src/library/related/relations.ts';
import { bulletinText, contentOf, libraryOf, memberText, type Files } from '../../../builders.ts';

const TAGS = ['安全', '检验', '标准', '培训'];
const UNITS = ['海港', '石泵', '渣浆'];
const PEOPLE = ['王伟', '李娜', '宁建国'];
const WORDS = ['石墨填料', '泄漏量', '试验台', '培训班', '阀门', '铸件', '耐磨', '展会', 'ISO 9001', '节能'];

interface Draft {
  readonly title: string;
  readonly date: string;
  readonly summary: string;
  readonly tags: readonly string[];
  readonly members: readonly string[];
  readonly speakers: readonly string[];
  readonly related: readonly string[];
  readonly body: string;
}

function draftOf(random: Random, others: readonly string[]): Draft {
  const words = (count: number) => Array.from({ length: count }, () => oneOf(random, WORDS)).join('');
  return {
    title: words(2),
    date: `202${below(random, 4)}-0${1 + below(random, 9)}-1${below(random, 10)}`,
    summary: words(2),
    tags: sample(random, TAGS, below(random, 3)),
    members: sample(random, UNITS, below(random, 3)),
    speakers: sample(random, PEOPLE, below(random, 3)),
    related: below(random, 3) === 0 ? sample(random, others, 1) : [],
    body: `${words(12)}，${words(8)}。`,
  };
}

function filesOf(drafts: ReadonlyMap<string, Draft>): Files {
  const list = (values: readonly string[]) => JSON.stringify(values);
  return {
    'tags.yaml': TAGS.map((label, index) => `- {label: ${label}, slug: tag-${index}}\n`).join(''),
    ...Object.fromEntries(UNITS.map((name, index) => [`members/unit-${index}.md`, memberText(name)])),
    ...Object.fromEntries(
      [...drafts].map(([slug, { title, date, summary, tags, members, speakers, related, body }]) => {
        const fields = [
          `summary: ${summary}`,
          `tags: ${list(tags)}`,
          `members: ${list(members)}`,
          `speakers: ${JSON.stringify(speakers.map((name) => ({ name })))}`,
          `related: ${list(related.filter((other) => other !== slug && drafts.has(other)))}`,
        ];
        return [`bulletins/2024/${slug}.md`, bulletinText({ title, date, fields: fields.join('\n'), body })];
      }),
    ),
  };
}

describe('kept relations', () => {
  it('never differ from new ones, whatever is edited, added or removed', () => {
    const random = seeded(20);
    const drafts = new Map<string, Draft>();
    for (let number = 0; number < 8; number++) drafts.set(`b-${number}`, draftOf(random, [...drafts.keys()]));
    let kept: Relations | undefined;
    let stood = 0;
    for (let step = 0; step < 24; step++) {
      const slug = oneOf(random, [...drafts.keys()]);
      const draft = drafts.get(slug) ?? draftOf(random, []);
      const fresh = draftOf(random, [...drafts.keys()]);
      const field = oneOf(random, [...(Object.keys(draft) as (keyof Draft)[]), 'add', 'remove', 'rename'] as const);
      if (field === 'add') drafts.set(`new-${step}`, fresh);
      else if (field === 'remove' || field === 'rename') drafts.delete(slug);
      else drafts.set(slug, { ...draft, [field]: fresh[field] });
      if (field === 'rename') drafts.set(`renamed-${step}`, draft);
      const content = contentOf(filesOf(drafts));
      const plain = buildLibrary(content, { drafts: false }).relations();
      const now = buildLibrary(content, { drafts: false, relations: kept }).relations();
      expect([...now.related]).toEqual([...plain.related]);
      if (now === kept) stood++;
      kept = deserialize(serialize(now)) as Relations;
    }
    expect(stood).toBeGreaterThan(0);
    expect(stood).toBeLessThan(20);
  });

  it('stand when only a summary changes', () => {
    const files = { 'bulletins/2024/a.md': bulletinText({ fields: 'summary: 甲' }) };
    const changed = { 'bulletins/2024/a.md': bulletinText({ fields: 'summary: 乙' }) };
    expect(libraryOf(changed).relations()).toEqual(libraryOf(files).relations());
  });
});

describe('a fingerprint', () => {
  it('tells where one text ends and the next begins, and every order', () => {
    const lists = [[], [''], ['', ''], ['甲乙'], ['甲', '乙'], ['乙', '甲'], ['甲乙', ''], ['', '甲乙'], ['甲乙\0']];
    const values = lists.map((list) => new Fingerprint().texts(list).value);
    expect(new Set(values).size).toBe(lists.length);
    for (const value of values) expect(value).toMatch(/^[0-9a-f]{16}$/);
  });

  it('changes with every single character', () => {
    const random = seeded(3);
    const text = Array.from({ length: 41 }, () => oneOf(random, WORDS)).join('');
    const values = new Set([new Fingerprint().text(text).value]);
    for (let place = 0; place < text.length; place++)
      values.add(new Fingerprint().text(`${text.slice(0, place)}鹏${text.slice(place + 1)}`).value);
    expect(values.size).toBe(text.length + 1);
  });
});
