/** A speaker: posts and bulletins. */
import { escaped, line } from '../includes/parts.js';

export const data = {
  layout: 'frame.11ty.js',
  pagination: { data: 'collections.speakerTerms', size: 1, alias: 'speaker', addAllPagesToCollections: false },
  permalink: ({ speaker }) => speaker.url,
  eleventyComputed: { title: ({ speaker }) => speaker.term },
};

export function render({ speaker: { term, items } }) {
  const posts = ({ data }) =>
    data.voices
      .filter(({ name }) => name === term)
      .map(({ org, post }) => `<p class="post">${escaped(org)} ${escaped(post)}</p>`)
      .join('');
  return `<h1>${escaped(term)}</h1>
<h2>发言的简报</h2>
${items.map((bulletin) => posts(bulletin) + line(bulletin)).join('\n')}`;
}
