/** Which of the site's addresses people keep: those that must not vanish once they were published. */
import { filePathOnSite, type SiteAddress } from '../bulletin/paths.ts';
import { compareText } from '../bulletin/problem.ts';
import type { Library } from './library.ts';
import { linkedFiles } from './linked-files.ts';
import { sitePaths } from './urls.ts';

/**
 * Later pages of a list say nothing that lasts, a year is gone when its last bulletin is (which is missed by itself), and
 * nobody keeps a search.
 */
const FLEETING =
  /^\/(?:bulletins|archive|(?:tags|members|speakers|archive)\/[^/]+)\/\d+\/$|^\/search\/$|^\/(?:sitemap(?:-\d+)?\.xml|opensearch\.xml|robots\.txt|manifest\.webmanifest|favicon\.svg)$/;

/** Paths without base, decoded, in order: pages, feeds, and the files that pages lead to. */
export function publishedPaths(library: Library, site: SiteAddress): string[] {
  const pages = [...sitePaths(library)].filter((path) => !FLEETING.test(path));
  return [...pages, ...linkedFiles(library, site).map(filePathOnSite)].sort(compareText);
}
