/** The check in its own thread: of the content as it stands, one at a time. */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Related } from '../../../src/astro/shared-content.ts';
import { devCheck } from '../../../src/build/dev-check.ts';
import { checkContent } from '../../../src/reader/check.ts';
import { siteFixture, temporaryCopy, temporaryFolder } from '../../fixtures.ts';

it('finds what a check finds, after every edit, and says when it cannot', { timeout: 60_000 }, async () => {
  const root = await temporaryCopy(siteFixture('many-problems'));
  const found = async () => (await checkContent(root, { drafts: true, advice: true })).problems;
  const checking = devCheck(root, join(await temporaryFolder(), 'readings'));
  expect(await checking.problems()).toEqual(await found());

  const [first, second] = [checking.problems(), checking.problems()];
  await writeFile(join(root, 'bulletins/2024/new.md'), '---\ntitle: 新的一篇\ndate: 2024-13-01\n---\n\n正文。\n');
  // asked while another check may be running: it begins after this moment
  const third = checking.problems();
  await Promise.all([first, second]);
  expect(await third).toEqual(await found());

  await rm(root, { recursive: true });
  await expect(checking.problems()).rejects.toMatchObject({ code: 'ENOENT', path: root });
});

it('tells what is related in the content, where somebody wants to know', { timeout: 60_000 }, async () => {
  const root = siteFixture('valves');
  const { library } = await checkContent(root, { drafts: true });
  const { promise, resolve } = Promise.withResolvers<Related>();
  const checking = devCheck(root, join(await temporaryFolder(), 'readings'), resolve);
  expect(await checking.problems()).not.toBeUndefined();
  const related = await promise;
  expect([...related]).toEqual(library.bulletins.map(({ slug }) => [slug, library.related(slug)]));
});
