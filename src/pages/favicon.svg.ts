/** `/favicon.svg`: the sign of a site without a logo. */
import type { APIContext } from 'astro';
import { pageView } from '../astro/page-view.ts';
import { sign } from '../views/xml.ts';

export const GET = (request: APIContext) =>
  new Response(sign(pageView(request, 'sign')), { headers: { 'Content-Type': 'image/svg+xml' } });
