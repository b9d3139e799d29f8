/** Makes the search index beside other work, in a thread of its own. */
import { Worker } from 'node:worker_threads';
import type { SearchJob, SearchWritten } from './write-search-index.ts';

/** An index that is being made; whoever gives it up ends the thread. */
export interface SearchBeside extends AsyncDisposable {
  /** For when all is written; rejected with what `writeSearchIndex` throws, or when the thread ends without an answer. */
  readonly written: Promise<SearchWritten>;
}

/** The job is copied when this is called. */
export function writeSearchIndexBeside(job: SearchJob): SearchBeside {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { workerData: job });
  const written = new Promise<SearchWritten>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`the search index was not made: its thread ended with ${code}`)));
  });
  // if something else fails first, that is what is told
  written.catch(() => {});
  return {
    written,
    // once it has ended, nothing more is written
    [Symbol.asyncDispose]: async () => void (await worker.terminate()),
  };
}
