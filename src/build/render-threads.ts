/** Threads that render pages side by side, with no more waiting for them than they can take. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Answer } from './page-worker.ts';
import type { RenderedPage, RendererOptions, RenderJob } from './renderer.ts';

export interface RenderThreads {
  /** Hands over some pages; returns when there is room for more. @throws when a page could not be rendered */
  render(jobs: readonly RenderJob[]): Promise<void>;
  /** Returns when all are rendered. @throws when a page could not be rendered */
  done(): Promise<void>;
  close(): Promise<void>;
}

/** More would fight over memory rather than help. */
const MOST_THREADS = 8;
/** Of a page nothing is left when it is made; with more room a thread collects garbage as often, and takes three times as much. */
const YOUNG_MB = 8;
/** One batch in work, one waiting. */
const QUEUE = 2;

interface Thread {
  readonly worker: Worker;
  waiting: number;
}

/**
 * @param onMade is told of every batch
 * @param beside work that keeps a core busy; until it ends, well or not, there is one thread less
 */
export function renderThreads(
  options: RendererOptions,
  onMade: (pages: readonly RenderedPage[]) => void,
  beside: Promise<unknown>,
): RenderThreads {
  const threads: Thread[] = [];
  const cores = Math.min(availableParallelism(), MOST_THREADS);
  let most = Math.max(1, cores - 1);
  let failure: { readonly error: unknown } | undefined;
  let wake = () => {};
  const useAll = () => {
    most = cores;
    wake();
  };
  beside.then(useAll, useAll);
  const fail = (error: unknown) => {
    failure ??= { error };
    wake();
  };
  const start = (): Thread => {
    const worker = new Worker(new URL('./page-worker.ts', import.meta.url), {
      workerData: options,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    });
    const thread = { worker, waiting: 0 };
    worker.on('message', (answer: Answer) => {
      thread.waiting--;
      if ('failure' in answer) return fail(answer.failure);
      onMade(answer.pages);
      wake();
    });
    worker.on('error', fail);
    // without a word, as when a page ends its process
    worker.on('exit', (code) => fail(new Error(`a thread that renders pages ended with ${code}`)));
    threads.push(thread);
    return thread;
  };
  const until = async (isTrue: () => boolean) => {
    while (!failure && !isTrue()) await new Promise<void>((resolve) => (wake = resolve));
    if (failure) throw failure.error;
  };
  const free = () =>
    threads.find(({ waiting }) => waiting === 0) ??
    (threads.length < most ? undefined : threads.find(({ waiting }) => waiting < QUEUE));
  return {
    async render(jobs) {
      await until(() => free() !== undefined || threads.length < most);
      const thread = free() ?? start();
      thread.waiting++;
      thread.worker.postMessage(jobs);
    },
    done: () => until(() => threads.every(({ waiting }) => waiting === 0)),
    async close() {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}
