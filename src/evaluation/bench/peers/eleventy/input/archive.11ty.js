/** All bulletins by month. */
import { dayOf, escaped } from '../includes/parts.js';

export const data = { layout: 'frame.11ty.js', title: '归档', permalink: '/archive/' };

export function render({ collections }) {
  const months = Map.groupBy(collections.bulletins, ({ date }) => dayOf(date).slice(0, 7));
  const item = ({ url, date, data }) =>
    `<li><time datetime="${dayOf(date)}">${dayOf(date).slice(5)}</time> <a href="${url}">${escaped(data.title)}</a></li>`;
  return `<h1>归档</h1>\n${[...months]
    .map(([month, items]) => `<section><h2>${month}</h2><ul>${items.map(item).join('\n')}</ul></section>`)
    .join('\n')}`;
}
