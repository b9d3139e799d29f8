/**
 * The content's own files on the site: copied by a build, served by the dev server, byte for byte but for drawings, which
 * a build makes inert. Their names are the editors', with spaces, percent signs and whatever else Astro's routes do not take.
 */
import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import sirv from 'sirv';
import type { Plugin } from 'vite';
import type { SiteOptions } from '../astro/options.ts';
import { decodePath, filePathOnSite } from '../bulletin/paths.ts';
import { publishedFiles } from '../views/files.ts';
import { drawingText } from '../reader/drawing.ts';
import type { FileSource } from './fill-folder.ts';
import { inertSvg } from './inert-svg.ts';
import type { KeptTexts } from './kept-texts.ts';
import type { LiveContent } from './live-content.ts';
import { sinceEdit } from './since-edit.ts';

/** @param path of the editor's file on disk */
export function contentFile(path: string, texts: KeptTexts): FileSource {
  if (!/\.svg$/i.test(path)) return { from: path, shared: false };
  return { from: texts.keep(inertSvg(drawingText(readFileSync(path)))), shared: true };
}

export function contentFiles({ content: root, drafts }: SiteOptions, live: LiveContent): Plugin {
  const current = sinceEdit(live, async () => {
    const { settings, paths } = await live.read();
    const files = settings ? publishedFiles(await live.library({ drafts }), settings) : [];
    return new Map(files.map((file) => [filePathOnSite(file), paths.get(file) ?? '']));
  });
  return {
    name: 'jianbao-content-files',
    apply: 'serve',
    configureServer(server) {
      const serve = sirv(root, { dev: true, dotfiles: true });
      server.middlewares.use((request, response, next) => {
        const written = /\/files\/[^?#]+/.exec(request.url ?? '')?.[0];
        if (written === undefined) return next();
        current().then((files) => {
          const path = files.get(decodePath(written));
          if (path === undefined) return next();
          request.url = `/${relative(root, path).split(sep).map(encodeURIComponent).join('/')}`;
          serve(request, response, () => next());
        }, next);
      });
    },
  };
}
