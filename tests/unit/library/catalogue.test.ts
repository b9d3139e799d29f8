/** Bulletins with their names resolved. */
import { describe, expect, it } from 'vitest';
import { buildLibrary } from '../../../src/library/library.ts';
import { bulletinText, contentOf, memberText } from '../../builders.ts';

const content = contentOf({
  'tags.yaml': '- label: 安全阀\n  slug: safety\n  aliases: [泄压阀]\n- label: 铸件\n  slug: castings\n',
  'members/haigang.md': memberText('海港阀门厂有限公司', 'shortName: 海港阀门\nrole: 成员单位'),
  'bulletins/2024/a.md': bulletinText({
    fields:
      'members: [海港阀门, 海港阀门厂有限公司]\ntags: [铸件, 泄压阀, 安全阀]\nrelated: [b, plan]\nspeakers:\n  - name: 李伟\n    org: 海港 阀门\n    post: 厂长\n  - 陈思远',
    body: '# 小标题\n\n第一段。\n\n第二段。',
  }),
  'bulletins/2024/b.md': bulletinText({ title: '乙', date: '2024-03-06', fields: 'kind: 标准\nsummary: 提要。' }),
  'bulletins/2024/plan.md': bulletinText({ title: '计划', fields: 'draft: true' }),
});

const catalogue = (drafts: boolean) => buildLibrary(content, { drafts }).bulletins;

describe('an entry', () => {
  const [newest, entry] = catalogue(false);

  it('has slugs in the place of names, each once, in the order of the editor', () => {
    expect(entry).toMatchObject({ slug: 'a', members: ['haigang'], tags: ['castings', 'safety'] });
  });

  it('says who speaks, for whom, as what', () => {
    expect(entry?.speakers).toEqual([
      { person: 'li-wei', name: '李伟', org: '海港 阀门', orgMember: 'haigang', post: '厂长' },
      { person: 'chen-siyuan', name: '陈思远' },
    ]);
  });

  it('has a kind and a summary, given or not', () => {
    expect(entry).toMatchObject({ kind: '新闻', summary: '第一段。第二段。' });
    expect(newest).toMatchObject({ slug: 'b', kind: '标准', summary: '提要。' });
  });

  it('picks no bulletin that is not there', () => {
    expect(entry?.picked).toEqual(['b']);
    expect(catalogue(true).find(({ slug }) => slug === 'a')?.picked).toEqual(['b', 'plan']);
  });
});

it('drafts are in or out', () => {
  expect(catalogue(false).map(({ slug }) => slug)).toEqual(['b', 'a']);
  expect(catalogue(true).map(({ slug }) => slug)).toEqual(['b', 'a', 'plan']);
});
