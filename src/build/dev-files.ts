/** Files of the site that the dev server makes when a browser asks for them. */
import type { Plugin } from 'vite';
import { decodePath } from '../bulletin/paths.ts';

export interface DevFile {
  /** Media type. */
  readonly type: string;
  readonly bytes: Uint8Array | string;
}

/**
 * @param base path of the site, with slashes at both ends
 * @param fileAt what stands at a path without base, decoded; undefined for what somebody else answers
 */
export function devFiles(
  name: string,
  base: string,
  fileAt: (path: string) => Promise<DevFile | undefined> | undefined,
): Plugin {
  return {
    name,
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [written = ''] = (request.url ?? '').split(/[?#]/);
        // Astro may have taken the base away already
        const found = fileAt(decodePath(written.startsWith(base) ? written.slice(base.length - 1) : written));
        if (!found) return next();
        found.then((file) => {
          if (!file) return next();
          response.setHeader('Content-Type', file.type);
          response.end(file.bytes);
        }, next);
      });
    },
  };
}
