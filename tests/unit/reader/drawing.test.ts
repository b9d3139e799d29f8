/** An SVG file is a picture only where it holds nothing that runs, and says how large it is. */
import { describe, expect, it } from 'vitest';
import { readDrawing } from '../../../src/reader/drawing.ts';

const read = (inside: string, attributes = 'viewBox="0 0 4 3"') =>
  readDrawing(new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`));

describe('a drawing', () => {
  it.each([
    '<script>alert(1)</script>',
    '<s:SCRIPT xmlns:s="http://www.w3.org/2000/svg"/>',
    '<g onclick="alert(1)"/>',
    '<g fill="red"onload = "alert(1)"/>',
    '<a href="javascript:alert(1)"/>',
    '<a href="&#106;ava&#x9;script:alert(1)"/>',
    '<foreignObject/>',
    '<a href="data:text/html,x"/>',
  ])('is active: %s', (inside) => expect(read(inside).isActive).toBe(true));

  it('is active in UTF-16 too', () => {
    expect(readDrawing(Buffer.from('\ufeff<svg><script/></svg>', 'utf16le')).isActive).toBe(true);
  });

  it.each([
    '<title>one = two, script</title>',
    '<path d="M0 0h4v3z" font-size="3"/>',
    '<image href="data:image/png;base64,AAAA"/>',
    '<!-- foreignObject -->',
  ])('is a picture: %s', (inside) => expect(read(inside).isActive).toBe(false));

  it.each([
    ['viewBox="0 0 4 3"', false],
    ['width="4" height="3"', false],
    ['width="4"', true],
    ['data-viewBox=""', true],
  ])('with %s is without a size: %s', (attributes, isSizeless) => {
    expect(read('', attributes).isSizeless).toBe(isSizeless);
  });
});
