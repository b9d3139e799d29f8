/** `/robots.txt`: everything may be read, and here is the list. */
import { site } from '../astro/site.ts';
import { robotsView } from '../views/machines.ts';

export const GET = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${robotsView(site).sitemap}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
