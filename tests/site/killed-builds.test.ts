/** Builds that are killed do no harm, whatever the moment. `npm run bench -- --kill N` kills more. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runScript, temporaryFolder } from './built-site.ts';

/** Many builds, one after the other, on a machine that may be busy. */
const PATIENCE = 900_000;

const root = temporaryFolder();
afterAll(() => root.remove());

describe('builds that are killed', () => {
  it(
    'leave the last good site or the new one, and nothing besides once a build has succeeded',
    async () => {
      const file = join(root.path, 'killed.json');
      const { code, out } = await runScript(
        'bench',
        ['--kill', '5', '--sizes', '30', '--seed', '3', '--json', file],
        root.path,
      );
      expect([code, out]).toEqual([0, expect.stringContaining('一个字节不差')]);
      const { killed, figures } = JSON.parse(readFileSync(file, 'utf8')) as { killed: object; figures: object[] };
      expect(killed).toMatchObject({ kills: 5, harmed: [], recovers: true, leftovers: [] });
      expect(figures).toEqual([]);
    },
    PATIENCE,
  );
});
