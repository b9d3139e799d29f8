/** Renders one page after the other with compiled templates. */
import { pathToFileURL } from 'node:url';
import type { App } from 'astro/app';
import { routePath, type RequestedPage } from '../astro/page-view.ts';
import { hrefOf } from '../library/urls.ts';
import type { AdminSettings } from '../site/admin-setting.ts';
import { adminPolicyFor } from '../site/security-headers.ts';
import { NOT_FOUND } from '../views/site-pages.ts';
import { withPolicy } from './content-policy.ts';
import { linkReader } from './file-links.ts';
import { PageFault } from './page-fault.ts';
import { writeStored, type StoredPage } from './page-store.ts';

export interface RendererOptions {
  /** Module that exports the compiled application. */
  readonly entry: string;
  /** Where pages are kept. */
  readonly store: string;
  /** Where the site stands: `https://example.org`, and its path with slashes at both ends. */
  readonly url: string;
  readonly base: string;
  /** Of the browser editor, if the site has one. */
  readonly admin?: AdminSettings;
}

export interface RenderJob {
  readonly path: string;
  /** Under which the page is kept. */
  readonly key: string;
  /** The page's path, kind and view as JSON. */
  readonly page: string;
}

export interface RenderedPage extends StoredPage {
  readonly key: string;
}

/** @returns what renders a page into the store; it throws a PageFault when a page cannot be rendered */
export async function rendererOf({
  entry,
  store,
  url,
  base,
  admin,
}: RendererOptions): Promise<(job: RenderJob) => Promise<RenderedPage>> {
  const { app } = (await import(pathToFileURL(entry).href)) as { readonly app: App };
  const linksOf = linkReader({ origin: url, base });
  const answerTo = async (request: Request, page: RequestedPage) => {
    const response = await app.render(request, { locals: { page } });
    return { status: response.status, text: await response.text() };
  };
  return async ({ path, key, page }) => {
    const isNotFound = path === NOT_FOUND;
    const { kind, view } = JSON.parse(page) as RequestedPage;
    const request = new Request(new URL(hrefOf(base, routePath(kind, path)), url));
    const { status, text } = await answerTo(request, { kind, view }).catch((cause: unknown) => {
      throw new PageFault(path, 'its template failed', { cause });
    });
    if (status !== (isNotFound ? 404 : 200)) throw new PageFault(path, `its template answered with ${status}`);
    const isHtml = isNotFound || path.endsWith('/');
    const policy = kind === 'admin' && admin ? () => adminPolicyFor(admin) : undefined;
    const bytes = Buffer.from(isHtml ? withPolicy(text, policy) : text);
    return { key, ...writeStored(store, key, bytes), links: linksOf(filePath(path), text) };
  };
}

/** The file of a page inside the site's folder. */
export function filePath(path: string): string {
  return path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);
}
