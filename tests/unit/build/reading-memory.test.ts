/** A reading that remembers says what a fresh one says, whatever happened to the files or to the memory between. */
import { cp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openReadingMemory, type ReadingMemory } from '../../../src/build/reading-memory.ts';
import type { Entry } from '../../../src/bulletin/content.ts';
import { documents } from '../../../src/bulletin/content.ts';
import { below, oneOf, seeded, type Random } from '../../../src/evaluation/random.ts';
import { checkContent } from '../../../src/reader/check.ts';
import type { FileMemory } from '../../../src/reader/file-memory.ts';
import { readContent } from '../../../src/reader/read-content.ts';
import { siteFixture, temporaryCopy, temporaryFolder } from '../../fixtures.ts';

/** Everything that a check shows of a folder, places included. */
async function shown(root: string, memory?: FileMemory) {
  const { reading, library, problems } = await checkContent(root, { drafts: true, advice: true }, undefined, memory);
  const { locate: _, ...entries } = { ...reading.content, locate: undefined };
  const placed = [...documents(reading.content), ...reading.content.tags, ...reading.content.people];
  return {
    content: plain(entries),
    places: placed.map((entry) => placesOf(entry)),
    settings: reading.settings,
    found: reading.problems,
    paths: [...reading.paths],
    library: plain([library.bulletins, library.members, library.speakers, library.tags]),
    problems,
  };
}

/** Values that can be compared: functions are told apart by identity alone. */
function plain(value: unknown): unknown {
  if (typeof value === 'function') return 'function';
  if (value instanceof Map) return [...value].map(plain);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]));
}

const placesOf = ({ locate }: Entry<unknown>) =>
  [['title'], ['speakers', 0, 'name'], ['tags', 1], ['nothing']].flatMap((path) => [locate(path), locate(path, 'key')]);

/** Remembers in `folder`, and tells which files were not recalled. */
async function watched(folder: string): Promise<ReadingMemory & { readonly kept: string[] }> {
  const memory = await openReadingMemory(folder);
  const kept: string[] = [];
  return {
    kept,
    recall: (file, mark) => memory.recall(file, mark),
    keep(file, mark, value) {
      kept.push(file);
      memory.keep(file, mark, value);
    },
    save: () => memory.save(),
  };
}

const text = (path: string) => readFile(path, 'utf8');
const rewrite = async (path: string, change: (text: string) => string) => writeFile(path, change(await text(path)));

/** What happens to content: well done, badly done, and undone. */
const EDITS: readonly ((root: string, file: string, random: Random) => Promise<unknown>)[] = [
  (root, file) => rewrite(join(root, file), (old) => `${old}\n又一段，见[章程](/charter/)。\n`),
  (root, file) => rewrite(join(root, file), (old) => old.replace(/^(title|name): (.*)$/m, '$1: 新$2')),
  (root, file) => rewrite(join(root, file), (old) => old.replace(/^date: .*$/m, 'date: 2024-02-30')),
  (root, file) => rewrite(join(root, file), (old) => old.replace(/^date: .*$/m, 'date：2024-02-03')),
  (root, file) => rewrite(join(root, file), (old) => old.replace('\n---\n', '\ntags: [没有的标签]\n---\n')),
  (root, file) => rewrite(join(root, file), (old) => old.replace(/\n/g, '\r\n')),
  (root, file) => rewrite(join(root, file), (old) => `\ufeff${old}`),
  (root, file) => rewrite(join(root, file), (old) => old.slice(0, old.length / 2)),
  (root, file) => rm(join(root, file)),
  (root, file, random) =>
    rename(
      join(root, file),
      join(root, dirname(file), `moved-${below(random, 1e6)}${/\.mdx?$/.exec(file)?.[0] ?? ''}`),
    ),
  (root, file, random) => cp(join(root, file), join(root, `bulletins/2024/copy-${below(random, 1e6)}.md`)),
  (root, file) => cp(join(siteFixture('valves'), file), join(root, file)).catch(() => {}),
  (root, _file, random) =>
    rewrite(join(root, 'tags.yaml'), (old) => old.replace(/label: /, `label: ${below(random, 9)}`)),
  (root) => rm(join(root, 'speakers.yaml'), { force: true }),
  (root) => rewrite(join(root, 'site.yaml'), (old) => `${old}\n# 一句话\n`),
  (root) => cp(siteFixture('valves'), root, { recursive: true }),
];

describe('a reading that remembers', () => {
  it(
    'says the same as a fresh one after every edit, in one process and from one to the next',
    { timeout: 60_000 },
    async () => {
      const random = seeded(7);
      const root = await temporaryCopy(siteFixture('valves'));
      const folder = join(await temporaryFolder(), 'deep', 'readings');
      let memory = await openReadingMemory(folder);
      for (let step = 0; step < 60; step++) {
        const files = (await readdir(root, { recursive: true })).filter((file) => /\.mdx?$/.test(file)).sort();
        if (step > 0) await oneOf(random, EDITS)(root, oneOf(random, files), random);
        expect(await shown(root, memory), `step ${step}`).toEqual(await shown(root));
        if (below(random, 3) > 0) await memory.save();
        if (below(random, 2) > 0) memory = await openReadingMemory(folder);
      }
    },
  );

  it('reads what was edited, and nothing else', async () => {
    const root = await temporaryCopy(siteFixture('valves'));
    const folder = await temporaryFolder();
    const first = await watched(folder);
    await readContent(root, undefined, first);
    expect(first.kept).toContain('bulletins/2024/open-day/试验台.png');
    await first.save();

    const second = await watched(folder);
    await readContent(root, undefined, second);
    expect(second.kept).toEqual([]);

    await rewrite(join(root, 'bulletins/2024/sealing-trial-4.md'), (old) => `${old}\n又一段。\n`);
    await writeFile(join(root, 'bulletins/2024/open-day/试验台.png'), 'no picture');
    const third = await watched(folder);
    const { content } = await readContent(root, undefined, third);
    expect(third.kept).toEqual(['bulletins/2024/sealing-trial-4.md', 'bulletins/2024/open-day/试验台.png']);
    expect(content.files.get('bulletins/2024/open-day/试验台.png')?.picture).toBe('broken');
  });

  it('does not take one file for another with the same bytes', async () => {
    const root = await temporaryCopy(siteFixture('valves'));
    const memory = await openReadingMemory(await temporaryFolder());
    await readContent(root, undefined, memory);
    await rename(join(root, 'bulletins/2024/sealing-trial-4.md'), join(root, 'members/sealing-trial-4.md'));
    expect(await shown(root, memory)).toEqual(await shown(root));
  });
});

describe('the folder', () => {
  /** A folder in which everything of the content is kept, and the files in it. */
  async function filled() {
    const root = await temporaryCopy(siteFixture('valves'));
    const folder = await temporaryFolder();
    const memory = await openReadingMemory(folder);
    await readContent(root, undefined, memory);
    await memory.save();
    const drawers = (await readdir(folder)).sort();
    const states = () => Promise.all(drawers.map((drawer) => text(join(folder, drawer))));
    return { root, folder, drawers, states };
  }

  it('has nothing in it that a writer left half-done', async () => {
    expect((await filled()).drawers.every((name) => /^\d\d\.bin$/.test(name))).toBe(true);
  });

  it('is written to only where something changed', async () => {
    const { root, folder, states } = await filled();
    const before = await states();
    const same = await openReadingMemory(folder);
    await readContent(root, undefined, same);
    await same.save();
    expect(await states()).toEqual(before);

    await rewrite(join(root, 'bulletins/2024/sealing-trial-4.md'), (old) => `${old}\n又一段。\n`);
    const edited = await openReadingMemory(folder);
    await readContent(root, undefined, edited);
    await edited.save();
    const after = await states();
    expect(after.filter((state, index) => state !== before[index])).toHaveLength(1);
  });

  it('lets go of files that are gone', async () => {
    const { root, folder, states } = await filled();
    const holds = async () => (await states()).some((state) => state.includes('sealing-trial-4'));
    expect(await holds()).toBe(true);
    await rm(join(root, 'bulletins/2024/sealing-trial-4.md'));
    // its drawer is opened for the sake of others
    const memory = await openReadingMemory(folder);
    await readContent(root, undefined, memory);
    memory.recall('bulletins/2024/sealing-trial-4.md', '');
    await memory.save();
    await readContent(root, undefined, memory);
    await memory.save();
    expect(await holds()).toBe(false);
  });

  const damage: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
    'cut off': (bytes) => bytes.subarray(0, bytes.length - 9),
    empty: () => Buffer.alloc(0),
    'another bit': (bytes) => bytes.fill((bytes[bytes.length - 20] ?? 0) ^ 1, bytes.length - 20, bytes.length - 19),
    'of other code': (bytes) => bytes.fill((bytes[0] ?? 0) ^ 1, 0, 1),
    'no memory at all': () => Buffer.from('{"title": "别的东西"}\n'),
  };

  it.each(Object.keys(damage))('is not believed where it is damaged: %s', async (kind) => {
    const { root, folder, drawers } = await filled();
    for (const drawer of drawers)
      await writeFile(
        join(folder, drawer),
        (damage[kind] ?? (() => Buffer.alloc(0)))(await readFile(join(folder, drawer))),
      );
    const memory = await watched(folder);
    expect(await shown(root, memory)).toEqual(await shown(root));
    expect(new Set(memory.kept.map((file) => basename(file))).has('sealing-trial-4.md')).toBe(true);
    await memory.save();
    const mended = await watched(folder);
    await readContent(root, undefined, mended);
    expect(mended.kept).toEqual([]);
  });

  it('costs nothing but time where it cannot be written to', async () => {
    const root = await temporaryCopy(siteFixture('valves'));
    const folder = join(await temporaryFolder(), 'file');
    await writeFile(folder, 'a file where the folder should be');
    const memory = await openReadingMemory(folder);
    expect(await shown(root, memory)).toEqual(await shown(root));
    await memory.save();
    expect(await text(folder)).toBe('a file where the folder should be');
  });
});
