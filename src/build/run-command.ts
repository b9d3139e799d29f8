/** Runs a command to its end: usage slips and faults of the disk get a few words, faults of the program their trace. */
import { UsageError, UsageWanted } from './arguments.ts';
import { diskFaultText } from './disk-fault.ts';
import { Refusal } from './refusal.ts';

/** The exit code of a command that the person left with Ctrl-C: 128 and the number of the signal, as shells have it. */
export const INTERRUPTED = 130;

/** Exit codes: 0 done, 1 the content has errors or a step failed, 2 the command was typed wrong. */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (error instanceof UsageWanted) {
      console.log(error.message);
      process.exitCode = 0;
    } else if (error instanceof UsageError) {
      console.error(error.message);
      process.exitCode = 2;
    } else if (error instanceof Refusal) {
      console.error(error.message);
      process.exitCode = 1;
    } else {
      const fault = diskFaultText(error);
      console.error(fault === undefined ? '没有完成，原因如下：' : `没有完成。${fault}`);
      if (fault === undefined) console.error(error);
      process.exitCode = 1;
    }
  }
}
