/** Makes the search index beside other work. */
import { beside, type Beside } from './beside.ts';
import type { SearchJob, SearchWritten } from './write-search-index.ts';

/** The job is copied when this is called; the answer fails with what `writeSearchIndex` throws. */
export function writeSearchIndexBeside(job: SearchJob): Beside<SearchWritten> {
  return beside(new URL('./search-process.ts', import.meta.url), job);
}
