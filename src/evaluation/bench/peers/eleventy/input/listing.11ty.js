/** All bulletins and those of each tag, twenty to a page. */
import { escaped, line } from '../includes/parts.js';

export const data = {
  layout: 'frame.11ty.js',
  pagination: { data: 'collections.listings', size: 1, alias: 'listing', addAllPagesToCollections: false },
  permalink: ({ listing }) => listing.url,
  eleventyComputed: { title: ({ listing }) => listing.title },
};

export function render({ listing: { title, base, page, count, items } }) {
  const address = (number) => (number === 1 ? base : `${base}${number}/`);
  const numbers = Array.from({ length: count }, (_, index) => index + 1).filter(
    (number) => number === 1 || number === count || Math.abs(number - page) <= 2,
  );
  const links = numbers.map(
    (number) => `<li><a href="${address(number)}"${number === page ? ' aria-current="page"' : ''}>${number}</a></li>`,
  );
  return `<h1>${escaped(title)}</h1>
${items.map(line).join('\n')}
${count > 1 ? `<nav aria-label="分页"><ul class="pages">${links.join('')}</ul></nav>` : ''}`;
}
