/** Vite plugins that hand the content to the pages: options and `.mdx` modules, in the dev server fresh after every edit. */
import type { Plugin, ViteDevServer } from 'vite';
import { documents } from '../bulletin/content.ts';
import type { SiteOptions } from '../astro/options.ts';
import { shareContent } from '../astro/shared-content.ts';
import type { ContentReading } from '../reader/read-content.ts';
import type { LiveContent } from './live-content.ts';

const PREFIX = 'virtual:jianbao/';
const NAMES = ['options', 'documents'] as const;

/** A `.mdx` text: its file in the content, and where that lies on disk. */
export type ProgramText = readonly [file: string, path: string];

/** Those that can be compiled. */
export function programTexts({ content, paths }: ContentReading): ProgramText[] {
  const texts = documents(content).filter(({ format, anatomy }) => format === 'mdx' && !anatomy.failure);
  return texts.map(({ file }) => [file, paths.get(file) ?? file]);
}

/** @param texts asked whenever the pages want them */
export function contentModules(options: SiteOptions, texts: () => Promise<readonly ProgramText[]>): Plugin {
  return {
    name: 'jianbao-content',
    resolveId: (id) => (NAMES.some((name) => id === PREFIX + name) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      switch (id.slice(PREFIX.length + 1)) {
        case 'options':
          return `export default ${JSON.stringify(options)};`;
        case 'documents':
          return documentsModule(await texts());
        default:
          return undefined;
      }
    },
  };
}

function documentsModule(texts: readonly ProgramText[]): string {
  const entries = texts.map(([file, path]) => `[${JSON.stringify(file)}, () => import(${specifier(path)})]`);
  return `export default new Map([${entries.join(', ')}]);`;
}

/** A disk path as the text of an import; Vite wants forward slashes on Windows too. */
function specifier(path: string): string {
  return JSON.stringify(path.replaceAll('\\', '/'));
}

/** In the dev server: pages ask for the content as it stands, and see every edit. */
export function contentWatch({ content }: SiteOptions, live: LiveContent): Plugin {
  shareContent(content, live);
  return {
    name: 'jianbao-content-watch',
    apply: 'serve',
    configureServer(server) {
      watch(server, content, live);
    },
  };
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
