/** Member units in the order of an alliance, with their bulletins and people. */
import { describe, expect, it } from 'vitest';
import { bulletinText, libraryOf, memberText } from '../../builders.ts';

const { members, member } = libraryOf({
  'members/a-user.md': memberText('北湾化工', 'role: 成员单位\nchain: 下游'),
  'members/b-unknown.md': memberText('南湾化工', 'role: 成员单位'),
  'members/c-maker.md': memberText('东湾阀门', 'role: 成员单位\nchain: 中游'),
  'members/y-vice.md': `${memberText('青山铸造', 'role: 副理事长单位')}\n供应铸件。`,
  'members/z-head.md': memberText('海港阀门厂有限公司', 'role: 理事长单位\nshortName: 海港阀门\nsummary: 一家工厂。'),
  'bulletins/2024/a.md': bulletinText({
    title: '甲',
    date: '2024-03-01',
    fields: 'members: [海港阀门]\nspeakers: [{name: 李伟, org: 海港阀门}]',
  }),
  'bulletins/2024/b.md': bulletinText({
    title: '乙',
    date: '2024-03-02',
    fields: 'speakers: [{name: 陈思远, org: 海港阀门厂有限公司}, {name: 李伟, org: 青山铸造}]',
  }),
});

describe('member units', () => {
  it('stand by role, then along the chain, those of unknown place last', () => {
    expect(members.map(({ slug }) => slug)).toEqual(['z-head', 'y-vice', 'c-maker', 'a-user', 'b-unknown']);
  });

  it('have the bulletins that name them and those in which their people speak, each once', () => {
    expect(member('z-head').bulletins).toEqual(['b', 'a']);
    expect(member('y-vice').bulletins).toEqual(['b']);
    expect(member('a-user').bulletins).toEqual([]);
  });

  it('know who spoke for them', () => {
    expect(member('z-head').people).toEqual(['li-wei', 'chen-siyuan']);
    expect(member('y-vice').people).toEqual(['li-wei']);
  });

  it('have a short name and a summary, given or not', () => {
    expect(member('z-head')).toMatchObject({ shortName: '海港阀门', summary: '一家工厂。' });
    expect(member('y-vice')).toMatchObject({ shortName: '青山铸造', summary: '供应铸件。', aliases: [] });
  });
});
