/** The configuration of nginx for the site: what stands inside one `server { … }`. */
import { isPackable, isText, MEDIA_TYPES, UNKNOWN_TYPE } from '../site/media-types.ts';
import type { Header } from '../site/security-headers.ts';
import { headersOf, type Answer } from './answers.ts';
import { encodePath } from './path-pattern.ts';
import type { HostRedirect } from './redirects.ts';

export interface NginxSite {
  /** Path with slashes at both ends; the site lies in the folder of this name below `root`. */
  readonly base: string;
  /** Absolute path of the folder that the address `/` stands for. */
  readonly root: string;
  readonly answers: readonly Answer[];
  readonly redirects: readonly HostRedirect[];
  /** Whether the server has the module `brotli_static`. */
  readonly brotli: boolean;
}

/** @throws when a value cannot be written in a configuration */
export function nginxConfig({ base, root, answers, redirects, brotli }: NginxSite): string {
  const [general, ...special] = answers;
  if (!general) throw new Error('The first answer must be for everything');
  // html is among them without being named
  const types = [...new Set(Object.values(MEDIA_TYPES))].filter((type) => type !== 'text/html');
  return blocks([
    [
      '# Made by `npm run host -- nginx`; changes are lost when it is made again.',
      '# Stands inside a server block:  server { listen 80; server_name …; include …/nginx.conf; }',
    ],
    [
      `root ${quoted(root)};`,
      'index index.html;',
      '# behind a proxy, nginx knows neither the name nor the port that people see',
      'absolute_redirect off;',
      'server_tokens off;',
      `error_page 404 ${quoted(`${base}404.html`)};`,
    ],
    ['types {', ...typeLines().map((line) => `  ${line}`), '}', `default_type ${UNKNOWN_TYPE};`],
    ['charset utf-8;', `charset_types ${types.filter(isText).join(' ')};`],
    [
      '# files packed by `npm run compress`; what has none is packed here',
      'gzip_static on;',
      'gzip on;',
      'gzip_vary on;',
      'gzip_proxied any;',
      'gzip_min_length 1024;',
      `gzip_types ${types.filter(isPackable).join(' ')};`,
      ...(brotli ? ['brotli_static on;'] : []),
    ],
    location('~ "/\\.(?!well-known/)"', ['return 404;']),
    ...(base === '/' ? [] : [location(`= ${quoted(base.slice(0, -1))}`, [`return 301 ${quoted(base)};`])]),
    ...redirects.flatMap((one) => redirectBlocks(one, base)),
    // the first that matches counts
    ...[...special]
      .reverse()
      .map((answer) => [
        `# ${answer.what}`,
        ...location(`~* "^(?:${answer.paths.map((path) => expression(base, path)).join('|')})$"`, answerLines(answer)),
      ]),
    [`# ${general.what}`, ...location(quoted(base), answerLines(general))],
  ]);
}

function answerLines(answer: Answer): string[] {
  const headers: readonly Header[] = headersOf(answer);
  return [
    ...(answer.foreign ? ['charset off;'] : []),
    ...headers.map(([name, value]) => `add_header ${name} ${quoted(value)} always;`),
  ];
}

function redirectBlocks(redirect: HostRedirect, base: string): string[][] {
  const from = base + redirect.from.slice(1);
  if (redirect.status === 301) {
    const to = encodePath(base + redirect.to.slice(1)).replaceAll('$', '%24');
    return [location(`= ${quoted(from)}`, [`return 301 ${quoted(to)};`])];
  }
  // what stands there says that it was taken down; nothing stands in the place of a file
  const page = redirect.from.endsWith('/') ? `${from}index.html` : `${base}404.html`;
  return [location(`= ${quoted(from)}`, [`error_page 410 ${quoted(encodePath(page))};`, 'return 410;'])];
}

/** Brackets for a path or an expression, and what holds for it. */
function location(what: string, lines: readonly string[]): string[] {
  return [`location ${what} {`, ...lines.map((line) => `  ${line}`), '}'];
}

/** A regular expression for what a pattern matches, to stand in double quotes. */
function expression(base: string, pattern: string): string {
  const [head = '', tail] = (base + pattern.slice(1))
    .split('*')
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replaceAll('"', '\\x22'));
  return checked(tail === undefined ? head : `${head}.*${tail}`);
}

function typeLines(): string[] {
  const endings = new Map<string, string[]>();
  for (const [ending, type] of Object.entries(MEDIA_TYPES)) endings.set(type, [...(endings.get(type) ?? []), ending]);
  return [...endings].map(([type, all]) => `${type} ${all.join(' ')};`);
}

/** nginx has no way to write a dollar sign where it looks for variables, and reads no line break inside quotes. */
function quoted(value: string): string {
  return `"${checked(value).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

function checked(value: string): string {
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u001f\u007f]/.test(value)) throw new RangeError(`nginx cannot be told of ${JSON.stringify(value)}`);
  return value;
}

function blocks(all: readonly (readonly string[])[]): string {
  return all.map((lines) => lines.map((line) => `${line}\n`).join('')).join('\n');
}
