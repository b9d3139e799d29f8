/** The Astro configuration of a site, from its options and settings. */
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import type { AstroInlineConfig } from 'astro';
import remarkCjkFriendly from 'remark-cjk-friendly';
import type { Plugin } from 'vite';
import { resolveLink } from '../library/urls.ts';
import { siteAddress } from '../site/address.ts';
import { footnoteWords, rehypeJianbao, remarkJianbao, type MdxOptions } from '../markdown/mdx-plugins.ts';
import type { SiteOptions } from '../astro/options.ts';
import type { Settings } from '../site/settings.ts';
import { siteText } from '../site/text/index.ts';
import { renderWords } from '../views/body.ts';
import { adminRoute } from './admin-route.ts';
import { devCatalogue } from './dev-catalogue.ts';
import { livePages, pageRenderer } from './page-renderer.ts';

/** The project's own folder, with `src/` and `public/`. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * @param settings as they hold for the options
 * @param plugins that give pages the content
 */
export function astroConfig(
  options: SiteOptions,
  settings: Settings,
  outDir: string,
  plugins: readonly Plugin[],
): AstroInlineConfig {
  const mdxOptions = forMdx(options, settings);
  return {
    configFile: false,
    root: ROOT,
    outDir,
    site: settings.url,
    base: settings.base,
    trailingSlash: 'always',
    // pages are rendered when they are asked for, each from the view that comes with the request
    output: 'server',
    adapter: pageRenderer(),
    build: { format: 'directory', inlineStylesheets: 'auto' },
    // shorter than attributes
    scopedStyleStrategy: 'class',
    // pictures are files that the build makes itself
    image: { service: { entrypoint: 'astro/assets/services/noop' } },
    devToolbar: { enabled: false },
    integrations: [
      devCatalogue(),
      livePages(),
      adminRoute(settings),
      mdx({
        // it would write the colours into the elements, which a policy refuses; nor has .md any
        syntaxHighlight: false,
        // the other processor does not see bold beside Chinese punctuation
        processor: unified({
          remarkRehype: footnoteWords(mdxOptions.words),
          remarkPlugins: [remarkCjkFriendly, remarkJianbao],
          rehypePlugins: [[rehypeJianbao, mdxOptions]],
        }),
      }),
    ],
    vite: {
      build: {
        cssTarget: ['chrome107', 'firefox104', 'safari16'],
        // a policy can then refuse every program and style that stands in a page itself
        assetsInlineLimit: 0,
      },
      // a worker that imports Pagefind by its address must be a module
      worker: { format: 'es' },
      plugins: [...plugins],
    },
  };
}

function forMdx({ content }: SiteOptions, settings: Settings): MdxOptions {
  const fileOf = (path: string) => relative(content, path).split(sep).join('/').normalize('NFC');
  const place = siteAddress(settings);
  return {
    link: (path, target) => resolveLink(fileOf(path), target, place),
    words: renderWords(siteText(settings.language)),
  };
}
