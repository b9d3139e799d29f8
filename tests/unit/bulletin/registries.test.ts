/** Who is who: tags, units and people by all their names, faulty entries included where that spares false alarms. */
import { describe, expect, it } from 'vitest';
import { claimedSlugs, memberNames, resolvePerson, tagNames, unreadable } from '../../../src/bulletin/registries.ts';
import { bulletinText, contentOf, memberText, problemsOf, readFiles } from '../../builders.ts';

const PEOPLE = `
- name: 李伟
  slug: li-wei-a
  orgs: [海港阀门厂有限公司, 海港阀门]
- name: 李伟
  slug: li-wei-b
  orgs: [滨海市检验所]
- name: 陈思远
  aliases: [陳思遠]
`;

describe('a person', () => {
  const content = contentOf({ 'speakers.yaml': PEOPLE });
  const slugOf = (name: string, org?: string) => {
    const reading = resolvePerson(content, { name, org });
    return reading.kind === 'known' ? reading.person.slug || reading.person.data.name : reading.kind;
  };

  it('is told from a namesake by organisation', () => {
    expect(slugOf('李伟', '海港阀门')).toBe('li-wei-a');
    expect(slugOf('李 伟', '滨海市检验所')).toBe('li-wei-b');
  });

  it('is ambiguous without it, or with one that neither has', () => {
    expect(slugOf('李伟')).toBe('ambiguous');
    expect(slugOf('李伟', '青山铸造')).toBe('ambiguous');
  });

  it('is found by another spelling, whatever the organisation', () => {
    expect(slugOf('陳思遠', '青山铸造')).toBe('陈思远');
  });

  it('may be listed nowhere', () => {
    expect(slugOf('赵晓岚')).toBe('unlisted');
  });
});

describe('names of faulty entries', () => {
  const files = {
    'members/haigang.md': memberText('海港阀门厂有限公司', 'shortName: 海港阀门'),
    'tags.yaml': '- label: 安全阀\n  slug: Safety\n',
    'bulletins/2024/visit.md': bulletinText({ fields: 'members: [海港阀门]\ntags: [安全阀]' }),
  };

  it('still count as known, so that one slip is reported once', () => {
    expect(problemsOf(files).map(({ file, code }) => `${file} ${code}`)).toEqual([
      'members/haigang.md missing-field',
      'tags.yaml malformed-field',
    ]);
    const { content } = readFiles(files);
    expect(memberNames(content).names).toEqual(['海港阀门厂有限公司', '海港阀门']);
    expect(tagNames(content).names).toEqual(['安全阀']);
  });

  it('that cannot be read at all silence the question', () => {
    const broken = { ...files, 'members/haigang.md': '没有开头信息\n', 'tags.yaml': '- label: {安全阀\n' };
    expect(unreadable(readFiles(broken).content, 'member')).toBe(true);
    expect(problemsOf(broken).map(({ code }) => code)).toEqual(['missing-front-matter', 'yaml-syntax']);
  });
});

it('slugs of faulty documents are taken', () => {
  const { content } = readFiles({ 'bulletins/2024/a.md': bulletinText(), 'bulletins/2024/b.md': 'x' });
  expect([...claimedSlugs(content, 'bulletin')]).toEqual(['a', 'b']);
});
