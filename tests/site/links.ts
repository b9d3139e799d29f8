/** Checks that what the pages of a built site name is there. */
import { addressesOf, filesOf, type BuiltPage } from './built-site.ts';

/** Addresses inside the site that lead nowhere: `page → address`. */
export function deadAddresses(dist: string, base: string, pages: readonly BuiltPage[]): string[] {
  const files = new Set(filesOf(dist));
  const ids = new Map(
    pages.map(({ file, document }) => [file, new Set([...document.querySelectorAll('[id]')].map(({ id }) => id))]),
  );
  return pages.flatMap((page) =>
    addressesOf(page).flatMap(({ url }) => {
      if (/^(?:https?:|mailto:|tel:)/.test(url)) return [];
      const dead = [`${page.file} → ${url}`];
      const [path = '', fragment] = url.split('#');
      let file = page.file;
      if (path !== '') {
        if (!path.startsWith(base)) return dead;
        const inside = decodeURIComponent(path.slice(base.length).replace(/\?.*$/, ''));
        file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
        if (!files.has(file)) return dead;
      }
      return fragment && !ids.get(file)?.has(decodeURIComponent(fragment)) ? dead : [];
    }),
  );
}
