/** What is made from the content as it stands: when it is first asked for, and anew after an edit or a fault. */
import type { LiveContent } from './live-content.ts';

export function sinceEdit<T>(live: Pick<LiveContent, 'edition'>, make: () => Promise<T>): () => Promise<T> {
  let made: { readonly edition: number; readonly value: Promise<T> } | undefined;
  return () => {
    if (made?.edition === live.edition) return made.value;
    const making = { edition: live.edition, value: make() };
    made = making;
    making.value.catch(() => {
      if (made === making) made = undefined;
    });
    return making.value;
  };
}
