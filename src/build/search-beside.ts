/** Makes the search index beside other work. */
import { beside, type Beside } from './beside.ts';
import type { SearchJob, SearchWritten } from './write-search-index.ts';

/** Starts a process that waits for its job; the answer fails with what `writeSearchIndex` throws. */
export function searchIndexBeside(): Beside<SearchJob, SearchWritten> {
  return beside(new URL('./search-process.ts', import.meta.url));
}
