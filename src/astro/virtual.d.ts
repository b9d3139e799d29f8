/** The modules that the integration makes for the pages. */

declare module 'virtual:jianbao/options' {
  const options: import('./options.ts').SiteOptions;
  export default options;
}

declare module 'virtual:jianbao/documents' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
  /** `.mdx` file inside the content folder → its module. */
  const documents: ReadonlyMap<string, () => Promise<{ Content: AstroComponentFactory }>>;
  export default documents;
}
