/** Our documents as other generators take them. */
import { describe, expect, it } from 'vitest';
import { peerFile } from '../../../../src/evaluation/bench/peer-content.ts';
import { readFrontMatter } from '../../../../src/reader/front-matter.ts';

const BULLETIN = [
  '---',
  'title: "例会召开"',
  'date: "2024-03-05"',
  'summary: "定下检验安排。"',
  'speakers: [{"name":"赵例一","org":"例山泵业","post":"厂长"},{"name":"钱例二"}]',
  'members: ["例山泵业"]',
  'tags: ["安全生产","标准制定"]',
  '---',
  '',
  '正文见[前一篇](/bulletins/no-000001/)。',
  '',
].join('\n');

function read(path: string, data: string) {
  const file = peerFile({ path, data });
  const { value } = readFrontMatter('a.md', file?.data as string);
  return { path: file?.path, fields: value?.data, body: value?.body.trim() };
}

describe('a bulletin', () => {
  const { path, fields, body } = read('bulletins/2024/no-000002.md', BULLETIN);

  it('stands where its address says, and keeps its text', () => {
    expect([path, body]).toEqual(['bulletins/no-000002.md', '正文见[前一篇](/bulletins/no-000001/)。']);
  });

  it('has tags, units and speakers as lists of words, and who spoke for whom beside them', () => {
    expect(fields).toEqual({
      title: '例会召开',
      date: '2024-03-05',
      description: '定下检验安排。',
      tags: ['安全生产', '标准制定'],
      units: ['例山泵业'],
      speakers: ['赵例一', '钱例二'],
      voices: [{ name: '赵例一', org: '例山泵业', post: '厂长' }, { name: '钱例二' }],
    });
  });

  it('keeps its pictures beside it', () => {
    const picture = { width: 800, height: 450, hue: 40 };
    expect(peerFile({ path: 'bulletins/2024/no-000003/hall.png', data: picture })).toEqual({
      path: 'bulletins/no-000003/hall.png',
      data: picture,
    });
    expect(read('bulletins/2024/no-000003/index.md', BULLETIN).path).toBe('bulletins/no-000003/index.md');
  });
});

it('makes a unit the page of the word by which bulletins name it', () => {
  const unit =
    '---\nname: "例山市泵业有限公司"\nshortName: "例山泵业"\nrole: "成员单位"\ncity: "例山市"\n---\n\n造泵。\n';
  expect(read('members/unit-001-pumps.md', unit)).toEqual({
    path: 'units/例山泵业.md',
    fields: { title: '例山市泵业有限公司', term: '例山泵业', role: '成员单位', city: '例山市' },
    body: '造泵。',
  });
});

it('takes standing pages as they are and leaves out what only Jianbao understands', () => {
  expect(peerFile({ path: 'pages/about.md', data: 'x' })).toEqual({ path: 'about.md', data: 'x' });
  expect(['site.yaml', 'tags.yaml', 'speakers.yaml'].map((path) => peerFile({ path, data: 'x' }))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
