/** Related bulletins, each with the true reason: what they share, weighted by how rare it is, and how alike they read. */
import { plainText } from '../../markdown/anatomy.ts';
import type { CatalogueEntry } from '../catalogue.ts';
import { newestFirst } from '../order.ts';
import { candidates } from './candidates.ts';
import { choose, type Option } from './choose.ts';
import { closeness, dayNumber } from './closeness.ts';
import { likeness } from './likeness.ts';
import { tellingTerms } from './telling.ts';
import { textVectors } from './text-vectors.ts';
import { tiesOf, type Registers, type Tie } from './ties.ts';
import { at } from './vectors.ts';

/** The strongest tie between two bulletins; `slug` is that of the shared speaker, unit or tag. */
export type Reason =
  | { readonly kind: 'picked' }
  | { readonly kind: 'speaker' | 'member' | 'tag'; readonly slug: string }
  | { readonly kind: 'text' };

export interface RelatedEntry {
  readonly slug: string;
  readonly reason: Reason;
}

const SHOWN = 5;
/** What likeness of texts counts beside ties. */
const TEXT = 1.2;

/** @param bulletins in any order; @returns slug → at most five others, the editors' picks first, then the best */
export function relate(bulletins: readonly CatalogueEntry[], registers: Registers): Map<string, RelatedEntry[]> {
  const ordered = [...bulletins].sort(newestFirst);
  const ties = tiesOf(ordered, registers);
  const texts = textVectors(ordered.map(({ title, document }) => ({ title, body: plainText(document.anatomy) })));
  const { starts, others } = candidates(tellingTerms(texts), ties, TEXT);
  const alike = likeness(texts, { starts, others });
  const days = ordered.map(({ date }) => dayNumber(date));
  return new Map(
    ordered.map((own, position) => {
      const picked = own.picked.map((slug): RelatedEntry => ({ slug, reason: { kind: 'picked' } }));
      const options: (Option & { readonly tie: Tie | undefined })[] = [];
      for (let place = at(starts, position); place < at(starts, position + 1); place++) {
        const other = at(others, place);
        const bulletin = ordered[other];
        if (!bulletin || own.picked.includes(bulletin.slug)) continue;
        const text = TEXT * at(alike, place);
        const { sum, strongest } = sharedTies(ties[position] ?? [], ties[other] ?? []);
        const strength = (sum + text) * closeness((days[position] ?? 0) - (days[other] ?? 0));
        const tie = strongest && strongest.weight >= text ? strongest : undefined;
        options.push({ slug: bulletin.slug, date: bulletin.date, strength, tie });
      }
      const found = choose(options, SHOWN - picked.length).map(({ slug, tie }): RelatedEntry => ({
        slug,
        reason: tie ? { kind: tie.kind, slug: tie.slug } : { kind: 'text' },
      }));
      return [own.slug, [...picked.slice(0, SHOWN), ...found]];
    }),
  );
}

function sharedTies(own: readonly Tie[], other: readonly Tie[]): { sum: number; strongest: Tie | undefined } {
  let sum = 0;
  let strongest: Tie | undefined;
  for (const tie of own)
    if (other.includes(tie)) {
      sum += tie.weight;
      if (!strongest || tie.weight > strongest.weight) strongest = tie;
    }
  return { sum, strongest };
}
