/** No component and no layout without examples, and none of them untyped. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sampleSite } from '../../../src/catalogue/sample-site.ts';

const SRC = new URL('../../../src/', import.meta.url);
const named = (folder: string, ending: string) =>
  readdirSync(new URL(folder, SRC))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length));

describe.each(['components', 'layouts'])('every file in src/%s/', (folder) => {
  const templates = named(`${folder}/`, '.astro');

  it('has its examples in src/catalogue/ under the same name', () => {
    expect(templates.length).toBeGreaterThan(10);
    expect(named(`catalogue/${folder}/`, '.ts')).toEqual(templates);
  });

  // `npm run types` holds the props against the component that is named here
  it.each(templates)('%s: they are typed by its props', (name) => {
    const text = readFileSync(new URL(`catalogue/${folder}/${name}.ts`, SRC), 'utf8');
    expect(text).toContain(`import type ${name} from '../../${folder}/${name}.astro';`);
    expect(text).toContain(`export const examples: Examples<typeof ${name}> = [`);
    expect(text).not.toMatch(/@ts-|\bany\b|\bas unknown\b/);
  });
});

describe('a made-up site', () => {
  it('is read like a real one', () => {
    const { library, settings } = sampleSite(
      {
        'tags.yaml': [{ label: '标准', slug: 'standards', description: '团体标准。' }],
        'bulletins/2024/a.md': {
          fields: { title: '例会：“开始”', date: '2024-03-05', tags: ['标准'] },
          body: '议程。',
        },
        'bulletins/2024/b.md': { fields: { title: '草稿', date: '2024-03-06', draft: true } },
      },
      { language: 'en' },
    );
    expect(library.bulletins.map(({ title, tags }) => [title, ...tags])).toEqual([
      ['草稿'],
      ['例会：“开始”', 'standards'],
    ]);
    expect([settings.name, settings.language]).toEqual(['滨海市特种阀门产业联盟', 'en']);
  });

  it('that is wrong says so in the words of the check', () => {
    expect(() => sampleSite({ 'bulletins/2024/a.md': { fields: { title: '例会', date: '2024-02-30' } } })).toThrow(
      /bulletins\/2024\/a\.md: .*2024-02-30/,
    );
  });
});
