/** The kinds of value: what they take, what they make of it, and what they say in Chinese when they refuse. */
import { describe, expect, it } from 'vitest';
import type { z } from 'astro/zod';
import * as values from '../../../src/bulletin/values.ts';

const refusal = (schema: z.ZodType, input: unknown) =>
  schema.safeParse(input).error?.issues.map(({ message }) => message);

describe('a line', () => {
  const line = values.line('标题');
  it('is trimmed', () => expect(line.parse(' 联盟成立 ')).toBe('联盟成立'));
  it('is not empty', () => expect(refusal(line, '  ')).toContain('标题是空的'));
  it('has no line break', () => expect(refusal(line, '上\n下')).toEqual(['标题应当写在一行里']));
  it('is no list', () => expect(refusal(line, ['甲'])).toEqual(['标题应当是一行文字，这里却是列表或分组']));
});

describe('a whole number', () => {
  const number = values.wholeNumber('期号', 1);
  it('is made of digits', () => expect(number.parse(' 12 ')).toBe(12));
  it.each(['0', '-1', '1.5', '1e3', '三', '0x10', '99999999999999999999'])('is not %s', (text) => {
    expect(refusal(number, text)).toEqual([`期号“${text}”应当是 1 或更大的整数，只写数字`]);
  });
});

describe('a switch', () => {
  const yesNo = values.yesNo('草稿');
  it('is true or false, in any case', () => expect([yesNo.parse('true'), yesNo.parse('False')]).toEqual([true, false]));
  it.each([
    ['是', 'true'],
    ['否', 'false'],
    ['yes', 'true'],
    ['0', 'false'],
  ])('takes %s for no answer, but knows it means %s', (text, suggestion) => {
    expect(yesNo.safeParse(text).error?.issues[0]).toMatchObject({ params: { suggestion } });
  });
});

describe('a choice', () => {
  const kind = values.choice('类别', ['新闻', '会议', '标准']);
  it('is one of its words', () => expect(kind.parse(' 会议 ')).toBe('会议'));
  it('names them all and the nearest', () => {
    const [issue] = kind.safeParse('会义').error?.issues ?? [];
    expect(issue).toMatchObject({
      message: '类别“会义”不在可选的词里：新闻、会议、标准',
      params: { suggestion: '会议' },
    });
  });
});

describe('a web address', () => {
  const address = values.webAddress('网址');
  it('begins with http or https', () =>
    expect(address.parse('https://例子.example.org/甲')).toBe('https://例子.example.org/甲'));
  it.each(['www.example.org', 'javascript:alert(1)', 'ftp://example.org', 'https://', 'http://['])(
    'is not %s',
    (text) => {
      expect(address.safeParse(text).success).toBe(false);
    },
  );
});

describe('a file path', () => {
  const path = values.filePath('附件');
  it('is relative', () => expect(path.parse('./附件 一.pdf')).toBe('./附件 一.pdf'));
  it.each(['https://example.org/a.pdf', '//example.org/a.pdf', 'D:\\名单.xlsx', 'C:/名单.xlsx', '图\\a.png'])(
    'is not %s',
    (text) => {
      expect(path.safeParse(text).success).toBe(false);
    },
  );
});

describe('a list of names', () => {
  const list = values.nameList('标签');
  it('keeps its order', () => expect(list.parse([' 乙 ', '甲'])).toEqual(['乙', '甲']));
  it('is not a single name', () => expect(refusal(list, '甲')).toEqual(['标签应当是列表，例如 [甲, 乙]']));
  it('says each name once', () => {
    const [issue] = list.safeParse(['甲', '乙', '甲']).error?.issues ?? [];
    expect(issue).toMatchObject({ message: '标签里“甲”写了两次', path: [2] });
  });
  it('is not parted by Chinese commas', () => {
    const [issue] = list.safeParse(['甲，乙']).error?.issues ?? [];
    expect(issue).toMatchObject({ path: [0], params: { suggestion: '甲, 乙' } });
  });
});

describe('a slug', () => {
  const slug = values.slug('网址名');
  it('has lower-case letters, digits and hyphens', () => expect(slug.parse('li-wei-2')).toBe('li-wei-2'));
  it.each(['Li', 'a--b', '-a', 'a_b', '李伟', 'a/b'])('is not %s', (text) =>
    expect(slug.safeParse(text).success).toBe(false),
  );
});

describe('a group', () => {
  const group = values.group('来源', { name: values.line('来源名称'), url: values.webAddress('来源网址') }, ['name']);

  it('holds its own keys, blank ones left out', () => {
    expect(group.parse({ name: '甲报', url: ' ' })).toEqual({ name: '甲报' });
  });

  it('reports everything that is wrong in it at once, each at its place', () => {
    const issues = group.safeParse({ nmae: '甲报', url: 'example' }).error?.issues ?? [];
    expect(issues.map(({ path, message }) => `${path.join('.')} ${message}`)).toEqual([
      'nmae 来源里没有“nmae”这一项，只有 name、url',
      'url 来源网址“example”不是以 http:// 或 https:// 开头的网址',
      ' 来源缺少“name”',
    ]);
  });

  it.each(['constructor', 'toString', 'hasOwnProperty'])(
    'does not know a key because every object has it: %s',
    (key) => {
      expect(refusal(group, { name: '甲报', [key]: '乙' })).toEqual([`来源里没有“${key}”这一项，只有 name、url`]);
    },
  );
});

it('what says nothing is blank', () => {
  expect([undefined, null, '', ' \n'].every(values.isBlank)).toBe(true);
  expect([[], {}, '0', 'false'].some(values.isBlank)).toBe(false);
});
