/** The newest bulletins for feed readers. */
import { dayOf, escaped } from '../includes/parts.js';

export const data = { layout: false, permalink: '/feed.xml', eleventyExcludeFromCollections: true };

const SHOWN = 30;

export function render({ site, collections }) {
  const moment = (date) => `${dayOf(date)}T00:00:00+08:00`;
  const entry = ({ url, date, data }) => `<entry>
<id>${site.url}${url}</id>
<title>${escaped(data.title)}</title>
<link rel="alternate" type="text/html" href="${site.url}${url}"/>
<published>${moment(date)}</published>
<updated>${moment(date)}</updated>
<summary>${escaped(data.description)}</summary>
</entry>`;
  const newest = collections.bulletins.slice(0, SHOWN);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-Hans">
<id>${site.url}/</id>
<title>${site.title}</title>
<link rel="self" type="application/atom+xml" href="${site.url}/feed.xml"/>
<updated>${newest[0] ? moment(newest[0].date) : ''}</updated>
${newest.map(entry).join('\n')}
</feed>
`;
}
