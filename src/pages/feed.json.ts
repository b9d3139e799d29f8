/** `/feed.json`: the newest bulletins as a JSON Feed. */
import type { APIContext } from 'astro';
import { feedResponse } from '../astro/feed.ts';
import { pageView } from '../astro/page-view.ts';

export const GET = (request: APIContext) => feedResponse(pageView(request, 'feed'), 'json');
