/** Share cards as drawings of nothing but paths: a red masthead, a double rule, and the title below it. */
import { CARD_SIZES, type BulletinCard, type CardShape, type ShareCard, type SiteCard } from '../views/share.ts';
import { typeFor, type Type } from './share-fonts.ts';
import { drawable, fit, setLine, type SetLine, type SetText, type Steps } from './share-lines.ts';

/** `--paper`, `--ink` and `--ink-soft` by day, see styles/tokens.css. */
const PAPER = '#ffffff';
const INK = '#1b1d21';
const SOFT = '#565a62';

/** Everything is centred; pixels. */
const WIDE = { ...CARD_SIZES.wide, margin: 80, middle: 600 };
const SQUARE = { ...CARD_SIZES.square, margin: 28, middle: 200 };

/** How far lines are apart, and where the middle of a Chinese character lies above the baseline, in em. */
const LEADING = 1.32;
const HEART = 0.38;

/** Not part of any text: says that a title has been cut off. */
const ALWAYS = '…';

/** @returns SVG */
export async function drawCard(card: ShareCard, shape: CardShape): Promise<string> {
  const type = await typeFor(Object.values(card).join('') + ALWAYS);
  const { width, height } = CARD_SIZES[shape];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    ...(card.kind === 'bulletin'
      ? shape === 'wide'
        ? wideBulletin(card, type)
        : squareBulletin(card, type)
      : shape === 'wide'
        ? wideSite(card, type)
        : squareSite(card, type)),
    '</svg>',
  ].join('');
}

function wideBulletin({ name, colour, title, line, day }: BulletinCard, type: Type): string[] {
  const { width, height, margin, middle } = WIDE;
  const inner = width - 2 * margin;
  const masthead = fit(name, type, { width: inner, sizes: oneLine(56, 28) });
  const started = fit(line, type, { width: inner * 0.6, sizes: oneLine(28, 20) });
  const facts = 178;
  const rule = 200;
  return [
    rectangle(0, 0, width, height, PAPER),
    block(masthead, { middle, centre: 92, colour }),
    ...started.lines.map((set) => run(set, { size: started.size, x: margin, baseline: facts, colour: SOFT })),
    endingAt(width - margin, setLine(drawable(day, type), type), { size: 28, baseline: facts, colour: SOFT }),
    ...doubleRule(margin, rule, inner, colour),
    block(fit(title, type, { width: inner, sizes: TITLE }), { middle, centre: (rule + height) / 2, colour: INK }),
  ];
}

const TITLE: Steps['sizes'] = [
  { size: 120, lines: 1 },
  { size: 92, lines: 2 },
  { size: 84, lines: 3 },
  { size: 76, lines: 3 },
  { size: 68, lines: 3 },
  { size: 62, lines: 4 },
  { size: 56, lines: 4 },
  { size: 50, lines: 4 },
];

function squareBulletin({ shortName, colour, title, day }: BulletinCard, type: Type): string[] {
  const { width, height, margin, middle } = SQUARE;
  const inner = width - 2 * margin;
  const band = 92;
  const foot = 368;
  return [
    rectangle(0, 0, width, height, PAPER),
    rectangle(0, 0, width, band, colour),
    rectangle(0, band + 5, width, 3, colour),
    block(fit(shortName, type, { width: inner, sizes: oneLine(46, 20) }), { middle, centre: band / 2, colour: PAPER }),
    block(fit(title, type, { width: inner, sizes: SQUARE_TITLE }), { middle, centre: 224, colour: INK }),
    centred(setLine(drawable(day, type), type), { size: 22, baseline: foot + 8, middle, colour: SOFT }),
  ];
}

const SQUARE_TITLE: Steps['sizes'] = [
  { size: 80, lines: 1 },
  { size: 60, lines: 2 },
  { size: 54, lines: 3 },
  { size: 48, lines: 3 },
  { size: 42, lines: 4 },
  { size: 38, lines: 4 },
];

function wideSite({ name, colour, englishName, motto }: SiteCard, type: Type): string[] {
  const { width, height, margin, middle } = WIDE;
  const inner = width - 2 * margin;
  const masthead = fit(name, type, { width: inner, sizes: SITE_NAME });
  const down = motto ? 0 : 60;
  const rule = 404 + down;
  return [
    rectangle(0, 0, width, height, PAPER),
    rectangle(0, 0, width, 16, colour),
    block(masthead, { middle, centre: down + (englishName ? 188 : 226), colour }),
    ...(englishName
      ? [
          block(fit(englishName, type, { width: inner, sizes: oneLine(28, 18) }), {
            middle,
            centre: down + 348,
            colour: SOFT,
          }),
        ]
      : []),
    ...doubleRule(margin, rule, inner, colour),
    ...(motto
      ? [
          block(spaced(fit(motto, type, { width: inner * 0.8, sizes: oneLine(44, 24) }), 0.1), {
            middle,
            centre: 512,
            colour: INK,
          }),
        ]
      : []),
  ];
}

const SITE_NAME: Steps['sizes'] = [
  { size: 104, lines: 1 },
  { size: 96, lines: 2 },
  { size: 84, lines: 2 },
  { size: 72, lines: 2 },
  { size: 62, lines: 3 },
  { size: 50, lines: 3 },
];

function squareSite({ shortName, colour }: SiteCard, type: Type): string[] {
  const { width, height, margin, middle } = SQUARE;
  return [
    rectangle(0, 0, width, height, colour),
    ...doubleRule(margin, 338, width - 2 * margin, PAPER),
    block(fit(shortName, type, { width: width - 2 * margin, sizes: SQUARE_NAME }), {
      middle,
      centre: 182,
      colour: PAPER,
    }),
  ];
}

const SQUARE_NAME: Steps['sizes'] = [
  { size: 116, lines: 2 },
  { size: 100, lines: 2 },
  { size: 84, lines: 3 },
  { size: 68, lines: 3 },
  { size: 54, lines: 4 },
  { size: 40, lines: 5 },
];

/** From one size down to another; what is longer still is cut off. */
function oneLine(largest: number, least: number): Steps['sizes'] {
  const sizes: { size: number; lines: number }[] = [];
  for (let size = largest; size >= least; size -= 2) sizes.push({ size, lines: 1 });
  return sizes;
}

/** Thin above, thick below. */
function doubleRule(x: number, y: number, length: number, colour: string): string[] {
  return [rectangle(x, y, length, 3, colour), rectangle(x, y + 7, length, 8, colour)];
}

interface Setting {
  readonly size: number;
  readonly baseline: number;
  readonly colour: string;
}

/** Lines one below the other around a height. */
function block(
  { size, lines }: SetText,
  { middle, centre, colour }: { readonly middle: number; readonly centre: number; readonly colour: string },
): string {
  const first = centre - ((lines.length - 1) * LEADING * size) / 2 + HEART * size;
  return lines
    .map((line, at) => centred(line, { size, baseline: first + at * LEADING * size, middle, colour }))
    .join('');
}

function spaced({ size, lines }: SetText, spacing: number): SetText {
  const wider = lines.map(({ sorts, width }) => ({
    sorts: sorts.map(({ sort, before }, at) => ({ sort, before: before + (at > 0 ? spacing : 0) })),
    width: width + spacing * (sorts.length - 1),
  }));
  return { size, lines: wider };
}

function centred(line: SetLine, { middle, ...setting }: Setting & { readonly middle: number }): string {
  return run(line, { ...setting, x: middle - (line.width * setting.size) / 2 });
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
