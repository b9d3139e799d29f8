/** `/sitemap.xml`: every page, or the files that together list every page, for search engines. */
import type { APIContext } from 'astro';
import { pageView } from '../astro/page-view.ts';
import { sitemap } from '../views/xml.ts';

export const GET = (request: APIContext) =>
  new Response(sitemap(pageView(request, 'sitemap')), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
