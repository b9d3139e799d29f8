/** A made content folder: valid, the same for the same seed, with the hard cases that it is made for. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SyntheticOptions } from '../../../../src/evaluation/synthetic/content-folder.ts';
import { syntheticFolder } from '../../../../src/evaluation/synthetic/content-folder.ts';
import { EDGE_COUNT } from '../../../../src/evaluation/synthetic/edges.ts';
import { writeFolder } from '../../../../src/evaluation/synthetic/write-folder.ts';
import { checkContent, type Checked } from '../../../../src/reader/check.ts';

const USUAL: SyntheticOptions = { bulletins: 60, seed: 1, years: 6, edges: true };
const filesOf = (options: Partial<SyntheticOptions> = {}) => [...syntheticFolder({ ...USUAL, ...options })];
const bulletinsOf = (options: Partial<SyntheticOptions>) =>
  filesOf(options).filter(({ path }) => /^bulletins\/.*\.md$/.test(path));

describe('the files', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(filesOf()).toEqual(filesOf());
    expect(filesOf()).not.toEqual(filesOf({ seed: 2 }));
  });

  it.each([1, 60, 1000])('are as many bulletins as wanted: %i', (bulletins) => {
    expect(bulletinsOf({ bulletins, edges: false })).toHaveLength(bulletins);
    expect(bulletinsOf({ bulletins })).toHaveLength(Math.max(bulletins, EDGE_COUNT));
  });

  it('have no two paths or titles that are the same', () => {
    const files = filesOf({ bulletins: 3000 });
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
    const titles = files.flatMap(({ data }) => (typeof data === 'string' ? (/^title: .+$/m.exec(data) ?? []) : []));
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('give one tag to two hundred bulletins, spread over the archive', () => {
    const with200 = bulletinsOf({ bulletins: 300 }).filter(
      ({ data }) => typeof data === 'string' && data.includes('"行业动态"'),
    );
    expect(with200).toHaveLength(200);
    expect(new Set(with200.map(({ path }) => path.split('/')[1])).size).toBe(5);
  });
});

describe('the folder on disk', () => {
  const root = mkdtempSync(join(tmpdir(), 'jianbao-'));
  let checked: Checked;
  beforeAll(async () => {
    await writeFolder(root, syntheticFolder(USUAL));
    checked = await checkContent(root, { drafts: false });
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it('has no problem, not even a warning', () => {
    expect(checked.problems).toEqual([]);
    expect(checked.library.bulletins).toHaveLength(60);
  });

  it('has the hard cases among the newest', () => {
    const { library } = checked;
    expect(library.bulletins.slice(0, 30).filter(({ slug }) => slug.startsWith('edge-'))).toHaveLength(EDGE_COUNT);
    const title = library.bulletin('edge-long-title').title;
    expect([...title].length).toBeGreaterThanOrEqual(60);
    expect([...title].length).toBeLessThanOrEqual(100);
    expect(library.bulletin('edge-long-code').title).toMatch(/[!-~]{40}/);
    expect(library.bulletin('edge-twelve-speakers').document.data.speakers).toHaveLength(12);
    const { tags, members, summary, speakers } = library.bulletin('edge-bare').document.data;
    expect([tags, members, summary, speakers]).toEqual([undefined, undefined, undefined, undefined]);
    expect(library.bulletin('edge-thirty-headings').document.anatomy.headings).toHaveLength(30);
    expect(library.bulletin('edge-pictures-attachments').document.data.attachments).toHaveLength(9);
  });

  it('has a year without bulletins in the middle, and tags of one and of twenty characters', () => {
    const years = new Set(checked.library.bulletins.map(({ date }) => Number(date.slice(0, 4))));
    expect(years.size).toBe(5);
    const lengths = checked.library.tags.map(({ label }) => [...label].length);
    expect(lengths).toContain(1);
    expect(lengths).toContain(20);
    expect(checked.library.tags.some(({ bulletins }) => bulletins.length === 0)).toBe(true);
  });
});
