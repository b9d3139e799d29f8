/** Every code has a folder that shows it and it alone, at the right place and in words that an editor can act on. */
import { appendFile, readdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareProblems, type Problem } from '../../../src/bulletin/problem.ts';
import { adviceRules, rules } from '../../../src/bulletin/rules/index.ts';
import { checkContent } from '../../../src/reader/check.ts';
import { bulletinText, placesOf, problemsOf } from '../../builders.ts';
import { PROBLEM_FOLDERS, SHIPPED_CONTENT, siteFixture, temporaryCopy } from '../../fixtures.ts';

const codes = rules.map(({ code }) => code);
const entries = await readdir(PROBLEM_FOLDERS, { withFileTypes: true });
const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
const expectations = entries.filter((entry) => entry.isFile()).map(({ name }) => name.replace(/\.json$/, ''));

/** A symbolic link is made here: not every checkout of Git can hold one. */
async function folderFor(code: string): Promise<string> {
  const folder = join(PROBLEM_FOLDERS, code);
  if (code !== 'symbolic-link' && code !== 'large-picture') return folder;
  const copy = await temporaryCopy(folder);
  if (code === 'large-picture') {
    // a picture as heavy as one from a camera, without keeping one in the repository
    await appendFile(join(copy, 'bulletins/2024/visit/会场.png'), Buffer.alloc(3.4 * 1024 * 1024));
    return copy;
  }
  await symlink('spring-meeting.md', join(copy, 'bulletins/2024/visit.md'));
  await symlink('../../../outside.xlsx', join(copy, 'bulletins/2024/名单.xlsx'));
  return copy;
}

/** What an editor sees, with the text that the place points at. */
async function report(root: string, { file, line, column, severity, message, help, suggestion }: Problem) {
  const text = await readFile(join(root, file), 'utf8').catch(() => '');
  const at = text.split(/\r?\n/)[line - 1]?.slice(column - 1, column + 23) ?? '';
  return { place: `${file}:${line}:${column}`, at, severity, message, help, ...(suggestion && { suggestion }) };
}

describe('the codes', () => {
  it('are each used once', () => {
    expect([...new Set(codes)]).toEqual(codes);
  });

  it('have a folder and an expectation each, and no folder is without a code', () => {
    expect(folders.toSorted()).toEqual(codes.toSorted());
    expect(expectations.toSorted()).toEqual(codes.toSorted());
  });
});

describe.each(codes)('%s', (code) => {
  it('is shown by its folder, alone, at its place, with its remedy', async () => {
    const root = await folderFor(code);
    const advice = adviceRules.some((rule) => rule.code === code);
    const { problems } = await checkContent(root, { drafts: false, advice });
    expect(new Set(problems.map((problem) => problem.code))).toEqual(new Set([code]));
    for (const problem of problems) {
      expect(problem.line).toBeGreaterThanOrEqual(1);
      expect(problem.column).toBeGreaterThanOrEqual(1);
      expect(problem.file).toMatch(/^[^/\\][^\\]*$/);
      expect(problem.message).toMatch(/\p{Script=Han}/u);
      expect(problem.help).toMatch(/\p{Script=Han}|---/u);
    }
    const reports = await Promise.all(problems.map((problem) => report(root, problem)));
    await expect(`${JSON.stringify(reports, null, 2)}\n`).toMatchFileSnapshot(join(PROBLEM_FOLDERS, `${code}.json`));
  });
});

describe('a folder with many problems', () => {
  it('has them all reported in one run, in the order of files and places', async () => {
    const { problems } = await checkContent(siteFixture('many-problems'), { drafts: false });
    expect(problems.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`)).toEqual([
      'bulletins/2024/autumn.md:3:7 malformed-date',
      'bulletins/2024/autumn.md:4:1 unknown-key',
      'bulletins/2024/autumn.md:5:8 malformed-field',
      'bulletins/2024/visit.md:4:11 unknown-member',
      'bulletins/2024/visit.md:5:8 unknown-tag',
      'bulletins/2024/visit.md:6:11 unknown-related',
      'bulletins/2024/visit.md:9:7 missing-picture',
      'bulletins/2024/visit.md:11:6 dead-link',
      'bulletins/2024/visit.md:11:25 missing-attachment',
      'bulletins/2024/visit.md:13:1 unsafe-html',
      'bulletins/2024/winter.mdx:6:5 mdx-syntax',
      'bulletins/note.md:1:1 misplaced-file',
      'members/north-casting.md:3:7 unknown-role',
      'site.yaml:3:6 malformed-field',
      'tags.yaml:8:9 malformed-field',
    ]);
    expect(problems).toEqual([...problems].sort(compareProblems));
  });
});

describe('a valid folder', () => {
  it.each([SHIPPED_CONTENT, siteFixture('valves'), siteFixture('english')])('has no problem: %s', async (root) => {
    expect((await checkContent(root, { drafts: false })).problems).toEqual([]);
    expect((await checkContent(root, { drafts: true })).problems).toEqual([]);
  });

  it('that ships gives no cause for advice either', async () => {
    expect((await checkContent(SHIPPED_CONTENT, { drafts: true, advice: true })).problems).toEqual([]);
  });
});

describe('a text with a faulty field', () => {
  const faulty = bulletinText({
    fields: 'issue: 三\ntags: [没有的]\nspeakers: [{name: 李伟}]',
    body: '<script>alert(1)</script>\n\n![图](./没有.png)',
  });

  it('has its other fields and its text checked in the same run', () => {
    expect(placesOf(problemsOf({ 'bulletins/2024/a.md': faulty, 'tags.yaml': '[]' }))).toEqual([
      '4:8 malformed-field',
      '5:8 unknown-tag',
      '9:1 unsafe-html',
      '11:6 missing-picture',
    ]);
  });

  it('without a title is no double of another', () => {
    const untitled = '---\ndate: 2024-03-05\n---\n\n正文。\n';
    const problems = problemsOf({ 'bulletins/2024/a.md': untitled, 'bulletins/2024/b.md': untitled });
    expect(problems.map(({ code }) => code)).toEqual(['missing-field', 'missing-field']);
  });

  it('keeps its attachments from being reported as left over', () => {
    const problems = problemsOf({
      'bulletins/2024/a/index.md': bulletinText({ fields: 'issue: 三\nattachments: 名单.docx' }),
      'bulletins/2024/a/名单.docx': '',
    });
    expect(problems.map(({ code }) => code)).toEqual(['malformed-field', 'malformed-field']);
  });

  it('may be an item of a list too', () => {
    const speaking = (post: string) => bulletinText({ title: post, fields: `speakers: [{name: 李伟, post: ${post}}]` });
    const problems = problemsOf(
      {
        'bulletins/2024/a.md': speaking('主任'),
        'bulletins/2024/b.md': speaking('院长'),
        'speakers.yaml': '- {name: 李伟, job: 院长, posts: [主任, 院长], portrait: ./没有.jpg}\n',
        'tags.yaml': [
          '- {label: 标准, slug: standards}',
          '- {label: 標準, slug: 标准, parent: 没有的}',
          '- {label: 规范, slug: standards, aliases: [标准], colour: 红}',
        ].join('\n'),
      },
      { drafts: false, advice: true },
    );
    expect(problems.filter(({ file }) => file.endsWith('.yaml')).map(({ code }) => code)).toEqual([
      'unknown-key',
      'missing-picture',
      'unused-tag',
      'near-identical-tags',
      'malformed-field',
      'unknown-tag',
      'duplicate-slug',
      'duplicate-name',
      'unknown-key',
    ]);
    expect(problems.map(({ code }) => code)).not.toContain('changed-post');
  });

  it('may be an item that is a name alone', () => {
    const problems = problemsOf({ 'tags.yaml': '- 标准\n', 'speakers.yaml': '- 李伟\n' });
    expect(problems.map(({ help }) => help)).toEqual([
      '改成“- name: 李伟”',
      '改成“- label: 标准”，下一行空两格写“slug: 网址名”',
    ]);
  });

  it('may be a unit or a page too', () => {
    const problems = problemsOf({
      'members/a.md': '---\nname: 甲厂\n---\n\n[断](/没有/)\n',
      'pages/b.md': '---\ntitel: 乙\n---\n\n[断](/没有/)\n',
    });
    expect(problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
      'members/a.md missing-field',
      'members/a.md dead-link',
      'pages/b.md missing-field',
      'pages/b.md unknown-key',
      'pages/b.md dead-link',
    ]);
  });
});

describe('a message', () => {
  it('stays in its line, whatever it quotes', () => {
    const problems = problemsOf({ 'bulletins/2024/a.md': bulletinText({ body: '[甲](java&#10;script:alert(1))' }) });
    expect(problems.map(({ code }) => code)).toEqual(['unsafe-link']);
    expect(problems[0]?.message).not.toMatch(/\n/);
  });
});
