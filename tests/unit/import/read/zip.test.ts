/** A container is unpacked only as far as it keeps to the limits, whatever it says of itself. */
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { unpack } from '../../../../src/import/read/zip.ts';

const LIMITS = { files: 3, text: 5000, picture: 8000, whole: 12_000 };

async function packed(files: Readonly<Record<string, number>>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, size] of Object.entries(files)) zip.file(name, ' '.repeat(size));
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

describe('a container', () => {
  it('within the limits is unpacked', async () => {
    const parts = await unpack(await packed({ 'word/document.xml': 5000, 'word/media/a.png': 7000 }), LIMITS);
    if ('kind' in parts) throw new Error(parts.message);
    expect([...parts].map(([name, bytes]) => [name, bytes.length])).toEqual([
      ['word/document.xml', 5000],
      ['word/media/a.png', 7000],
    ]);
  });

  it.each([
    ['one part is too large', { 'word/document.xml': 5001 }],
    ['all parts together are', { 'a.png': 7000, 'b.png': 7000 }],
    ['there are too many', { 'a.xml': 1, 'b.xml': 1, 'c.xml': 1, 'd.xml': 1 }],
  ])('is refused where %s', async (_, files) => {
    expect(await unpack(await packed(files), LIMITS)).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('大得不正常') as string,
    });
  });

  it('that says it is small is refused all the same', async () => {
    const bytes = await packed({ 'word/document.xml': 5_000_000 });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    // the size stands in the directory and in the part's own header
    for (let at = 0; at + 4 <= bytes.length; at++)
      if (view.getUint32(at, true) === 5_000_000) view.setUint32(at, 100, true);
    expect(await unpack(bytes, LIMITS)).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('大得不正常') as string,
    });
  });

  it('that is none is refused', async () => {
    expect(await unpack(new Uint8Array([0x50, 0x4b, 3, 4]), LIMITS)).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('打不开') as string,
    });
  });
});
