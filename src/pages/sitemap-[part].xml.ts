/** `/sitemap-1.xml` …: a part of the pages, on sites that are too large for one file. */
import type { APIContext } from 'astro';
import { pageView } from '../astro/page-view.ts';
import { sitemap } from '../views/xml.ts';

export const GET = (request: APIContext) =>
  new Response(sitemap(pageView(request, 'sitemap')), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
