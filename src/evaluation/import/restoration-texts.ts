/** The texts that restoring is measured on: our own, some to tune by and some held back, or the posts of a folder. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gbkBytes } from '../../encoding/gbk.ts';
import { restore } from '../../import/restore/restore.ts';
import { readFrontMatter } from '../../reader/front-matter.ts';

const TEXTS = fileURLToPath(new URL('texts/', import.meta.url));

/** Our own texts, a page each. Rules and numbers may be chosen by `tuned`; `held-back` is there for the figures alone. */
export function ownTexts(part: 'tuned' | 'held-back'): string[] {
  return readFileSync(join(TEXTS, `restoration-${part}.md`), 'utf8')
    .split(/^(?=# )/m)
    .map((page) => `${page.trim()}\n`);
}

/** Bodies of all Markdown files below a folder, in the order of their paths. */
export function bodiesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => {
      const text = readFileSync(path, 'utf8').replace(/\r\n?/g, '\n');
      return readFrontMatter(path, text).value?.body ?? text;
    });
}

/** With less a page is not long enough to be known as damaged. */
const SHORTEST = 600;
const LEAST_HAN = 25;

/**
 * The Chinese prose of bodies, clean and without what GBK has not: paragraphs without any Markdown. Spaces beside
 * full-width marks are left out, for they do not come back; bodies with too little prose as well.
 */
export function proseOf(bodies: readonly string[]): string[] {
  return bodies
    .map((body) =>
      body
        .replace(/^(`{3,}|~{3,})[^]*?^\1/gm, '')
        .split('\n')
        .filter(
          (line) => !/[<>|`[\]*#]|https?:/.test(line) && (line.match(/\p{Script=Han}/gu)?.length ?? 0) >= LEAST_HAN,
        )
        .map((line) => [...line.trim()].filter((character) => character < '\x80' || gbkBytes(character)).join(''))
        .join('\n\n'),
    )
    .map((prose) => restore(prose).text.replace(/(?<=[，。：；！？]) +| +(?=[，。：；！？])/g, ''))
    .filter((prose) => prose.length >= SHORTEST);
}
