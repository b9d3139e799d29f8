/** The frame of every page. */
import { escaped } from './parts.js';

export function render({ site, title, description, page, content, isArticle }) {
  const heading = title === undefined ? site.title : `${title} - ${site.title}`;
  const summary = escaped(description ?? site.description);
  const here = (href) => href !== '/' && page.url.startsWith(href);
  return `<!doctype html>
<html lang="zh-Hans">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escaped(heading)}</title>
    <meta name="description" content="${summary}">
    <link rel="canonical" href="${site.url}${page.url}">
    <meta property="og:title" content="${escaped(title ?? site.title)}">
    <meta property="og:description" content="${summary}">
    <meta property="og:type" content="${isArticle ? 'article' : 'website'}">
    <meta property="og:site_name" content="${site.title}">
    <meta property="og:url" content="${site.url}${page.url}">
    <link rel="alternate" type="application/atom+xml" title="${site.title}" href="/feed.xml">
    <link rel="stylesheet" href="/site.css">
  </head>
  <body>
    <a class="skip" href="#main">跳到正文</a>
    <header>
      <a class="name" href="/">${site.title}</a>
      <a class="search" href="/search/">搜索</a>
      <nav aria-label="主菜单">
        <ul>
          ${site.menu.map(([label, href]) => `<li><a href="${href}"${here(href) ? ' aria-current="true"' : ''}>${label}</a></li>`).join('\n          ')}
        </ul>
      </nav>
    </header>
    <main id="main">${content}</main>
    <footer>
      <p>${site.title}</p>
      <p>编印单位：${site.editor}</p>
      <p>联系方式：${site.contact}</p>
      <p>稿件版权归来源单位所有，转载请注明来源。</p>
      <ul>
        <li><a href="/charter/">联盟章程</a></li>
        <li><a href="/feed.xml">订阅</a></li>
      </ul>
    </footer>
  </body>
</html>
`;
}
