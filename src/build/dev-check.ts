/** The check with its advice beside the dev server, in a thread of its own: it takes longer than a page may. */
import { Worker } from 'node:worker_threads';
import type { Related } from '../astro/shared-content.ts';
import type { Problem } from '../bulletin/problem.ts';
import type { CheckAnswer, CheckNews, CheckRequest } from './dev-check-thread.ts';
import { receivedFault } from './thread-fault.ts';

export interface DevCheck {
  /** The problems of the content as it stands after this call; one check at a time, and none that nobody waits for. */
  problems(): Promise<readonly Problem[]>;
}

/**
 * @param memory the folder in which readings are kept
 * @param onRelated called after every check with what is related in the content, where somebody wants to know
 */
export function devCheck(content: string, memory: string, onRelated?: (related: Related) => void): DevCheck {
  let thread: Worker | undefined;
  let running: Promise<unknown> | undefined;
  let next: Promise<readonly Problem[]> | undefined;
  const check = async (): Promise<readonly Problem[]> => {
    const worker = (thread ??= startThread({ content, memory, relates: onRelated !== undefined }, onRelated));
    const answer = await answerOf(worker).catch((error: unknown) => {
      // a thread that fell is not asked again
      thread = undefined;
      throw error;
    });
    if ('problems' in answer) return answer.problems;
    throw receivedFault(answer.error);
  };
  return {
    problems: () =>
      (next ??= (async () => {
        await running?.catch(() => {});
        running = next;
        next = undefined;
        return check();
      })()),
  };
}

function startThread(request: CheckRequest, onRelated?: (related: Related) => void): Worker {
  const thread = new Worker(new URL('./dev-check-thread.ts', import.meta.url), { workerData: request });
  thread.on('message', (news: CheckNews) => {
    if ('related' in news) onRelated?.(news.related);
  });
  // the server decides when the program ends
  thread.unref();
  return thread;
}

function answerOf(thread: Worker): Promise<CheckAnswer> {
  return new Promise((resolve, reject) => {
    const end = (done: () => void) => {
      thread.off('message', answered).off('error', fell).off('exit', left);
      done();
    };
    const answered = (news: CheckNews) => {
      if (!('related' in news)) end(() => resolve(news));
    };
    const fell = (error: unknown) => end(() => reject(new Error('the check fell', { cause: error })));
    const left = (code: number) => end(() => reject(new Error(`the check ended with ${code}`)));
    thread.on('message', answered).on('error', fell).on('exit', left);
    thread.postMessage('check');
  });
}
