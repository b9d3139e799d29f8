/** The site's own programs for searching, bundled in memory as a build would: what a browser loads beside the index. */
import { fileURLToPath } from 'node:url';

/** All code of the search, which starts the worker. */
const CLIENT = fileURLToPath(new URL('../../browser/search.ts', import.meta.url));

/** @returns one per file, the worker's among them */
export async function clientScripts(): Promise<Uint8Array[]> {
  // it takes long to load, and a slip in the command is told before
  const { build } = await import('vite');
  const result = await build({
    configFile: false,
    logLevel: 'error',
    worker: { format: 'es' },
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: CLIENT, preserveEntrySignatures: 'strict' },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  return outputs
    .flatMap((one) => ('output' in one ? one.output : []))
    .filter(({ fileName }) => fileName.endsWith('.js'))
    .map((file) => Buffer.from(file.type === 'chunk' ? file.code : file.source));
}
