/** The kinds of value that fields are made of. Each takes the text of the file and says in Chinese what is wrong. */
import { z } from 'astro/zod';
import { readCalendarDay } from './calendar-day.ts';
import { foldName } from './names.ts';
import { nearest } from './nearest.ts';
import { flowItem, partsOfList } from './yaml-text.ts';

/** YAML to put in the place of a value or key; or the items of a list to put in the place of one of them. */
export type Replacement = string | { readonly items: readonly string[] };

/** What a schema adds to a Zod issue so that it becomes the right problem. */
export interface IssueDetail {
  readonly code?: 'malformed-date' | 'impossible-date' | 'unknown-key' | 'missing-field';
  readonly suggestion?: string;
  /** The key that is missing. */
  readonly key?: string;
  /** What to put in its place, where that is beyond doubt. */
  readonly replacement?: Replacement;
  /** Where the example of the field would not help. */
  readonly help?: string;
}

/** One line of text, trimmed, not empty. */
export function line(what: string) {
  return z
    .string({ error: `${what}应当是一行文字，这里却是列表或分组` })
    .transform((text) => text.trim())
    .refine((text) => text !== '', { error: `${what}是空的` })
    .refine((text) => !text.includes('\n'), { error: `${what}应当写在一行里` });
}

/** Text that may run over several lines; line breaks become spaces only where YAML says so. */
export function text(what: string) {
  return z
    .string({ error: `${what}应当是文字，这里却是列表或分组` })
    .transform((value) => value.trim())
    .refine((value) => value !== '', { error: `${what}是空的` });
}

/** A calendar day, `YYYY-MM-DD`. */
export function calendarDay(what: string) {
  return z.string({ error: `${what}应当是一个日期，这里却是列表或分组` }).transform((value, context) => {
    const reading = readCalendarDay(value.trim());
    if (reading.kind === 'day') return reading.day;
    const detail: IssueDetail =
      reading.kind === 'impossible'
        ? { code: 'impossible-date', ...(reading.lastDay && { suggestion: reading.lastDay }) }
        : {
            code: 'malformed-date',
            ...(reading.suggestion && { suggestion: reading.suggestion }),
            ...(reading.suggestion && reading.isSure && { replacement: reading.suggestion }),
          };
    const message =
      reading.kind === 'impossible' ? `${what}“${value}”在日历上不存在` : `${what}“${value}”不是“年-月-日”的写法`;
    context.addIssue({ code: 'custom', message, params: detail });
    return z.NEVER;
  });
}

/** A whole number, at least `least`. */
export function wholeNumber(what: string, least: number) {
  return z
    .string({ error: `${what}应当是一个整数，这里却是列表或分组` })
    .refine((value) => /^\d+$/.test(value.trim()) && Number(value) >= least && Number.isSafeInteger(Number(value)), {
      error: (issue) => `${what}“${String(issue.input)}”应当是 ${least} 或更大的整数，只写数字`,
    })
    .transform(Number);
}

const SWITCH = new Map([
  ['true', true],
  ['false', false],
]);
const SPOKEN_SWITCH: Record<string, string> = {
  是: 'true',
  真: 'true',
  yes: 'true',
  on: 'true',
  '1': 'true',
  否: 'false',
  假: 'false',
  no: 'false',
  off: 'false',
  '0': 'false',
};

/** `true` or `false`. */
export function yesNo(what: string) {
  return z.string({ error: `${what}只能是 true 或 false` }).transform((value, context) => {
    const known = SWITCH.get(value.trim().toLowerCase());
    if (known !== undefined) return known;
    const suggestion = SPOKEN_SWITCH[value.trim().toLowerCase()];
    context.addIssue({
      code: 'custom',
      message: `${what}“${value}”既不是 true 也不是 false`,
      params: { ...(suggestion && { suggestion, replacement: suggestion }) } satisfies IssueDetail,
    });
    return z.NEVER;
  });
}

/** One of a closed list of words. */
export function choice<const Word extends string>(what: string, words: readonly Word[]) {
  return z.string({ error: `${what}应当是一个词，这里却是列表或分组` }).transform((value, context): Word => {
    const known = words.find((word) => word === value.trim());
    if (known !== undefined) return known;
    const suggestion = nearest(value, words);
    context.addIssue({
      code: 'custom',
      message: `${what}“${value}”不在可选的词里：${words.join('、')}`,
      params: {
        ...(suggestion && { suggestion }),
        ...(suggestion && foldName(suggestion) === foldName(value) && { replacement: suggestion }),
      } satisfies IssueDetail,
    });
    return z.NEVER;
  });
}

/** An `http(s)` address. */
export function webAddress(what: string) {
  return z
    .string({ error: `${what}应当是一个网址，这里却是列表或分组` })
    .transform((value) => value.trim())
    .refine((value) => /^https?:\/\/[^\s/]+/i.test(value) && URL.canParse(value), {
      error: (issue) => `${what}“${String(issue.input)}”不是以 http:// 或 https:// 开头的网址`,
    });
}

/** The path of a file beside the document (`./图.png`); whether it exists is another rule's question. */
export function filePath(what: string) {
  return line(what).superRefine((value, context) => {
    const isElsewhere = /^([a-z][a-z\d+.-]*:|[\\/]{2})/i.test(value);
    if (!isElsewhere && !value.includes('\\')) return;
    const name = value.split(/[\\/]/).at(-1) ?? '';
    const slashed = value.replaceAll('\\', '/');
    const suggestion = isElsewhere ? `./${name}` : slashed;
    const detail: IssueDetail = isElsewhere
      ? /^[a-z]:[\\/]/i.test(value) && name !== ''
        ? { suggestion, help: `把文件复制到这篇旁边，再写成 ${suggestion}` }
        : {}
      : { suggestion, ...(!/[\s:#]/.test(slashed) && { replacement: slashed }) };
    context.addIssue({
      code: 'custom',
      message: `${what}“${value}”应当是旁边的文件，用正斜杠写，例如 ./图.png`,
      params: detail,
    });
  });
}

/**
 * A list of one-line names; a repeated one is an error, because it is always a slip.
 * @param separators what no name has: it is what a Chinese keyboard types between two
 */
export function nameList(what: string, separators = /[，；;]/u) {
  return z.array(line(what), { error: `${what}应当是列表，例如 [甲, 乙]` }).superRefine((names, context) => {
    names.forEach((name, index) => {
      if (names.indexOf(name) < index)
        context.addIssue({
          code: 'custom',
          message: `${what}里“${name}”写了两次`,
          params: { help: '删掉多写的一个' } satisfies IssueDetail,
          path: [index],
        });
      const mark = separators.exec(name)?.[0];
      if (mark === undefined) return;
      const parts = partsOfList(name);
      context.addIssue({
        code: 'custom',
        message: `${what}“${name}”里有${SEPARATOR_NAMES[mark] ?? mark}，被当成了一个`,
        params: {
          suggestion: parts.join(', '),
          ...(parts.length > 0 && { replacement: { items: parts.map(flowItem) } }),
        } satisfies IssueDetail,
        path: [index],
      });
    });
  });
}

const SEPARATOR_NAMES: Readonly<Record<string, string>> = {
  '，': '全角逗号',
  '、': '顿号',
  '；': '全角分号',
  ';': '分号',
};

/** A URL part: lower-case letters, digits and hyphens. */
export function slug(what: string) {
  return line(what).refine((value) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value), {
    error: (issue) => `${what}“${String(issue.input)}”只能用小写字母、数字和连字符`,
  });
}

/**
 * A map with a fixed set of keys. Unknown keys and missing required ones are reported one by one, each at its place.
 * @param otherKeys other words people write for the keys, each with the key
 */
export function group<Shape extends Record<string, z.ZodType>>(
  what: string,
  shape: Shape,
  required: readonly (keyof Shape & string)[],
  otherKeys: Readonly<Record<string, keyof Shape & string>> = {},
) {
  const known = Object.keys(shape);
  return z
    .looseObject({}, { error: `${what}应当分行写出 ${known.join('、')}` })
    .transform((input, context): z.output<z.ZodObject<Shape>> => {
      const output: Record<string, unknown> = {};
      for (const key of Object.keys(input)) {
        const schema = Object.hasOwn(shape, key) ? shape[key] : undefined;
        if (!schema) {
          const meant = known.find((name) => name === key.toLowerCase()) ?? otherKeys[key];
          const suggestion = meant ?? nearest(key, known);
          context.addIssue({
            code: 'custom',
            path: [key],
            message: `${what}里没有“${key}”这一项，只有 ${known.join('、')}`,
            params: {
              code: 'unknown-key',
              ...(suggestion && { suggestion }),
              ...(meant !== undefined && !(meant in input) && { replacement: meant }),
            } satisfies IssueDetail,
          });
        } else if (!isBlank(input[key])) {
          const result = schema.safeParse(input[key]);
          if (result.success) output[key] = result.data;
          else
            for (const issue of result.error.issues)
              context.addIssue({ ...issue, code: 'custom', path: [key, ...issue.path], input: undefined });
        }
      }
      for (const key of required)
        if (isBlank(input[key]))
          context.addIssue({
            code: 'custom',
            path: [],
            message: `${what}缺少“${key}”`,
            params: { code: 'missing-field', key } satisfies IssueDetail,
          });
      return output as z.output<z.ZodObject<Shape>>;
    });
}

/** An entry that is there but says nothing counts as absent: editors leave `summary:` empty in a template. */
export function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}
