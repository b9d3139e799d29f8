/** A Vite plugin that hands the content to the pages: options, pictures and `.mdx` modules, fresh after every edit. */
import type { Plugin, ViteDevServer } from 'vite';
import { readTarget } from '../bulletin/paths.ts';
import { pictureUses } from '../bulletin/references.ts';
import { documents } from '../bulletin/content.ts';
import { readContent, type ContentReading } from '../reader/read-content.ts';
import type { SiteOptions } from '../astro/options.ts';

const PREFIX = 'virtual:jianbao/';
const NAMES = ['options', 'pictures', 'documents'] as const;

/** @param known the content as it stands now; read again only after an edit */
export function contentModules(options: SiteOptions, known: ContentReading): Plugin {
  let reading: Promise<ContentReading> | undefined = Promise.resolve(known);
  const read = () => (reading ??= readContent(options.content));
  return {
    name: 'jianbao-content',
    resolveId: (id) => (NAMES.some((name) => id === PREFIX + name) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      switch (id.slice(PREFIX.length + 1)) {
        case 'options':
          return `export default ${JSON.stringify(options)};`;
        case 'pictures':
          return picturesModule(await read());
        case 'documents':
          return documentsModule(await read());
        default:
          return undefined;
      }
    },
    configureServer(server) {
      watch(server, options.content, () => (reading = undefined));
    },
  };
}

/** Every picture that the content uses, imported so that Astro's image service knows it. */
function picturesModule({ content, paths, settings }: ContentReading): string {
  const host = settings ? new URL(settings.url).host : '';
  const files = pictureUses(content).flatMap(({ entry, target }) => {
    const reading = readTarget(entry.file, target, host);
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
function watch(server: ViteDevServer, root: string, forget: () => void): void {
  server.watcher.add(root);
  server.watcher.on('all', (_event, path) => {
    if (!path.startsWith(root)) return;
    forget();
    for (const environment of Object.values(server.environments)) {
      for (const name of NAMES) {
        const module = environment.moduleGraph.getModuleById(`\0${PREFIX}${name}`);
        if (module) environment.moduleGraph.invalidateModule(module);
      }
    }
    server.environments.client.hot.send({ type: 'full-reload', path: '*' });
  });
}
