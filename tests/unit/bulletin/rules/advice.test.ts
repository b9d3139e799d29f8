/** What the check advises beyond errors, and what it keeps quiet about. */
import { describe, expect, it } from 'vitest';
import { bulletinText, memberText, problemsOf, type Files } from '../../../builders.ts';

const advice = (files: Files, code: string) =>
  problemsOf(files, { drafts: false, advice: true })
    .filter((problem) => problem.code === code)
    .map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);

const one = (parts: Parameters<typeof bulletinText>[0]) => ({ 'bulletins/2024/a.md': bulletinText(parts) });

it('is given by the check alone, never by a build', () => {
  expect(problemsOf(one({ body: '![](./没有.png)' })).map(({ code }) => code)).toEqual(['missing-picture']);
});

describe('a unit in the text', () => {
  const units = {
    'members/haigang.md': memberText('海港阀门厂有限公司', 'shortName: 海阀\nrole: 成员单位\naliases: [海港阀门]'),
  };

  it.each([
    ['by its name', '海港阀门厂有限公司派人参加。', ['9:1'], ''],
    ['that is listed under another name', '海港阀门厂有限公司派人参加。', [], 'members: [海阀]'],
    ['by a short name of two characters, which may be anything', '海阀派人参加。', [], ''],
    ['twice, once reported', '会上海港阀门发言。\n\n海港阀门厂有限公司也发言。', ['9:3'], ''],
  ])('%s', (_, body, places, fields) => {
    const title = fields === '' ? { title: '例会', fields: 'place: 滨海市' } : { title: '例会', fields };
    const found = advice({ ...units, ...one({ ...title, body: `开头。\n\n${body}` }) }, 'unlisted-member');
    expect(found.map((line) => line.split(' ')[0]?.replace('bulletins/2024/a.md:', ''))).toEqual(places);
  });
});

describe('a heading', () => {
  it.each([
    ['# 一\n\n## 二\n\n### 三\n\n# 四', 0],
    ['### 一\n\n### 二', 0],
    ['## 一\n\n#### 二', 1],
    ['#### 一\n\n## 二\n\n### 三', 1],
  ])('that skips a level is reported: %j', (body, count) =>
    expect(advice(one({ body }), 'skipped-heading')).toHaveLength(count),
  );
});

describe('a pinyin gloss', () => {
  it.each([
    ['工業(yè)', 1],
    ['工業（yè）和產(chǎn)業', 2],
    ['亳(bó)州和井陉（xíng）', 0],
    ['業(R&D)、業(yang)', 0],
  ])('behind a Traditional character is a left-over: %s', (body, count) =>
    expect(advice(one({ body }), 'left-gloss')).toHaveLength(count),
  );
});

describe('an invisible character', () => {
  it('in the text is marked where it hides', () => {
    const [found] = problemsOf(one({ body: '安全\u200b阀' }), { drafts: false, advice: true }).filter(
      ({ code }) => code === 'invisible-character',
    );
    expect(found).toMatchObject({ line: 6, column: 3, end: { line: 6, column: 4 } });
  });

  it('inside an emoji belongs there', () => {
    expect(advice(one({ body: '👨\u200d👩\u200d👧 🏳️\u200d🌈' }), 'invisible-character')).toEqual([]);
  });
});

describe('a post', () => {
  const speakers = (...posts: string[]) =>
    Object.fromEntries(
      posts.map((post, day) => [
        `bulletins/2024/b${day}.md`,
        bulletinText({
          title: `第${day}篇`,
          date: `2024-03-0${day + 1}`,
          fields: `speakers: [{name: 李伟, post: "${post}"}]`,
        }),
      ]),
    );

  it('that changes is reported once, at the bulletin that changes it', () => {
    expect(advice(speakers('厂长', '副厂长', '副厂长'), 'changed-post')).toEqual([
      'bulletins/2024/b1.md:4:29 “李伟”的职务是“副厂长”，上一篇（bulletins/2024/b0.md）是“厂长”',
    ]);
  });

  it.each([
    [['厂长、书记', '书记，厂长', '书记兼厂长'], ''],
    [['厂长', '董事长'], '- {name: 李伟, posts: [厂长, 董事长]}\n'],
  ])('is the same in another order, or settled in speakers.yaml: %j %s', (posts, people) =>
    expect(advice({ ...speakers(...posts), ...(people && { 'speakers.yaml': people }) }, 'changed-post')).toEqual([]),
  );
});
