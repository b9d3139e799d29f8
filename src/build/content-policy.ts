/**
 * Gives a finished page its policy. What stands in the head is the templates' own and is named by its hash; a program or
 * a style anywhere else in the page is named by nothing, so whatever got there does not run.
 */
import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';
import { policyFor, type PolicyHashes } from '../site/security-headers.ts';

/** @returns the page with its policy behind the line that says its encoding; a page without a head as it was */
export function withPolicy(html: string, policyOf: (hashes: PolicyHashes) => string = policyFor): string {
  const { hashes, at } = readHead(html);
  if (at === undefined) return html;
  // hashes and keywords hold no double quote
  return `${html.slice(0, at)}<meta http-equiv="Content-Security-Policy" content="${policyOf(hashes)}">${html.slice(at)}`;
}

/** What stands in the head of a page and must be named, in order and once each. */
export function headHashes(html: string): PolicyHashes {
  return readHead(html).hashes;
}

/** What all pages together need, in total order: for the header of a host, which is the same for every page. */
export function unitedHashes(all: Iterable<PolicyHashes>): PolicyHashes {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  for (const hashes of all) {
    for (const hash of hashes.scripts) scripts.add(hash);
    for (const hash of hashes.styles) styles.add(hash);
  }
  return { scripts: [...scripts].sort(), styles: [...styles].sort() };
}

/** A block of any other type is data, which no browser runs. */
const PROGRAM = /^(?:module|importmap|speculationrules|(?:text|application)\/(?:x-)?(?:java|ecma)script)?$/i;

interface Head {
  readonly hashes: PolicyHashes;
  /** Where the policy belongs; absent where there is no head. */
  readonly at?: number;
}

function readHead(html: string): Head {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  let at: number | undefined;
  let inside: Set<string> | undefined;
  let text = '';
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'head' || (name === 'meta' && attributes['charset'] !== undefined)) at = parser.endIndex + 1;
      else if (name === 'style') inside = styles;
      else if (name === 'script' && attributes['src'] === undefined && PROGRAM.test(attributes['type'] ?? ''))
        inside = scripts;
      // what follows is content
      else if (name === 'body') parser.pause();
      text = '';
    },
    ontext: (part) => void (text += part),
    onclosetag(name) {
      if (inside && (name === 'script' || name === 'style')) inside.add(hashOf(text));
      if (name === 'script' || name === 'style') inside = undefined;
      if (name === 'head') parser.pause();
    },
  });
  parser.write(html);
  return { hashes: { scripts: [...scripts], styles: [...styles] }, ...(at !== undefined && { at }) };
}

/** The same few texts stand in every page. */
const KNOWN = new Map<string, string>();
const MOST_KNOWN = 256;

function hashOf(text: string): string {
  let hash = KNOWN.get(text);
  if (hash === undefined) {
    // a browser reads every end of a line as one character
    hash = `sha256-${createHash('sha256').update(text.replace(/\r\n?/g, '\n')).digest('base64')}`;
    if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
    KNOWN.set(text, hash);
  }
  return hash;
}
