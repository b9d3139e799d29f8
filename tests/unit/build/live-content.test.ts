/** The content as it stands: one reading for all who ask, and another after an edit. */
import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { currentContent, shareContent, withSharedRelated } from '../../../src/astro/shared-content.ts';
import { liveContent } from '../../../src/build/live-content.ts';
import { readContent } from '../../../src/reader/read-content.ts';
import { siteFixture, temporaryCopy } from '../../fixtures.ts';

async function live() {
  const root = await temporaryCopy(siteFixture('valves'));
  return { root, content: liveContent(root, await readContent(root)) };
}

it('is read once for all who ask, and its library made once', async () => {
  const { content } = await live();
  expect(await content.read()).toBe(await content.read());
  expect(await content.library({ drafts: true })).toBe(await content.library({ drafts: true }));
  expect((await content.library({ drafts: false })).bulletins).toHaveLength(24);
  expect((await content.library({ drafts: true })).bulletins).toHaveLength(25);
});

it('is read anew after an edit, and after no other change', async () => {
  const { root, content } = await live();
  const before = await content.library({ drafts: false });
  expect(content.changed(`${root}-other/site.yaml`)).toBe(false);
  expect([await content.library({ drafts: false }), content.edition]).toEqual([before, 0]);
  const file = join(root, 'bulletins/2025/new-one.md');
  await writeFile(file, '---\ntitle: 新来的一篇\ndate: 2025-03-01\n---\n\n正文。\n');
  expect(content.changed(file)).toBe(true);
  expect(content.edition).toBe(1);
  expect((await content.library({ drafts: false })).bulletin('new-one').title).toBe('新来的一篇');
});

it('is asked for again after it could not be read', async () => {
  const { root, content } = await live();
  const copy = `${root}-away`;
  await cp(root, copy, { recursive: true });
  await rm(root, { recursive: true });
  content.changed(root);
  await expect(content.read()).rejects.toMatchObject({ code: 'ENOENT' });
  await cp(copy, root, { recursive: true });
  expect((await content.read()).content.members).toHaveLength(4);
});

it('gives pages what is related from beside them, once somebody works it out there', async () => {
  const { root, content } = await live();
  shareContent(root, content);
  expect(await currentContent(root)).toBe(await content.read());
  const library = await content.library({ drafts: false });
  expect(withSharedRelated(root, library)).toBe(library);

  let told = 0;
  content.whenRelated(() => told++);
  content.setRelated(new Map());
  const [first = '', second = ''] = library.bulletins.map(({ slug }) => slug);
  const relatedOf = (slug: string) => withSharedRelated(root, library).related(slug);
  expect([relatedOf(first), told]).toEqual([[], 0]);
  // of an edition that had another bulletin
  const entries = [second, 'no-longer-there'].map((slug) => ({ slug, reason: { kind: 'text' as const } }));
  content.setRelated(new Map([[first, entries]]));
  expect(relatedOf(first).map(({ slug }) => slug)).toEqual([second]);
  content.setRelated(new Map([[first, entries.slice(0, 1)]]));
  expect(told).toBe(1);
});
