/** A page under an address that was taken down: the list should say so no longer. */
import { PUBLISHED_URLS } from '../published-urls.ts';
import type { ContentRule } from '../rule.ts';

export const revivedUrl: ContentRule = {
  code: 'revived-url',
  severity: 'warning',
  title: '撤下的网址又有了',
  help: '删掉这一行后面的 gone；不该再有的，就去掉那个页面',
  check: ({ content, published }) =>
    (content.published ?? []).flatMap(({ path, gone, position }) =>
      gone && published.has(path)
        ? [{ file: PUBLISHED_URLS, ...position, message: `网址“${path}”写着已撤下，现在却有内容` }]
        : [],
    ),
};
