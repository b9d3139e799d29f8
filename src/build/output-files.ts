/** The files of a site as they come together: no two things are given one address. */
import type { FileSource } from './fill-folder.ts';
import { Refusal } from './refusal.ts';

/** What a file of the site is; `template` are styles and programs, `oldPage` is what stands under an old address. */
export type Maker = 'public' | 'template' | 'page' | 'content' | 'oldPage' | 'picture' | 'card' | 'search';

export interface OutputFiles {
  /** Path inside the site's folder → where its bytes come from. */
  readonly all: ReadonlyMap<string, FileSource>;
  /** @throws a Refusal that names every address that is taken already */
  add(maker: Maker, files: Iterable<readonly [file: string, source: FileSource]>): void;
}

interface Claim {
  readonly maker: Maker;
  readonly file: string;
}

interface Clash {
  readonly there: Claim;
  readonly coming: Claim;
}

export function outputFiles(): OutputFiles {
  const all = new Map<string, FileSource>();
  const makers = new Map<string, Maker>();
  /** Every folder, and a file that needs it. */
  const folders = new Map<string, Claim>();
  const claimOf = (file: string): Claim | undefined => {
    const maker = makers.get(file);
    return maker && { maker, file };
  };
  return {
    all,
    add(maker, files) {
      const clashes: Clash[] = [];
      for (const [file, source] of files) {
        const coming = { maker, file };
        const parents = parentsOf(file);
        const there = [file, ...parents].map(claimOf).find((claim) => claim !== undefined) ?? folders.get(file);
        if (there) {
          clashes.push({ there, coming });
          continue;
        }
        all.set(file, source);
        makers.set(file, maker);
        for (const parent of parents) if (!folders.has(parent)) folders.set(parent, coming);
      }
      if (clashes.length > 0) throw new Refusal(clashText(clashes));
    },
  };
}

/** `a/b/c` → `a/b`, `a` */
function parentsOf(file: string): string[] {
  const parents: string[] = [];
  for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) parents.push(file.slice(0, end));
  return parents;
}

function clashText(clashes: readonly Clash[]): string {
  return [
    `有 ${clashes.length} 个网址，两样东西都要用：`,
    ...clashes.map((clash) => `  ${told(clash)}\n    怎么改：${remedy(clash)}`),
    '网站没有发布，原来的网站没有动。',
  ].join('\n');
}

function told({ there, coming }: Clash): string {
  const both = `${name(there)} 和 ${name(coming)}`;
  if (there.file === coming.file) return `${address(there)}  ${both}`;
  const [file, inside] = there.file.length < coming.file.length ? [there, coming] : [coming, there];
  return `${address(file)}  ${both}：一个是文件，另一个（${address(inside)}）要在这里有一个文件夹`;
}

function remedy({ there, coming }: Clash): string {
  const claims = [there, coming];
  const own = claims.find(({ maker }) => maker === 'public');
  const hasOld = claims.some(({ maker }) => maker === 'oldPage');
  const ways = [
    ...(own ? [`移走 public/${own.file}，或者换一个名字`] : []),
    ...(hasOld ? ['从 aliases、oldUrls 或 published-urls.txt 里删掉这个旧网址'] : []),
  ];
  return ways.length > 0 ? `${ways.join('；或者')}。` : '这是程序的错，请告诉管网站的人。';
}

const NAMES: Readonly<Record<Exclude<Maker, 'public' | 'content'>, string>> = {
  template: '网站的样式和程序',
  page: '网站的页面',
  oldPage: '旧网址',
  picture: '网页上的图片',
  card: '分享时显示的图片',
  search: '搜索索引',
};

function name({ maker, file }: Claim): string {
  if (maker === 'public') return `public/${file}`;
  return maker === 'content' ? `内容文件夹里的 ${file.replace(/^files\//, '')}` : NAMES[maker];
}

/** As a visitor sees it. */
function address({ file }: Claim): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}
