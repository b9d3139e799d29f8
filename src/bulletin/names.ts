/** Names as people write them, resolved to the one thing they stand for. */
import { simplified } from '../encoding/simplified.ts';

/** Folds what does not make two names different: width, case, white space and the kind of brackets. */
export function foldName(name: string): string {
  // plain Chinese, which most names are, has none of it
  if (/^[\u4e00-\u9fff]*$/.test(name)) return name;
  return name.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');
}

/** A name without what writers vary: script, case, width, spaces, punctuation. */
export function bareName(name: string): string {
  const bare = simplified(foldName(name)).replace(/[\p{P}\p{S}]/gu, '');
  return bare === '' ? foldName(name) : bare;
}

/** Something that has a proper name and may have other names. */
export interface Named {
  readonly slug: string;
  /** The proper name first, then every other accepted spelling. */
  readonly names: readonly string[];
}

/** Name → slug, for one kind of thing. The first holder of a name keeps it; `duplicate-name` reports the second. */
export interface NameIndex {
  readonly resolve: (name: string) => string | undefined;
  readonly names: readonly string[];
}

export function indexNames(things: Iterable<Named>): NameIndex {
  const slugs = new Map<string, string>();
  const names: string[] = [];
  for (const thing of things)
    for (const name of thing.names) {
      names.push(name);
      const folded = foldName(name);
      if (!slugs.has(folded)) slugs.set(folded, thing.slug);
    }
  // a collection says the same few names over and over
  const asked = new Map<string, string | undefined>();
  const resolve = (name: string): string | undefined => {
    if (asked.has(name)) return asked.get(name);
    const slug = slugs.get(foldName(name));
    asked.set(name, slug);
    return slug;
  };
  return { resolve, names };
}
