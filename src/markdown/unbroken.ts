/** Numbers and their units, which no line may end between: `50 万元`, `37.5 %`, `10 m³/h`. Style sheets know no units. */

const MEASURES =
  '(?:十|百|千|万|亿|万亿|多|余)*(?:美元|欧元|元|平方公里|平方米|立方米|公里|千米|厘米|毫米|微米|米|公斤|千克|毫克|克|吨|毫升|升|千瓦时|千瓦|兆瓦|瓦|度|小时|分钟|秒|个月|周年|年|月|日|天|岁|届|期|次|项|家|个|名|位|人|台|套|件|条|篇|倍|亩|公顷|[万亿])';

const ATOM =
  '(?:(?:[kMGTmcdnµμ]?(?:Pa|Hz|Wh|VA|m|g|W|V|A|N|J|L|l|s|Ω|t)|kn|min|rpm|bar|mol|dB|h|d|r|HR[ABC]|HBW?|HV|K|in|ft)(?:[²³]|\\^[23])?)';

const UNITS = `${ATOM}(?:[/·]${ATOM})*(?![A-Za-z\\d/])`;

// a sign such as % stays with its number by itself unless a space parts them
const UNBROKEN = new RegExp(
  `(?:第\\s?)?(?<![A-Za-z\\d.,/-])\\d[\\d,.]*(?:[–~～-]\\d[\\d,.]*)?(?:\\s?${MEASURES}|\\s?${UNITS}|\\s(?:%|‰|°C|℃|°))`,
  'gu',
);

/** A piece of text, and whether it must stay on one line. */
export interface TextPiece {
  readonly text: string;
  readonly unbroken: boolean;
}

/** @returns pieces that are the text when joined; one piece when there is nothing to keep together */
export function textPieces(text: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const match of text.matchAll(UNBROKEN)) {
    if (match.index > end) pieces.push({ text: text.slice(end, match.index), unbroken: false });
    pieces.push({ text: match[0], unbroken: true });
    end = match.index + match[0].length;
  }
  if (end < text.length || pieces.length === 0) pieces.push({ text: text.slice(end), unbroken: false });
  return pieces;
}
