/** What is related, kept from one build to the next: it is dear to work out, and most edits do not change it. */
import type { Relations } from '../library/related/relations.ts';
import { codeFingerprint } from './fingerprint.ts';
import { readSealed, writeSealed } from './sealed-text.ts';

/** The rooms that relations depend on. */
const ROOMS = ['markdown', 'bulletin', 'library'];

/** @returns undefined when nothing was kept, or by other code */
export async function recallRelations(file: string): Promise<Relations | undefined> {
  const text = readSealed(file, await codeFingerprint(ROOMS));
  if (text === undefined) return undefined;
  const { fingerprint, related } = JSON.parse(text) as { fingerprint: string; related: [string, []][] };
  return { fingerprint, related: new Map(related) };
}

/** A folder that cannot be written to costs only time. */
export async function keepRelations(file: string, { fingerprint, related }: Relations): Promise<void> {
  try {
    writeSealed(file, await codeFingerprint(ROOMS), JSON.stringify({ fingerprint, related: [...related] }));
  } catch {
    // the next build works them out again
  }
}
