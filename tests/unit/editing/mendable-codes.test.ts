/** Every code that says it can be mended is: the check is free of it afterwards, and mending again changes nothing. */
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/bulletin/rules/index.ts';
import { proposeFixes, writeFixes } from '../../../src/build/fix-content.ts';
import { checkContent } from '../../../src/reader/check.ts';
import { PROBLEM_FOLDERS, temporaryFolder } from '../../fixtures.ts';

const mendable = rules.filter(({ mends }) => mends !== undefined).map(({ code }) => code);
const options = { drafts: false, mend: true, addVocabulary: false };
const problemsOf = async (content: string) => (await checkContent(content, { drafts: false })).problems;

it('is said of the codes whose problems have edits, and of no other', async () => {
  const withEdits: string[] = [];
  for (const { code } of rules) {
    const problems = await problemsOf(join(PROBLEM_FOLDERS, code));
    if (problems.some(({ edits }) => edits)) withEdits.push(code);
  }
  expect(withEdits).toEqual(mendable);
});

describe.each(mendable)('%s', (code) => {
  it('is mended for good, and the text below the fields stays', async () => {
    const content = await temporaryFolder();
    await cp(join(PROBLEM_FOLDERS, code), content, { recursive: true });
    const before = await problemsOf(content);
    const { files } = await proposeFixes({ content, ...options });
    expect(files.length).toBeGreaterThan(0);
    expect(await writeFixes(files)).toEqual([]);

    const after = await problemsOf(content);
    expect(after.filter(({ edits }) => edits)).toEqual([]);
    expect(after.length).toBeLessThanOrEqual(before.filter(({ edits }) => !edits).length);
    for (const { file, before: text } of files) {
      const body =
        text
          .trimEnd()
          .split(/\r\n?|\n/)
          .at(-1) ?? '';
      expect(await readFile(join(content, file), 'utf8')).toContain(body);
    }
    expect((await proposeFixes({ content, ...options })).files).toEqual([]);
  });
});
