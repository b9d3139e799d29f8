/** What the steps do to a content: one thing each, and nothing that breaks another bulletin. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changeOf, STEPS, wordOf } from '../../../../src/evaluation/bench/changes.ts';
import { writeChange } from '../../../../src/evaluation/bench/site-generator.ts';
import { writeStock } from '../../../../src/evaluation/bench/stock.ts';
import { checkContent } from '../../../../src/reader/check.ts';
import { temporaryFolder } from '../../../fixtures.ts';

describe('the steps', () => {
  it.each([8, 12, 60])('leave a content of %i bulletins without errors, two rounds long', async (bulletins) => {
    const content = await temporaryFolder();
    const stock = await writeStock(content, { bulletins, seed: 5 });
    const read = (path: string) => readFile(join(content, path), 'utf8');
    const touched: string[] = [];
    for (const round of [0, 1])
      for (const { id } of STEPS) {
        const change = await changeOf(id, stock, round, read);
        if (change === undefined) continue;
        touched.push(`${id} ${change.path}`);
        await writeChange(content, change);
        const { problems } = await checkContent(content, { drafts: false });
        expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      }
    expect(touched.map((what) => what.split(' ')[0])).toEqual([
      ...['edited', 'added', 'deleted'],
      ...['edited', 'added', 'deleted'],
    ]);
    expect(new Set(touched.filter((what) => !what.startsWith('edited'))).size).toBe(4);
  });

  it('edit one word of the text and nothing else', async () => {
    const content = await temporaryFolder();
    const stock = await writeStock(content, { bulletins: 12, seed: 5 });
    const read = (path: string) => readFile(join(content, path), 'utf8');
    const change = await changeOf('edited', stock, 0, read);
    expect(change?.text).toBe(`${(await read(change?.path ?? '')).trimEnd()}${wordOf(0)}。\n`);
  });

  it('add the newest bulletin under an address, a title and a number of its own', async () => {
    const content = await temporaryFolder();
    const stock = await writeStock(content, { bulletins: 12, seed: 5 });
    const change = await changeOf('added', stock, 0, (path) => readFile(join(content, path), 'utf8'));
    expect(stock.bulletins).not.toContain(change?.path);
    expect(change?.text).toMatch(/^title: ".*（续1）"$/m);
    expect(change?.text).not.toMatch(/^issue:/m);
  });
});
