/** Watches a content folder and does a job again after every edit, one run at a time. */
import { watch } from 'chokidar';

/** Milliseconds of quiet after which an edit counts as finished: programs save in several steps. */
const QUIET = 150;

/**
 * Runs `job` now and after every change below `root`; a change during a run leads to one more run.
 * @returns resolves when `signal` is aborted
 */
export async function watchContent(root: string, job: () => Promise<void>, signal: AbortSignal): Promise<void> {
  let waiting: NodeJS.Timeout | undefined;
  let running: Promise<void> = job();
  const watcher = watch(root, { ignoreInitial: true, ignored: /(?:^|[/\\])\.[^/\\]|node_modules/ });
  watcher.on('all', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      running = running.then(job);
    }, QUIET);
  });
  await new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
  clearTimeout(waiting);
  await watcher.close();
  await running;
}
