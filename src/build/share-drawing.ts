/** Share cards as drawings of nothing but paths: a red masthead, a double rule, and the title below it. */
import { CARD_SIZES, type BulletinCard, type CardShape, type ShareCard, type SiteCard } from '../views/share.ts';
import { typeFor, type Type } from './share-fonts.ts';
import { drawable, fit, setLine, type SetLine, type SetText, type Steps } from './share-lines.ts';

/** `--paper`, `--ink` and `--ink-soft` by day, see styles/tokens.css. */
const PAPER = '#ffffff';
const INK = '#1b1d21';
const SOFT = '#565a62';

/** Pixels. */
const MARGINS: Readonly<Record<CardShape, number>> = { wide: 80, square: 28 };

/** How far lines are apart, and where the middle of a Chinese character lies above the baseline, in em. */
const LEADING = 1.32;
const HEART = 0.38;

/** Not part of any text: says that a title has been cut off. */
const ALWAYS = '…';

/** @returns SVG */
export async function drawCard(card: ShareCard, shape: CardShape): Promise<string> {
  const type = await typeFor(Object.values(card).join('') + ALWAYS);
  const { width, height } = CARD_SIZES[shape];
  const draw = card.kind === 'bulletin' ? drawBulletin(card) : drawSite(card);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    ...draw[shape](sheetOf(shape, type)),
    '</svg>',
  ].join('');
}

/** What the type is set on. */
interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** Between the margins. */
  readonly inner: number;
  readonly type: Type;
}

function sheetOf(shape: CardShape, type: Type): Sheet {
  const { width, height } = CARD_SIZES[shape];
  const margin = MARGINS[shape];
  return { width, height, margin, inner: width - 2 * margin, type };
}

type Drawing = Readonly<Record<CardShape, (sheet: Sheet) => string[]>>;

const drawBulletin = ({ name, shortName, colour, title, line, day }: BulletinCard): Drawing => ({
  wide(sheet) {
    const { width, height, margin, inner, type } = sheet;
    const started = fit(line, type, { width: inner * 0.6, sizes: oneLine(28, 20) });
    const facts = 178;
    const rule = 200;
    return [
      ground(sheet, PAPER),
      block(sheet, name, { sizes: oneLine(56, 28), centre: 92, colour }),
      ...started.lines.map((set) => run(set, { size: started.size, x: margin, baseline: facts, colour: SOFT })),
      endingAt(width - margin, setLine(drawable(day, type), type), { size: 28, baseline: facts, colour: SOFT }),
      ...doubleRule(sheet, rule, colour),
      block(sheet, title, { sizes: TITLE.wide, centre: (rule + height) / 2, colour: INK }),
    ];
  },
  square(sheet) {
    const { width, type } = sheet;
    const band = 92;
    const foot = 368;
    return [
      ground(sheet, PAPER),
      rectangle(0, 0, width, band, colour),
      rectangle(0, band + 5, width, 3, colour),
      block(sheet, shortName, { sizes: oneLine(46, 20), centre: band / 2, colour: PAPER }),
      block(sheet, title, { sizes: TITLE.square, centre: 224, colour: INK }),
      centred(sheet, setLine(drawable(day, type), type), { size: 22, baseline: foot + 8, colour: SOFT }),
    ];
  },
});

const drawSite = ({ name, shortName, colour, englishName, motto }: SiteCard): Drawing => ({
  wide(sheet) {
    const down = motto ? 0 : 60;
    return [
      ground(sheet, PAPER),
      rectangle(0, 0, sheet.width, 16, colour),
      block(sheet, name, { sizes: NAME.wide, centre: down + (englishName ? 188 : 226), colour }),
      ...(englishName ? [block(sheet, englishName, { sizes: oneLine(28, 18), centre: down + 348, colour: SOFT })] : []),
      ...doubleRule(sheet, 404 + down, colour),
      ...(motto
        ? [block(sheet, motto, { share: 0.8, sizes: oneLine(44, 24), spacing: 0.1, centre: 512, colour: INK })]
        : []),
    ];
  },
  square: (sheet) => [
    ground(sheet, colour),
    ...doubleRule(sheet, 338, PAPER),
    block(sheet, shortName, { sizes: NAME.square, centre: 182, colour: PAPER }),
  ],
});

const TITLE: Readonly<Record<CardShape, Steps['sizes']>> = {
  wide: sizes('120×1 92×2 84×3 76×3 68×3 62×4 56×4 50×4'),
  square: sizes('80×1 60×2 54×3 48×3 42×4 38×4'),
};

const NAME: typeof TITLE = {
  wide: sizes('104×1 96×2 84×2 72×2 62×3 50×3'),
  square: sizes('116×2 100×2 84×3 68×3 54×4 40×5'),
};

/** @param written size × lines, the largest first */
function sizes(written: string): Steps['sizes'] {
  return written.split(' ').map((step) => {
    const [size = 0, lines = 0] = step.split('×').map(Number);
    return { size, lines };
  });
}

/** From one size down to another; what is longer still is cut off. */
function oneLine(largest: number, least: number): Steps['sizes'] {
  const sizes: { size: number; lines: number }[] = [];
  for (let size = largest; size >= least; size -= 2) sizes.push({ size, lines: 1 });
  return sizes;
}

function ground({ width, height }: Sheet, colour: string): string {
  return rectangle(0, 0, width, height, colour);
}

/** Thin above, thick below. */
function doubleRule({ margin, inner }: Sheet, y: number, colour: string): string[] {
  return [rectangle(margin, y, inner, 3, colour), rectangle(margin, y + 7, inner, 8, colour)];
}

interface Setting {
  readonly size: number;
  readonly baseline: number;
  readonly colour: string;
}

interface Block {
  readonly sizes: Steps['sizes'];
  /** Height around which the lines stand one below the other. */
  readonly centre: number;
  readonly colour: string;
  /** How much of the width between the margins it may take. */
  readonly share?: number;
  /** Between characters, in em. */
  readonly spacing?: number;
}

function block(sheet: Sheet, text: string, { sizes, centre, colour, share = 1, spacing = 0 }: Block): string {
  const { size, lines } = spaced(fit(text, sheet.type, { width: sheet.inner * share, sizes }), spacing);
  const first = centre - ((lines.length - 1) * LEADING * size) / 2 + HEART * size;
  return lines
    .map((line, at) => centred(sheet, line, { size, baseline: first + at * LEADING * size, colour }))
    .join('');
}

function spaced({ size, lines }: SetText, spacing: number): SetText {
  const wider = lines.map(({ sorts, width }) => ({
    sorts: sorts.map(({ sort, before }, at) => ({ sort, before: before + (at > 0 ? spacing : 0) })),
    width: width + spacing * (sorts.length - 1),
  }));
  return { size, lines: wider };
}

function centred({ width }: Sheet, line: SetLine, setting: Setting): string {
  return run(line, { ...setting, x: width / 2 - (line.width * setting.size) / 2 });
}

function endingAt(x: number, line: SetLine, setting: Setting): string {
  return run(line, { ...setting, x: x - line.width * setting.size });
}

function run({ sorts }: SetLine, { size, x, baseline, colour }: Setting & { readonly x: number }): string {
  const scale = size / 1000;
  let at = 0;
  const paths = sorts.map(({ sort, before }) => {
    at += before * 1000;
    const path = sort.outline && `<path transform="translate(${number(at)})" d="${sort.outline}"/>`;
    at += sort.advance * 1000;
    return path;
  });
  return `<g fill="${colour}" transform="matrix(${scale} 0 0 ${-scale} ${number(x)} ${number(baseline)})">${paths.join('')}</g>`;
}

function rectangle(x: number, y: number, width: number, height: number, colour: string): string {
  return `<path fill="${colour}" d="M${x} ${y}h${width}v${height}h${-width}z"/>`;
}

function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}
