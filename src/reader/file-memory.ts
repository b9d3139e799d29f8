/** What a reading may remember of files between one time and the next; where it is kept is not its business. */

export interface FileMemory {
  /** What was kept of a file under this very mark, as it was given; undefined when nothing was. */
  recall(file: string, mark: string): unknown;
  /** @param value plain data, which nobody changes any more */
  keep(file: string, mark: string, value: unknown): void;
}

/** Reads everything as if for the first time. */
export const NO_MEMORY: FileMemory = {
  recall: () => undefined,
  keep: () => {},
};
