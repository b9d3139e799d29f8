/** One spoilt bulletin, checked and mended: what must hold whatever was done to it. */
import type { Problem } from '../../bulletin/problem.ts';
import { lineStarts } from '../../editing/patch.ts';
import type { FileReading } from '../../reader/entries.ts';
import { fileText } from '../../reader/file-text.ts';
import type { Checked } from '../../reader/check.ts';
import type { Mutation } from './mutate.ts';
import { spoilt } from './spoilt-content.ts';

export interface Trial {
  /** Problems before and after mending. */
  readonly before: number;
  readonly after: number;
  readonly isChanged: boolean;
  /** Of the check and the mending. */
  readonly ms: number;
  /** What did not hold, in Chinese; empty when all is well. */
  readonly faults: readonly string[];
}

/** Longer than this is a hang to whoever waits. */
const MOST_MS = 2000;

export async function tryMending(sound: Checked, file: string, { bytes, text }: Mutation): Promise<Trial> {
  const start = performance.now();
  const faults: string[] = [];
  const content = spoilt(sound, file, bytes);
  const mending = await content.mend();
  const ms = performance.now() - start;
  if (ms > MOST_MS) faults.push(`用了 ${Math.round(ms)} 毫秒`);
  const [mended] = mending.files;
  const before = content.problems.length;
  const after = mending.left.length;
  if (after > before) faults.push(`问题从 ${before} 处变成 ${after} 处`);
  if (content.reading.rejected && content.reading.problems.length === 0) faults.push('没有收下，却没有说为什么');
  faults.push(
    ...content.problems.flatMap((problem) => misplaced(problem, file, fileText(bytes)?.text ?? latin(bytes))),
  );
  if (mended) {
    if (text !== undefined && mended.before !== text) faults.push('编码认错了');
    faults.push(...mending.left.flatMap((problem) => misplaced(problem, file, mended.after)));
    const again = spoilt(sound, file, new TextEncoder().encode(mended.after));
    const [twice] = (await again.mend()).files;
    if (twice && twice.after !== mended.after) faults.push('再改一遍又变了');
    faults.push(...lostText(mended.before, mended.after, again.reading));
  }
  return { before, after, isChanged: mended !== undefined, ms, faults };
}

function misplaced({ code, file, line, column }: Problem, spoiltFile: string, text: string): string[] {
  if (file === '' || line < 1 || column < 1) return [`${code} 没有位置`];
  // a name may clash with one in another file
  if (file !== spoiltFile) return [];
  const lines = lineStarts(text);
  const begin = lines[line - 1];
  if (begin === undefined) return [`${code} 在第 ${line} 行，文件只有 ${lines.length} 行`];
  const end = lines[line] ?? text.length + 1;
  return column > end - begin + 1 ? [`${code} 在第 ${line} 行第 ${column} 列，那一行没有这么长`] : [];
}

/** The text below the fields is the end of the file, before and after, and none of it has been drawn into the fields. */
function lostText(before: string, after: string, { bulletin, rejected }: FileReading): string[] {
  const document = bulletin ?? rejected?.[0]?.document?.entry;
  const plain = (text: string) => text.replace(/\r\n?/g, '\n');
  // where it still cannot be told what is text, what looks like it has to be there line by line
  if (!document) {
    const kept = new Set(plain(after).split('\n'));
    return plain(before)
      .split('\n')
      .every((line) => kept.has(line) || !PROSE.test(line))
      ? []
      : ['正文变了'];
  }
  const body = document.body;
  if (!plain(before).endsWith(body)) return ['正文变了'];
  const fenced = /^---[ \t]*\n[\s\S]*?\n---[ \t]*(?:\n|$)/.exec(plain(before));
  return fenced && plain(before).length - fenced[0].length > body.length ? ['正文少了一截'] : [];
}

/** A sentence, and no field. */
const PROSE = /^[^:：]*[。！？]$/u;

/** Bytes of no known encoding, one character each: enough to count lines. */
function latin(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes);
}
