/** The search page, with Pagefind's own form. */

export const data = { layout: 'frame.11ty.js', title: '搜索', permalink: '/search/' };

export function render() {
  return `<h1>搜索</h1>
<link rel="stylesheet" href="/pagefind/pagefind-ui.css">
<div id="search"></div>
<script src="/pagefind/pagefind-ui.js"></script>
<script>new PagefindUI({ element: '#search' });</script>`;
}
