/** `/sitemap.xml`: every page, for search engines. */
import { site } from '../astro/site.ts';
import { sitemap } from '../views/xml.ts';
import { sitemapView } from '../views/machines.ts';

export const GET = () =>
  new Response(sitemap(sitemapView(site)), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
