/** The text of a document with its targets resolved: links to addresses, pictures to what is shown. */
import { describe, expect, it } from 'vitest';
import { bodyView } from '../../../src/views/body.ts';
import { pictureView } from '../../../src/views/picture.ts';
import { bulletinText } from '../../builders.ts';
import { siteOf } from './site.ts';

const body = [
  '[同年](../b.md) [往年](../../2023/old/index.md#一) [公约](/convention/) [本篇](#甲)',
  '[外站](https://other.example.org/a?b=1) [本站](https://valves.example.org/sub/about/) [写信](mailto:a@example.org)',
  '[附件](<./会议 纪要.docx>) ![图](./图.png) ![没有](./没有.png)',
].join('\n\n');
const files = { 'bulletins/2024/a/index.md': bulletinText({ body }), 'bulletins/2024/a/图.png': '' };
const site = siteOf(files, { base: '/sub/' });
const view = bodyView(site, site.library.bulletin('a').document);

describe('a text', () => {
  it('comes with its format, its file and the Markdown as written', () => {
    expect(view).toMatchObject({ format: 'md', file: 'bulletins/2024/a/index.md' });
    expect(view.markdown).toContain('[同年](../b.md)');
  });

  it('knows where each of its links leads, under the base', () => {
    const hrefs = Object.fromEntries(Object.entries(view.links).map(([target, { href }]) => [target, href]));
    expect(hrefs).toMatchObject({
      '../b.md': '/sub/bulletins/b/',
      '../../2023/old/index.md#一': '/sub/bulletins/old/#一',
      '/convention/': '/sub/convention/',
      '#甲': '#甲',
      'https://other.example.org/a?b=1': 'https://other.example.org/a?b=1',
      'https://valves.example.org/sub/about/': '/sub/about/',
      'mailto:a@example.org': 'mailto:a@example.org',
    });
    expect(hrefs['./会议 纪要.docx'] ?? hrefs['./%E4%BC%9A%E8%AE%AE%20%E7%BA%AA%E8%A6%81.docx']).toBe(
      `/sub/files/bulletins/2024/a/${encodeURIComponent('会议 纪要.docx')}`,
    );
  });

  it('marks links to other sites, and only those', () => {
    const external = Object.entries(view.links).flatMap(([target, link]) => (link.external ? [target] : []));
    expect(external).toEqual(['https://other.example.org/a?b=1']);
  });

  it('knows each picture that is there', () => {
    expect(Object.keys(view.pictures)).toEqual(['./图.png']);
    expect(view.pictures['./图.png']).toEqual(pictureView(site, 'bulletins/2024/a/图.png'));
  });
});
