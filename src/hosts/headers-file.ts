/**
 * The `_headers` file of Cloudflare Pages and of Netlify. Both apply every rule that matches; Cloudflare joins what is said
 * twice and can take a header back, Netlify documents neither, so that there no header may be said twice of one path.
 */
import { compareText } from '../bulletin/problem.ts';
import type { Header } from '../site/security-headers.ts';
import { CACHE_CONTROL, type Answer } from './answers.ts';
import { contains, encodePath, matchesPattern } from './path-pattern.ts';

export type HeadersHost = 'cloudflare' | 'netlify';

interface Rule {
  readonly path: string;
  readonly remove: readonly string[];
  readonly add: readonly Header[];
}

/** What Cloudflare reads of a file. */
const MOST_RULES = 100;
const LONGEST_LINE = 2000;

/**
 * @param files paths inside the site's folder
 * @throws when a host would leave out what is too much for it
 */
export function headersFile(host: HeadersHost, answers: readonly Answer[], files: readonly string[]): string {
  const rules = host === 'cloudflare' ? withRemovals(answers) : withoutOverlap(answers, files);
  const text = rules.map(written).join('');
  if (host === 'cloudflare') {
    if (rules.length > MOST_RULES)
      throw new RangeError(`Cloudflare reads ${MOST_RULES} rules, here are ${rules.length}`);
    const long = text.split('\n').find((line) => line.length > LONGEST_LINE);
    if (long !== undefined) throw new RangeError(`Cloudflare reads ${LONGEST_LINE} characters of a line: ${long}`);
  }
  return text;
}

/** Both hosts let browsers ask anew where nothing else is said, so only files that never change need a word. */
function said({ cache, headers }: Answer): readonly Header[] {
  return cache === 'immutable' ? [['Cache-Control', CACHE_CONTROL.immutable], ...headers] : headers;
}

/** General rules first; a special one takes back what it does not want and says what is its own. */
function withRemovals(answers: readonly Answer[]): Rule[] {
  return answers.flatMap((answer, index) =>
    answer.paths.map((path): Rule => {
      const inherited = new Map<string, string>();
      for (const other of answers.slice(0, index))
        if (other.paths.some((outer) => contains(outer, path))) {
          inherited.clear();
          for (const [name, value] of said(other)) inherited.set(name, value);
        }
      const own = new Map(said(answer));
      return {
        path,
        remove: [...inherited].flatMap(([name, value]) => (own.get(name) === value ? [] : [name])),
        add: [...own].filter(([name, value]) => inherited.get(name) !== value),
      };
    }),
  );
}

/**
 * What all answers have in common is said of everything. The rest is said of paths that no other rule with that header
 * matches: of each folder and file at the top of the site, or below them of what is special there.
 */
function withoutOverlap(answers: readonly Answer[], files: readonly string[]): Rule[] {
  const [general, ...special] = answers;
  if (!general) return [];
  const common = said(general).filter(([name, value]) =>
    answers.every((answer) => said(answer).some((other) => other[0] === name && other[1] === value)),
  );
  const own = (answer: Answer, given: readonly Header[]) =>
    said(answer).filter(([name]) => ![...common, ...given].some((other) => other[0] === name));
  const answerOf = (top: string) => special.findLast(({ paths }) => paths.includes(top)) ?? general;
  const tops = [...new Set(files.map((file) => topOf(`/${file}`)))].sort(compareText);
  const rules: Rule[] = [
    { path: '/*', remove: [], add: common },
    ...['/', ...tops].map((path) => ({ path, remove: [], add: own(answerOf(path), []) })),
    ...special.flatMap((answer) =>
      placesOf(answer, files)
        .filter((path) => !tops.includes(path))
        .map((path) => ({ path, remove: [], add: own(answer, said(answerOf(topOf(path)))) })),
    ),
  ];
  return rules.filter(({ add }) => add.length > 0);
}

/** `/files/a/b.svg` → `/files/*`; a file at the top of the site stands for itself. */
function topOf(path: string): string {
  return path.includes('/', 1) ? `${path.slice(0, path.indexOf('/', 1))}/*` : path;
}

/** The paths of an answer with stars at the end only, which is where every host understands them. */
function placesOf({ paths }: Answer, files: readonly string[]): string[] {
  const all = files.map((file) => `/${file}`);
  const places = paths.flatMap((path) =>
    /^[^*]*(?:\/\*)?$/.test(path) ? [path] : all.filter((file) => matchesPattern(path, file)),
  );
  return [...new Set(places)];
}

function written({ path, remove, add }: Rule): string {
  const lines = [...remove.map((name) => `! ${name}`), ...add.map(([name, value]) => `${name}: ${value}`)];
  return [encodePath(path), ...lines.map((line) => `  ${line}`)].map((line) => `${line}\n`).join('');
}
