/** `/manifest.webmanifest`: name and colours for a phone's home screen. */
import { site } from '../astro/site.ts';
import { manifestView } from '../views/machines.ts';

export const GET = () =>
  new Response(JSON.stringify(manifestView(site)), { headers: { 'Content-Type': 'application/manifest+json' } });
