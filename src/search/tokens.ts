/** Text as tokens: one Han character, one run of letters or one run of digits each; everything else parts them. */

const PIECE = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}]+|[0-9]+|\s+|[^]/gu;
const RUN = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}0-9]/u;
const WORD = /^[\p{L}\p{N}]/u;
const CONNECTORS = '-‐‑‒–—−－/／.．:：';

/** Between two runs these may be written, left out or replaced by a space: GB/T 3216-2016. For use inside `[…]`. */
export const LOOSE_INSIDE_CODES = `\\s${CONNECTORS.replace('-', '\\-').replace('/', '\\/')}`;

export type Piece =
  /** `run`: letters or digits, as in codes and foreign words; otherwise a single character such as a Han character. */
  | { readonly kind: 'word'; readonly text: string; readonly run: boolean }
  | { readonly kind: 'space' }
  | { readonly kind: 'connector' | 'mark'; readonly text: string };

/**
 * One spelling for what readers take to be the same: composed, no invisible characters, full-width letters narrow,
 * radicals (which copying from a PDF leaves) as the characters that they look like.
 * Also without the few characters that stored text needs for itself.
 */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u2e80-\u2fd5]/g, (radical) => radical.normalize('NFKC'))
    .replace(/[\u00ad\u200b\u2060-\u2064\ufeff\u01c0-\u01c2\u{f0000}-\u{fffff}]/gu, '')
    .replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

/** Takes folded text apart without loss. A connector is one only where it stands between two runs. */
export function pieces(text: string): Piece[] {
  const parts = text.match(PIECE) ?? [];
  return parts.map((part, index): Piece => {
    if (WORD.test(part)) return { kind: 'word', text: part, run: isRun(part) };
    if (/^\s/.test(part)) return { kind: 'space' };
    const joins = CONNECTORS.includes(part) && isRun(parts[index - 1]) && isRun(parts[index + 1]);
    return { kind: joins ? 'connector' : 'mark', text: part };
  });
}

/** Whether a token is letters or digits, so that it may be part of a code and may still be being typed. */
export function isRun(token: string | undefined): boolean {
  return token !== undefined && RUN.test(token);
}

/** Whether a text has Chinese characters. */
export function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
