/** What a content rule is: a permanent code, a remedy, and a check that returns what it found. */
import type { Content } from './content.ts';
import type { SiteAddress } from './paths.ts';
import type { Finding, Problem, Severity } from './problem.ts';
import type { YamlLine } from './yaml-lines.ts';

export interface Rule {
  /** Permanent: people search for it and machines rely on it. */
  readonly code: string;
  readonly severity: Severity;
  /** What kind of slip it is, in a few Chinese words. */
  readonly title: string;
  /** How to mend it, for the guide and where a finding has no better advice of its own. */
  readonly help: string;
  /** What `npm run check -- --fix` does about it, for the guide; absent where only the editor can mend it. */
  readonly mends?: string;
}

/** A file as it lies on disk, before anything is made of it. */
export interface SourceFile {
  readonly file: string;
  readonly kind: 'file' | 'link';
  /** Empty for a link, which is never followed. */
  readonly bytes: Uint8Array;
}

/** A rule about one file's bytes; a file with a finding that has no edits is not read further. */
export interface SourceRule extends Rule {
  check(source: SourceFile): readonly Finding[];
}

/** The text of a file: without byte order mark, line feeds only. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
}

/** A rule about the shape of one document's text, asked when the text cannot be taken apart as it is. */
export interface TextRule extends Rule {
  check(source: SourceText): readonly Finding[];
}

/** The YAML of a file, line by line; `line` counts in the file. */
export interface SourceYaml {
  readonly file: string;
  readonly lines: readonly YamlLine[];
}

/** A rule about the way in which YAML is written. */
export interface YamlRule extends Rule {
  check(source: SourceYaml): readonly Finding[];
}

/** What the rules about the whole content may look at. */
export interface Scope {
  readonly content: Content;
  /** Every path the site will answer, without base: `/bulletins/founding/`. */
  readonly urls: ReadonlySet<string>;
  /** Those of its paths that must not vanish once they were published, files that can be downloaded included. */
  readonly published: ReadonlySet<string>;
  /** Absolute links to it count as internal. */
  readonly site: SiteAddress;
}

/** A rule that needs more than one field of one file, or a text. */
export interface ContentRule extends Rule {
  check(scope: Scope): readonly Finding[];
}

/** Turns what a rule found into a problem with the rule's name on it. What it quotes must not break its line. */
export function problem(rule: Rule, finding: Finding): Problem {
  // eslint-disable-next-line no-control-regex
  const message = finding.message.replace(/[\u0000-\u001f\u007f]+/g, ' ');
  return { help: rule.help, ...finding, message, code: rule.code, severity: rule.severity };
}
