/** The browser editor's configuration, judged by the editor's own schema and against the fields it is made from. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { Field, Fields } from '../../../src/bulletin/field.ts';
import { bulletinFields } from '../../../src/bulletin/fields/index.ts';
import { documentPath } from '../../../src/bulletin/paths.ts';
import { memberFields } from '../../../src/bulletin/records/member-unit.ts';
import { pageFields } from '../../../src/bulletin/records/page.ts';
import { personFields } from '../../../src/bulletin/records/person.ts';
import { tagFields } from '../../../src/bulletin/records/tag.ts';
import { slugProblem } from '../../../src/bulletin/rules/file-name.ts';
import { USUAL_WORDS } from '../../../src/bulletin/word-lists.ts';
import { cmsConfig } from '../../../src/editing/cms-config.ts';
import { completeAdmin, type Backend } from '../../../src/site/admin-setting.ts';
import { settingsFields } from '../../../src/site/settings-fields.ts';

interface Form {
  readonly name: string;
  readonly widget?: string;
  readonly required?: boolean;
  readonly fields?: readonly Form[];
  readonly options?: readonly { readonly value: string }[];
  readonly words?: readonly string[];
}
interface Collection {
  readonly name: string;
  readonly folder?: string;
  readonly path?: string;
  readonly fields?: readonly Form[];
  readonly files?: readonly { readonly name: string; readonly file: string; readonly fields: readonly Form[] }[];
  readonly slug?: { readonly pattern: readonly [string, string] };
}
interface Config {
  readonly backend: Readonly<Record<string, unknown>>;
  readonly collections: readonly Collection[];
}

const configFor = (written: Parameters<typeof completeAdmin>[0], words = USUAL_WORDS) =>
  cmsConfig({
    settings: {
      name: '阀门联盟',
      shortName: '阀门联盟',
      url: 'https://valves.example.org',
      base: '/jianbao/',
      admin: completeAdmin(written),
    },
    words,
    suggestions: { people: ['王平'], organisations: ['海港阀门厂'] },
  }) as unknown as Config;
const config = configFor({ backend: 'gitea', repo: 'a/b', server: 'https://git.example.org/' });
const collection = (name: string) => config.collections.find((one) => one.name === name);
const keys = (fields: Fields) => Object.keys(fields);
const names = (form: readonly Form[] | undefined) => form?.map(({ name }) => name);

const packageRoot = dirname(dirname(createRequire(import.meta.url).resolve('@sveltia/cms')));
const judge = new Ajv({ strict: false, validateFormats: false }).compile(
  JSON.parse(readFileSync(join(packageRoot, 'schema', 'sveltia-cms.json'), 'utf8')) as object,
);

describe('the form', () => {
  it('asks for every field in its order, and for the text', () => {
    for (const name of ['bulletins', 'plain-bulletins'])
      expect(names(collection(name)?.fields)).toEqual([...keys(bulletinFields), 'body']);
    expect(names(collection('members')?.fields)).toEqual([...keys(memberFields), 'body']);
    expect(names(collection('pages')?.fields)).toEqual([...keys(pageFields), 'body']);
    const lists = collection('lists')?.files ?? [];
    expect(lists.map(({ file, fields }) => [file, names(fields[0]?.fields)])).toEqual([
      ['content/tags.yaml', keys(tagFields)],
      ['content/speakers.yaml', keys(personFields)],
    ]);
  });

  it('insists on what is required and on nothing else', () => {
    const required = collection('bulletins')?.fields?.filter((field) => field.required !== false);
    expect(names(required)).toEqual(['title', 'date']);
  });

  it('offers the alliance’s own words', () => {
    const own = configFor({ backend: 'local' }, { kinds: ['快讯'], roles: ['会长单位'] }).collections;
    const optionsOf = (name: string, key: string) =>
      own
        .find((one) => one.name === name)
        ?.fields?.find((field) => field.name === key)
        ?.options?.map(({ value }) => value);
    expect(optionsOf('bulletins', 'kind')).toEqual(['', '快讯']);
    expect(optionsOf('members', 'role')).toEqual(['会长单位']);
    expect(optionsOf('members', 'chain')).toEqual(['', '上游', '中游', '下游']);
  });

  it('offers the people and organisations of earlier bulletins', () => {
    const speakers = collection('bulletins')?.fields?.find(({ name }) => name === 'speakers')?.fields;
    expect(speakers?.map(({ name, words }) => [name, words])).toEqual([
      ['name', ['王平']],
      ['org', ['海港阀门厂']],
      ['post', undefined],
    ]);
  });

  it.each([
    'members-assembly',
    '联盟成立',
    'a',
    '2024-assembly',
    '2024',
    '12',
    'Assembly',
    'a b',
    '-a',
    'a--b',
    '“会”',
  ])('takes the slug %j just when the site does', (slug) => {
    const [pattern = ''] = collection('bulletins')?.slug?.pattern ?? [];
    expect(new RegExp(pattern).test(slug)).toBe(slugProblem('bulletin', slug) === undefined);
  });

  it('saves where the site reads', () => {
    const saved = ({ folder = '', path = '{{slug}}' }: Collection) =>
      `${folder}/${path}.md`
        .replace(/\{\{fields\.date[^}]*\}\}/, '2024')
        .replace('{{slug}}', 'a')
        .replace(/^content\//, '');
    expect(config.collections.filter(({ folder }) => folder).map((one) => documentPath(saved(one))?.kind)).toEqual([
      'bulletin',
      'bulletin',
      'member',
      'page',
    ]);
  });
});

describe('the parts of a group', () => {
  const groups = [bulletinFields, memberFields, pageFields, tagFields, personFields, settingsFields].flatMap((fields) =>
    Object.values(fields as Fields).filter(({ widget }) => ['group', 'group-list', 'speakers'].includes(widget)),
  );
  const messages = (field: Field, value: Readonly<Record<string, string>>) => {
    const { error } = field.schema.safeParse(field.widget === 'group' ? value : [value]);
    return error?.issues.map(({ message }) => message).join() ?? '';
  };

  it.each(groups.map((field) => [field.key, field] as const))('are those that %s takes', (_, field) => {
    const { parts = [] } = field;
    expect(parts.length).toBeGreaterThan(0);
    // the schema names its parts where it meets one that it does not know
    const known = /只有 (.+?)(?:,|$)/.exec(messages(field, { 没有的: '一' }))?.[1]?.split('、');
    expect(parts.map(({ key }) => key)).toEqual(known);
  });

  it.each(groups.map((field) => [field.key, field] as const))(
    'of %s are required where the schema says so',
    (_, field) => {
      const empty = messages(field, {});
      for (const { key, required } of field.parts ?? [])
        expect([key, empty.includes(`缺少“${key}”`)]).toEqual([key, required]);
    },
  );
});

describe('the editor', () => {
  it.each<Parameters<typeof completeAdmin>[0]>([
    { backend: 'local' },
    { backend: 'github', repo: 'a/b' },
    { backend: 'github', repo: 'a/b', server: 'https://git.example.org', login: 'https://login.example.org' },
    { backend: 'gitlab', repo: 'a/b/c', branch: 'main', appId: '1' },
    { backend: 'gitea', repo: 'a/b', server: 'https://git.example.org', folder: 'sites/pump' },
  ])('knows everything in the configuration for %j', (written) => {
    judge(configFor(written));
    expect(judge.errors ?? []).toEqual([]);
  });

  it.each<[Backend, string, string]>([
    ['github', 'https://git.example.org/api/v3', '/'],
    ['gitlab', 'https://git.example.org/api/v4', ''],
    ['gitea', 'https://git.example.org/api/v1', '///'],
  ])('asks the API of a server of one’s own, for %s', (backend, api, slash) => {
    const { backend: made } = configFor({ backend, repo: 'a/b', server: `https://git.example.org${slash}` });
    expect(made).toMatchObject({ name: backend, repo: 'a/b', api_root: api });
  });

  it('sends nobody to sign in at a service that was not chosen', () => {
    expect(configFor({ backend: 'github', repo: 'a/b' }).backend).toMatchObject({ auth_methods: ['token'] });
    expect(configFor({ backend: 'github', repo: 'a/b', login: 'https://login.example.org/' }).backend).toMatchObject({
      auth_methods: ['oauth', 'token'],
      base_url: 'https://login.example.org',
    });
  });
});
