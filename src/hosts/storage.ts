/**
 * A site on object storage (S3 and what speaks like it, Alibaba OSS): the commands that bring it there with rclone. Who
 * reads meanwhile finds a whole site: what pages need is there before them, and what they needed is removed last.
 */
import { mediaType } from '../site/media-types.ts';
import type { Header } from '../site/security-headers.ts';
import { CACHE_CONTROL, type Answer } from './answers.ts';

/** One run of `rclone copy`. */
export interface Upload {
  readonly what: string;
  /** Filter rules of rclone: the first that matches a file counts. */
  readonly filter: readonly string[];
  readonly headers: readonly Header[];
}

/** Files that name others: pages, lists, and where the search begins. */
const ENTRANCES = ['*.html', '*.xml', '*.json', '/pagefind/pagefind.js'];

/** An ending whose type rclone does not know by itself on every machine. */
const UNKNOWN_TO_RCLONE = 'webmanifest';

/** In the order in which they are to be run; each file of a site belongs to one of them. */
export function uploads(answers: readonly Answer[]): readonly Upload[] {
  // to rclone, a single star is within a folder
  const named = answers
    .flatMap(({ cache, paths }) => (cache === 'immutable' ? paths : []))
    .map((path) => path.replace(/\/\*$/, '/**'));
  const without = (patterns: readonly string[]) => patterns.map((pattern) => `- ${pattern}`);
  const only = (patterns: readonly string[]) => [...patterns.map((pattern) => `+ ${pattern}`), '- **'];
  const revalidate: Header = ['Cache-Control', CACHE_CONTROL.revalidate];
  return [
    {
      what: 'files named for what is in them',
      filter: only(named),
      headers: [['Cache-Control', CACHE_CONTROL.immutable]],
    },
    {
      what: 'all other files that pages need',
      filter: without([...named, ...ENTRANCES, `*.${UNKNOWN_TO_RCLONE}`]),
      headers: [revalidate],
    },
    {
      what: 'the description of the site as an application',
      filter: only([`*.${UNKNOWN_TO_RCLONE}`]),
      headers: [revalidate, ['Content-Type', mediaType(`x.${UNKNOWN_TO_RCLONE}`)]],
    },
    {
      what: 'pages, lists and where the search begins',
      filter: [...without(named), ...only(ENTRANCES)],
      headers: [revalidate],
    },
  ];
}

/** A program for `sh`, to be called with the folder of the site and the place that rclone knows (`remote:bucket`). */
export function uploadScript(answers: readonly Answer[]): string {
  const copy = ({ what, filter, headers }: Upload) => [
    `# ${what}`,
    [
      'rclone copy "$site" "$target" --checksum --fast-list',
      ...filter.map((rule) => `--filter '${rule}'`),
      ...headers.map(([name, value]) => `--header-upload '${name}: ${value}'`),
    ].join(' \\\n  '),
    '',
  ];
  const lines = [
    '#!/bin/sh',
    '# Made by `npm run host -- storage`; changes are lost when it is made again.',
    '# sh deploy/storage.sh dist remote:bucket',
    'set -eu',
    'site=${1:?the folder of the site is missing}',
    'target=${2:?the place is missing, such as remote:bucket}',
    '# an empty folder would remove everything',
    'test -f "$site/index.html"',
    '',
    ...uploads(answers).flatMap(copy),
    '# what the site no longer has',
    'rclone sync "$site" "$target" --checksum --fast-list --delete-after',
  ];
  return lines.map((line) => `${line}\n`).join('');
}
