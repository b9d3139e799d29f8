/** A bulletin: its facts, its text, its neighbours, its related ones. */
import { dayInChinese, dayOf, escaped, line, termLinks } from './parts.js';

export const data = { layout: 'frame.11ty.js', isArticle: true };

export function render({ title, issue, kind, place, voices, units, tags, content, collections, page, site }) {
  const day = dayInChinese(page.date);
  const { older, newer } = collections.neighbours[page.url];
  const related = collections.related[page.url];
  const filtered = (name, links) =>
    links.map((link) => `<dd>${link.replace('<a ', `<a data-pagefind-filter="${name}" `)}</dd>`).join('');
  return `<article class="bulletin" data-pagefind-body>
  <header>
    <p class="issue-line">${issue ? `第${issue}期` : ''} ${site.editor} <time datetime="${dayOf(page.date)}">${day}</time></p>
    <h1>${escaped(title)}</h1>
  </header>
  <aside aria-label="简报信息" data-pagefind-ignore="index">
    <dl>
      <dt>日期</dt><dd><time datetime="${dayOf(page.date)}" data-pagefind-sort="date[datetime]">${day}</time></dd>
      ${kind ? `<dt>类别</dt><dd data-pagefind-filter="类别">${escaped(kind)}</dd>` : ''}
      ${place ? `<dt>地点</dt><dd>${escaped(place)}</dd>` : ''}
      ${
        voices
          ? `<dt>发言人</dt>${voices
              .map(
                ({ name, org, post }) =>
                  `<dd><a href="/speakers/${encodeURIComponent(name)}/" data-pagefind-filter="发言人">${escaped(name)}</a> ${escaped(org)} ${escaped(post)}</dd>`,
              )
              .join('')}`
          : ''
      }
      ${units?.length ? `<dt>相关单位</dt>${filtered('单位', termLinks('units', units))}` : ''}
      ${tags?.length ? `<dt>主题</dt>${filtered('主题', termLinks('tags', tags))}` : ''}
    </dl>
  </aside>
  <div class="prose">${content}</div>
</article>
<nav class="neighbours" aria-label="前后两篇">
  ${older ? `<a href="${older.url}" rel="prev"><span>上一篇</span> ${escaped(older.data.title)}</a>` : ''}
  ${newer ? `<a href="${newer.url}" rel="next"><span>下一篇</span> ${escaped(newer.data.title)}</a>` : ''}
</nav>
${related.length > 0 ? `<section class="related"><h2>相关简报</h2>${related.map(line).join('\n')}</section>` : ''}`;
}
