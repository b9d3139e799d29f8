/** `/opensearch.xml`: lets a browser search the site from its address bar. */
import type { APIContext } from 'astro';
import { pageView } from '../astro/page-view.ts';
import { openSearch } from '../views/xml.ts';

export const GET = (request: APIContext) =>
  new Response(openSearch(pageView(request, 'openSearch')), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
