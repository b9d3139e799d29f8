/** A picture and a text with pictures as HTML. */
import { describe, expect, it } from 'vitest';
import { bodyHtml } from '../../../src/astro/body.ts';
import { pictureHtml } from '../../../src/astro/pictures.ts';
import { zhHans } from '../../../src/site/text/zh-Hans.ts';
import type { BodyView } from '../../../src/views/body.ts';
import type { PictureView } from '../../../src/views/picture.ts';

const drawing: PictureView = { src: '/pictures/a.svg', width: 40, height: 30, sources: [], sizes: '' };
const photo: PictureView = {
  src: '/pictures/b-40.jpg',
  width: 40,
  height: 30,
  sources: [
    {
      type: 'image/avif',
      candidates: [
        { url: '/pictures/b-20.avif', width: 20 },
        { url: '/pictures/b-40.avif', width: 40 },
      ],
    },
  ],
  sizes: '100vw',
};

describe('a picture', () => {
  it('says how large it is, and waits until it is near', () => {
    expect(pictureHtml(drawing, { alt: '图' })).toBe(
      '<img src="/pictures/a.svg" alt="图" width="40" height="30" loading="lazy" decoding="async">',
    );
  });

  it('that is seen first does not wait', () => {
    const html = pictureHtml(drawing, { alt: '', eager: true, className: 'unit-logo' });
    expect(html).toContain('fetchpriority="high" decoding="async" class="unit-logo">');
    expect(html).not.toContain('lazy');
  });

  it('offers its sources before the one that every browser knows', () => {
    expect(pictureHtml(photo, { alt: '图' })).toMatch(
      /^<picture><source type="image\/avif" srcset="\/pictures\/b-20\.avif 20w, \/pictures\/b-40\.avif 40w" sizes="100vw"><img [^>]+><\/picture>$/,
    );
  });

  it('cannot break out of its attributes', () => {
    expect(pictureHtml(drawing, { alt: '"><script>' })).toContain('alt="&quot;&gt;&lt;script&gt;"');
  });

  it('that is not there is nothing', () => {
    expect(pictureHtml(undefined, { alt: '图' })).toBe('');
  });
});

describe('a text', () => {
  const body = (markdown: string): BodyView => ({
    format: 'md',
    file: 'bulletins/2024/a.md',
    markdown,
    links: {},
    attachments: [],
    pictures: { './a.svg': drawing, './b.jpg': photo },
  });
  const html = (markdown: string) => bodyHtml(body(markdown), zhHans);

  it('shows its pictures where it names them, each with its own words', () => {
    const shown = html('一\n\n![甲 $& 乙](./a.svg)\n\n![](./b.jpg)');
    expect(shown).toContain('<img src="/pictures/a.svg" alt="甲 $&amp; 乙"');
    expect(shown).toContain('<picture><source type="image/avif"');
    expect(shown).not.toContain('fetchpriority');
  });

  it('that begins with a picture has that one loaded at once', () => {
    expect(html('![甲](./a.svg)\n\n![乙](./b.jpg)').match(/fetchpriority|lazy/g)).toEqual(['fetchpriority', 'lazy']);
  });
});
