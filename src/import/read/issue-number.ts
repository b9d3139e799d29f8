/** 期号 as a number, from the ways in which mastheads and headers write it. */

const DIGITS = '〇一二三四五六七八九';
const NUMBER = String.raw`[^\S\n]*([\d〇零一二三四五六七八九十百]+)[^\S\n]*`;

/** @param text of one or more lines; @returns the number in `第3期`, `第十二期` or, rather than these, `总第45期` */
export function issueIn(text: string): string | undefined {
  const line = text.normalize('NFKC');
  const match = new RegExp(`总\\s*第?${NUMBER}期`).exec(line) ?? new RegExp(`第${NUMBER}期`).exec(line);
  const number = match?.[1] === undefined ? 0 : numberOf(match[1]);
  return number > 0 ? String(number) : undefined;
}

/** @param numeral in digits, `十二`, `二〇二三` */
export function numberOf(numeral: string): number {
  if (/^\d+$/.test(numeral)) return Number(numeral);
  const text = numeral.replaceAll('零', '〇');
  if (!/[十百]/.test(text)) return Number([...text].map((digit) => DIGITS.indexOf(digit)).join(''));
  const [, hundreds = '', tens = '', units = ''] = /^(?:(.)百)?〇?(?:(.?)十)?(.?)$/.exec(text) ?? [];
  const digit = (character: string) => Math.max(0, DIGITS.indexOf(character || '〇'));
  return digit(hundreds) * 100 + (text.includes('十') ? digit(tens || '一') * 10 : 0) + digit(units);
}
