/** What is known of a file: whether it is a picture that can be shown, and how. */
import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { fileFact } from '../../../src/reader/files.ts';

const plain = (width = 80, height = 40) => sharp({ create: { width, height, channels: 3, background: '#080' } });
const soundOf = async (file: string, bytes: Uint8Array) => (await fileFact(file, bytes)).sound;

describe('a sound picture', () => {
  it('is known by its size, its format and the digest of its bytes', async () => {
    const bytes = await plain().png().toBuffer();
    expect(await fileFact('a.PNG', bytes)).toEqual({
      kind: 'file',
      picture: 'sound',
      bytes: bytes.length,
      sound: {
        width: 80,
        height: 40,
        format: 'png',
        animated: false,
        digest: createHash('sha256').update(bytes).digest('hex'),
      },
    });
  });

  it('that was taken with the camera held upright is higher than wide', async () => {
    const bytes = await plain().jpeg().withMetadata({ orientation: 6 }).toBuffer();
    expect(await soundOf('a.jpg', bytes)).toMatchObject({ width: 40, height: 80, format: 'jpeg' });
  });

  it('is what its bytes are, whatever its name says', async () => {
    expect(await soundOf('a.png', await plain().webp().toBuffer())).toMatchObject({ format: 'webp' });
  });

  it('is animated when it has more than one frame', async () => {
    const frames = await Promise.all([plain().png().toBuffer(), plain().negate().png().toBuffer()]);
    const moving = sharp(frames, { join: { animated: true } });
    expect(await soundOf('a.webp', await moving.clone().webp().toBuffer())).toMatchObject({
      height: 40,
      animated: true,
    });
    expect(await soundOf('a.gif', await moving.clone().gif().toBuffer())).toMatchObject({ height: 40, animated: true });
    expect(await soundOf('a.webp', await plain().webp().toBuffer())).toMatchObject({ animated: false });
  });

  it('may be a drawing', async () => {
    const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300"/>';
    const bytes = new TextEncoder().encode(drawing);
    expect(await soundOf('a.svg', bytes)).toMatchObject({ width: 400, height: 300, format: 'svg' });
  });
});

it.each([
  ['a program', 'a.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><script/></svg>', 'active'],
  ['no size', 'a.svg', '<svg xmlns="http://www.w3.org/2000/svg"><rect width="4" height="3"/></svg>', 'sizeless'],
  ['no picture in it', 'a.png', 'text', 'broken'],
])('a picture with %s is not shown', async (_what, file, text, picture) => {
  const bytes = new TextEncoder().encode(text);
  expect(await fileFact(file, bytes)).toEqual({ kind: 'file', picture, bytes: bytes.length });
});

it('of other files nothing is known', async () => {
  expect(await fileFact('a.docx', new Uint8Array([1]))).toEqual({ kind: 'file' });
});
