/** Search in the dev server: the index is made from the content when it is first asked for, and after an edit from the one before. */
import type { Plugin } from 'vite';
import type { SiteOptions } from '../astro/options.ts';
import type { LiveContent } from './live-content.ts';
import { searchIndex, searchSource, wholeFiles, type SearchMemory } from './search-index.ts';

interface Index {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly memory: SearchMemory;
}

export function devSearch(options: SiteOptions, live: LiveContent): Plugin {
  let made: { readonly edition: number; readonly index: Promise<Index> } | undefined;
  const current = (): Promise<Index> => {
    if (made?.edition === live.edition) return made.index;
    const former = made?.index.catch(() => undefined);
    const index = (async () => {
      // one after the other, for each is made from the one before
      const before = await former;
      const { settings } = await live.read();
      const base = options.base ?? settings?.base ?? '/';
      const source = searchSource(await live.library(options), { base });
      const { files, memory } = await searchIndex(
        source,
        before?.memory,
        before && { entry: before.memory.entry, paths: new Set(before.files.keys()) },
      );
      return { files: wholeFiles(files, before?.files), memory };
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
          ({ files }) => {
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
