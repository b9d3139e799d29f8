/**
 * Work that is done beside a command, in a process of its own: with its end it gives back all memory that it took, which a
 * thread does not.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { receivedFault, sentFault, type SentFault } from './thread-fault.ts';

/** A process that does one job; whoever gives it up ends it. */
export interface Beside<Job, Answer> extends AsyncDisposable {
  /**
   * @param job plain data
   * @returns when the process has the whole of it; whatever keeps this one busy before that keeps the other one waiting
   */
  give(job: Job): Promise<void>;
  /** Rejected with what the work throws, or when the process ends without an answer. */
  readonly answered: Promise<Answer>;
}

/** With half of the room for what is garbage at once work takes as long, and less memory. */
const LITTLE_GARBAGE = '--max-semi-space-size=8';

type Message<Answer> = { readonly answer: Answer } | { readonly failure: SentFault };

/** Starts the process. @param program module that calls `answerBeside` */
export function beside<Job extends object, Answer>(program: URL): Beside<Job, Answer> {
  const child = fork(program, { serialization: 'advanced', execArgv: [...process.execArgv, LITTLE_GARBAGE] });
  const gone = once(child, 'exit');
  const answered = new Promise<Answer>((resolve, reject) => {
    child.once('message', (message: Message<Answer>) => {
      if ('answer' in message) resolve(message.answer);
      else reject(receivedFault(message.failure));
    });
    child.once('error', reject);
    child.once('exit', (code, signal) =>
      reject(new Error(`${program.pathname} ended without an answer: ${code ?? signal}`)),
    );
  });
  // if something else fails first, that is what is told
  answered.catch(() => {});
  return {
    answered,
    // that it ended before it had all of the job is told by its end
    give: (job) => new Promise((resolve) => void child.send(job, () => resolve())),
    // once it has ended, nothing more is written
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGKILL');
      await gone;
    },
  };
}

/** What the program does: one job, then it ends; it ends also when nobody is left to hear the answer. */
export function answerBeside<Job, Answer>(work: (job: Job) => Promise<Answer>): void {
  const answer = async (job: Job): Promise<Message<Answer>> => {
    try {
      return { answer: await work(job) };
    } catch (failure) {
      return { failure: sentFault(failure) };
    }
  };
  process.once('disconnect', () => process.exit());
  process.once('message', (job) => {
    void answer(job as Job).then((message) => process.send?.(message, undefined, undefined, () => process.exit()));
  });
}
