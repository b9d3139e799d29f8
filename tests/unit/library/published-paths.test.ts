/** The addresses that must not vanish. */
import { describe, expect, it } from 'vitest';
import { publishedPaths } from '../../../src/library/published-paths.ts';
import { bulletinText, libraryOf } from '../../builders.ts';
import { manyBulletins, MEMBERS, TAGS } from '../views/site.ts';

const PLACE = { host: '', base: '/' };

describe('the addresses that people keep', () => {
  it('are pages, feeds and files, in order, and nothing that says little by itself', () => {
    const library = libraryOf({
      ...manyBulletins(21, 'tags: [标准]\nmembers: [海港阀门]\nspeakers: [李伟]'),
      ...TAGS,
      ...MEMBERS,
      'bulletins/2024/z/index.md': bulletinText({
        fields: 'attachments: [{title: 名单, file: ./名单.xlsx}]\nspeakers: [{name: 李伟}]',
      }),
      'bulletins/2024/z/名单.xlsx': '',
      'bulletins/2024/z/现场.jpg': '',
      'bulletins/2025/d.md': bulletinText({ title: '草稿', fields: 'draft: true' }),
    });
    const paths = publishedPaths(library, PLACE);
    expect(paths).toEqual([...paths].sort());
    expect(paths).toEqual(
      expect.arrayContaining([
        ...['/', '/bulletins/', '/bulletins/b-1/', '/bulletins/z/', '/feed.xml', '/files/bulletins/2024/z/名单.xlsx'],
        ...['/archive/', '/members/harbour/', '/speakers/li-wei/', '/tags/standards/', '/tags/visits/'],
      ]),
    );
    expect(
      paths.filter((path) =>
        /\/2\/$|\/archive\/.|\/search\/|sitemap|robots|manifest|favicon|opensearch|jpg|\/d\/$/.test(path),
      ),
    ).toEqual([]);
  });
});
