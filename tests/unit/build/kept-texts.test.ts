/** Small files that builds make anew: kept, never written over, and thrown out when nobody asks for them. */
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keptTexts } from '../../../src/build/kept-texts.ts';
import { temporaryFolder } from '../../fixtures.ts';

describe('what is kept', () => {
  it('is a text or bytes, as they were given', async () => {
    const texts = keptTexts(await temporaryFolder());
    expect(readFileSync(texts.keep('简报'), 'utf8')).toBe('简报');
    const bytes = Uint8Array.of(0, 255, 31, 139);
    expect([...readFileSync(texts.keep(bytes))]).toEqual([...bytes]);
    expect(texts.keep('简报')).toBe(texts.keep(Buffer.from('简报')));
  });

  it('is not written again by the next build, so that other names of the file lead to the same bytes', async () => {
    const folder = await temporaryFolder();
    const { ino } = statSync(keptTexts(folder).keep('简报'));
    expect(statSync(keptTexts(folder).keep('简报')).ino).toBe(ino);
  });

  it('is put right where somebody has changed it', async () => {
    const folder = await temporaryFolder();
    const path = keptTexts(folder).keep('简报');
    rmSync(path);
    writeFileSync(path, '简');
    expect(readFileSync(keptTexts(folder).keep('简报'), 'utf8')).toBe('简报');
  });

  it('goes when the last build did not ask for it', async () => {
    const folder = await temporaryFolder();
    keptTexts(folder).keep('旧');
    const texts = keptTexts(folder);
    const kept = texts.keep('新');
    texts.prune();
    expect(readdirSync(folder)).toEqual([kept.slice(folder.length + 1)]);
  });
});
