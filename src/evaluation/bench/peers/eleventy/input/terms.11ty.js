/** All tags, all units, all speakers: a page each. */
import { escaped } from '../includes/parts.js';

export const data = {
  layout: 'frame.11ty.js',
  kinds: [
    { title: '主题', list: 'tags', terms: 'tagTerms' },
    { title: '成员单位', list: 'units', terms: 'unitTerms' },
    { title: '人物', list: 'speakers', terms: 'speakerTerms' },
  ],
  pagination: { data: 'kinds', size: 1, alias: 'kind', addAllPagesToCollections: false },
  permalink: ({ kind }) => `/${kind.list}/`,
  eleventyComputed: { title: ({ kind }) => kind.title },
};

export function render({ kind, collections }) {
  const links = collections[kind.terms].map(
    ({ term, url, items }) => `<li><a href="${url}">${escaped(term)} ${items.length}篇</a></li>`,
  );
  return `<h1>${kind.title}</h1>\n<ul class="tags">${links.join('\n')}</ul>`;
}
