/** The alliance's settings: what is asked for, what holds where nothing is said. */
import { describe, expect, it } from 'vitest';
import { readFields } from '../../../src/bulletin/schema.ts';
import { settingsFields } from '../../../src/site/settings-fields.ts';
import { completeSettings } from '../../../src/site/settings.ts';

const LEAST = { name: '特种阀门联盟', description: '简介。', url: 'https://valves.example.org' };
const read = (data: Record<string, unknown>) => readFields(settingsFields, { ...LEAST, ...data });
const complete = (data: Record<string, unknown> = {}) => {
  const { values, findings } = read(data);
  if (!values) throw new Error(findings.map(({ message }) => message).join('\n'));
  return completeSettings(values);
};

describe('settings', () => {
  it('are complete with name, description and address', () => {
    expect(complete()).toEqual({
      ...LEAST,
      shortName: '特种阀门联盟',
      base: '/',
      language: 'zh-Hans',
      editor: '特种阀门联盟',
      colours: { primary: '#b3261e', secondary: '#2a5b8c' },
      paragraphs: 'spaced',
      shareCards: 'recent',
      grey: false,
    });
    expect(readFields(settingsFields, {}).findings.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'missing-field 缺少联盟名称（name）',
      'missing-field 缺少简介（description）',
      'missing-field 缺少网址（url）',
    ]);
  });

  it('take the path from the address, unless a base is given', () => {
    expect(complete({ url: 'https://example.org/jianbao' })).toMatchObject({
      url: 'https://example.org',
      base: '/jianbao/',
    });
    expect(complete({ url: 'https://example.org/jianbao/', base: '/' })).toMatchObject({
      url: 'https://example.org',
      base: '/',
    });
  });

  it('may give one colour and leave the other', () => {
    expect(complete({ colours: { secondary: '#6a3d9a' } }).colours).toEqual({
      primary: '#b3261e',
      secondary: '#6a3d9a',
    });
  });

  it('know the logo as a file of the content folder', () => {
    expect(complete({ logo: './标志/logo.svg' }).logo).toBe('标志/logo.svg');
  });

  it('leave out a logo that is no file of the content folder', () => {
    expect(complete({ logo: '../logo.svg' }).logo).toBeUndefined();
    expect(complete({ logo: './a/../%E6%A0%87.svg' }).logo).toBe('标.svg');
  });

  it('name the browser editor’s server and folder without what follows them by itself', () => {
    expect(complete().admin).toBeUndefined();
    expect(complete({ admin: { backend: 'local' } }).admin).toEqual({ backend: 'local', folder: 'content' });
    const admin = { backend: 'gitea', repo: 'a/b', server: 'https://git.example.org/', folder: 'sites/pump' };
    expect(complete({ admin }).admin).toEqual({ ...admin, server: 'https://git.example.org' });
  });

  it('keep the menu in its order', () => {
    const menu = [
      { label: '话题', href: '/tags/' },
      { label: '首页', href: '/' },
    ];
    expect(complete({ menu }).menu).toEqual(menu);
  });
});

describe('a setting is refused', () => {
  it.each([
    ['colours', { primary: '#ffe08a' }, '太浅'],
    ['colours', { primary: 'red' }, '写法'],
    ['colours', { tertiary: '#000000' }, '没有“tertiary”'],
    ['base', 'jianbao', '以 / 开头'],
    ['base', '/jianbao', '以 / 结尾'],
    ['base', '/简报/', '以 / 开头'],
    ['base', '/../x/', '以 / 开头'],
    ['language', 'fr', 'zh-Hans、en'],
    ['menu', [{ label: '话题', href: 'tags' }], '以 / 开头'],
    ['menu', [{ label: '话题' }], '缺少“href”'],
    ['founded', '2022-02-30', '不存在'],
    ['memberCount', '十九', '整数'],
    ['paragraphs', 'indent', 'spaced、indented'],
    ['grey', 'yes', '既不是 true'],
    ['admin', { backend: 'gitee', repo: 'a/b' }, 'github、gitlab、gitea、local'],
    ['admin', { repo: 'a/b' }, '缺少“backend”'],
    ['admin', { backend: 'github' }, '缺少“repo”'],
    ['admin', { backend: 'gitea', repo: 'https://git.example.org/a/b' }, '账号/仓库名'],
    ['admin', { backend: 'gitea', repo: 'a/b', folder: '../content' }, '仓库里的路径'],
    ['admin', { backend: 'gitea', repo: 'a/b', server: 'git.example.org' }, 'https://'],
    ['admin', { backend: 'gitea', repo: 'a/b', login: 'https://login.example.org' }, '不需要“login”'],
    ['admin', { backend: 'local', repo: 'a/b' }, '不需要“repo”'],
    ['admin', 'gitea', '分行写出'],
    ['url', 'example.org', 'https://'],
    ['url', 'https://example.org/简报', '只能用字母'],
    ['url', 'https://example.org/?a=b', '只能用字母'],
  ])('%s: %j', (key, value, words) => {
    const { values, findings } = read({ [key]: value });
    expect(values).toBeUndefined();
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message).toContain(words);
  });
});
