/** `/members/<slug>/feed.xml`: the newest bulletins of a unit as an Atom feed. */
import type { APIContext } from 'astro';
import { feedResponse } from '../../../astro/feed.ts';
import { pageView } from '../../../astro/page-view.ts';

export const GET = (request: APIContext) => feedResponse(pageView(request, 'feed'), 'atom');
