/** People with every bulletin in which they speak, and the posts they held. */
import { describe, expect, it } from 'vitest';
import { bulletinText, libraryOf, memberText } from '../../builders.ts';

const { speakers, speaker } = libraryOf({
  'members/haigang.md': memberText('海港阀门厂有限公司', 'role: 成员单位\nshortName: 海港阀门'),
  'speakers.yaml':
    '- {name: 李伟, slug: li-wei, orgs: [海港阀门], profile: 厂长。, portrait: ./李伟.jpg}\n- {name: 李伟, slug: li-wei-lab, orgs: [检验所]}\n- {name: 沉默者}\n',
  '李伟.jpg': '',
  'bulletins/2022/a.md': bulletinText({
    title: '甲',
    date: '2022-01-01',
    fields: 'speakers: [{name: 李伟, org: 海港阀门, post: 副厂长}]',
  }),
  'bulletins/2023/b.md': bulletinText({
    title: '乙',
    date: '2023-01-01',
    fields: 'speakers: [{name: 李伟, org: 海港阀门, post: 厂长}, {name: 陈思远}]',
  }),
  'bulletins/2024/c.md': bulletinText({
    title: '丙',
    date: '2024-01-01',
    fields:
      'speakers: [{name: 李伟, org: 海港 阀门, post: 厂长}, {name: 李伟, org: 检验所}, {name: 李伟, org: 海港阀门, post: 书记}]',
  }),
});

describe('people', () => {
  it('are those who speak, most speeches first', () => {
    expect(speakers.map(({ slug }) => slug)).toEqual(['li-wei', 'chen-siyuan', 'li-wei-lab']);
  });

  it('have each bulletin once, newest first', () => {
    expect(speaker('li-wei').bulletins).toEqual(['c', 'b', 'a']);
    expect(speaker('li-wei-lab').bulletins).toEqual(['c']);
  });

  it('have posts with the time for which the bulletins show them', () => {
    expect(speaker('li-wei').posts.map(({ post, first, last, orgMember }) => [post, first, last, orgMember])).toEqual([
      ['厂长', '2023-01-01', '2024-01-01', 'haigang'],
      ['书记', '2024-01-01', '2024-01-01', 'haigang'],
      ['副厂长', '2022-01-01', '2022-01-01', 'haigang'],
    ]);
    expect(speaker('chen-siyuan').posts).toEqual([]);
  });

  it('bring what speakers.yaml says of them, and of no namesake', () => {
    expect(speaker('li-wei')).toMatchObject({ profile: '厂长。', portrait: '李伟.jpg' });
    expect(speaker('li-wei-lab')).not.toHaveProperty('profile');
  });
});

describe('two people of one name', () => {
  const said = (org: string) => bulletinText({ fields: `speakers: [{name: 李伟, org: ${org}}]` });

  it('on one line of speakers.yaml are two', () => {
    const library = libraryOf({
      'speakers.yaml': '[{name: 李伟, orgs: [甲厂], profile: 厂长。}, {name: 李伟, orgs: [乙所], profile: 所长。}]\n',
      'bulletins/2024/a.md': bulletinText({ fields: 'speakers: [{name: 李伟, org: 甲厂}, {name: 李伟, org: 乙所}]' }),
    });
    expect(library.speakers.map(({ slug, profile }) => [slug, profile])).toEqual([
      ['li-wei', '厂长。'],
      ['li-wei-674e-4f1f', '所长。'],
    ]);
  });

  it('keep what is said of them where the first organisation of both is the same', () => {
    const library = libraryOf({
      'speakers.yaml':
        '- {name: 李伟, slug: li-wei-a, orgs: [协会, 甲厂], profile: 厂长。}\n- {name: 李伟, slug: li-wei-b, orgs: [协会, 乙所], profile: 所长。}\n',
      'bulletins/2024/a.md': said('甲厂'),
    });
    expect(library.speaker('li-wei-a').profile).toBe('厂长。');
  });

  it('are told apart by any name of a member unit', () => {
    const library = libraryOf({
      'members/haigang.md': memberText('海港阀门厂有限公司', 'role: 成员单位\nshortName: 海港阀门'),
      'speakers.yaml': '- {name: 李伟, slug: a, orgs: [海港阀门厂有限公司]}\n- {name: 李伟, slug: b, orgs: [乙所]}\n',
      'bulletins/2024/a.md': said('海港阀门'),
    });
    expect(library.speakers.map(({ slug }) => slug)).toEqual(['a']);
  });
});
