/** QR codes, read back the way a phone reads them. */
import jsQR from 'jsqr';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { qrCode } from '../../../src/views/qr-code.ts';

/** What a camera sees of the code as the page draws it, and what it reads. */
async function scanned(address: string): Promise<string | undefined> {
  const { size, path } = qrCode(address);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="176" height="176" viewBox="0 0 ${size} ${size}"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path stroke="#000" d="${path}"/></svg>`;
  const { data, info } = await sharp(Buffer.from(svg), { density: 144 }).ensureAlpha().raw().toBuffer({
    resolveWithObject: true,
  });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

describe('the code of an address', () => {
  it.each([
    'https://example.org/bulletins/a/',
    'https://valves.example.org/sub/bulletins/2024-01-20-standard-rubber-lined-parts/',
    `https://example.org/bulletins/${encodeURIComponent('联盟第一次成员大会召开')}/`,
  ])('says %s', async (address) => {
    expect(await scanned(address)).toBe(address);
  });

  it('leaves four light modules all around', () => {
    const { size, path } = qrCode('https://example.org/');
    const rows = [...path.matchAll(/M(\d+) (\d+)\.5/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
    expect(Math.min(...rows.map(([x]) => x))).toBe(4);
    expect([rows[0]?.[1], rows.at(-1)?.[1]]).toEqual([4, size - 5]);
  });
});
