/** A picture in a view: where its files are, in which widths, and nothing that the check has refused. */
import { describe, expect, it } from 'vitest';
import type { FileFact, SoundPicture } from '../../../src/bulletin/content.ts';
import { siteContext } from '../../../src/views/context.ts';
import { pictureVariants, pictureView } from '../../../src/views/picture.ts';
import { siteOf } from './site.ts';

const DIGEST = '0123456789abcdef'.repeat(4);
const sound = (parts: Partial<SoundPicture> = {}): SoundPicture => ({
  width: 1600,
  height: 1200,
  format: 'jpeg',
  animated: false,
  digest: DIGEST,
  ...parts,
});

function viewOf(file: string, fact: FileFact) {
  const { library, settings } = siteOf({}, { base: '/sub/' });
  return pictureView(siteContext({ ...library, files: new Map([[file, fact]]) }, settings), file);
}
const viewOfSound = (file: string, parts?: Partial<SoundPicture>) =>
  viewOf(file, { kind: 'file', picture: 'sound', sound: sound(parts) });
const widthsOf = (width: number) =>
  viewOfSound('a.jpg', { width })?.sources.map(({ candidates }) => candidates.map((candidate) => candidate.width));

describe('a picture', () => {
  it('comes in two small formats and one that every browser knows, under the base', () => {
    const view = viewOfSound('bulletins/2024/a/Hall 1.JPG');
    expect(view).toMatchObject({
      src: '/sub/pictures/hall-1-0123456789ab1-1080.jpg',
      width: 1600,
      height: 1200,
      sizes: '(min-width: 46rem) 44rem, 100vw',
    });
    expect(view?.sources.map(({ type }) => type)).toEqual(['image/avif', 'image/webp']);
    expect(view?.sources[0]?.candidates[0]).toEqual({
      url: '/sub/pictures/hall-1-0123456789ab1-400.avif',
      width: 400,
    });
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });

  it('is never made larger than it is, nor wider than the widest', () => {
    expect(widthsOf(1600)).toEqual([
      [400, 720, 1080, 1440],
      [400, 720, 1080, 1440],
    ]);
    expect(widthsOf(720)?.[0]).toEqual([400, 720]);
    expect(widthsOf(900)?.[0]).toEqual([400, 720, 900]);
    expect(widthsOf(32)?.[0]).toEqual([32]);
    expect(viewOfSound('a.jpg', { width: 32 })?.src).toMatch(/-32\.jpg$/);
  });

  it('keeps what JPEG cannot say: a PNG stays one where others do not', () => {
    expect(viewOfSound('a.png', { format: 'png' })?.src).toMatch(/-1080\.png$/);
    expect(viewOfSound('a.webp', { format: 'webp' })?.src).toMatch(/-1080\.jpg$/);
  });

  it.each([
    ['svg', false, /\/a-0123456789ab1\.svg$/],
    ['gif', false, /\/a-0123456789ab1\.gif$/],
    ['gif', true, /\/a-0123456789ab1\.gif$/],
    ['webp', true, /\/a-0123456789ab1-1080\.webp$/],
  ])('that is a drawing or may move has one file: %s, animated: %s', (format, animated, src) => {
    const view = viewOfSound('a.x', { format, animated });
    expect(view?.src).toMatch(src);
    expect(view?.sources).toEqual([]);
  });

  it.each([
    ['会场.jpg', '0123456789ab1'],
    ['2024年 Été & <b>.png', '2024-ete-b-0123456789ab1'],
    [`${'long'.repeat(40)}.png`, `${'long'.repeat(6)}-0123456789ab1`],
    ['..png', '0123456789ab1'],
    ['a.b.png', 'a-b-0123456789ab1'],
  ])('is named so that every server takes it: %s', (file, name) => {
    expect(viewOfSound(`members/${file}`, { width: 10 })?.src).toBe(`/sub/pictures/${name}-10.jpg`);
  });

  it('that is refused, missing or no picture is not shown', () => {
    expect(viewOf('a.svg', { kind: 'file', picture: 'active' })).toBeUndefined();
    expect(viewOf('a.png', { kind: 'file', picture: 'broken' })).toBeUndefined();
    expect(viewOf('a.docx', { kind: 'file' })).toBeUndefined();
    expect(pictureView(siteOf({}), 'a.png')).toBeUndefined();
    expect(pictureView(siteOf({}), undefined)).toBeUndefined();
  });
});

it.each([
  ['jpeg', false],
  ['png', false],
  ['webp', true],
  ['svg', false],
])('the files to be made are those that the view names: %s, animated: %s', (format, animated) => {
  const view = viewOfSound('a.x', { format, animated });
  const named = [view?.src, ...(view?.sources.flatMap(({ candidates }) => candidates.map(({ url }) => url)) ?? [])];
  const made = pictureVariants('a.x', sound({ format, animated })).map(({ name }) => `/sub/pictures/${name}`);
  expect(made.toSorted()).toEqual(named.toSorted());
});
