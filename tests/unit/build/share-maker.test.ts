/** The pixels of share cards: words are there, inside the margins, in the alliance's colour, and no font of this machine has a part in them. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawCard } from '../../../src/build/share-drawing.ts';
import { makeCard } from '../../../src/build/share-maker.ts';
import { CARD_SIZES, type BulletinCard, type CardShape, type ShareCard } from '../../../src/views/share.ts';
import { temporaryFolder } from '../../fixtures.ts';

const ALLIANCE = { name: '滨海市特种阀门产业技术创新联盟', shortName: '阀门联盟', colour: '#1f6b3a' };
const bulletin = (title: string): BulletinCard => {
  return { kind: 'bulletin', ...ALLIANCE, title, line: '第12期 · 会议', day: '2024年3月5日' };
};
const SITE: ShareCard = { kind: 'site', ...ALLIANCE, englishName: 'Binhai Valve Alliance', motto: '务实、共享' };
const SHAPES = Object.keys(CARD_SIZES) as CardShape[];

const TITLES = {
  short: '年会召开',
  usual: '关于发布《阀门术语》团体标准的公告（T/BVA 001—2024）',
  long: '联盟理事长率队赴滨海市高新技术产业开发区调研阀门产业链上下游企业并就共性技术攻关与检测平台共享座谈交流期间走访三家成员单位',
  longest: '联盟第一届理事会第三次会议暨耐磨材料与水力设计技术研讨会在滨海召开，'.repeat(3),
  english: 'Alliance publishes its first group standard on the testing of valve wear in abrasive slurries',
  code: 'T/BVA-2024-0012-GB/T-13006-ISO-9906-2012-REV-B-FINAL-DRAFT',
  pictograms: '🎉🎉',
};
const CARDS: readonly (readonly [string, ShareCard])[] = [
  ...Object.entries(TITLES).map(([what, title]) => [what, bulletin(title)] as const),
  ['the site', SITE],
  ['a site with little to say', { kind: 'site', ...ALLIANCE }],
  ['a site with a long name', { ...SITE, name: ALLIANCE.name.repeat(4), shortName: ALLIANCE.name }],
];
const ALL = CARDS.flatMap(([what, card]) => SHAPES.map((shape) => ({ what, card, shape })));

interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How many pixels of an area are near a colour. */
async function count(made: Uint8Array, area: Area, colour: readonly number[]): Promise<number> {
  const pixels = await sharp(made).removeAlpha().extract(area).raw().toBuffer();
  let near = 0;
  for (let at = 0; at < pixels.length; at += 3)
    if (colour.every((value, channel) => Math.abs(value - (pixels[at + channel] ?? 0)) < 12)) near++;
  return near;
}

const INK = [27, 29, 33];
const GREEN = [31, 107, 58];
const WHITE = [255, 255, 255];

describe('a card', () => {
  it.each(ALL)('is small, of the right size, and empty at its edges: $what, $shape', async ({ card, shape }) => {
    const made = await makeCard(card, shape);
    const { width, height, format } = await sharp(made).metadata();
    expect({ width, height, format }).toEqual({ ...CARD_SIZES[shape], format: 'png' });
    expect(made.length).toBeLessThan(60_000);
    const edge = shape === 'wide' ? 60 : 20;
    const ground = shape === 'square' && card.kind === 'site' ? GREEN : WHITE;
    // below what runs over the whole width
    const top = 110;
    for (const left of [0, width - edge])
      expect(await count(made, { left, top, width: edge, height: height - top }, ground)).toBe(edge * (height - top));
    expect(await count(made, { left: 0, top: height - 16, width, height: 16 }, ground)).toBe(width * 16);
  });

  it('shows name, facts, rule and title of a bulletin', async () => {
    const made = await makeCard(bulletin(TITLES.usual), 'wide');
    const area = (top: number, height: number) => ({ left: 0, top, width: 1200, height });
    expect(await count(made, area(50, 80), GREEN)).toBeGreaterThan(3000);
    expect(await count(made, { left: 80, top: 150, width: 300, height: 40 }, [86, 90, 98])).toBeGreaterThan(150);
    expect(await count(made, { left: 820, top: 150, width: 300, height: 40 }, [86, 90, 98])).toBeGreaterThan(150);
    expect(await count(made, area(195, 25), GREEN)).toBeGreaterThanOrEqual(1040 * 11);
    expect(await count(made, area(230, 380), INK)).toBeGreaterThan(15_000);
    expect(await count(made, area(230, 380), GREEN)).toBe(0);
  });

  it('has the short name in white on the colour, and the title below it, where it is square', async () => {
    const made = await makeCard(bulletin(TITLES.usual), 'square');
    const area = (top: number, height: number) => ({ left: 0, top, width: 400, height });
    expect(await count(made, area(0, 90), WHITE)).toBeGreaterThan(1000);
    expect(await count(made, area(0, 90), GREEN)).toBeGreaterThan(25_000);
    expect(await count(made, area(105, 240), INK)).toBeGreaterThan(3000);
    expect(await count(made, area(350, 40), [86, 90, 98])).toBeGreaterThan(100);
  });

  it('shows every character as itself, rare ones too', async () => {
    const titles = ['张㛃', '张䶮', '张喆', '张堃', '张Ⅲ', '张μ', '张1', '张A'];
    const cards = await Promise.all(titles.map((title) => makeCard(bulletin(title), 'square')));
    expect(new Set(cards.map((made) => Buffer.from(made).toString('base64'))).size).toBe(titles.length);
  });

  it('shows a mark for a character that no font has, and nothing for a pictogram', async () => {
    const of = async (title: string) => Buffer.from(await makeCard(bulletin(title), 'square')).toString('base64');
    expect(await of('吉𠮷堂')).toBe(await of('吉〓堂'));
    expect(await of('🎉喜报')).toBe(await of('喜报'));
    expect(await of('吉〓堂')).not.toBe(await of('吉堂'));
  });

  it('consists of paths only', async () => {
    for (const { card, shape } of ALL) {
      const elements = (await drawCard(card, shape)).match(/<[a-z]+/g);
      expect([...new Set(elements)].toSorted()).toEqual(['<g', '<path', '<svg']);
    }
  });

  it('draws what looks like markup as the characters that it is', async () => {
    const drawing = await drawCard(bulletin('<script>"&amp;\'</script>'), 'wide');
    expect(drawing).not.toContain('script');
    expect((await makeCard(bulletin('<b>&'), 'wide')).length).toBeGreaterThan(0);
  });
});

/** Makes cards in another process and tells their sums; and whether the fonts that it finds know one letter from another. */
const ELSEWHERE = `
import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { makeCard } from './src/build/share-maker.ts';
const written = (letter) =>
  sharp(Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"><text y="70" font-size="80">' + letter + '</text></svg>'
  )).raw().toBuffer();
const fonts = !(await written('泵')).equals(await written('永')) || !(await written('A')).equals(await written('B'));
const sums = [];
for (const { card, shape } of JSON.parse(process.argv[1]))
  sums.push(createHash('sha256').update(await makeCard(card, shape)).digest('hex'));
console.log(JSON.stringify({ fonts, sums, zone: new Date(0).getTimezoneOffset() }));
`;

describe('on another machine', () => {
  it('without fonts, in another zone and another tongue, the same pixels come out', async () => {
    const folder = await temporaryFolder();
    const configuration = join(folder, 'fonts.conf');
    await writeFile(configuration, '<?xml version="1.0"?><fontconfig></fontconfig>');
    const cards = ALL.map(({ card, shape }) => ({ card, shape }));
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '--eval', ELSEWHERE, JSON.stringify(cards)],
      {
        cwd: fileURLToPath(new URL('../../../', import.meta.url)),
        env: {
          PATH: process.env.PATH,
          HOME: folder,
          XDG_CACHE_HOME: folder,
          FONTCONFIG_FILE: configuration,
          FONTCONFIG_PATH: folder,
          TZ: 'America/St_Johns',
          LC_ALL: 'tr_TR.UTF-8',
          VIPS_CONCURRENCY: '3',
        },
      },
    );
    const elsewhere = JSON.parse(stdout) as { fonts: boolean; sums: string[]; zone: number };
    expect({ fonts: elsewhere.fonts, zone: elsewhere.zone }).toEqual({ fonts: false, zone: 210 });
    const here: string[] = [];
    sharp.concurrency(4);
    for (const { card, shape } of cards)
      here.push(
        createHash('sha256')
          .update(await makeCard(card, shape))
          .digest('hex'),
      );
    expect(elsewhere.sums).toEqual(here);
  }, 30_000);
});
