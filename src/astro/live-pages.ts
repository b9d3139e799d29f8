/** In the dev server: finds the view of the page that is asked for in the content as it stands now. */
import type { MiddlewareHandler } from 'astro';
import { decodePath } from '../bulletin/paths.ts';
import { notFoundView } from '../views/page.ts';
import { sitePages, type SitePage } from '../views/site-pages.ts';
import { routePath, type RequestedPage } from './page-view.ts';
import { site } from './site.ts';

const pages = new Map(sitePages(site).map((page) => [page.path, page]));

export const onRequest: MiddlewareHandler = async ({ url, locals }, next) => {
  const { base } = site.settings;
  const path = decodePath(url.pathname).slice(base.length - 1);
  // the catalogue of components brings its own
  if (path.startsWith('/_')) return next();
  const page = pages.get(path);
  locals.page = page ? requested(page) : notFound;
  const route = routePath(locals.page.kind, path);
  return next(...(route === path ? [] : [base + route.slice(1)]));
};

const requested = ({ kind, view }: SitePage): RequestedPage => ({ kind, view: view() });

const notFound: RequestedPage = { kind: 'notFound', view: notFoundView(site) };
