/** The style of the pages under old addresses, as one short text: its rules, and of the site's tokens those that they name. */
import { readFileSync } from 'node:fs';

const RULES = plain('old-page.css');
const SITE_TOKENS = declarations(plain('tokens.css'));

/** @returns the text of a `style` element; the same colours give the same text */
export function oldPageStyle(colours: { readonly primary: string; readonly secondary: string }): string {
  const tokens = new Map([
    ...SITE_TOKENS,
    ['--site-primary', colours.primary],
    ['--site-secondary', colours.secondary],
  ]);
  const named = [...namedIn(RULES, tokens)].sort();
  const root = ['color-scheme:light dark', ...named.map((name) => `${name}:${tokens.get(name)}`)];
  return `:root{${root.join(';')}}${RULES}`;
}

/** The tokens that a text names, those that their values name among them. */
function namedIn(text: string, tokens: ReadonlyMap<string, string>, found = new Set<string>()): Set<string> {
  for (const [, name = ''] of text.matchAll(/var\((--[\w-]+)/g)) {
    const value = tokens.get(name);
    if (value === undefined || found.has(name)) continue;
    found.add(name);
    namedIn(value, tokens, found);
  }
  return found;
}

/** Of the first rule, which is for every page. */
function declarations(css: string): [string, string][] {
  const rule = /:root\{([^}]*)\}/.exec(css)?.[1] ?? '';
  return Array.from(rule.matchAll(/(--[\w-]+):([^;]+)/g), ([, name = '', value = '']) => [name, value]);
}

/** A style sheet without comments and needless spaces. */
function plain(file: string): string {
  return readFileSync(new URL(`../styles/${file}`, import.meta.url), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;\}/g, '}')
    .trim();
}
