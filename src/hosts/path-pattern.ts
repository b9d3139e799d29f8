/** Patterns for paths of the site: an exact path, or one with a single `*` for anything. */

/** A path as it is asked for: percent-encoded, as the site's own links are. */
export function encodePath(path: string): string {
  return encodeURI(path).replace(/[?#]/g, encodeURIComponent);
}

/** @param path decoded, without base */
export function matchesPattern(pattern: string, path: string): boolean {
  const [head = '', tail] = pattern.split('*');
  if (tail === undefined) return path === pattern;
  return path.length >= head.length + tail.length && path.startsWith(head) && path.endsWith(tail);
}

/** Whether all that `inner` can match, `outer` matches too. */
export function contains(outer: string, inner: string): boolean {
  const [head = '', tail] = outer.split('*');
  if (tail === undefined) return outer === inner;
  const [innerHead = '', innerTail] = inner.split('*');
  return innerTail === undefined
    ? matchesPattern(outer, inner)
    : innerHead.startsWith(head) && innerTail.endsWith(tail);
}
