/** The related bulletins of all, together with a fingerprint of what they depend on, so that they can be kept. */
import { compareText } from '../../bulletin/problem.ts';
import type { CatalogueEntry } from '../catalogue.ts';
import { newestFirst } from '../order.ts';
import { Fingerprint } from './fingerprint.ts';
import { relate, type RelatedEntry } from './relate.ts';
import type { Registers } from './ties.ts';

/** Plain data that can be written to disk and read again. */
export interface Relations {
  readonly fingerprint: string;
  /** Slug → at most five others, the best first. */
  readonly related: ReadonlyMap<string, readonly RelatedEntry[]>;
}

/** @param earlier made by the same code from any content; handed back if nothing that counts has changed since */
export function relationsOf(
  bulletins: readonly CatalogueEntry[],
  registers: Registers,
  earlier?: Relations,
): Relations {
  const fingerprint = fingerprintOf(bulletins, registers);
  if (earlier?.fingerprint === fingerprint) return earlier;
  return { fingerprint, related: relate(bulletins, registers) };
}

/** Of all that `relate` looks at, and of nothing else: not of summaries, covers, places and the like. */
function fingerprintOf(bulletins: readonly CatalogueEntry[], { tags, members, speakers }: Registers): string {
  const print = new Fingerprint();
  for (const { slug, date, title, picked, document, ...bulletin } of [...bulletins].sort(newestFirst)) {
    print.text(slug).text(date).text(title).texts(picked).texts(bulletin.members).texts(bulletin.tags);
    print.texts(bulletin.speakers.map(({ person }) => person));
    print.texts(document.anatomy.sections.map(({ text }) => text));
  }
  for (const entries of [tags, members, speakers]) {
    print.number(entries.length);
    // in an order of their own: names and roles order the lists, and do not count
    const counts = entries.map((entry): [string, number] => [entry.slug, entry.bulletins.length]);
    for (const [slug, count] of counts.sort(([a], [b]) => compareText(a, b))) print.text(slug).number(count);
  }
  return print.value;
}
