/** Commands in a real terminal, with somebody at the keys: by `script` of util-linux, where it is there. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { PERSONAL_ENV } from './built-site.ts';

const SCRIPT = '/usr/bin/script';

/** Whether there is a terminal to be had. */
export const HAS_TERMINAL = existsSync(SCRIPT);

/** The key that goes down a menu. */
export const DOWN = '\u001b[B';

/** What must be on the screen, and the keys that answer it. */
export type Step = readonly [until: string, keys: string];

/** Runs a command in a terminal of its own; keys are pressed when what they answer is on the screen and it is still. */
export function runAtTerminal(
  command: readonly string[],
  cwd: string,
  steps: readonly Step[],
  env: NodeJS.ProcessEnv = {},
): Promise<{ code: number; screen: string }> {
  return new Promise((resolve, reject) => {
    const line = command.map((part) => `'${part}'`).join(' ');
    const child = spawn(SCRIPT, ['-qefc', line, '/dev/null'], {
      cwd,
      env: { ...PERSONAL_ENV, TERM: 'xterm', ...env },
    });
    const left = [...steps];
    let screen = '';
    let answered = 0;
    let quiet: NodeJS.Timeout | undefined;
    const press = () => {
      const [next] = left;
      if (!next || !screen.slice(answered).includes(next[0])) return;
      left.shift();
      answered = screen.length;
      child.stdin.write(next[1]);
    };
    const tooLong = setTimeout(() => child.kill(), 90_000);
    child.stdout.on('data', (chunk: Buffer) => {
      screen += chunk.toString();
      clearTimeout(quiet);
      quiet = setTimeout(press, 300);
    });
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(tooLong);
      clearTimeout(quiet);
      resolve({ code: code ?? -1, screen });
    });
  });
}
