/** `/manifest.webmanifest`: name and colours for a phone's home screen. */
import type { APIContext } from 'astro';
import { pageView } from '../astro/page-view.ts';

export const GET = (request: APIContext) =>
  new Response(JSON.stringify(pageView(request, 'manifest')), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
