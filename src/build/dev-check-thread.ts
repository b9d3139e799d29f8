/** The thread in which the dev server's check runs: every message asks for one check, and gets one answer to it. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Related } from '../astro/shared-content.ts';
import type { Problem } from '../bulletin/problem.ts';
import type { Library } from '../library/library.ts';
import { checkContent } from '../reader/check.ts';
import { openReadingMemory } from './reading-memory.ts';
import { sentFault, type SentFault } from './thread-fault.ts';

export interface CheckRequest {
  readonly content: string;
  /** The folder in which readings are kept. */
  readonly memory: string;
  /** Whether to work out what is related, too, and to tell it behind the answer. */
  readonly relates: boolean;
}

export type CheckAnswer = { readonly problems: readonly Problem[] } | { readonly error: SentFault };

export type CheckNews = CheckAnswer | { readonly related: Related };

const { content, memory: folder, relates } = workerData as CheckRequest;
// the server writes down what was read; this thread only looks
const memory = await openReadingMemory(folder);

const tell = (news: CheckNews) => parentPort?.postMessage(news);

parentPort?.on('message', () => {
  checkContent(content, { drafts: true, advice: true }, undefined, memory).then(
    ({ problems, library }) => {
      tell({ problems });
      if (relates) tell({ related: relatedIn(library) });
    },
    (error: unknown) => tell({ error: sentFault(error) }),
  );
});

function relatedIn({ bulletins, related }: Library): Related {
  return new Map(bulletins.map(({ slug }) => [slug, related(slug)]));
}
