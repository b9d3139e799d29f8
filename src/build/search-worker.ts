/** Runs in a thread of its own: writes the search index that it was started with, and answers what it wrote. */
import { parentPort, workerData } from 'node:worker_threads';
import { writeSearchIndex, type SearchJob } from './write-search-index.ts';

parentPort?.postMessage(await writeSearchIndex(workerData as SearchJob));
