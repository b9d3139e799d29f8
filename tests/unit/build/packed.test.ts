/** Compressed files put together from parts: what they hold is what the parts held, and their sums are right. */
import { crc32, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { joinedCrc } from '../../../src/build/joined-crc.ts';
import { compressed, digestOf, joined, packed, unpacked } from '../../../src/build/packed.ts';

const SIGNATURE = 'pagefind_dcd';
const parts = [
  Buffer.alloc(70_001, '渣浆泵'),
  Buffer.from('x'),
  Buffer.from(Array.from({ length: 900 }, (_, i) => i * i)),
];

describe('a file of parts', () => {
  it('unpacks to all of them, with what stands between', () => {
    const joins = parts.map((part, index) => ({ before: Buffer.from(`<${index}>`), part: packed(part) }));
    // which also compares the sum at the end
    const content = gunzipSync(joined(joins, Buffer.from('</>')));
    const expected = parts.flatMap((part, index) => [Buffer.from(`<${index}>`), part]);
    expect(content.equals(Buffer.concat([Buffer.from(SIGNATURE), ...expected, Buffer.from('</>')]))).toBe(true);
  });

  it('is told apart from one with another part, order or end', () => {
    const [a, b] = [packed(Buffer.from('a')), packed(Buffer.from('b'))];
    const [before, end] = [Buffer.from('<'), Buffer.from('>')];
    const digests = [
      digestOf([{ before, part: a }], end),
      digestOf([{ before, part: b }], end),
      digestOf(
        [
          { before, part: a },
          { before, part: b },
        ],
        end,
      ),
      digestOf(
        [
          { before, part: b },
          { before, part: a },
        ],
        end,
      ),
      digestOf([{ before, part: a }], before),
    ];
    expect(new Set(digests).size).toBe(digests.length);
  });
});

it('a part unpacks to what it was', () => {
  for (const part of parts) expect(Buffer.from(unpacked(packed(part))).equals(part)).toBe(true);
});

it('a whole file is written the same on every system', () => {
  const bytes = compressed(Buffer.from('泵'));
  expect(bytes[9]).toBe(255);
  expect(gunzipSync(bytes).toString()).toBe(`${SIGNATURE}泵`);
});

it.each([0, 1, 7, 8, 255, 65_537, 1_000_003])(
  'the sum of two texts follows from theirs, the second of %i bytes',
  (length) => {
    const [first, second] = [Buffer.from('简报'), Buffer.alloc(length, '泵')];
    expect(joinedCrc(crc32(first), crc32(second), length)).toBe(crc32(Buffer.concat([first, second])));
  },
);
