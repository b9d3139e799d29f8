/** What bulletins name and the content does not know is added; what looks like a slip is not. */
import { describe, expect, it } from 'vitest';
import { vocabularyAdditions } from '../../../src/editing/vocabulary-additions.ts';
import { titleSlug } from '../../../src/library/title-slug.ts';
import { bulletinText, memberText, problemsOf, readFiles, type Files } from '../../builders.ts';

const TAGS = '- label: 安全阀\n  slug: anquan-fa\n';

function additions(fields: string | readonly string[], more: Files = {}) {
  const bulletins = [fields].flat().map((lines, index) => {
    const text = bulletinText({ title: `第${index}篇`, fields: lines });
    return [`bulletins/2024/b${index}.md`, text] as const;
  });
  const files: Files = { 'tags.yaml': TAGS, ...Object.fromEntries(bulletins), ...more };
  const { files: changed, ...said } = vocabularyAdditions(readFiles(files).content, (file) => files[file]);
  return { ...said, changed: Object.fromEntries(changed), files: { ...files, ...Object.fromEntries(changed) } };
}

describe('a tag that is not in the vocabulary', () => {
  it('is added once, at the end, with its pinyin as address', () => {
    const { changed, added, files } = additions(['tags: [节能, 安全阀]', 'tags: [节能]']);
    expect(changed).toEqual({ 'tags.yaml': `${TAGS}\n- label: 节能\n  slug: ${titleSlug('节能')}\n` });
    expect(added).toHaveLength(1);
    expect(problemsOf(files)).toEqual([]);
  });

  it('gets an address that no other tag has', () => {
    const { changed } = additions('tags: [攻势]', { 'tags.yaml': `- label: 公式\n  slug: ${titleSlug('攻势')}\n` });
    expect(changed['tags.yaml']).toMatch(/label: 攻势\n {2}slug: [a-z-]+-2\n$/);
  });

  it('is left to the editor when it looks like a slip', () => {
    expect(additions('tags: [安全伐]')).toMatchObject({
      changed: {},
      doubtful: ['标签“安全伐”与已有的“安全阀”很像，先看看是不是写错了'],
    });
  });

  it('is not added to a vocabulary that cannot be read', () => {
    expect(additions('tags: [新主题]', { 'tags.yaml': '- label: {甲\n' }).changed).toEqual({});
  });
});

describe('a unit without a file', () => {
  it('gets one, with the last of the roles', () => {
    const { changed, files } = additions('members: [滨海泵业有限公司]');
    const [[file, text] = []] = Object.entries(changed);
    expect(file).toMatch(/^members\/[a-z-]+\.md$/);
    expect(text).toBe('---\nname: 滨海泵业有限公司\nrole: 成员单位\n---\n');
    expect(problemsOf(files)).toEqual([]);
  });

  it('does not take the file of another', () => {
    const first = Object.keys(additions('members: [滨海泵业有限公司]').changed)[0] ?? '';
    const { changed } = additions('members: [滨海泵业有限公司]', { [first]: memberText('别的单位名称') });
    expect(Object.keys(changed)).toEqual([first.replace('.md', '-2.md')]);
  });
});

describe('a speaker', () => {
  const speaking = (org: string) => `speakers:\n  - name: 李伟\n    org: ${org}`;

  it('who speaks for one organisation needs no entry', () => {
    expect(additions([speaking('甲厂'), speaking('甲厂')]).changed).toEqual({});
  });

  it('who speaks for several gets one that names them all', () => {
    const { changed, files } = additions([speaking('甲厂'), speaking('乙院')]);
    expect(changed['speakers.yaml']).toContain('- name: 李伟\n  slug: li-wei\n  orgs: [乙院, 甲厂]\n');
    expect(problemsOf(files)).toEqual([]);
  });
});
