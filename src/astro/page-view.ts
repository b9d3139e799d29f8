/** The view of the page that is asked for: handed to a page with the request, by the build and by the dev server. */
import type { PageKind, PageViews } from '../views/site-pages.ts';

/** What every request carries. */
export interface RequestedPage {
  readonly kind: PageKind;
  readonly view: PageViews[PageKind];
}

/** @throws when the page that is asked for is of another kind, which only a fault of the program can bring about */
export function pageView<Kind extends PageKind>(
  { locals }: { readonly locals: { readonly page?: RequestedPage } },
  kind: Kind,
): PageViews[Kind] {
  if (locals.page?.kind !== kind) throw new Error(`a page of the kind “${kind}” was asked for without its view`);
  return locals.page.view as PageViews[Kind];
}

/**
 * The path under which the templates are asked for a page: its own, but for those that no pattern of `pages/` can tell
 * from others.
 */
export function routePath(kind: PageKind, path: string): string {
  if (kind === 'notFound') return '/404/';
  // a bulletin may be called by any word
  return kind === 'bulletins' ? '/bulletins/' : path;
}
