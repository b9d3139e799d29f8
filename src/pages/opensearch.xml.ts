/** `/opensearch.xml`: lets a browser search the site from its address bar. */
import { site } from '../astro/site.ts';
import { openSearch } from '../views/xml.ts';
import { openSearchView } from '../views/machines.ts';

export const GET = () =>
  new Response(openSearch(openSearchView(site)), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
