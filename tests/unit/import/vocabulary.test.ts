/** The words of the alliance: from the registries and the bulletins, faulty files included as far as they can be read. */
import { expect, it } from 'vitest';
import { vocabularyOf } from '../../../src/import/vocabulary.ts';
import { bulletinText, memberText, readFiles } from '../../builders.ts';

const { content } = readFiles({
  'members/haigang.md': memberText('海港阀门厂有限公司', 'shortName: 海港阀门\naliases: [海港厂]\nrole: 成员单位'),
  'members/faulty.md': '---\nname: 北湾化工有限公司\n---\n',
  'members/nameless.md': '---\nrole: 成员单位\n---\n',
  'tags.yaml': '- {label: 安全阀, slug: safety, aliases: [泄压阀]}\n- {label: 没有网址名}\n',
  'speakers.yaml': '- {name: 陈思远, aliases: [陳思遠], orgs: [检验所]}\n',
  'bulletins/2024/a.md': bulletinText({
    fields: 'speakers: [{name: 李伟, org: 甲厂}, {name: 陈思远, org: 乙厂}, 王芳]',
  }),
  'bulletins/2024/b.md': '---\ntitle: 没有日期\nspeakers: [{name: 李伟, org: 丙厂}]\n---\n',
});

it('every name leads to the proper one', () => {
  expect(vocabularyOf(content, { name: '阀门联盟', shortName: '联盟' })).toEqual({
    members: [
      { slug: 'haigang', name: '海港阀门厂有限公司', names: ['海港阀门厂有限公司', '海港阀门', '海港厂'] },
      { slug: 'faulty', name: '北湾化工有限公司', names: ['北湾化工有限公司'] },
    ],
    tags: [{ label: '安全阀', names: ['安全阀', '泄压阀'] }],
    people: [
      { name: '陈思远', orgs: ['检验所', '乙厂'] },
      { name: '陳思遠', orgs: ['检验所'] },
      { name: '李伟', orgs: ['甲厂', '丙厂'] },
      { name: '王芳', orgs: [] },
    ],
    alliance: { name: '阀门联盟', shortName: '联盟' },
  });
});

it('an alliance whose settings cannot be read is an alliance all the same', () => {
  expect(vocabularyOf(content).alliance).toEqual({ name: '联盟' });
});
