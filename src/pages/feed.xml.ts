/** `/feed.xml`: the newest bulletins as an Atom feed. */
import type { APIContext } from 'astro';
import { pageView } from '../astro/page-view.ts';
import { atomFeed } from '../views/xml.ts';

export const GET = (request: APIContext) =>
  new Response(atomFeed(pageView(request, 'feed')), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
