/** An SVG file is a picture only where it holds nothing that runs, and says how large it is. */
import { describe, expect, it } from 'vitest';
import { drawingText, readDrawing } from '../../../src/reader/drawing.ts';

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

describe('the text of a drawing', () => {
  const bytes = (text: string, encoding: BufferEncoding) => Buffer.from(text, encoding);

  it('is read in the encoding that it names, where there is one', () => {
    const gbk = Buffer.concat([
      bytes('<?xml version="1.0" encoding="GBK"?><svg><title>', 'latin1'),
      Buffer.of(0xb1, 0xc3),
    ]);
    expect(drawingText(gbk)).toMatch(/泵$/);
    expect(drawingText(bytes('<?xml version="1.0" encoding="no-such"?><svg>泵', 'utf8'))).toMatch(/泵$/);
    expect(drawingText(bytes('<svg>泵', 'utf8'))).toBe('<svg>泵');
  });

  it('is not hidden by the name of an encoding that it is not in', () => {
    const text = '<?xml version="1.0" encoding="UTF-16"?><svg><script/></svg>';
    expect(readDrawing(bytes(text, 'utf8')).isActive).toBe(true);
  });
});
