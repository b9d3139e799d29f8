/** Makes the search index beside other work, in a thread of its own. */
import { Worker } from 'node:worker_threads';
import type { SearchJob, SearchWritten } from './write-search-index.ts';

/**
 * The job is copied when this is called; the promise is for when all is written.
 * @throws what `writeSearchIndex` throws, or when the thread ends without an answer
 */
export function writeSearchIndexBeside(job: SearchJob): Promise<SearchWritten> {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { workerData: job });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`the search index was not made: its thread ended with ${code}`)));
  });
}
