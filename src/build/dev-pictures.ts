/** Pictures in the dev server: each file is made when it is first asked for. */
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import type { SiteOptions } from '../astro/options.ts';
import { mediaType } from '../site/media-types.ts';
import { PICTURES } from '../views/picture.ts';
import type { LiveContent } from './live-content.ts';
import { openPictureCache, type PictureCache } from './picture-cache.ts';
import { keptPicture, pictureFiles, type PictureFile } from './picture-files.ts';

/** @param cache folder in which finished pictures are kept, the same as that of builds */
export function devPictures(options: SiteOptions, live: LiveContent, cache: string): Plugin {
  type Known = { readonly files: ReadonlyMap<string, PictureFile>; readonly paths: ReadonlyMap<string, string> };
  let known: { readonly edition: number; readonly pictures: Promise<Known> } | undefined;
  let open: Promise<PictureCache> | undefined;
  const find = async (): Promise<Known> => {
    const { settings, paths } = await live.read();
    const files = settings ? pictureFiles(await live.library(options), settings) : [];
    return { files: new Map(files.map((made) => [made.name, made])), paths };
  };
  const bytesOf = async (name: string): Promise<Uint8Array | undefined> => {
    if (known?.edition !== live.edition) known = { edition: live.edition, pictures: find() };
    const { files, paths } = await known.pictures;
    const made = files.get(name);
    return made && readFile(await keptPicture(made, await (open ??= openPictureCache(cache)), paths));
  };
  return {
    name: 'jianbao-dev-pictures',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [path = ''] = (request.url ?? '').split(/[?#]/);
        const name = path.slice(path.lastIndexOf('/') + 1);
        if (name === '' || !path.endsWith(PICTURES + name)) return next();
        bytesOf(name).then(
          (bytes) => {
            if (!bytes) return next();
            response.setHeader('Content-Type', mediaType(name));
            response.end(bytes);
          },
          (error: unknown) => {
            // the next request finds out anew
            known = undefined;
            next(error);
          },
        );
      });
    },
  };
}
