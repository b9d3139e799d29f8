/** An Astro integration that adds the catalogue of components to the dev server; a build knows nothing of it. */
import type { AstroIntegration } from 'astro';

export function devCatalogue(): AstroIntegration {
  return {
    name: 'jianbao-catalogue',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        injectRoute({ pattern: '/_catalogue/', entrypoint: './src/catalogue/Catalogue.astro' });
        injectRoute({ pattern: '/_catalogue/[layout]/[example]/', entrypoint: './src/catalogue/WholePage.astro' });
      },
    },
  };
}
