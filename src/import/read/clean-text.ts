/** Text from anywhere, without what no text needs and what later stages could stumble over. */

/** No control characters, none of the code points that marks are made of, no endless runs of space. */
export function cleanText(text: string): string {
  return (
    text
      .replace(/\r\n?|[\v\f\u2028\u2029]/g, '\n')
      // eslint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000e-\u001f\u007f\ufdd0-\ufdef]/g, '')
      .replace(/(?:[ \t\u00a0\u3000]|&(?:nbsp|ensp|emsp|#160|#12288|#xa0|#x3000);){200,}/gi, '  ')
  );
}
