/** What a host says with each file of the site: one declaration, from which every host's own file is written. */
import type { Header } from '../site/security-headers.ts';
import { matchesPattern } from './path-pattern.ts';

/** What is said with the files at some paths, and with nothing else. */
export interface Answer {
  /** What these files are, for whoever reads a host's file. */
  readonly what: string;
  /** Patterns for paths without base, decoded. */
  readonly paths: readonly string[];
  readonly cache: Cache;
  /** Without `Cache-Control`. */
  readonly headers: readonly Header[];
  /** Whether somebody else has made the files, in whatever encoding. */
  readonly foreign?: boolean;
}

/** `immutable`: under another name as soon as it is another file. `revalidate`: asked for anew each time. */
export type Cache = 'immutable' | 'revalidate';

export const CACHE_CONTROL: Readonly<Record<Cache, string>> = {
  immutable: 'public, max-age=31536000, immutable',
  revalidate: 'no-cache',
};

/** What browsers are allowed to do, for each kind of file. */
export interface Policies {
  readonly pages: readonly Header[];
  /** Absent where the site has no browser editor. */
  readonly admin?: readonly Header[];
  readonly files: readonly Header[];
  /** For files that a browser opens as a document of the site's own, and that are none of its pages. */
  readonly activeFiles: readonly Header[];
}

/** Endings of such files. */
const ACTIVE_ENDINGS = ['htm', 'html', 'mht', 'mhtml', 'svg', 'svgz', 'xht', 'xhtml', 'xml', 'xsl'] as const;

const ACTIVE = new RegExp(`\\.(?:${ACTIVE_ENDINGS.join('|')})$`, 'i');

/** Files whose names are made from what is in them. */
const NAMED_FOR_CONTENT = [
  '/_astro/*',
  '/pictures/*',
  '/share/*',
  '/pagefind/fragment/*',
  '/pagefind/index/*',
  '/pagefind/*.pf_meta',
  '/pagefind/facets.*',
  '/pagefind/variants.*',
] as const;

const FEEDS = ['/feed.xml', '/tags/*/feed.xml', '/members/*/feed.xml'] as const;

/**
 * From the general to the special: of those whose paths match, the last one counts, whole. The first is for everything.
 * @param files paths inside the site's folder
 */
export function siteAnswers(policies: Policies, files: readonly string[]): readonly Answer[] {
  const { pages, admin, files: foreign, activeFiles } = policies;
  const paths = files.map((file) => `/${file}`);
  const patterns = ACTIVE_ENDINGS.map((ending) => `/files/*.${ending}`);
  // most hosts tell large letters from small ones
  const odd = paths.filter(
    (path) => path.startsWith('/files/') && ACTIVE.test(path) && !patterns.some((one) => matchesPattern(one, path)),
  );
  // some hosts serve pages without their ending
  const bare = paths
    .filter((path) => path.startsWith('/files/') && path.endsWith('.html'))
    .map((path) => path.replace(/(?:\/index)?\.html$/, (end) => (end === '.html' ? '' : '/')));
  return [
    { what: 'pages, and all that is not named below', paths: ['/*'], cache: 'revalidate', headers: pages },
    { what: 'files named for what is in them', paths: NAMED_FOR_CONTENT, cache: 'immutable', headers: pages },
    ...(admin
      ? [{ what: 'the browser editor', paths: ['/admin/*'], cache: 'revalidate', headers: admin } as const]
      : []),
    // under the policy of pages a browser could not lay them out, and whoever opens one would meet a wall of words
    {
      what: 'feeds, which a browser shows by styles of its own',
      paths: FEEDS,
      cache: 'revalidate',
      headers: activeFiles,
    },
    { what: 'attachments', paths: ['/files/*'], cache: 'revalidate', headers: foreign, foreign: true },
    {
      what: 'attachments that a browser opens as documents',
      paths: [...patterns, ...odd, ...bare],
      cache: 'revalidate',
      headers: activeFiles,
      foreign: true,
    },
  ];
}

/** What is said with the file at a path, decoded and without base. */
export function answerAt(answers: readonly Answer[], path: string): Answer {
  const answer = answers.findLast(({ paths }) => paths.some((pattern) => matchesPattern(pattern, path)));
  if (!answer) throw new Error(`No answer for ${path}: the first one must be for everything`);
  return answer;
}

/** All headers of an answer. */
export function headersOf({ cache, headers }: Answer): readonly Header[] {
  return [['Cache-Control', CACHE_CONTROL[cache]], ...headers];
}
