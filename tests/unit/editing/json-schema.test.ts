/** The JSON Schema of a bulletin, judged by a validator: sound frontmatter passes, slips do not. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { bulletinFields } from '../../../src/bulletin/fields/index.ts';
import { readFields } from '../../../src/bulletin/schema.ts';
import { bulletinSchema, type Vocabulary } from '../../../src/editing/json-schema.ts';
import { vocabularyOf } from '../../../src/editing/vocabulary.ts';
import { loadYaml } from '../../../src/reader/yaml.ts';
import { readContent } from '../../../src/reader/read-content.ts';
import { SHIPPED_CONTENT, siteFixture } from '../../fixtures.ts';

const VOCABULARY: Vocabulary = {
  kinds: ['新闻', '会议'],
  tags: ['标准制定'],
  members: ['石工泵'],
  speakers: ['宁建国'],
  bulletins: ['founding-assembly'],
};
const validator = () => new Ajv({ allowUnionTypes: true }).addKeyword('patternErrorMessage');
const check = validator().compile(bulletinSchema(VOCABULARY));
const LEAST = 'title: 例会召开\ndate: 2024-03-05\n';

/** As the language servers of editors read YAML, and as the site does. */
const schemaTakes = (yaml: string) => check(parse(yaml));
const siteTakes = (yaml: string) =>
  readFields(bulletinFields, loadYaml(yaml) as Record<string, unknown>).values !== undefined;

describe('the schema', () => {
  it.each([SHIPPED_CONTENT, siteFixture('valves'), siteFixture('english')])(
    'passes every bulletin of %s',
    async (root) => {
      const { content } = await readContent(root);
      const judge = validator().compile(bulletinSchema(vocabularyOf(content)));
      const refused = content.bulletins.flatMap(({ file }) => {
        const [, matter = ''] = /^---\n([\s\S]*?)\n---\n/.exec(readFileSync(join(root, file), 'utf8')) ?? [];
        return judge(parse(matter)) ? [] : [[file, judge.errors]];
      });
      expect(content.bulletins.length).toBeGreaterThan(0);
      expect(refused).toEqual([]);
    },
  );

  it.each(Object.values(bulletinFields).map(({ example }) => example))('passes the example %j', (example) => {
    const rest = LEAST.split('\n').filter((line) => line.split(':')[0] !== example.split(':')[0]);
    expect(schemaTakes(`${rest.join('\n')}\n${example}`)).toBe(true);
  });

  it.each([
    'summary:',
    'place: 302',
    'issue: "12"',
    'draft: false',
    'tags: [新的主题]',
    'kind: 培训',
    'speakers: [宁建国]',
    'speakers: [{name: 宁建国, org: }]',
    'updated: 2024-02-29',
  ])('takes %j, as the site does', (line) => {
    expect([schemaTakes(LEAST + line), siteTakes(LEAST + line)]).toEqual([true, true]);
  });

  it.each([
    'title: ""\ndate: 2024-03-05',
    'title: [例会]\ndate: 2024-03-05',
    'date: 2024-03-05',
    'title: 例会召开',
    'title: 例会召开\ndate: 2024年3月5日',
    'title: 例会召开\ndate: 2024-3-5',
    'title: 例会召开\ndate: 2024-13-05',
    ...[
      'tag: [标准制定]',
      'tags: 标准制定',
      'tags: [标准制定, 标准制定]',
      'tags: [标准制定，产业链]',
      'members: [石工泵, [石煤机]]',
      'issue: 第三期',
      'issue: 0',
      'draft: 是',
      'cover: https://example.org/a.png',
      'cover: D:\\图\\a.png',
      'source: 滨海日报',
      'source: {url: https://example.org/}',
      'source: {name: 滨海日报, url: www.example.org}',
      'source: {name: 滨海日报, link: https://example.org/}',
      'attachments: ./章程.pdf',
      'attachments: [{title: 章程}]',
      'speakers: 宁建国',
      'speakers: [{org: 石工泵}]',
    ].map((line) => LEAST + line),
  ])('refuses %j, as the site does', (yaml) => {
    expect([schemaTakes(yaml), siteTakes(yaml)]).toEqual([false, false]);
  });

  it('has a name, an explanation and an example for every field', () => {
    const { properties } = bulletinSchema(VOCABULARY) as { properties: Record<string, Record<string, unknown>> };
    expect(Object.keys(properties)).toEqual(Object.keys(bulletinFields));
    for (const [key, { title, description, examples }] of Object.entries(properties))
      expect([key, title, description, (examples as unknown[]).length]).toEqual([
        key,
        bulletinFields[key as keyof typeof bulletinFields].label,
        bulletinFields[key as keyof typeof bulletinFields].help,
        1,
      ]);
  });

  it('offers the words of the content', () => {
    const text = JSON.stringify(bulletinSchema(VOCABULARY));
    for (const word of Object.values(VOCABULARY).flat()) expect(text).toContain(`"${word}"`);
  });
});
