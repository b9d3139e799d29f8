/** The site's own program for searching, bundled in memory as a build would: what a browser loads beside the engine. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const CLIENT = fileURLToPath(new URL('../../browser/search.ts', import.meta.url));

/** @returns one per file */
export async function clientScripts(): Promise<Uint8Array[]> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: CLIENT, preserveEntrySignatures: 'strict' },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  return outputs
    .flatMap((one) => ('output' in one ? one.output : []))
    .flatMap((file) => (file.type === 'chunk' ? Buffer.from(file.code) : []));
}
