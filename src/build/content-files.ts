/**
 * The content's own files on the site: copied by a build, served by the dev server, byte for byte but for drawings, which
 * a build makes inert. Their names are the editors', with spaces, percent signs and whatever else Astro's routes do not take.
 */
import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import sirv from 'sirv';
import type { Plugin } from 'vite';
import type { SiteOptions } from '../astro/options.ts';
import { decodePath, filePathOnSite } from '../bulletin/paths.ts';
import { publishedFiles } from '../views/files.ts';
import { drawingText } from '../reader/drawing.ts';
import type { FileSource } from './fill-folder.ts';
import { inertSvg } from './inert-svg.ts';
import type { LiveContent } from './live-content.ts';

/**
 * @param path of the editor's file on disk
 * @param drawings folder in which drawings made inert are kept
 */
export function contentFile(path: string, drawings: string): FileSource {
  if (!/\.svg$/i.test(path)) return { from: path, shared: false };
  const drawing = inertSvg(drawingText(readFileSync(path)));
  const from = join(drawings, `${hash('sha256', drawing)}.svg`);
  if (!existsSync(from) || readFileSync(from, 'utf8') !== drawing) {
    mkdirSync(drawings, { recursive: true });
    writeFileSync(`${from}.${process.pid}`, drawing);
    renameSync(`${from}.${process.pid}`, from);
  }
  return { from, shared: true };
}

export function contentFiles({ content: root, drafts }: SiteOptions, live: LiveContent): Plugin {
  let found: { readonly edition: number; readonly files: Promise<ReadonlyMap<string, string>> } | undefined;
  const current = () => {
    if (found?.edition !== live.edition) found = { edition: live.edition, files: find() };
    return found.files;
  };
  const find = async () => {
    const { settings, paths } = await live.read();
    const files = settings ? publishedFiles(await live.library({ drafts }), settings) : [];
    return new Map(files.map((file) => [filePathOnSite(file), paths.get(file) ?? '']));
  };
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
