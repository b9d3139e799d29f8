/** Aliases give way to proper names; what is proper, unknown or named twice stays as it is written. */
import { describe, expect, it } from 'vitest';
import { properNames } from '../../../src/editing/proper-names.ts';
import { bulletinText, contentOf, memberText } from '../../builders.ts';

const VOCABULARY = {
  'tags.yaml': '- label: 领导讲话\n  slug: speeches\n  aliases: [讲话, 致辞]\n- label: 安全阀\n  slug: valves\n',
  'members/a.md': memberText('海港阀门厂有限公司', 'shortName: 海港阀门\naliases: [海港厂]\nrole: 成员单位'),
  'members/b.md': memberText('青山铸造有限公司', 'aliases: [青铸]\nrole: 成员单位'),
};
const proposed = (fields: string) =>
  properNames(contentOf({ ...VOCABULARY, 'bulletins/2024/a.md': bulletinText({ fields }) })).map(
    ({ message, edits = [] }) => `${message} → ${edits.map(({ text }) => text).join()}`,
  );

describe('a name', () => {
  it.each([
    ['tags: [讲话]', '标签“讲话”的正式写法是“领导讲话” → 领导讲话'],
    ['tags:\n  - "安全 阀"', '标签“安全 阀”的正式写法是“安全阀” → 安全阀'],
    ['members: [海港厂]', '成员单位“海港厂”的正式写法是“海港阀门” → 海港阀门'],
    ['members: [青铸]', '成员单位“青铸”的正式写法是“青山铸造有限公司” → 青山铸造有限公司'],
    [
      'members: [海港阀门厂 有限公司]',
      '成员单位“海港阀门厂 有限公司”的正式写法是“海港阀门厂有限公司” → 海港阀门厂有限公司',
    ],
  ])('that is not the proper one is replaced: %s', (fields, expected) => {
    expect(proposed(fields)).toEqual([expected]);
  });

  it.each(['tags: [领导讲话, 安全阀]', 'members: [海港阀门厂有限公司]', 'members: [海港阀门]', 'tags: [没有的]'])(
    'stays that is proper or unknown: %s',
    (fields) => expect(proposed(fields)).toEqual([]),
  );

  it('stays where the thing is named twice: only the editor knows which name was meant', () => {
    expect(proposed('tags: [讲话, 致辞]')).toEqual([]);
    expect(proposed('tags: [讲话, 领导讲话]')).toEqual([]);
  });
});
