/**
 * Work that is done beside a command, in a process of its own: with its end it gives back all memory that it took, which a
 * thread does not.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { receivedFault, sentFault, type SentFault } from './thread-fault.ts';

/** Work that is being done; whoever gives it up ends it. */
export interface Beside<Answer> extends AsyncDisposable {
  /** Rejected with what the work throws, or when its process ends without an answer. */
  readonly answered: Promise<Answer>;
}

type Message<Answer> = { readonly answer: Answer } | { readonly failure: SentFault };

/**
 * @param program module that calls `answerBeside`
 * @param job plain data, copied when this is called
 */
export function beside<Job extends object, Answer>(program: URL, job: Job): Beside<Answer> {
  const child = fork(program, { serialization: 'advanced' });
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
    // that it ended before it had all of the job is told by its end
    child.send(job, () => {});
  });
  // if something else fails first, that is what is told
  answered.catch(() => {});
  return {
    answered,
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
