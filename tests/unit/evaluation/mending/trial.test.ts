/** One spoilt bulletin: what is promised of checking and mending is looked for. */
import { expect, it } from 'vitest';
import { tryMending } from '../../../../src/evaluation/mending/trial.ts';
import { checkContent } from '../../../../src/reader/check.ts';
import { siteFixture } from '../../../fixtures.ts';

const sound = await checkContent(siteFixture('english'), { drafts: true });
const FILE = 'bulletins/2023/founding.md';
const spoilt = (text: string) => ({ names: [], text, bytes: new TextEncoder().encode(text) });

it('finds nothing wrong with what can be mended', async () => {
  const trial = await tryMending(sound, FILE, spoilt('———\ntitle：A\ndate：2023年3月1日\n———\n\nText.\n'));
  expect(trial).toMatchObject({ before: 5, after: 0, isChanged: true, faults: [] });
});

it('nor with what cannot', async () => {
  const trial = await tryMending(sound, FILE, spoilt('---\ntitle: A\ndate: someday\n---\n\nText.\n'));
  expect(trial).toMatchObject({ before: 1, after: 1, isChanged: false, faults: [] });
});

it('sees an encoding that was taken for another', async () => {
  const { bytes } = spoilt('———\ntitle: A\ndate: 2023-03-01\n———\n');
  const { faults } = await tryMending(sound, FILE, { names: [], bytes, text: 'something else' });
  expect(faults).toEqual(['编码认错了']);
});
