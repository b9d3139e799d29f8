/** YAML is read line by line as people write it; what continues a value is no line of its own. */
import { describe, expect, it } from 'vitest';
import { isClosed, withoutComment, yamlLines } from '../../../src/bulletin/yaml-lines.ts';

const read = (text: string) =>
  yamlLines(text).map(
    ({ line, dash, key, value }) => `${line} ${dash}${key ? `${key.name}${key.separator}|` : ''}${value}`,
  );

describe('a line', () => {
  it.each([
    ['title: 甲', ['1 title: |甲']],
    ['title：甲', ['1 title：|甲']],
    ['title:甲', ['1 title:|甲']],
    ['"title": 甲', ['1 title: |甲']],
    ['title: 甲 # 注', ['1 title: |甲']],
    ['title:', ['1 title:|']],
    ['- 甲', ['1 - 甲']],
    ['-甲', ['1 -甲']],
    ['- name：甲', ['1 - name：|甲']],
    ['https://example.org', ['1 https://example.org']],
    ['D:\\图', ['1 D:\\图']],
    ['# 注\n\ntitle: 甲', ['3 title: |甲']],
  ])('is taken apart: %j', (text, expected) => expect(read(text)).toEqual(expected));

  it('knows where its parts stand', () => {
    expect(yamlLines('  - "name" ： 甲 # 注')).toEqual([
      {
        line: 1,
        indent: '  ',
        dash: '- ',
        key: { name: 'name', column: 5, separator: ' ： ', separatorColumn: 11 },
        value: '甲',
        valueColumn: 14,
        comment: { text: '# 注', column: 16 },
      },
    ]);
  });
});

describe('what continues a value', () => {
  it.each([
    ['block text', 'summary: |\n  place：甲\n\n  kind：乙\ntitle: 丙'],
    ['folded text', 'summary: >-\n  place：甲\ntitle: 丙'],
    ['plain text', 'summary: 甲\n  place：乙\ntitle: 丙'],
    ['open quotes', 'summary: "甲\n  place：乙"\ntitle: 丙'],
    ['open brackets', 'tags: [甲,\n  place：乙]\ntitle: 丙'],
  ])('is none of its own: %s', (_, text) => {
    expect(read(text).map((line) => line.replace(/^\d+ /, '').split(':')[0])).toEqual([text.split(':')[0], 'title']);
  });

  it('ends at the next key, where quotes or brackets are never closed', () => {
    expect(read('tags: [甲\nplace：乙\nsummary: "丙\ntitle: 丁')).toHaveLength(4);
  });

  it('is not the list below a key', () => {
    expect(read('speakers:\n  - name: 甲\n    org：乙\n  - name: 丙')).toHaveLength(4);
    expect(read('tags:\n- 甲\n- 乙')).toHaveLength(3);
  });
});

it('a comment needs white space before it, and none is in quotes', () => {
  expect(['甲 # 注', '甲#乙', '"甲 # 乙" # 注', '# 注'].map(withoutComment)).toEqual(['甲', '甲#乙', '"甲 # 乙"', '']);
});

it('what is opened has to be closed', () => {
  expect(['"甲"', "'甲''乙'", '[甲, [乙]]', '["]"]'].every(isClosed)).toBe(true);
  expect(['"甲', '"甲\\"', "'甲''", '[甲, [乙]', '["]"'].some(isClosed)).toBe(false);
});
