/** A JSON Schema of a bulletin's frontmatter, made from its fields: completes while one types, and tells of slips. */
import { parse } from 'yaml';
import type { Field, Fields, Part } from '../bulletin/field.ts';
import { bulletinFields } from '../bulletin/fields/index.ts';
import { isClosed, leastOf } from './field-limits.ts';

/** What an editor may choose from, offered and never demanded: the check knows the content as it stands today. */
export interface Vocabulary {
  readonly kinds: readonly string[];
  readonly tags: readonly string[];
  readonly members: readonly string[];
  readonly speakers: readonly string[];
  readonly bulletins: readonly string[];
}

type Schema = Readonly<Record<string, unknown>>;

/** Draft 7, which the language servers of editors know best. */
export function bulletinSchema(vocabulary: Vocabulary): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $comment: '由 npm run generate 生成，请不要直接修改',
    title: '简报',
    description: '一篇简报开头两行 --- 之间的信息',
    ...mapOf(bulletinFields, vocabulary),
  };
}

function mapOf(fields: Fields, vocabulary: Vocabulary): Schema {
  const all = Object.values(fields);
  return {
    type: 'object',
    additionalProperties: false,
    required: all.filter(({ required }) => required).map(({ key }) => key),
    properties: Object.fromEntries(all.map((field) => [field.key, described(field, vocabulary)])),
  };
}

function described(field: Field, vocabulary: Vocabulary): Schema {
  const { key, label, help, example, required } = field;
  const value = valueOf(field, vocabulary);
  return {
    title: label,
    description: help,
    examples: [(parse(example) as Record<string, unknown>)[key]],
    // an empty line is as good as none
    ...(required ? value : { anyOf: [value, EMPTY] }),
  };
}

const EMPTY = { type: ['null', 'string'], maxLength: 0 };

/** `patternErrorMessage` is what language servers show; validators do not know it.
 *
 * YAML makes numbers of what is written without quotation marks; the site takes every value as it is written.
 */
const LINE = { type: ['string', 'number'], pattern: '^\\s*\\S[^\\n]*$' };
const TEXT = { type: ['string', 'number'], pattern: '\\S' };
const LINK = {
  type: 'string',
  patternErrorMessage: '网址以 http:// 或 https:// 开头',
  pattern: '^\\s*[Hh][Tt][Tt][Pp][Ss]?://[^\\s/]+',
};
/** Neither an address nor a path of Windows. */
const FILE = {
  type: 'string',
  patternErrorMessage: '写旁边的文件，用正斜杠，例如 ./图.png',
  pattern: '^\\s*(?![A-Za-z][A-Za-z0-9+.-]*:|//)[^\\\\\\n]+$',
};

function valueOf(field: Field, vocabulary: Vocabulary): Schema {
  switch (field.widget) {
    case 'line':
      return LINE;
    case 'text':
      return TEXT;
    case 'date':
      return {
        type: 'string',
        patternErrorMessage: '日期写作“年-月-日”，例如 2022-10-28',
        pattern: '^\\s*\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])\\s*$',
      };
    case 'number':
      return { type: ['integer', 'string'], minimum: leastOf(field), pattern: '^\\s*\\d+\\s*$' };
    case 'switch':
      return { enum: [true, false, 'true', 'false'] };
    case 'choice':
      return isClosed(field) ? { enum: field.choices } : offered(vocabulary.kinds);
    case 'link':
      return LINK;
    case 'picture':
      return FILE;
    case 'list':
      return names([]);
    case 'tags':
      return names(vocabulary.tags);
    case 'members':
      return names(vocabulary.members);
    case 'bulletins':
      return names(vocabulary.bulletins);
    case 'group':
      return groupOf(field.parts ?? []);
    case 'group-list':
      return { type: 'array', items: groupOf(field.parts ?? []) };
    case 'speakers':
      return {
        type: 'array',
        // a bare name is what people write when they know no more
        items: { anyOf: [groupOf(field.parts ?? [], { name: vocabulary.speakers }), LINE] },
      };
  }
}

/** Any line, and those that are known. */
function offered(words: readonly string[]): Schema {
  return words.length === 0 ? LINE : { anyOf: [{ enum: words }, LINE] };
}

function names(words: readonly string[]): Schema {
  return { type: 'array', uniqueItems: true, items: { ...offered(words), not: { type: 'string', pattern: '，' } } };
}

function groupOf(parts: readonly Part[], words: Readonly<Record<string, readonly string[]>> = {}): Schema {
  return {
    type: 'object',
    additionalProperties: false,
    required: parts.filter(({ required }) => required).map(({ key }) => key),
    properties: Object.fromEntries(
      parts.map(({ key, label, widget, required }) => {
        const value =
          widget === 'link' ? LINK : widget === 'file' || widget === 'picture' ? FILE : offered(words[key] ?? []);
        return [key, { title: label, ...(required ? value : { anyOf: [value, EMPTY] }) }];
      }),
    ),
  };
}
