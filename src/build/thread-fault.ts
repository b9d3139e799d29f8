/** Errors on their way from one thread or process to another: of an error itself only the words arrive, not what the system calls it. */

/** Plain data. */
export interface SentFault {
  readonly kind: 'fault';
  readonly name: string;
  readonly message: string;
  readonly stack?: string;
  /** What else the error bears: `code`, `syscall`, `path` … */
  readonly facts: Readonly<Record<string, string | number>>;
  readonly cause?: SentFault;
}

/** More causes than anybody reads; one may be its own. */
const MOST_CAUSES = 8;

/** @param fault whatever was thrown */
export function sentFault(fault: unknown, most = MOST_CAUSES): SentFault {
  if (!(fault instanceof Error)) return { kind: 'fault', name: 'Error', message: String(fault), facts: {} };
  const { name, message, stack, cause } = fault;
  const facts = Object.entries(fault).filter(
    (fact): fact is [string, string | number] => typeof fact[1] === 'string' || typeof fact[1] === 'number',
  );
  return {
    kind: 'fault',
    name,
    message,
    ...(stack !== undefined && { stack }),
    facts: Object.fromEntries(facts),
    ...(cause !== undefined && most > 0 && { cause: sentFault(cause, most - 1) }),
  };
}

/** The error again; whatever has not been sent as above is given back as it is. */
export function receivedFault(fault: SentFault): Error;
export function receivedFault(fault: unknown): unknown;
export function receivedFault(fault: unknown): unknown {
  if (!isSent(fault)) return fault;
  const { name, message, stack, facts, cause } = fault;
  const error = new Error(message, cause && { cause: receivedFault(cause) });
  if (stack !== undefined) error.stack = stack;
  // as errors have it: there, but not listed
  Object.defineProperty(error, 'name', { value: name, configurable: true, writable: true });
  return Object.assign(error, facts);
}

function isSent(fault: unknown): fault is SentFault {
  return typeof fault === 'object' && fault !== null && 'kind' in fault && fault.kind === 'fault';
}
