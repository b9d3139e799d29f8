/** Runs `npm run dev` the way a person does, and asks it. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { freePort } from '../../src/evaluation/bench/free-port.ts';
import { PERSONAL_ENV, PROJECT } from './built-site.ts';

export interface LiveSite {
  /** Address of the home page. */
  readonly url: string;
  /** What the command has printed so far. */
  shown(): string;
  /** Asks again until the answer will do, or until it is too late. */
  until<T>(ask: () => Promise<T>, willDo: (answer: T) => boolean, seconds?: number): Promise<T>;
  textAt(path: string): Promise<string>;
  /** Ends the server and whatever it started. */
  stop(): Promise<void>;
}

/** Serves a content folder, and waits until it answers. */
export async function liveSite(content: string, base: string, cwd: string): Promise<LiveSite> {
  const port = await freePort();
  const url = `http://localhost:${port}${base}`;
  let shown = '';
  const child = spawn(
    process.execPath,
    [join(PROJECT, 'scripts/dev.ts'), '--content', content, '--port', String(port), '--base', base],
    { cwd, env: PERSONAL_ENV, detached: process.platform !== 'win32' },
  );
  child.stdout.on('data', (chunk: Buffer) => (shown += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (shown += chunk.toString()));

  async function until<T>(ask: () => Promise<T>, willDo: (answer: T) => boolean, seconds = 20): Promise<T> {
    const end = Date.now() + seconds * 1000;
    for (;;) {
      const answer = await ask().catch((error: unknown) => error as T);
      if (!(answer instanceof Error) && willDo(answer)) return answer;
      if (Date.now() > end || child.exitCode !== null)
        throw new Error(`not in time; last answer: ${String(answer).slice(0, 500)}\nthe server said: ${shown}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  async function stop(): Promise<void> {
    if (child.exitCode !== null || child.pid === undefined) return;
    const ended = new Promise((resolve) => child.once('close', resolve));
    const group = process.platform === 'win32' ? child.pid : -child.pid;
    process.kill(group, 'SIGTERM');
    const late = setTimeout(() => process.kill(group, 'SIGKILL'), 5000);
    await ended;
    clearTimeout(late);
  }

  try {
    await until(
      () => fetch(url),
      ({ ok }) => ok,
      60,
    );
  } catch (error) {
    await stop();
    throw error;
  }
  const textAt = async (path: string) =>
    (await fetch(new URL(path, url), { signal: AbortSignal.timeout(20_000) })).text();
  return { url, shown: () => shown, until, textAt, stop };
}
