/** Errors from threads: what the system calls them arrives, too. */
import { describe, expect, it } from 'vitest';
import { diskFaultText } from '../../../src/build/disk-fault.ts';
import { receivedFault, sentFault } from '../../../src/build/thread-fault.ts';

/** As it comes out of a thread. */
const arrived = (fault: unknown) => receivedFault(structuredClone(sentFault(fault)));

describe('an error from a thread', () => {
  it('is told as one of this thread, though its words do not say what it is', () => {
    const fault = Object.assign(new Error('rename failed'), { code: 'EBUSY', syscall: 'rename', path: '/盘/dist' });
    expect(diskFaultText(arrived(fault))).toBe(diskFaultText(fault));
    expect(diskFaultText(arrived(new Error('page', { cause: fault })))).toContain('/盘/dist');
  });

  it('keeps its name, its words and its trace', () => {
    const fault = new TypeError('x is not a function');
    const error = arrived(fault);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ name: 'TypeError', message: 'x is not a function', stack: fault.stack });
  });

  it('may bear what no thread can be sent, and be its own cause', () => {
    const fault = Object.assign(new Error('round'), { ask: () => 1 });
    fault.cause = fault;
    expect(arrived(fault)).toMatchObject({ message: 'round', cause: { message: 'round' } });
  });

  it('is an error, whatever was thrown', () => {
    expect(arrived('bad')).toEqual(new Error('bad'));
    expect(arrived(undefined)).toEqual(new Error('undefined'));
  });

  it('that comes in another way is left as it is', () => {
    const fault = new Error('the thread ended');
    expect(receivedFault(fault)).toBe(fault);
    expect(receivedFault(undefined)).toBeUndefined();
  });
});
