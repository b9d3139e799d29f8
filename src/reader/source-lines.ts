/** The lines of content files, for showing a problem in its place. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../encoding/decode.ts';

/** Path inside the content folder → its lines as positions count them; undefined for a file that cannot be read. */
export function sourceLines(root: string): (file: string) => readonly string[] | undefined {
  const known = new Map<string, readonly string[] | undefined>();
  return (file) => {
    if (!known.has(file)) known.set(file, linesOf(join(root, file)));
    return known.get(file);
  };
}

function linesOf(path: string): readonly string[] | undefined {
  try {
    const decoded = decode(readFileSync(path));
    return decoded.kind === 'text' ? decoded.text.split(/\r\n?|\n/) : undefined;
  } catch {
    return undefined;
  }
}
