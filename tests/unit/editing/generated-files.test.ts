/** The generated files that ship with the content: as their makers would make them today, and none of the site's. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generatedFiles, SCHEMA_FILE } from '../../../src/editing/generated-files.ts';
import type { Vocabulary } from '../../../src/editing/json-schema.ts';
import { vocabularyOf } from '../../../src/editing/vocabulary.ts';
import { buildLibrary } from '../../../src/library/library.ts';
import { sitePaths } from '../../../src/library/urls.ts';
import { checkContent } from '../../../src/reader/check.ts';
import { publishedFiles } from '../../../src/views/files.ts';
import { SHIPPED_CONTENT, temporaryCopy } from '../../fixtures.ts';
import { contentOf, bulletinText, memberText } from '../../builders.ts';

/** The words that a schema offers; they may lag behind the content, for no editor should have to make files anew. */
function vocabularyIn(schema: string): Vocabulary {
  type Node = {
    readonly enum?: readonly (string | null)[];
    readonly anyOf?: readonly Node[];
    readonly items?: Node;
  } & {
    readonly properties?: Readonly<Record<string, Node>>;
  };
  const { properties = {} } = JSON.parse(schema) as Node;
  const wordsIn = (node: Node | undefined): readonly string[] => {
    if (!node) return [];
    const own = node.enum?.filter((word) => typeof word === 'string' && word !== '') as string[] | undefined;
    return [
      ...(own ?? []),
      ...(node.anyOf ?? []).flatMap(wordsIn),
      ...wordsIn(node.items),
      ...wordsIn(node.properties?.['name']),
    ];
  };
  const of = (key: string) => wordsIn(properties[key]);
  return {
    kinds: of('kind'),
    tags: of('tags'),
    members: of('members'),
    speakers: of('speakers'),
    bulletins: of('related'),
  };
}

describe('the generated files', () => {
  it('are what npm run generate would write now, but for words that were added since', async () => {
    const schema = await readFile(join(SHIPPED_CONTENT, SCHEMA_FILE), 'utf8');
    const made = generatedFiles(vocabularyIn(schema));
    for (const [file, text] of made) expect(await readFile(join(SHIPPED_CONTENT, file), 'utf8')).toBe(text);
  });

  it('say that they are made by a command', () => {
    for (const [, text] of generatedFiles(vocabularyOf(contentOf({})))) expect(text).toContain('npm run generate');
  });

  it('are no problem for the check and no part of the site', async () => {
    const root = await temporaryCopy(SHIPPED_CONTENT);
    const { reading, problems } = await checkContent(root, { drafts: false });
    expect(problems).toEqual([]);
    const made = [...generatedFiles(vocabularyOf(reading.content)).keys()];
    for (const file of made) await writeFile(join(root, file), '');
    const again = await checkContent(root, { drafts: false });
    expect(again.problems).toEqual([]);
    const library = buildLibrary(again.reading.content, { drafts: false });
    expect([...again.reading.content.files.keys()]).toEqual(expect.arrayContaining(made));
    expect([...sitePaths(library)].filter((path) => /guide|schema/i.test(path))).toEqual([]);
    expect(
      publishedFiles(library, again.reading.settings ?? { url: '', base: '/' }).filter((file) => made.includes(file)),
    ).toEqual([]);
  });

  it('are the same however the content came together', () => {
    const files = {
      'bulletins/2024/b.md': bulletinText({ title: '乙', fields: 'speakers: [王平]' }),
      'bulletins/2024/a.md': bulletinText({ title: '甲', fields: 'speakers: [李安, 王平]' }),
      'members/b.md': memberText('海港阀门厂', 'role: 成员单位\nshortName: 海港阀门'),
      'members/a.md': memberText('北山阀门厂'),
      'tags.yaml': '- {label: 检验检测, slug: inspection}\n- {label: 安全阀, slug: safety}\n',
    };
    const vocabulary = vocabularyOf(contentOf(files));
    expect(vocabulary).toEqual(vocabularyOf(contentOf(Object.fromEntries(Object.entries(files).reverse()), 'given')));
    expect(vocabulary).toMatchObject({
      tags: ['安全阀', '检验检测'],
      members: ['北山阀门厂', '海港阀门', '海港阀门厂'],
      speakers: ['李安', '王平'],
      bulletins: ['a', 'b'],
    });
  });
});
