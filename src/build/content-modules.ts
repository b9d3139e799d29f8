/** A Vite plugin that hands the content to the pages: options, pictures and `.mdx` modules, fresh after every edit. */
import type { Plugin, ViteDevServer } from 'vite';
import { readTarget } from '../bulletin/paths.ts';
import { siteAddress } from '../site/address.ts';
import { pictureUses } from '../bulletin/references.ts';
import { documents } from '../bulletin/content.ts';
import type { SiteOptions } from '../astro/options.ts';
import type { ContentReading } from '../reader/read-content.ts';
import type { LiveContent } from './live-content.ts';

const PREFIX = 'virtual:jianbao/';
const NAMES = ['options', 'pictures', 'documents'] as const;

export function contentModules(options: SiteOptions, live: LiveContent): Plugin {
  return {
    name: 'jianbao-content',
    resolveId: (id) => (NAMES.some((name) => id === PREFIX + name) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      switch (id.slice(PREFIX.length + 1)) {
        case 'options':
          return `export default ${JSON.stringify(options)};`;
        case 'pictures':
          return picturesModule(await live.read());
        case 'documents':
          return documentsModule(await live.read());
        default:
          return undefined;
      }
    },
    configureServer(server) {
      watch(server, options.content, live);
    },
  };
}

/** Every picture that pages show, imported so that Astro's image service knows it; the site's logo is a plain file. */
function picturesModule({ content, paths, settings }: ContentReading): string {
  const site = siteAddress(settings);
  const files = pictureUses({ ...content, sitePictures: [] }).flatMap(({ entry, target }) => {
    const reading = readTarget(entry.file, target, site);
    const sound = reading.kind === 'file' && content.files.get(reading.file)?.picture === 'sound';
    return sound ? [reading.file] : [];
  });
  const unique = [...new Set(files)].sort();
  return [
    ...unique.map((file, index) => `import p${index} from ${specifier(paths, file)};`),
    `export default new Map([${unique.map((file, index) => `[${JSON.stringify(file)}, p${index}]`).join(', ')}]);`,
  ].join('\n');
}

function documentsModule({ content, paths }: ContentReading): string {
  const mdx = documents(content).filter(({ format, anatomy }) => format === 'mdx' && !anatomy.failure);
  const entries = mdx.map(({ file }) => `[${JSON.stringify(file)}, () => import(${specifier(paths, file)})]`);
  return `export default new Map([${entries.join(', ')}]);`;
}

/** A disk path as the text of an import; Vite wants forward slashes on Windows too. */
function specifier(paths: ContentReading['paths'], file: string): string {
  return JSON.stringify(paths.get(file)?.replaceAll('\\', '/'));
}

/** Reads the content anew after a change, and has the browser reload. */
function watch(server: ViteDevServer, root: string, live: LiveContent): void {
  server.watcher.add(root);
  server.watcher.on('all', (_event, path) => {
    if (!live.changed(path)) return;
    for (const environment of Object.values(server.environments)) {
      for (const name of NAMES) {
        const module = environment.moduleGraph.getModuleById(`\0${PREFIX}${name}`);
        if (module) environment.moduleGraph.invalidateModule(module);
      }
    }
    server.environments.client.hot.send({ type: 'full-reload', path: '*' });
  });
}
