/** Tells Astro who asks it for pages: a build's threads, and in the dev server a browser. */
import type { AstroIntegration } from 'astro';

/** Compiles the templates to an application of our own instead of one for some host. */
export function pageRenderer(): AstroIntegration {
  return {
    name: 'jianbao',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        // what is compiled stands on its own, wherever it is kept
        if (command === 'build') updateConfig({ vite: { ssr: { noExternal: true } } });
      },
      'astro:config:done': ({ setAdapter }) =>
        setAdapter({
          name: 'jianbao',
          entrypointResolution: 'auto',
          serverEntrypoint: new URL('../astro/render-entry.ts', import.meta.url),
          supportedAstroFeatures: { serverOutput: 'stable' },
        }),
    },
  };
}

/** In the dev server: finds the view that a build sends along with its request. */
export function livePages(): AstroIntegration {
  return {
    name: 'jianbao-live-pages',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware }) => {
        if (command === 'dev')
          addMiddleware({ order: 'pre', entrypoint: new URL('../astro/live-pages.ts', import.meta.url) });
      },
    },
  };
}
