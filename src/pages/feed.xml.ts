/** `/feed.xml`: the newest bulletins as an Atom feed. */
import { site } from '../astro/site.ts';
import { atomFeed } from '../views/xml.ts';
import { feedView } from '../views/machines.ts';

export const GET = () =>
  new Response(atomFeed(feedView(site)), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
