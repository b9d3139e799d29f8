/** Bulletins spoilt by chance: no crash, every problem has its place, none gets worse by mending, the text stays. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { measureMending } from '../../../src/evaluation/mending/measure.ts';
import { checkContent } from '../../../src/reader/check.ts';
import { siteFixture } from '../../fixtures.ts';

const sound = await checkContent(siteFixture('valves'), { drafts: true });
const texts = await Promise.all(
  sound.reading.content.bulletins
    .slice(0, 6)
    .map(async ({ file }) => [file, await readFile(sound.reading.paths.get(file) ?? '', 'utf8')] as const),
);

describe('two hundred spoilt bulletins', () => {
  it('hold what is promised, and most of them are mended', { timeout: 60_000 }, async () => {
    const measured = await measureMending(sound, texts, { seed: 7, count: 200, most: 4 });
    expect(measured.failures.slice(0, 5)).toEqual([]);
    expect(measured.problemsAfter).toBeLessThan(measured.problemsBefore / 2);
    expect(measured.whole).toBeGreaterThan(measured.same);
  });
});
