/** The home page: the latest, the tags, the units. */
import { escaped, line, termLinks } from '../includes/parts.js';

export const data = { layout: 'frame.11ty.js', permalink: '/' };

export function render({ site, collections }) {
  const { bulletins, tagTerms, unitTerms } = collections;
  return `<h1>${site.title}</h1>
<p>${site.description}</p>
<section>
  <h2>最新简报</h2>
  ${bulletins.slice(0, 10).map(line).join('\n')}
</section>
<section>
  <h2>主题</h2>
  <ul class="tags">${tagTerms.map(({ term, url, items }) => `<li><a href="${url}">${escaped(term)} ${items.length}篇</a></li>`).join('')}</ul>
</section>
<section>
  <h2>成员单位</h2>
  <ul class="tags">${termLinks('units', unitTerms.map(({ term }) => term).sort())
    .map((link) => `<li>${link}</li>`)
    .join('')}</ul>
</section>`;
}
