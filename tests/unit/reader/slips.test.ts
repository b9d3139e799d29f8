/** What a Chinese keyboard makes of YAML: every slip of a file told at once, at its place, and what is no slip left alone. */
import { describe, expect, it } from 'vitest';
import { mend } from '../../../src/editing/mend.ts';
import { placesOf, readOne } from '../../builders.ts';

const bulletin = (lines: string) => `---\n${lines}\n---\n\n正文。\n`;
const problems = (lines: string) => readOne('bulletins/2024/a.md', bulletin(lines)).problems;
/** The fields once all is mended that can be. */
const mended = (lines: string) => {
  let text = bulletin(lines);
  for (let round = 0; round < 5; round++) text = mend(text, readOne('bulletins/2024/a.md', text).problems).text;
  return text.slice(4, text.indexOf('\n---\n'));
};
const BASE = 'title: 甲\ndate: 2024-03-05';

describe('a slip', () => {
  it.each([
    ['place：滨海', 'place: 滨海'],
    ['place ：滨海', 'place: 滨海'],
    ['place:滨海', 'place: 滨海'],
    ['place:　滨海', 'place: 滨海'],
    ['place: “滨海”', 'place: "滨海"'],
    ['place: ＂滨海＂', 'place: "滨海"'],
    ['place: “滨海"', 'place: "滨海"'],
    ['place: “滨"海”', "place: '滨\"海'"],
    ['place: "滨海”', 'place: "滨海"'],
    ['place: ‘滨海’', "place: '滨海'"],
    ['place: "滨海" 会堂', 'place: \'"滨海" 会堂\''],
    ['place: "滨海', 'place: "滨海"'],
    ['place: 会场: 二楼', "place: '会场: 二楼'"],
    ['place: @滨海', "place: '@滨海'"],
    ['place: *滨海*', "place: '*滨海*'"],
    ['place: !滨海 市', "place: '!滨海 市'"],
    ['place: "滨\\海"', "place: '滨\\海'"],
    ['place: 甲\nplace: 甲', 'place: 甲'],
    ['tags: [“甲”，“乙”]', 'tags: ["甲", "乙"]'],
    ['tags: [甲，乙]', 'tags: [甲, 乙]'],
    ['tags: [甲、乙]', 'tags: [甲, 乙]'],
    ['tags: [甲, 乙', 'tags: [甲, 乙]'],
    ['tags: [甲, 乙】', 'tags: [甲, 乙]'],
    ['tags: 【甲、乙】', 'tags: [甲, 乙]'],
    ['tags: 甲；乙', 'tags: [甲, 乙]'],
    ['tags:\n  - 甲，乙', 'tags:\n  - 甲\n  - 乙'],
    ['tags:\n  -甲\n  -乙', 'tags:\n  - 甲\n  - 乙'],
    ['source:\n\tname: 甲\n\turl: https://a.example/', 'source:\n  name: 甲\n  url: https://a.example/'],
    ['source:\n　名称：甲', 'source:\n  name: 甲'],
    ['speakers: 宁建国、支建民', 'speakers:\n  - name: 宁建国\n  - name: 支建民'],
    ['speakers: [宁建国、支建民]', 'speakers: [宁建国, 支建民]'],
    ['speakers: [{name:宁建国, post：厂长}]', 'speakers: [{name: 宁建国, post: 厂长}]'],
    ['speakers:\n  - 姓名: 甲\n    职务: 厂长', 'speakers:\n  - name: 甲\n    post: 厂长'],
    ['标签: [甲]', 'tags: [甲]'],
    ['Tags: [甲]', 'tags: [甲]'],
    ['cover: .\\图\\甲.png', 'cover: ./图/甲.png'],
    ['draft: 是', 'draft: true'],
    ['updated: 2024年3月6日 # 那天', 'updated: 2024-03-06 # 那天'],
  ])('%j becomes %j', (slip, right) => {
    expect(problems(`${BASE}\n${slip}`)).not.toEqual([]);
    expect(mended(`${BASE}\n${slip}\n# 注\nissue:  "3"`)).toBe(`${BASE}\n${right}\n# 注\nissue:  "3"`);
    expect(problems(`${BASE}\n${right}`)).toEqual([]);
  });

  it.each([
    ['place: 甲\nplace: 乙', 'yaml-syntax'],
    ['plaec: 甲', 'unknown-key'],
    ['tags: [甲]\n标签: [乙]', 'unknown-key'],
    ['updated: 2024年3月6日至8日', 'malformed-date'],
    ['cover: D:\\图\\甲.png', 'malformed-field'],
    ['speakers: 石工泵董事长宁建国', 'malformed-field'],
    ['speakers:\n  - name: 宁建国、支建民', 'malformed-field'],
    ['members: Foo Co., Ltd.', 'malformed-field'],
    ['source:\n   name: 甲\n  url: https://a.example/', 'yaml-syntax'],
  ])('whose meaning only the editor knows stays: %j', (slip, code) => {
    expect(problems(`${BASE}\n${slip}`).map((problem) => problem.code)).toEqual([code]);
    expect(mended(`${BASE}\n${slip}`)).toBe(`${BASE}\n${slip}`);
  });

  it.each([
    'summary: “双碳”目标下的“新质生产力”',
    "place: '“滨海”'",
    'summary: 会上强调：要创新',
    'summary: 甲\n  地点：乙',
    'summary: |\n  地点：乙\n  - 丙\n  “丁”',
    'tags: [标准：修订]',
    'tags:\n  - 标准：修订',
    'source: { name: 甲, url: https://a.example/x }',
    'speakers: [李伟]',
  ])('is not seen where there is none: %j', (lines) => expect(problems(`${BASE}\n${lines}`)).toEqual([]));
});

describe('a file with several slips', () => {
  it('has them all told at once, each at its place in the file', () => {
    const lines = '标题：“甲”\ndate：2024年3月5日\ntags：甲、乙\nissue: 三\nplace: [乙\nkind: 丙: 丁\nsource: 戊';
    expect(placesOf(problems(lines)).sort()).toEqual(
      [
        '2:1 unknown-key',
        '2:3 full-width-colon',
        '2:4 curly-quotes',
        '3:5 full-width-colon',
        '3:6 malformed-date',
        '4:5 full-width-colon',
        '4:6 malformed-field',
        '5:8 malformed-field',
        '6:8 yaml-syntax',
        '6:8 malformed-field',
        '7:8 yaml-syntax',
        '8:9 malformed-field',
      ].sort(),
    );
  });

  it('does not miss a field whose value cannot be read', () => {
    expect(placesOf(problems('title: {甲\ndate: 2024-03-05'))).toEqual(['2:8 yaml-syntax']);
  });

  it('has its text checked, at the lines where it stands', () => {
    const text = `\n\n———\n${BASE}\ntags：甲\n\n![](./没有.png)\n`;
    const { rejected: [entry] = [] } = readOne('bulletins/2024/a.md', text);
    expect(entry?.document?.entry).toMatchObject({ bodyLine: 7, data: { title: '甲', tags: ['甲'] } });
    expect(entry?.document?.entry.locate(['tags', 0])).toMatchObject({ line: 6, column: 6 });
  });

  it('may be long', () => {
    const tags = Array.from({ length: 5_000 }, (_, index) => `- label：标签${index}\n  slug:t${index}\n`).join('');
    expect(readOne('tags.yaml', tags).tags).toHaveLength(5_000);
    const open = `- label: [甲\n${'  乙\n'.repeat(5_000)}`;
    expect(readOne('tags.yaml', open).problems).not.toEqual([]);
    const unclosed = `---\n标题：甲\n${'没有冒号的一行\n'.repeat(5_000)}`;
    expect(readOne('bulletins/2024/a.md', unclosed).problems).not.toEqual([]);
  });

  it('may be a list', () => {
    const { tags, problems } = readOne('tags.yaml', '- label：甲\n  slug:a\n- label: “乙”\n  slug: B\n');
    expect(tags?.map(({ slug }) => slug)).toEqual(['a']);
    expect(placesOf(problems)).toEqual([
      '1:8 full-width-colon',
      '2:7 missing-space',
      '3:10 curly-quotes',
      '4:9 malformed-field',
    ]);
  });
});
