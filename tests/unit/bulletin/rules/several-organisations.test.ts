/** One name and two organisations: a warning, unless speakers.yaml has settled it. */
import { describe, expect, it } from 'vitest';
import { bulletinText, memberText, problemsOf } from '../../../builders.ts';

const check = (orgs: readonly string[], people = '', name = '李伟') =>
  problemsOf({
    'members/haigang.md': memberText('海港阀门厂有限公司', 'shortName: 海港阀门\nrole: 成员单位\naliases: [海阀]'),
    ...(people && { 'speakers.yaml': people }),
    ...Object.fromEntries(
      orgs.map((org, day) => [
        `bulletins/2024/b${day}.md`,
        bulletinText({ title: `第${day}篇`, fields: `speakers: [{name: ${name}, org: ${org}}]` }),
      ]),
    ),
  }).map(({ code, severity, file, message }) => `${file} ${severity} ${code} ${message}`);

describe('a name', () => {
  it('that speaks for two organisations is doubtful', () => {
    const doubt = 'bulletins/2024/b1.md warning several-organisations “李伟”在各篇里代表过不同的单位：海港阀门、检验所';
    expect(check(['海港阀门', '检验所', '检验所'])).toEqual([doubt]);
    expect(check(['海港阀门', '检验所'], '- {name: 李伟, orgs: [海阀]}\n')).toEqual([doubt]);
    expect(check(['海港阀门', '检验所'], '- {name: 李伟}\n')).toEqual([doubt]);
  });

  it.each([
    [['海港阀门', '海阀', '海港阀门厂 有限公司'], ''],
    [['检验所', '检 验 所'], ''],
    [['海港阀门', '检验所'], '- {name: 李伟, orgs: [海港阀门厂有限公司, 检验所]}\n'],
    [['海港阀门', '检验所'], '- {name: 李伟, orgs: [海阀]}\n- {name: 李伟, orgs: [检验所]}\n'],
  ])('is not doubtful with %j and %j', (orgs, people) => expect(check(orgs, people)).toEqual([]));
});
