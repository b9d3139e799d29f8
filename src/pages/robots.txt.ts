/** `/robots.txt`: everything may be read, and here is the list. */
import type { APIContext } from 'astro';
import { pageView } from '../astro/page-view.ts';
import { robots } from '../views/xml.ts';

export const GET = (request: APIContext) =>
  new Response(robots(pageView(request, 'robots')), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
