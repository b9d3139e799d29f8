/** Sees to it that a build finds a folder to fill: from the second build on the site before the last one, until then a copy. */
import { existsSync } from 'node:fs';
import { beside, type Beside } from './beside.ts';
import { realPlace } from './real-place.ts';
import type { SpareJob } from './spare-process.ts';

/**
 * @param out the folder that the site is published to, as a build before left it
 * @returns undefined where nothing needs to be done; a failure costs only time
 */
export async function spareBeside(out: string, spare: string): Promise<Beside<SpareJob, void> | undefined> {
  if (existsSync(spare) || !existsSync(out)) return undefined;
  const sparing = beside<SpareJob, void>(new URL('./spare-process.ts', import.meta.url));
  await sparing.give({ site: realPlace(out), spare });
  return sparing;
}
