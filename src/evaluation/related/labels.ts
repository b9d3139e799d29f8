/** What belongs together by the editors' tags, and the content with the tags hidden. */
import type { Content } from '../../bulletin/content.ts';
import { listAt } from '../../library/order.ts';

interface Tagged {
  readonly slug: string;
  readonly tags: readonly string[];
}

/** A tag that more than this share of all bulletins carry says too little; one that two carry always tells. */
const COMMON = 0.1;

/** @returns slug → the others that share a telling tag with it; only of those where there are such others */
export function belonging(bulletins: readonly Tagged[]): Map<string, ReadonlySet<string>> {
  const holders = new Map<string, string[]>();
  for (const { slug, tags } of bulletins) for (const tag of new Set(tags)) listAt(holders, tag).push(slug);
  const telling = (tag: string) => {
    const { length } = listAt(holders, tag);
    return length >= 2 && length <= Math.max(2, bulletins.length * COMMON);
  };
  return new Map(
    bulletins.flatMap(({ slug, tags }): [string, ReadonlySet<string>][] => {
      const others = new Set(tags.filter(telling).flatMap((tag) => listAt(holders, tag)));
      others.delete(slug);
      return others.size > 0 ? [[slug, others]] : [];
    }),
  );
}

/** The same content as if its editors had neither set tags nor picked related bulletins. */
export function unlabelled(content: Content): Content {
  const bulletins = content.bulletins.map((bulletin) => {
    const { tags: _tags, related: _related, ...data } = bulletin.data;
    return { ...bulletin, data };
  });
  return { ...content, bulletins, tags: [] };
}
