/** Search in the dev server: the index is made from the content when it is first asked for, and anew after an edit. */
import type { Plugin } from 'vite';
import type { SiteOptions } from '../astro/options.ts';
import type { LiveContent } from './live-content.ts';
import { indexLibrary } from './search-index.ts';

type Index = ReadonlyMap<string, Uint8Array>;

export function devSearch(options: SiteOptions, live: LiveContent): Plugin {
  let made: { readonly edition: number; readonly index: Promise<Index> } | undefined;
  const current = (): Promise<Index> => {
    if (made?.edition === live.edition) return made.index;
    // one after the other: closing one index ends the engine under another
    const before = made?.index.catch(() => {});
    const index = (async () => {
      await before;
      const { settings } = await live.read();
      const base = options.base ?? settings?.base ?? '/';
      return indexLibrary(await live.library(options), { base });
    })();
    made = { edition: live.edition, index };
    return index;
  };
  return {
    name: 'jianbao-dev-search',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const file = /\/pagefind\/([^?#]+)/.exec(request.url ?? '')?.[1];
        if (file === undefined) return next();
        current().then(
          (files) => {
            const bytes = files.get(file);
            response.statusCode = bytes ? 200 : 404;
            response.setHeader('Content-Type', file.endsWith('.js') ? 'text/javascript' : 'application/octet-stream');
            response.end(bytes);
          },
          (error: unknown) => {
            made = undefined;
            next(error);
          },
        );
      });
    },
  };
}
