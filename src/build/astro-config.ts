/** The Astro configuration of a site, from its options and settings. */
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import type { AstroInlineConfig } from 'astro';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { resolveLink } from '../library/urls.ts';
import { siteAddress } from '../site/address.ts';
import { footnoteWords, rehypeJianbao, remarkJianbao, type MdxOptions } from '../markdown/mdx-plugins.ts';
import type { SiteOptions } from '../astro/options.ts';
import type { ContentReading } from '../reader/read-content.ts';
import type { Settings } from '../site/settings.ts';
import { siteText } from '../site/text/index.ts';
import { renderWords } from '../views/body.ts';
import { adminRoute } from './admin-route.ts';
import { contentFiles } from './content-files.ts';
import { contentModules } from './content-modules.ts';
import { devCards } from './dev-cards.ts';
import { devCatalogue } from './dev-catalogue.ts';
import { devOldPages } from './dev-old-pages.ts';
import { devPictures } from './dev-pictures.ts';
import { devSearch } from './dev-search.ts';
import { liveContent, type LiveContent } from './live-content.ts';
import { liveSite } from './live-site.ts';
import { livePages, pageRenderer } from './page-renderer.ts';

/** The project's own folder, with `src/` and `public/`. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Where the dev server keeps finished pictures, as a build does. */
const CACHE = join(ROOT, '.jianbao');

/**
 * @param reading the content as it stands when the command starts
 * @param live the same as it changes
 */
export function astroConfig(
  options: SiteOptions,
  reading: ContentReading & { readonly settings: Settings },
  outDir: string,
  live: LiveContent = liveContent(options.content, reading),
): AstroInlineConfig {
  const settings = options.base === undefined ? reading.settings : { ...reading.settings, base: options.base };
  const mdxOptions = forMdx(options, settings);
  const site = liveSite(options, live);
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
      plugins: [
        contentModules(options, live),
        contentFiles(options, live),
        devPictures(options, live, settings.base, join(CACHE, 'pictures')),
        devCards(live, site, settings.base, join(CACHE, 'share')),
        devOldPages(live, site, settings.base),
        devSearch(options, live),
      ],
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
