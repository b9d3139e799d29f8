/** The documents: what they name in the project is there. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const DOCUMENTS = [
  'README.md',
  'README.zh-CN.md',
  'src/README.md',
  'docs/admin.md',
  'docs/hosting.md',
  'docs/licences.md',
  'docs/performance.md',
  'SECURITY.md',
];
const TOP = ['src', 'content', 'public', 'scripts', 'tests', 'docs', '.ci'];

const textOf = (file: string) => readFileSync(join(PROJECT, file), 'utf8');
/** Without blocks of code, whose paths are examples and trees. */
const prose = (text: string) => text.replace(/^(```|~~~)[\s\S]*?^\1/gm, '');

/** Targets of links and pictures, in Markdown and in HTML. */
function targets(text: string): string[] {
  const markdown = [...prose(text).matchAll(/\]\(<?([^)>\s]+(?: [^)>"]+)?)>?(?:\s+"[^"]*")?\)/g)];
  const references = [...prose(text).matchAll(/^\[[^\]]+\]:\s+(\S+)/gm)];
  const html = [...prose(text).matchAll(/\b(?:src|srcset|href)="([^"]+)"/g)];
  return [...markdown, ...references, ...html].map((match) => match[1] ?? '');
}

/** Paths of the project in `code`, such as `src/views/`; those with a place to fill in are examples. */
function namedPaths(text: string): string[] {
  return [...prose(text).matchAll(/`((?:[\w.-]+\/)+[\w.*-]*)`/g)]
    .map((match) => match[1] ?? '')
    .filter((path) => TOP.includes(path.split('/')[0] ?? '') && !/[*<>…]/.test(path));
}

describe.each(DOCUMENTS)('%s', (document) => {
  it('is there', () => {
    expect(existsSync(join(PROJECT, document))).toBe(true);
  });

  it('links to nothing in the project that is not there', () => {
    const folder = dirname(document);
    const local = targets(textOf(document)).filter((target) => !/^(?:[a-z][a-z\d+.-]*:|\/\/|#)/i.test(target));
    const dead = local.filter((target) => {
      const path = decodeURIComponent(target.replace(/[?#].*$/, ''));
      return path.startsWith('/') || !existsSync(join(PROJECT, normalize(join(folder, path))));
    });
    expect(dead).toEqual([]);
  });

  it('names no folder or file of the project that is not there', () => {
    const missing = namedPaths(textOf(document)).filter(
      (path) => !existsSync(join(PROJECT, path)) && !existsSync(join(PROJECT, dirname(document), path)),
    );
    expect(missing).toEqual([]);
  });

  it('names no command that npm does not know', () => {
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
    const named = [...textOf(document).matchAll(/\bnpm (?:run ([\w:-]+)|(test|start)\b)/g)].map(
      (match) => match[1] ?? match[2] ?? '',
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});
