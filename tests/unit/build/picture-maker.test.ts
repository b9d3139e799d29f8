/** What comes out of a picture: smaller, upright, without the camera's notes, the same every time. */
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { makePicture } from '../../../src/build/picture-maker.ts';
import type { StillFormat } from '../../../src/views/picture.ts';

const still = (format: StillFormat, width: number) => ({ kind: 'still', format, width }) as const;
const red = { r: 200, g: 0, b: 0 };
const plain = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: red } });

/** Taken with the camera held upright: wide on the disk, high to the eye. */
const upright = await plain(80, 40)
  .jpeg()
  .withExif({ IFD0: { Make: 'Camera', Artist: '张三' }, IFD3: { GPSLatitudeRef: 'N' } })
  .withMetadata({ orientation: 6 })
  .toBuffer();

describe('a photograph', () => {
  it.each(['avif', 'webp', 'jpg', 'png'] as const)('is upright, small and without notes: %s', async (format) => {
    const made = await makePicture(upright, still(format, 20));
    const { width, height, exif, orientation, xmp, icc } = await sharp(made).metadata();
    expect({ width, height }).toEqual({ width: 20, height: 40 });
    expect({ exif, xmp, icc, orientation: orientation ?? 1 }).toEqual({
      exif: undefined,
      xmp: undefined,
      icc: undefined,
      orientation: 1,
    });
    expect(Buffer.from(made).includes('Camera')).toBe(false);
  });

  it.each(['avif', 'webp', 'jpg', 'png'] as const)(
    'is the same on every machine, however many cores: %s',
    async (format) => {
      const [width, height] = [300, 200];
      const pixels = Uint8Array.from(
        { length: width * height },
        (_, at) => ((at % width) * Math.floor(at / width)) >> 4,
      );
      const picture = await sharp(pixels, { raw: { width, height, channels: 1 } })
        .png()
        .toBuffer();
      sharp.concurrency(4);
      const one = await makePicture(picture, still(format, 300));
      sharp.concurrency(2);
      const other = await makePicture(picture, still(format, 300));
      expect(Buffer.compare(one, other)).toBe(0);
    },
  );

  it('with clear parts is white there when the format knows none', async () => {
    const clear = { r: 0, g: 0, b: 0, alpha: 0 };
    const picture = await sharp({ create: { width: 8, height: 8, channels: 4, background: clear } })
      .webp()
      .toBuffer();
    const pixels = await sharp(await makePicture(picture, still('jpg', 8)))
      .raw()
      .toBuffer();
    expect([...pixels.subarray(0, 3)]).toEqual([255, 255, 255]);
    expect((await sharp(await makePicture(picture, still('webp', 8))).metadata()).hasAlpha).toBe(true);
  });
});

it('an animation keeps its frames', async () => {
  const frames = await Promise.all([plain(60, 40).png().toBuffer(), plain(60, 40).negate().png().toBuffer()]);
  const moving = await sharp(frames, { join: { animated: true } })
    .webp({ delay: [100, 200] })
    .toBuffer();
  const made = await makePicture(moving, { kind: 'moving', width: 30 });
  const { width, pageHeight, pages, delay } = await sharp(made, { animated: true }).metadata();
  expect({ width, pageHeight, pages, delay }).toEqual({ width: 30, pageHeight: 20, pages: 2, delay: [100, 200] });
});

it('an animation stays as it is', async () => {
  const bytes = new TextEncoder().encode('GIF89a');
  expect(await makePicture(bytes, { kind: 'animation' })).toEqual(bytes);
});

it('a drawing only draws', async () => {
  const bytes = new TextEncoder().encode(
    '<svg xmlns="http://www.w3.org/2000/svg" onload="x()"><script>y()</script></svg>',
  );
  const made = Buffer.from(await makePicture(bytes, { kind: 'drawing' })).toString();
  expect(made).toMatch(/^<svg /);
  expect(made).not.toMatch(/onload|script/);
});

it('what is no picture is refused', async () => {
  await expect(makePicture(new Uint8Array([1, 2, 3]), still('webp', 8))).rejects.toThrow();
});
