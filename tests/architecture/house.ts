/** The house as data: which room may import from which, the twin of the plan in src/README.md. */

export interface Room {
  /** Other rooms of `src/` it may import from. */
  readonly rooms: readonly string[];
  /** Packages it may import from; `node:` stands for all of Node, `astro:` for Astro's virtual modules. */
  readonly packages: readonly string[];
  /** Pure rooms know no clock, environment, file system or Astro; they run in plain Node. */
  readonly pure: boolean;
}

const markdown = [
  'markdown-it',
  'markdown-it-cjk-friendly',
  'markdown-it-footnote',
  'markdown-it-task-lists',
  'github-slugger',
  'htmlparser2',
  'unified',
  'remark-parse',
  'remark-gfm',
  'remark-mdx',
  'remark-cjk-friendly',
  'unist-util-visit',
  'mdast-util-to-string',
  'mdast',
  'hast',
  'mdast-util-mdx-jsx',
];

export const HOUSE: Readonly<Record<string, Room>> = {
  markdown: { rooms: [], packages: markdown, pure: true },
  encoding: { rooms: [], packages: ['opencc-js'], pure: true },
  bulletin: {
    rooms: ['markdown', 'encoding'],
    packages: ['astro/zod', 'fastest-levenshtein', 'get-east-asian-width'],
    pure: true,
  },
  site: { rooms: ['bulletin'], packages: ['astro/zod'], pure: true },
  library: { rooms: ['bulletin', 'markdown'], packages: ['pinyin-pro'], pure: true },
  hosts: { rooms: ['site', 'bulletin'], packages: [], pure: true },
  views: { rooms: ['library', 'bulletin', 'site', 'editing', 'markdown'], packages: ['uqr'], pure: true },
  search: { rooms: [], packages: [], pure: true },
  editing: {
    rooms: ['bulletin', 'site', 'library', 'markdown', 'encoding'],
    packages: ['astro/zod', 'yaml', 'diff'],
    pure: true,
  },
  import: {
    rooms: ['bulletin', 'library', 'editing', 'encoding', 'markdown'],
    packages: [
      'mammoth',
      'turndown',
      '@joplin/turndown-plugin-gfm',
      '@mozilla/readability',
      'linkedom',
      'jszip',
      'yaml',
      'pinyin-pro',
      'opencc-js',
    ],
    pure: true,
  },
  reader: {
    rooms: ['encoding', 'editing', 'bulletin', 'site', 'library', 'markdown'],
    packages: ['node:', 'gray-matter', 'js-yaml', 'yaml', 'sharp'],
    pure: false,
  },
  astro: {
    rooms: ['library', 'reader', 'bulletin', 'site', 'views', 'markdown'],
    packages: ['node:', 'astro', 'virtual:jianbao'],
    pure: false,
  },
  build: {
    rooms: [
      'library',
      'views',
      'search',
      'reader',
      'bulletin',
      'site',
      'markdown',
      'astro',
      'encoding',
      'editing',
      'import',
      'browser',
      'hosts',
    ],
    packages: [
      'node:',
      'astro',
      '@astrojs/mdx',
      '@astrojs/markdown-remark',
      'remark-cjk-friendly',
      'vite',
      'pagefind',
      'sirv',
      'opencc-js',
      'pinyin-pro',
      '@inquirer/prompts',
      'sharp',
      'chokidar',
      'diff',
      'htmlparser2',
      'fontkitten',
      'woff2-encoder',
    ],
    pure: false,
  },
  evaluation: {
    rooms: ['import', 'encoding', 'editing', 'library', 'search', 'reader', 'bulletin', 'site', 'markdown', 'build'],
    packages: ['node:', 'vite', 'opencc-js', 'pinyin-pro', 'sharp'],
    pure: false,
  },
  styles: { rooms: [], packages: [], pure: false },
  components: {
    rooms: ['views', 'site', 'styles', 'astro', 'browser'],
    packages: ['astro', 'virtual:jianbao'],
    pure: false,
  },
  catalogue: {
    rooms: ['components', 'layouts', 'views', 'reader', 'library', 'bulletin', 'site', 'astro'],
    packages: ['astro', 'virtual:jianbao'],
    pure: false,
  },
  layouts: { rooms: ['views', 'site', 'styles', 'components', 'astro'], packages: [], pure: false },
  browser: { rooms: ['search', 'styles'], packages: ['@sveltia/cms'], pure: false },
  pages: { rooms: ['astro', 'views', 'layouts', 'browser'], packages: ['astro'], pure: false },
};
