/** `_headers`, read as Cloudflare and Netlify document it: the same table as for nginx. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostFiles } from '../../../src/build/host-files.ts';
import { siteAnswers } from '../../../src/hosts/answers.ts';
import { headersFile } from '../../../src/hosts/headers-file.ts';
import { EXPECTATIONS, problemsOf, writeSmallSite } from './small-site.ts';

interface Rule {
  readonly path: RegExp;
  readonly remove: readonly string[];
  readonly add: readonly (readonly [string, string])[];
}

/** What both say when nothing else is written. */
const DEFAULT = ['cache-control', 'public, max-age=0, must-revalidate'] as const;

function rulesOf(text: string): Rule[] {
  return text
    .split(/^(?=\S)/m)
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const [path = '', ...lines] = block.trimEnd().split('\n');
      const words = lines.map((line) => line.trim());
      return {
        path: new RegExp(`^${path.split('*').map(RegExp.escape).join('.*')}$`),
        remove: words.filter((word) => word.startsWith('! ')).map((word) => word.slice(2).toLowerCase()),
        add: words
          .filter((word) => !word.startsWith('! '))
          .map((word) => [word.slice(0, word.indexOf(':')).toLowerCase(), word.slice(word.indexOf(':') + 1).trim()]),
      };
    });
}

/** All rules that match, in order: first they take back, then they add; what is said twice is joined. */
function cloudflare(rules: readonly Rule[], pathname: string): Map<string, string> {
  const headers = new Map<string, string>([DEFAULT]);
  const said = new Set<string>();
  for (const { remove, add } of rules.filter(({ path }) => path.test(pathname))) {
    for (const name of remove) headers.delete(name);
    for (const [name, value] of add) {
      const before = said.has(name) ? headers.get(name) : undefined;
      headers.set(name, before === undefined ? value : `${before}, ${value}`);
      said.add(name);
    }
  }
  return headers;
}

/** All rules that match; which of two would win is not documented, so this finds them joined as well as alone. */
function netlify(rules: readonly Rule[], pathname: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const { remove, add } of rules.filter(({ path }) => path.test(pathname))) {
    if (remove.length > 0) throw new Error('Netlify has no way to take a header back');
    for (const [name, value] of add) {
      if (headers.has(name)) throw new Error(`${pathname} is told ${name} twice`);
      headers.set(name, value);
    }
  }
  if (!headers.has(DEFAULT[0])) headers.set(...DEFAULT);
  return headers;
}

describe.each([
  ['cloudflare', cloudflare],
  ['netlify', netlify],
] as const)('_headers of %s', (host, interpret) => {
  let folder: string;
  let text: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'jianbao-'));
    writeSmallSite(folder);
    const site = {
      folder,
      base: '/',
      admin: { backend: 'github', repo: 'a/b', folder: 'content' },
      redirects: [],
    } as const;
    text = hostFiles(host, site, { root: '/', brotli: false }).find(({ name }) => name === '_headers')?.text ?? '';
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('says with every file what it shall', () => {
    const rules = rulesOf(text);
    const problems = EXPECTATIONS.flatMap((expected) => {
      const { pathname } = new URL(expected.path.replaceAll('%', '%25'), 'https://example.org');
      return problemsOf(expected, interpret(rules, pathname));
    });
    expect(problems).toEqual([]);
  });

  it('does not lose hold of documents that the host serves without their ending', () => {
    const rules = rulesOf(text);
    const served = ['/files/bulletins/2024/a/page', '/files/bulletins/2024/b/'];
    const problems = served.flatMap((path) =>
      problemsOf({ path, policy: 'document', type: 'text/html' }, interpret(rules, path)),
    );
    expect(problems).toEqual([]);
  });

  it('has at most one star in a path, and lines that every host reads', () => {
    for (const line of text.split('\n')) {
      expect(line.length).toBeLessThan(2000);
      if (line.startsWith('/')) expect(line.split('*').length).toBeLessThanOrEqual(2);
    }
  });
});

describe('_headers of Cloudflare', () => {
  const none = { pages: [], files: [], activeFiles: [] };
  it('is not written where the host would leave out part of it', () => {
    const many = Array.from({ length: 120 }, (_, index) => `files/${index}.SVG`);
    const marked = { ...none, activeFiles: [['X', 'y']] as const };
    expect(() => headersFile('cloudflare', siteAnswers(marked, many), many)).toThrow(/100 rules/);
    const long = { ...none, pages: [['X', 'y'.repeat(2000)]] as const };
    expect(() => headersFile('cloudflare', siteAnswers(long, []), [])).toThrow(/2000 characters/);
  });
});
