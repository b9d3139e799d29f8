/** The bench on a small scale: every step is measured, nothing is left behind. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runScript, temporaryFolder } from './built-site.ts';

/** Many builds, one after the other, on a machine that may be busy. */
const PATIENCE = 900_000;

const root = temporaryFolder();
afterAll(() => root.remove());

describe('the bench', () => {
  it(
    'takes a small site through every step, and says so in words and as JSON',
    async () => {
      const file = join(root.path, 'bench.json');
      const { code, out } = await runScript('bench', ['--sizes', '12', '--rounds', '1', '--json', file], root.path);
      expect([code, out]).toEqual([0, expect.stringContaining('12 篇简报，一轮')]);
      const { figures, failures } = JSON.parse(readFileSync(file, 'utf8')) as {
        figures: { step: string; generator: string; wallMs: number; site: { files: number; bytes: number } }[];
        failures: object[];
      };
      expect(failures).toEqual([]);
      expect(figures.map(({ step }) => step)).toEqual(['cold', 'unchanged', 'edited', 'added', 'deleted', 'template']);
      for (const { generator, wallMs, site } of figures) {
        expect(generator).toBe('jianbao');
        expect(wallMs).toBeGreaterThan(0);
        expect(site.bytes).toBeGreaterThan(100_000);
      }
      const files = figures.map(({ site }) => site.files);
      expect([files[1], files[2]]).toEqual([files[0], files[0]]);
      expect(files[3]).toBeGreaterThan(files[2] ?? 0);
      expect(readdirSync(root.path).filter((name) => !['bench.json', '.jianbao'].includes(name))).toEqual([]);
    },
    PATIENCE,
  );

  it('names what was typed wrong', async () => {
    const run = await runScript('bench', ['--steps', 'warm']);
    expect([run.code, run.out]).toEqual([2, expect.stringContaining('“warm”')]);
  });
});
