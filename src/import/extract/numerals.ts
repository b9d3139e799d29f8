/** Numbers as Chinese text writes them in dates: 二〇二二, 十, 二十八, 廿八. */

const DIGITS = '〇一二三四五六七八九';

/** @returns undefined for what is no number up to 9999 */
export function readNumeral(text: string): number | undefined {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  const even = text
    .replace(/[○零Ｏ]/gu, '〇')
    .replace(/^廿/u, '二十')
    .replace(/^卅/u, '三十');
  if (/^[〇一二三四五六七八九]+$/u.test(even) && even.length <= 4)
    return Number([...even].map((digit) => DIGITS.indexOf(digit)).join(''));
  const tens = /^([一二三四五六七八九])?十([一二三四五六七八九])?$/u.exec(even);
  if (!tens) return undefined;
  return (tens[1] ? DIGITS.indexOf(tens[1]) : 1) * 10 + (tens[2] ? DIGITS.indexOf(tens[2]) : 0);
}
