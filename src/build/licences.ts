/** The licences of everything that a site is built with: read from the lockfile, held against a list, written down. */
import { compareText } from '../bulletin/problem.ts';

/** What of `package-lock.json` is read. */
export interface Lockfile {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly license?: string;
        readonly dev?: boolean;
        readonly dependencies?: Readonly<Record<string, string>>;
      }
    >
  >;
}

/** Licences under which the generator may use a package: none asks anything of a site that is built with it. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  // libvips and lightningcss, used as they are and not part of a site
  'LGPL-3.0-or-later',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'PSF-2.0',
  'Python-2.0',
  'Zlib',
]);

/** Parts of packages that have licences of their own and become part of a site. */
const PARTS: readonly (readonly [part: string, from: string, where: string, licence: string])[] = [
  ['Material Symbols (font)', '@sveltia/cms', '`/admin/` alone', 'Apache-2.0'],
  ['Noto Mono (font)', '@sveltia/cms', '`/admin/` alone', 'OFL-1.1'],
  ['Source Sans 3 (font)', '@sveltia/cms', '`/admin/` alone', 'OFL-1.1'],
];

/** Whether a licence as packages write it (`MIT OR GPL-3.0-or-later`) lets itself be met by what is allowed. */
export function isAllowed(licence: string): boolean {
  return licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => ALLOWED.has(one)));
}

/** The packages that no licence lets us use, each with what it says of itself; in order. */
export function refusedPackages(lock: Lockfile): string[] {
  return productionPackages(lock)
    .filter(({ licence }) => !isAllowed(licence))
    .map(({ name, licence }) => `${name}: ${licence || 'no licence'}`);
}

/** The whole document. */
export function licencesDocument(lock: Lockfile): string {
  const all = productionPackages(lock);
  const direct = Object.keys(lock.packages['']?.dependencies ?? {}).sort(compareText);
  const licenceOf = new Map(all.map(({ name, licence }) => [name, licence]));
  const groups = new Map<string, Set<string>>();
  for (const { name, licence } of all) groups.set(licence, (groups.get(licence) ?? new Set()).add(name));
  const lines = [
    '# Licences',
    '',
    '<!-- Made by `npm run licences` from package-lock.json; do not edit. -->',
    '',
    'What a site is built with, and under which licence. Packages that only tests and lint use are not in it.',
    '',
    '## What becomes part of a site',
    '',
    'The generator’s own styles and programs, the search engine of `pagefind` (MIT) and, where a site has an editor,',
    '`@sveltia/cms` (MIT) under `/admin/`. Text is shown in the fonts of the reader’s machine.',
    '',
    '| part | comes with | where | licence |',
    '|---|---|---|---|',
    ...PARTS.map((cells) => `| ${cells.join(' | ')} |`),
    '',
    '## What the generator asks for',
    '',
    '| package | licence |',
    '|---|---|',
    ...direct.map((name) => `| ${name} | ${licenceOf.get(name) ?? ''} |`),
    '',
    '## All packages, with those that they ask for',
    '',
    ...[...groups]
      .sort(([a], [b]) => compareText(a, b))
      .flatMap(([licence, names]) => [
        `**${licence}** (${names.size}): ${[...names].sort(compareText).join(', ')}`,
        '',
      ]),
  ];
  return lines.join('\n');
}

interface Package {
  readonly name: string;
  readonly licence: string;
}

function productionPackages({ packages }: Lockfile): Package[] {
  return Object.entries(packages)
    .filter(([place, { dev }]) => place !== '' && !dev)
    .map(([place, { license = '' }]) => ({
      name: place.slice(place.lastIndexOf('node_modules/') + 13),
      licence: license,
    }))
    .sort((a, b) => compareText(a.name, b.name) || compareText(a.licence, b.licence));
}
