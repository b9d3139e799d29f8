/** Builds that use what the one before left make the same sites as builds from nothing. `npm run eval:rebuild` goes further. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../src/build/astro-config.ts';
import { measureRebuilds } from '../../src/evaluation/rebuild/measure.ts';
import { syntheticFolder } from '../../src/evaluation/synthetic/content-folder.ts';
import { writeFolder } from '../../src/evaluation/synthetic/write-folder.ts';
import { temporaryFolder } from '../fixtures.ts';

it('step by step, whatever an editor changes and whatever happens to the cache', { timeout: 600_000 }, async () => {
  const content = join(await temporaryFolder(), 'content');
  await writeFolder(content, syntheticFolder({ bulletins: 16, seed: 1, years: 5, edges: true }));
  const done = await measureRebuilds({ steps: 7, seed: 3, project: ROOT, content });
  expect(done.filter(({ differing }) => differing.length > 0)).toEqual([]);
  expect(done.filter(({ built }) => built).length).toBeGreaterThan(3);
  expect(new Set(done.map(({ name }) => name)).size).toBeGreaterThan(3);
});
