/** A site with one file of every kind that hosts treat differently, and what each host must say with it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { HostRedirect } from '../../../src/hosts/redirects.ts';

export const LONG = '联盟召开成员大会。'.repeat(400);

const page = (text: string) =>
  `<!doctype html><html><head><meta charset="utf-8"><style>p{color:red}</style></head><body>${text}</body></html>`;

export const SMALL_SITE: Readonly<Record<string, string>> = {
  'index.html': page('首页'),
  '404.html': page('没有这个页面'),
  'about/index.html': page(LONG),
  'admin/index.html': page('编辑'),
  'feed.xml': `<feed>${LONG}</feed>`,
  'feed.json': '{}',
  'manifest.webmanifest': '{}',
  'robots.txt': 'User-agent: *',
  'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  '_astro/index.D3wPIDvU.css': `p{color:red}/*${LONG}*/`,
  '_astro/search.CmpCQL7G.js': 'export {};',
  'pictures/会场.1f2e3d.avif': 'avif',
  'share/7704d7ecf27219ab.png': 'png',
  'pagefind/pagefind.js': 'export {};',
  'pagefind/pagefind-entry.json': '{}',
  'pagefind/wasm.unknown.pagefind': 'wasm',
  'pagefind/pagefind.db462c.pf_meta': 'meta',
  'pagefind/facets.e81a7d7c38.json': '{}',
  'pagefind/variants.311128eafb.json': '{}',
  'pagefind/fragment/1-edf9.pf_fragment': 'fragment',
  'pagefind/index/ced52c.pf_index': 'index',
  'files/bulletins/2024/a/会议 纪要 100%.txt': '纪要',
  'files/bulletins/2024/a/名单.csv': '甲,乙',
  'files/bulletins/2024/a/b.pdf': '0123456789',
  'files/bulletins/2024/a/图.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'files/bulletins/2024/a/图.SVG': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'files/bulletins/2024/a/page.html': '<script>alert(1)</script>',
  'files/bulletins/2024/a/图 "1" {$2}.SVG': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'files/bulletins/2024/b/index.html': '<script>alert(1)</script>',
  'files/bulletins/2024/a/data.pf_meta': 'an attachment by chance',
  'node/12/index.html': page('已移到'),
  'gone/index.html': page('已撤下'),
  '旧文/$1 "x"/index.html': page('已移到'),
};

export const SMALL_REDIRECTS: readonly HostRedirect[] = [
  { status: 410, from: '/files/bulletins/2020/旧.pdf' },
  { status: 410, from: '/gone/' },
  { status: 410, from: '/gone.html' },
  { status: 301, from: '/node/12/', to: '/about/' },
  { status: 301, from: '/show.asp', to: '/关于/$a?b#c/' },
  { status: 301, from: '/旧文/$1 "x"/', to: '/about/' },
];

/** @param folder absolute path, made where it is missing */
export function writeSmallSite(folder: string): void {
  for (const [file, text] of Object.entries(SMALL_SITE)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

export interface Expectation {
  /** Decoded, without base. */
  readonly path: string;
  readonly policy: 'page' | 'admin' | 'document' | 'none';
  readonly immutable?: boolean;
  /** What nginx says of the type; other hosts know by themselves. */
  readonly type: string;
}

const UTF8 = '; charset=utf-8';

/** One table for all hosts. */
export const EXPECTATIONS: readonly Expectation[] = [
  { path: '/', policy: 'page', type: `text/html${UTF8}` },
  { path: '/404.html', policy: 'page', type: `text/html${UTF8}` },
  { path: '/about/', policy: 'page', type: `text/html${UTF8}` },
  { path: '/admin/', policy: 'admin', type: `text/html${UTF8}` },
  { path: '/feed.xml', policy: 'document', type: `application/xml${UTF8}` },
  { path: '/feed.json', policy: 'page', type: `application/json${UTF8}` },
  { path: '/manifest.webmanifest', policy: 'page', type: `application/manifest+json${UTF8}` },
  { path: '/robots.txt', policy: 'page', type: `text/plain${UTF8}` },
  { path: '/favicon.svg', policy: 'page', type: `image/svg+xml${UTF8}` },
  { path: '/_astro/index.D3wPIDvU.css', policy: 'page', immutable: true, type: `text/css${UTF8}` },
  { path: '/_astro/search.CmpCQL7G.js', policy: 'page', immutable: true, type: `text/javascript${UTF8}` },
  { path: '/pictures/会场.1f2e3d.avif', policy: 'page', immutable: true, type: 'image/avif' },
  { path: '/share/7704d7ecf27219ab.png', policy: 'page', immutable: true, type: 'image/png' },
  { path: '/pagefind/pagefind.js', policy: 'page', type: `text/javascript${UTF8}` },
  { path: '/pagefind/pagefind-entry.json', policy: 'page', type: `application/json${UTF8}` },
  { path: '/pagefind/wasm.unknown.pagefind', policy: 'page', type: 'application/octet-stream' },
  { path: '/pagefind/pagefind.db462c.pf_meta', policy: 'page', immutable: true, type: 'application/octet-stream' },
  { path: '/pagefind/facets.e81a7d7c38.json', policy: 'page', immutable: true, type: `application/json${UTF8}` },
  { path: '/pagefind/variants.311128eafb.json', policy: 'page', immutable: true, type: `application/json${UTF8}` },
  { path: '/pagefind/fragment/1-edf9.pf_fragment', policy: 'page', immutable: true, type: 'application/octet-stream' },
  { path: '/pagefind/index/ced52c.pf_index', policy: 'page', immutable: true, type: 'application/octet-stream' },
  // whoever made an attachment chose its encoding
  { path: '/files/bulletins/2024/a/会议 纪要 100%.txt', policy: 'none', type: 'text/plain' },
  { path: '/files/bulletins/2024/a/名单.csv', policy: 'none', type: 'text/csv' },
  { path: '/files/bulletins/2024/a/b.pdf', policy: 'none', type: 'application/pdf' },
  { path: '/files/bulletins/2024/a/data.pf_meta', policy: 'none', type: 'application/octet-stream' },
  { path: '/files/bulletins/2024/a/图.svg', policy: 'document', type: 'image/svg+xml' },
  { path: '/files/bulletins/2024/a/图.SVG', policy: 'document', type: 'image/svg+xml' },
  { path: '/files/bulletins/2024/a/图 "1" {$2}.SVG', policy: 'document', type: 'image/svg+xml' },
  { path: '/files/bulletins/2024/a/page.html', policy: 'document', type: 'text/html' },
];

/** What must be in the policy of a kind of file, and in no other. */
const MARKS = { page: "'wasm-unsafe-eval'", admin: 'https://api.github.com', document: '; sandbox' } as const;

/** Whether headers, by their names in small letters, are those that are expected; the words of `problems` say why not. */
export function problemsOf(expected: Expectation, headers: ReadonlyMap<string, string>): string[] {
  const { policy, immutable = false } = expected;
  const said = headers.get('content-security-policy') ?? '';
  const kinds = Object.entries(MARKS).flatMap(([kind, mark]) => (said.includes(mark) ? [kind] : []));
  const cache = headers.get('cache-control') ?? '';
  const checks: Readonly<Record<string, boolean>> = {
    policy: policy === 'none' ? said === '' : kinds.join() === policy && said.split("default-src 'none'").length === 2,
    'cross-origin-opener-policy':
      headers.get('cross-origin-opener-policy') === (policy === 'page' ? 'same-origin' : undefined),
    'referrer-policy': headers.get('referrer-policy') === 'same-origin',
    'x-content-type-options': headers.get('x-content-type-options') === 'nosniff',
    'x-frame-options': headers.get('x-frame-options') === 'DENY',
    'permissions-policy': /^[\w-]+=\(\)(?:, [\w-]+=\(\))*$/.test(headers.get('permissions-policy') ?? ''),
    cache: immutable ? cache === 'public, max-age=31536000, immutable' : /^(?:no-cache|.*max-age=0.*)$/.test(cache),
  };
  return Object.entries(checks).flatMap(([name, holds]) =>
    holds
      ? []
      : [`${expected.path}: ${name}: ${headers.get(name === 'policy' ? 'content-security-policy' : name) ?? cache}`],
  );
}
