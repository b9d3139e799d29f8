/** Where a path really leads, for what need not be there yet. */
import { realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** @returns the path without links; the part of it that is not there yet as it was given */
export function realPlace(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(realPlace(parent), basename(path));
  }
}
