/** The fences are found however they are written; where it is not certain what was meant, nothing is changed. */
import { describe, expect, it } from 'vitest';
import { frontMatterFence } from '../../../../src/bulletin/rules/front-matter-fence.ts';
import { mend } from '../../../../src/editing/mend.ts';

const mended = (text: string) => mend(text, frontMatterFence.check({ file: 'a.md', text })).text;
const FIELDS = 'title: 甲\ndate: 2024-03-05\n';
const SOUND = `---\n${FIELDS}---\n\n正文。\n`;

describe('a fence', () => {
  it.each(['---\n', '--- \n'])('that is right stays: %j', (fence) => {
    expect(frontMatterFence.check({ file: 'a.md', text: SOUND.replace('---\n', fence) })).toEqual([]);
  });

  it.each(['———', '——', '－－－', '– – –', '───', '----', '--', ' ---', '\n\n---', '\u200b---', '　---'])(
    'above the fields is put right: %j',
    (fence) => expect(mended(SOUND.replace('---', fence))).toBe(SOUND),
  );

  it.each(['———', '－－－', '-----', '--', ' ---'])('below the fields is put right: %j', (fence) => {
    expect(mended(`---\n${FIELDS}${fence}\n\n正文。\n`)).toBe(SOUND);
  });

  it('is found before a line of hyphens in the text', () => {
    expect(mended(`———\n${FIELDS}———\n\n正文。\n\n---\n\n完。\n`)).toBe(`${SOUND}\n---\n\n完。\n`);
  });

  it('lets go of text that stands in its line', () => {
    expect(mended(`---\n${FIELDS}---正文。\n`)).toBe(`---\n${FIELDS}---\n正文。\n`);
  });

  it('inside a text of several lines is part of it', () => {
    const text = `---\ntitle: 甲\nsummary: |\n  上\n  ---\n  下\ndate: 2024-03-05\n------\n\n正文。\n`;
    expect(mended(text)).toBe(text.replace('------', '---'));
  });
});

describe('a missing fence', () => {
  it.each([
    ['above', `${FIELDS}---\n\n正文。\n`],
    ['below', `---\n${FIELDS}\n正文。\n`],
    ['above and below', `${FIELDS}\n正文。\n`],
    ['below, before a line of hyphens in the text', `---\n${FIELDS}\n正文，\n\n---\n\n完。\n`],
  ])('is put in: %s', (_, text) => {
    expect(mended(text)).toMatch(/^---\ntitle: 甲\ndate: 2024-03-05\n---\n\n正文/);
  });

  it('may be that of fields in Chinese, with lists', () => {
    const fields = '标题：甲\n日期：2024-03-05\n发言人：\n  - 姓名：乙\n标签：\n- 丙\n';
    expect(mended(`---\n${fields}\n正文。\n`)).toBe(`---\n${fields}---\n\n正文。\n`);
  });

  it('at the end of a file is put in too', () => {
    expect(mended(`---\n${FIELDS}`.trimEnd())).toBe(`---\n${FIELDS}---`);
  });

  it.each([
    ['text follows without an empty line', `---\n${FIELDS}正文第一段\n`],
    ['what follows may be the text of a field', `---\n${FIELDS}\u3000\u3000正文第一段\n`],
    ['what follows may be a field', `---\n${FIELDS}注意：今天有雨\n`],
    ['fields come behind the gap too', `---\n${FIELDS}\n地点：滨海\n\n正文。\n`],
    ['there are no fields that are known', '---\n甲: 乙\n\n正文。\n'],
    ['one word alone may be text', '时间：今天\n\n正文。\n'],
  ])('is not put in where that may be wrong: %s', (_, text) => expect(mended(text)).toBe(text));
});
