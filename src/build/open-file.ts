/** Opens a file in the program that the person uses for texts. */
import { spawn } from 'node:child_process';

export interface Opener {
  readonly command: string;
  readonly args: readonly string[];
}

/**
 * The editor that the environment names, or else what the system opens such files with.
 * @param environment where `VISUAL` and `EDITOR` are looked up; they may carry arguments (`code --wait`)
 */
export function openerFor(
  path: string,
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
): Opener {
  const named = (environment['VISUAL'] ?? environment['EDITOR'] ?? '').trim();
  if (named !== '') {
    const [command = '', ...args] = named.split(/\s+/);
    return { command, args: [...args, path] };
  }
  // the empty text is the title of the window, which `start` would else take the path for
  if (platform === 'win32') return { command: 'cmd', args: ['/c', 'start', '', path] };
  return { command: platform === 'darwin' ? 'open' : 'xdg-open', args: [path] };
}

/** @returns whether the program could be started; one that runs in the terminal is waited for */
export function openFile({ command, args }: Opener): Promise<boolean> {
  return new Promise((resolve) => {
    const program = spawn(command, [...args], { stdio: 'inherit' });
    program.once('error', () => resolve(false));
    program.once('exit', (code) => resolve(code === 0));
  });
}
