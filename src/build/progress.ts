/** Progress for whoever watches: one line that changes on a terminal, plain lines elsewhere. */

export interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export interface Progress {
  /** What is going on; shown on a terminal only. */
  doing(text: string): void;
  /** What is done; stays. */
  done(text: string): void;
}

export function progress(output: Output): Progress {
  const clear = output.isTTY ? '\r\u001b[2K' : '';
  return {
    doing: (text) => void (output.isTTY && output.write(clear + text)),
    done: (text) => void output.write(`${clear}${text}\n`),
  };
}
