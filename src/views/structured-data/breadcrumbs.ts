/** The way from the home page to a page, as machines read it. */
import type { SiteContext } from '../context.ts';
import { absolute, type Thing } from './thing.ts';

/** A page by its site path and its title. */
export interface Step {
  readonly path: string;
  readonly title: string;
}

/** @param page an inner page; @param within the first page of the list that it goes on with */
export function breadcrumbs(context: SiteContext, { path, title }: Step, within?: Step): Thing {
  const { text } = context;
  const lists: Readonly<Record<string, string>> = {
    '/bulletins/': text.bulletin,
    '/tags/': text.tags,
    '/members/': text.members,
    '/speakers/': text.speakers,
    '/archive/': text.archive,
  };
  const list = /^\/[^/]+\//.exec(path)?.[0] ?? '/';
  const label = Object.hasOwn(lists, list) ? lists[list] : undefined;
  const steps = [
    { name: text.home, path: '/' },
    ...(label !== undefined && list !== path ? [{ name: label, path: list }] : []),
    ...(within ? [{ name: within.title, path: within.path }] : []),
    { name: title, path },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: step.name,
      item: { '@id': absolute(context, step.path) },
    })),
  };
}
