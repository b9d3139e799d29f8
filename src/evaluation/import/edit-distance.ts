/** How far two texts are apart, and where. */

/** The least number of UTF-16 units to be put in, left out or replaced to make one of the other (Levenshtein). */
export function editDistance(left: string, right: string): number {
  const { start, leftEnd, rightEnd } = difference(left, right);
  const [a, b] = [left.slice(start, leftEnd), right.slice(start, rightEnd)];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** What differs, with a little around it; empty for equal texts. */
export function shownDifference(wanted: string, got: string, around = 6): string {
  if (wanted === got) return '';
  const { start, leftEnd, rightEnd } = difference(wanted, got);
  const from = Math.max(0, start - around);
  return `${wanted.slice(from, leftEnd + around)} → ${got.slice(from, rightEnd + around)}`;
}

/** Both texts without the beginning and the end that they share. */
function difference(left: string, right: string) {
  const shorter = Math.min(left.length, right.length);
  let start = 0;
  while (start < shorter && left[start] === right[start]) start += 1;
  let same = 0;
  while (same < shorter - start && left[left.length - 1 - same] === right[right.length - 1 - same]) same += 1;
  return { start, leftEnd: left.length - same, rightEnd: right.length - same };
}
