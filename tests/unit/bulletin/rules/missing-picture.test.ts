/** The file that was probably meant, written the way the editor wrote the one that is missing. */
import { describe, expect, it } from 'vitest';
import { nearestFile } from '../../../../src/bulletin/rules/missing-picture.ts';

const FILES = ['b/a/会场.png', 'b/a/会场一.jpg', 'b/a/index.md', 'b/a/图/大门.png', 'b/会场.jpg'];

describe('the nearest file', () => {
  it.each([
    ['b/a/会场.jpg', './会场.jpg', './会场.png'],
    ['b/a/会场1.jpg', '会场1.jpg', '会场.png'],
    ['b/a/图/大们.png', './图/大们.png', './图/大门.png'],
    ['b/会场.png', '../会场.png', '../会场.jpg'],
  ])('to %s is found', (file, written, found) => {
    expect(nearestFile(file, written, FILES)).toBe(found);
  });

  it.each(['b/a/封面.png', 'b/a/index.png', 'c/会场.png'])('to %s is none', (file) => {
    expect(nearestFile(file, './x', FILES)).toBeUndefined();
  });
});
