/** A Vite plugin that hands the content to the pages: options and `.mdx` modules, fresh after every edit. */
import type { Plugin, ViteDevServer } from 'vite';
import { documents } from '../bulletin/content.ts';
import type { SiteOptions } from '../astro/options.ts';
import { shareContent } from '../astro/shared-content.ts';
import type { ContentReading } from '../reader/read-content.ts';
import type { LiveContent } from './live-content.ts';

const PREFIX = 'virtual:jianbao/';
const NAMES = ['options', 'documents'] as const;

export function contentModules(options: SiteOptions, live: LiveContent): Plugin {
  shareContent(options.content, live);
  return {
    name: 'jianbao-content',
    resolveId: (id) => (NAMES.some((name) => id === PREFIX + name) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      switch (id.slice(PREFIX.length + 1)) {
        case 'options':
          return `export default ${JSON.stringify(options)};`;
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
  const reload = () => server.environments.client.hot.send({ type: 'full-reload', path: '*' });
  live.whenRelated(reload);
  server.watcher.add(root);
  server.watcher.on('all', (_event, path) => {
    if (!live.changed(path)) return;
    for (const environment of Object.values(server.environments)) {
      for (const name of NAMES) {
        const module = environment.moduleGraph.getModuleById(`\0${PREFIX}${name}`);
        if (module) environment.moduleGraph.invalidateModule(module);
      }
    }
    reload();
  });
}
