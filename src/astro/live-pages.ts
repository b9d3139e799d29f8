/** In the dev server: finds the view of the page that is asked for in the content as it stands now. */
import type { MiddlewareHandler } from 'astro';
import { decodePath } from '../bulletin/paths.ts';
import type { SiteContext } from '../views/context.ts';
import { notFoundView } from '../views/page.ts';
import { sitePages, type SitePage } from '../views/site-pages.ts';
import { routePath, type RequestedPage } from './page-view.ts';

export const onRequest: MiddlewareHandler = async ({ url, locals }, next) => {
  // this module stays loaded when the content changes, and that one does not
  const { site } = await import('./site.ts');
  const { base } = site.settings;
  const path = decodePath(url.pathname).slice(base.length - 1);
  // the catalogue of components brings its own
  if (path.startsWith('/_')) return next();
  const page = pagesOf(site).get(path);
  locals.page = page ? requested(page) : { kind: 'notFound', view: notFoundView(site) };
  const route = routePath(locals.page.kind, path);
  return next(...(route === path ? [] : [base + route.slice(1)]));
};

/** Path → page, listed once for each state of the content. */
const listed = new WeakMap<SiteContext, ReadonlyMap<string, SitePage>>();

function pagesOf(site: SiteContext): ReadonlyMap<string, SitePage> {
  const pages = listed.get(site) ?? new Map(sitePages(site).map((page) => [page.path, page]));
  listed.set(site, pages);
  return pages;
}

function requested({ kind, view }: SitePage): RequestedPage {
  return { kind, view: view() };
}
