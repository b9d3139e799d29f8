/** A drawing is made anew from what only draws, and looks as it did. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { inertSvg } from '../../../src/build/inert-svg.ts';
import { DRAWINGS } from '../../browser/payloads.ts';
import { SHIPPED_CONTENT } from '../../fixtures.ts';
import { xmlFaults } from '../../xml.ts';

const SVG = 'http://www.w3.org/2000/svg';
const drawing = (inside: string, root = '') =>
  `<svg xmlns="${SVG}" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9"${root}>${inside}</svg>\n`;
const inside = (text: string) => inertSvg(drawing(text)).replace(/^<svg[^>]*>|<\/svg>\n$/g, '');

describe('a drawing', () => {
  it.each(['logo.svg', 'bulletins/2022/alliance-purpose-and-tasks/industry-chain.svg'])(
    'looks the same: %s',
    async (file) => {
      const before = readFileSync(join(SHIPPED_CONTENT, file));
      const pixels = (svg: Buffer) => sharp(svg).resize(200).raw().toBuffer();
      expect((await pixels(Buffer.from(inertSvg(before.toString())))).equals(await pixels(before))).toBe(true);
    },
  );

  it.each([
    ['shapes', '<g id="a"><rect x="1" y="1" width="3" height="3" fill="#fff"></rect><path d="M0 0L9 9"></path></g>'],
    ['text', '<text x="1" y="9" font-size="3">甲 &amp; 乙 &lt;<tspan>丙</tspan></text>'],
    ['colours', '<linearGradient id="a"><stop offset="0"></stop></linearGradient><rect fill="url(#a)"></rect>'],
    ['its own parts', '<symbol id="a"></symbol><use href="#a"></use><use xlink:href="#a"></use>'],
    ['styles', '<style>.a{fill:red} .b{filter:url(#f)}</style><rect class="a" style="stroke:#000"></rect>'],
    ['names for those who do not see', '<title>甲</title><desc>乙</desc><g role="img" aria-label="丙"></g>'],
    ['movement', '<rect><animate attributeName="x" from="0" to="9" dur="1s"></animate></rect>'],
    ['pixels', '<image href="data:image/png;base64,AAAA" width="9"></image>'],
    ['links', '<a href="https://example.org/"><text>甲</text></a>'],
  ])('keeps %s', (_, text) => {
    expect(inside(text)).toBe(text);
  });

  it.each(Object.entries(DRAWINGS))('keeps nothing that does more than draw: %s', (_, text) => {
    const made = inertSvg(drawing(text));
    expect(made).not.toMatch(/script|\son\w+=|foreignObject|iframe|handler|evil|@import|javascript|xml:base|svg\+xml/i);
    expect(inertSvg(made)).toBe(made);
    expect(xmlFaults(`<?xml version="1.0" encoding="utf-8"?>\n${made}`)).toEqual([]);
  });

  it('leaves out what other programs have noted, with its spaces', () => {
    const made = inertSvg(
      `<?xml version="1.0" encoding="GBK"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x" [<!ENTITY a "b">]>` +
        `<svg xmlns="${SVG}" xmlns:inkscape="x:y" inkscape:version="1"><metadata><a/></metadata><inkscape:grid/><!-- 甲 --><g/></svg>`,
    );
    expect(made).toBe(`<svg xmlns="${SVG}" xmlns:xlink="http://www.w3.org/1999/xlink"><g></g></svg>\n`);
  });

  it('is the same by whatever prefix its elements go', () => {
    expect(inertSvg(`<s:svg xmlns:s="${SVG}"><s:g/></s:svg>`)).toContain('><g></g></svg>');
    expect(inertSvg(`<svg xmlns="${SVG}"><x:g xmlns:x="http://www.w3.org/1999/xhtml"/></svg>`)).not.toContain('<g');
  });

  it.each(['', '甲', '<p>甲</p>', '<html><svg/></html>', '<svg'])('is empty where there is none: %s', (text) => {
    expect(inertSvg(text)).toMatch(/^<svg xmlns="[^"]*"[^>]*><\/svg>\n?$/);
  });

  it('has one root, and nothing behind it', () => {
    expect(inertSvg(`${drawing('<g/>')}<svg><script>a()</script><rect/></svg>`)).not.toMatch(/rect|a\(\)/);
  });
});
