/** Search in the dev server: the index is made from the content when it is first asked for, and anew after an edit. */
import type { Plugin } from 'vite';
import { indexLibrary } from './search-index.ts';
import { buildLibrary } from '../library/library.ts';
import { readContent } from '../reader/read-content.ts';
import type { SiteOptions } from '../astro/options.ts';

export function devSearch(options: SiteOptions): Plugin {
  let index: Promise<Map<string, Uint8Array>> | undefined;
  const make = async () => {
    const { content, settings } = await readContent(options.content);
    const base = options.base ?? settings?.base ?? '/';
    return indexLibrary(buildLibrary(content, { drafts: options.drafts }), { base });
  };
  return {
    name: 'jianbao-dev-search',
    apply: 'serve',
    configureServer(server) {
      server.watcher.on('all', (_event, path) => {
        if (path.startsWith(options.content)) index = undefined;
      });
      server.middlewares.use((request, response, next) => {
        const file = /\/pagefind\/([^?#]+)/.exec(request.url ?? '')?.[1];
        if (file === undefined) return next();
        index ??= make();
        index.then(
          (files) => {
            const bytes = files.get(file);
            response.statusCode = bytes ? 200 : 404;
            response.setHeader('Content-Type', file.endsWith('.js') ? 'text/javascript' : 'application/octet-stream');
            response.end(bytes);
          },
          (error: unknown) => {
            index = undefined;
            next(error);
          },
        );
      });
    },
  };
}
