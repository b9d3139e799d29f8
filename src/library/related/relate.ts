/** Related bulletins, each with the true reason: what they share, weighted by how rare it is, and how alike they read. */
import { plainText } from '../../markdown/anatomy.ts';
import type { CatalogueEntry } from '../catalogue.ts';
import { newestFirst } from '../order.ts';
import { candidates } from './candidates.ts';
import { choose } from './choose.ts';
import { closeness, dayNumber } from './closeness.ts';
import { likeness } from './likeness.ts';
import { textVectors } from './text-vectors.ts';
import { tiesOf, type Registers, type Tie } from './ties.ts';

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
  const others = candidates(texts, ties, TEXT);
  const alike = likeness(texts, others);
  const days = ordered.map(({ date }) => dayNumber(date));
  return new Map(
    ordered.map((own, position) => {
      const picked = own.picked.map((slug): RelatedEntry => ({ slug, reason: { kind: 'picked' } }));
      const options = [...(others[position] ?? [])].flatMap((other, index) => {
        const bulletin = ordered[other];
        if (!bulletin || own.picked.includes(bulletin.slug)) return [];
        const text = TEXT * (alike[position]?.[index] ?? 0);
        const { sum, strongest } = sharedTies(ties[position] ?? [], ties[other] ?? []);
        const reason: Reason =
          strongest && strongest.weight >= text ? { kind: strongest.kind, slug: strongest.slug } : { kind: 'text' };
        const strength = (sum + text) * closeness((days[position] ?? 0) - (days[other] ?? 0));
        return [{ slug: bulletin.slug, date: bulletin.date, strength, reason }];
      });
      const found = choose(options, SHOWN - picked.length).map(({ slug, reason }): RelatedEntry => ({ slug, reason }));
      return [own.slug, [...picked.slice(0, SHOWN), ...found]];
    }),
  );
}

function sharedTies(own: readonly Tie[], other: readonly Tie[]): { sum: number; strongest?: Tie } {
  const shared = own.filter(({ key }) => other.some((tie) => tie.key === key));
  const [first, ...rest] = shared;
  if (!first) return { sum: 0 };
  return {
    sum: shared.reduce((sum, { weight }) => sum + weight, 0),
    strongest: rest.reduce((best, tie) => (tie.weight > best.weight ? tie : best), first),
  };
}
