/** Frontmatter becomes typed values, or findings with place, remedy and suggestion. */
import { describe, expect, it } from 'vitest';
import { bulletinFields } from '../../../src/bulletin/fields/index.ts';
import { readFields } from '../../../src/bulletin/schema.ts';

const read = (data: Record<string, unknown>) =>
  readFields(bulletinFields, { title: '例会召开', date: '2024-03-05', ...data });

describe('sound frontmatter', () => {
  it('becomes values, and what is blank becomes nothing', () => {
    const { values, findings } = read({
      issue: '12',
      draft: 'true',
      summary: ' ',
      speakers: ['李伟', { name: '陈思远', post: '' }],
    });
    expect(findings).toEqual([]);
    expect(values).toEqual({
      title: '例会召开',
      date: '2024-03-05',
      issue: 12,
      draft: true,
      speakers: [{ name: '李伟' }, { name: '陈思远' }],
    });
  });
});

describe('faulty frontmatter', () => {
  it('gives no values and every finding, in the order of the file', () => {
    const { values, findings } = readFields(bulletinFields, {
      issue: '零',
      标签: ['甲'],
      date: '2024-02-30',
      speakers: [{ org: '甲厂' }],
    });
    expect(values).toBeUndefined();
    expect(findings.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'malformed-field issue',
      'unknown-key 标签',
      'impossible-date date',
      'missing-field speakers.0',
      'missing-field ',
    ]);
  });

  it('tells an empty required field from one that is not there', () => {
    const [finding] = readFields(bulletinFields, { title: '', date: '2024-03-05' }).findings;
    expect(finding).toMatchObject({ code: 'missing-field', path: ['title'], message: '标题（title）是空的' });
  });

  it('shows what nobody sees in a key', () => {
    const [finding] = read({ '\u200bkind': '会议' }).findings;
    expect(finding).toMatchObject({
      message: '不认识的字段“▯kind”，里面有看不见的字符',
      suggestion: 'kind',
      replacement: 'kind',
    });
  });

  it.each([
    ['标签', 'tags'],
    ['Speaker', 'speakers'],
    ['pubdate', 'date'],
    ['sumary', 'summary'],
    ['题目', 'title'],
  ])('knows that “%s” means %s', (written, meant) => {
    const [finding] = read({ [written]: '甲' }).findings;
    expect(finding).toMatchObject({ code: 'unknown-key', at: 'key', suggestion: meant });
  });

  it('lists the known fields where none is near', () => {
    const [finding] = read({ zzzzzz: '甲' }).findings;
    expect(finding?.help).toContain('title、date、issue');
    expect(finding).not.toHaveProperty('suggestion');
  });

  it.each([
    ['tags', '标准', '[标准]', '改成 tags: [标准]'],
    ['members', '石工泵、石煤机', '[石工泵, 石煤机]', '改成 members: [石工泵, 石煤机]'],
    ['tags', '【标准；章程】', '[标准, 章程]', '改成 tags: [标准, 章程]'],
    [
      'speakers',
      '宁建国、支建民',
      undefined,
      '每人一项（⏎ 处换行）：speakers: ⏎  - name: 宁建国 ⏎  - name: 支建民；知道单位和职务的，在下面加上 org: 和 post:',
    ],
    ['source', '新华网', undefined, 'source: 后面换行，下一行空两格写 name: 新华网'],
    ['source', 'https://example.org/1', undefined, 'source: 后面换行，下一行空两格写 url: https://example.org/1'],
  ])('%s: %s is put into the shape that the field wants', (key, value, suggestion, help) => {
    const [finding] = read({ [key]: value }).findings;
    expect([finding?.suggestion, finding?.help]).toEqual([suggestion, help]);
  });

  it('leaves alone what YAML would read in another way', () => {
    expect(read({ tags: '*标准' }).findings[0]).not.toHaveProperty('suggestion');
  });

  it('gives an example of what is missing, and says that it is one', () => {
    expect(readFields(bulletinFields, { title: '甲' }).findings[0]?.help).toBe(
      '加一行，例如 date: 2022-10-28（换成实际内容）',
    );
  });

  it('says one thing per slip', () => {
    expect(read({ cover: 'D:\\图.png' }).findings).toHaveLength(1);
  });

  it('never offers an impossible day as a replacement: only the editor knows which was meant', () => {
    const [finding] = read({ date: '2023-02-29' }).findings;
    expect(finding?.help).toContain('2023-02-28');
    expect(finding).not.toHaveProperty('suggestion');
  });
});

describe('every field', () => {
  it.each(Object.values(bulletinFields).map((field) => [field.key, field] as const))(
    '%s has an example that begins with its key',
    (key, field) => {
      expect(field.example.startsWith(`${key}:`)).toBe(true);
      expect(field.help).toMatch(/。$/);
    },
  );

  it('claims words for its key that no other field claims', () => {
    const words = Object.values(bulletinFields).flatMap(({ key, otherKeys = [] }) =>
      [key, ...otherKeys].map((word) => word.toLowerCase()),
    );
    expect(words.filter((word, index) => words.indexOf(word) < index)).toEqual([]);
  });
});
