/** The file of a new bulletin: what is known stands in it, and what cannot be is told. */
import { describe, expect, it } from 'vitest';
import { USUAL_WORDS } from '../../../src/bulletin/word-lists.ts';
import {
  knownSpeaker,
  namesIn,
  newBulletin,
  slipsIn,
  speakersIn,
  type BulletinWishes,
} from '../../../src/editing/new-bulletin.ts';
import { bulletinText, contentOf, memberText, problemsOf, type Files } from '../../builders.ts';

const FILES: Files = {
  'tags.yaml': '- {label: 标准, slug: standards, aliases: [团体标准]}\n- {label: 调研, slug: visits}\n',
  'speakers.yaml': '- {name: 李伟, orgs: [海港阀门, 协会]}\n',
  'members/haigang.md': memberText('海港阀门厂有限公司', 'shortName: 海港阀门\nrole: 成员单位'),
  'members/daxue.md': memberText('滨海大学'),
  'bulletins/2023/old.md': bulletinText({
    title: '旧的一篇',
    date: '2023-01-05',
    fields: 'speakers: [{name: 李伟, org: 海港阀门, post: 副厂长}]',
  }),
  'bulletins/2024/biaozhun-fabu.md': bulletinText({
    title: '新的一篇',
    date: '2024-01-05',
    fields: 'speakers: [{name: 李伟, org: 海港阀门, post: 厂长}, {name: 李伟, org: 协会, post: 理事}]',
  }),
};
const content = { ...contentOf(FILES), words: USUAL_WORDS };

const made = (wishes: Partial<BulletinWishes>) => {
  const file = newBulletin(content, { title: '标准发布', date: '2024-03-05', ...wishes });
  if ('slips' in file) throw new Error(file.slips.join('\n'));
  return file;
};
const slips = (wishes: Partial<BulletinWishes>) => {
  const file = newBulletin(content, { title: '标准发布', date: '2024-03-05', ...wishes });
  return 'slips' in file ? file.slips : [];
};

describe('a new bulletin', () => {
  it('lies in the folder of its year, under a name that nobody has', () => {
    expect(made({}).file).toBe('bulletins/2024/biaozhun-fabu-2.md');
    expect(made({ title: '第二次会议', date: '2025-01-01' }).file).toBe('bulletins/2025/dierci-huiyi.md');
  });

  it('passes the check, with everything in it or with nothing', () => {
    const full = made({
      kind: '标准',
      tags: ['团体标准'],
      members: ['海港阀门厂有限公司'],
      speakers: [{ name: '李伟' }],
    });
    for (const { file, text } of [full, made({})]) expect(problemsOf({ ...FILES, [file]: text })).toEqual([]);
  });

  it('has the names that the registries use, each once', () => {
    const { text } = made({ tags: ['团体标准', '标准', '调研'], members: ['海港阀门厂有限公司', '滨海大学'] });
    expect(text).toContain('\ntags: [标准, 调研]\n');
    expect(text).toContain('\nmembers: [海港阀门, 滨海大学]\n');
  });

  it('explains each field, and shows one that is empty as an example', () => {
    const { text } = made({ kind: '标准' });
    expect(text).toMatch(/^# 标题：.*\ntitle: 标准发布$/m);
    expect(text).toMatch(/^# 类别：.*\nkind: 标准$/m);
    expect(text).toMatch(/^# 标签：.*\n# tags: /m);
  });

  it.each([
    [{ tags: ['标淮'] }, '没有标签“标淮”。是不是“标准”？'],
    [{ members: ['完全陌生的一家'] }, '没有成员单位“完全陌生的一家”。先在 members 文件夹里加一个文件'],
    [{ kind: '会仪' }, '类别“会仪”不在可选的词里'],
    [{ title: '新 的一篇' }, '已经有一篇标题相同的简报：bulletins/2024/biaozhun-fabu.md'],
    [{ title: '  ' }, '标题是空的'],
  ])('is not made with %j', (wishes, words) => {
    expect(slips({ kind: '会议', ...wishes }).join('\n')).toContain(words);
    expect(slips({ kind: '会议', ...wishes })).toHaveLength(1);
    // told of what is known so far, before more is asked
    expect(slipsIn(content, wishes)).toEqual(slips({ kind: '会议', ...wishes }));
  });
});

describe('a speaker who has spoken before', () => {
  it('has the organisation and post of the last time, in that organisation where one is named', () => {
    expect(knownSpeaker(content, { name: '李伟' })).toEqual({ name: '李伟', org: '海港阀门', post: '厂长' });
    expect(knownSpeaker(content, { name: '李伟', org: '协会' }).post).toBe('理事');
    expect(knownSpeaker(content, { name: '李伟', post: '顾问' }).post).toBe('顾问');
    expect(knownSpeaker(content, { name: '没讲过话的人' })).toEqual({ name: '没讲过话的人' });
  });
});

describe('several names in one argument', () => {
  it.each(['甲,乙', '甲，乙', '甲、乙', '甲；乙，', ' 甲 ; 乙 '])('are told apart in %j', (text) =>
    expect(namesIn(text)).toEqual(['甲', '乙']),
  );

  it.each([
    ['甲、乙', [{ name: '甲' }, { name: '乙' }]],
    ['甲，某厂，书记、厂长', [{ name: '甲', org: '某厂', post: '书记、厂长' }]],
    [
      '甲，某厂，书记，厂长；乙,某局',
      [
        { name: '甲', org: '某厂', post: '书记，厂长' },
        { name: '乙', org: '某局' },
      ],
    ],
  ])('are speakers in %j', (text, speakers) => expect(speakersIn(text)).toEqual(speakers));
});
