/** What the templates are compiled to: an application that answers a request, and the view it carries, with a page. */
import { createApp } from 'astro/app/entrypoint';

export const app = createApp({ streaming: false });
