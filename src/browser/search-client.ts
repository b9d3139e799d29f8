/** The search of this site, asked from a page: the work is done in a worker, which is started when it is first needed. */
import type { Found, SearchOptions } from '../search/search.ts';
import { siteBase } from './page-text.ts';
import type { Answered, Answers, Asked, Question } from './worker-messages.ts';

interface Waiting {
  readonly resolve: (answer: Answers[keyof Answers]) => void;
  readonly reject: (error: Error) => void;
}

let worker: Worker | undefined;
let last = 0;
const waiting = new Map<number, Waiting>();

/** @throws when a file of the search cannot be had; asking again starts afresh */
export async function searchSite(query: string, options?: SearchOptions): Promise<Found> {
  const folder = `${siteBase()}pagefind/`;
  const { number: found, answer } = ask({ kind: 'search', folder, query, ...(options && { options }) });
  return {
    ...(await answer),
    results: (start, end) => ask({ kind: 'results', found, start, end }).answer,
    facets: () => ask({ kind: 'facets', found }).answer,
  };
}

function ask<Q extends Question>(
  question: Q,
): { readonly number: number; readonly answer: Promise<Answers[Q['kind']]> } {
  const number = ++last;
  const answer = new Promise<Answers[keyof Answers]>((resolve, reject) => {
    waiting.set(number, { resolve, reject });
    worker ??= start();
    worker.postMessage({ number, question } satisfies Asked);
  });
  return { number, answer: answer as Promise<Answers[Q['kind']]> };
}

function start(): Worker {
  const started = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data: { number, answer } }: MessageEvent<Answered>) => {
    const one = waiting.get(number);
    waiting.delete(number);
    if (answer === undefined) one?.reject(new Error('a file of the search is missing'));
    else one?.resolve(answer);
  });
  // its script could not be had
  started.addEventListener('error', (event) => {
    event.preventDefault();
    if (worker === started) worker = undefined;
    for (const { reject } of waiting.values()) reject(new Error('the search could not be started'));
    waiting.clear();
  });
  return started;
}
