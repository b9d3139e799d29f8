/** An address that was published must go on answering: readers have kept it, and so have other sites. */
import { nearest } from '../nearest.ts';
import { addressKey, oldAddressUses, readOldAddress } from '../old-addresses.ts';
import { documentPath, sitePath, type DocumentKind } from '../paths.ts';
import { PUBLISHED_URLS } from '../published-urls.ts';
import { claimedSlugs } from '../registries.ts';
import type { ContentRule, Scope } from '../rule.ts';

export const vanishedUrl: ContentRule = {
  code: 'vanished-url',
  severity: 'error',
  title: '发布过的网址没有了',
  help: '改了名的，在新文件的开头写上旧网址（aliases，单位、人物和标签用 oldUrls）；撤下的，在那一行后面空一格写 gone',
  check(scope) {
    const { content } = scope;
    if (!content.published) return [];
    const answered = answeredPaths(scope);
    const recorded = new Set(content.published.map(({ path }) => path));
    const fresh = [...scope.published].filter((path) => !recorded.has(path));
    const files = filesOf(scope);
    const unsure = unsurePaths(scope);
    const vanished = content.published.filter(
      ({ path, gone }) => !gone && !answered.has(addressKey(path)) && !unsure(path),
    );
    return vanished.flatMap(({ path, position }, index) => {
      const found = { file: PUBLISHED_URLS, ...position, message: `发布过的网址“${path}”没有了` };
      const draft = files.get(path);
      if (draft !== undefined)
        return [{ ...found, help: `${draft} 现在是草稿：去掉 draft: true；要撤下，就在这一行后面空一格写 gone` }];
      const help = index < MOST_GUESSES ? remedy(path, fresh, files) : undefined;
      return help === undefined ? [found] : [{ ...found, help }];
    });
  },
};

/** Where more have vanished at once, something else is wrong than the name of a file, and guessing takes long. */
const MOST_GUESSES = 50;

/** What a vanished path most likely became, and what to write there. */
function remedy(path: string, fresh: readonly string[], files: ReadonlyMap<string, string>): string | undefined {
  if (path.startsWith('/files/')) return '把附件放回原处；确实撤下的，在这一行后面空一格写 gone';
  const [, folder = '', slug = ''] = /^(.*\/)([^/]+)\/$/.exec(path) ?? [];
  if (slug === '') return undefined;
  const beside = fresh.filter((other) => other.startsWith(folder) && /^[^/]+\/$/.test(other.slice(folder.length)));
  const slugs = beside.map((other) => other.slice(folder.length, -1));
  const near = nearest(slug, slugs) ?? (slugs.length === 1 ? slugs[0] : undefined);
  if (near === undefined) return undefined;
  const renamed = `${folder}${near}/`;
  const file = files.get(renamed);
  const place =
    folder === '/tags/' || folder === '/speakers/'
      ? `${folder === '/tags/' ? 'tags.yaml' : 'speakers.yaml'} 的“${near}”那一项里写 oldUrls`
      : `${file ?? renamed} 的开头写 ${folder === '/members/' ? 'oldUrls' : 'aliases'}`;
  return `多半改名成了 ${renamed}：在 ${place}: [${slug}]；要是撤下了，就在这一行后面空一格写 gone`;
}

/** Keys of the paths that something answers. */
function answeredPaths({ content, urls, published, site }: Scope): ReadonlySet<string> {
  const old = oldAddressUses(content).flatMap(({ kind, written, entry }) => {
    const reading = readOldAddress(kind, written, site.base);
    // a draft leads nowhere until it is published
    return reading.kind === 'path' && (kind !== 'bulletin' || !isDraft(entry.data)) ? [reading.path] : [];
  });
  return new Set([...urls, ...published, ...old].map(addressKey));
}

function isDraft(data: unknown): boolean {
  return (data as { readonly draft?: boolean }).draft === true;
}

/** Path → file of everything that is a document, drafts included. */
function filesOf({ content }: Scope): ReadonlyMap<string, string> {
  const documents = [...content.bulletins, ...content.members, ...content.pages];
  return new Map(
    documents.flatMap(({ file }) => {
      const path = documentPath(file);
      return path ? [[sitePath(path.kind, path.slug), file] as const] : [];
    }),
  );
}

/** Which paths a file with a problem of its own may answer: no alarm until it can be read. */
function unsurePaths({ content }: Scope): (path: string) => boolean {
  if (content.rejected.length === 0) return () => false;
  const kinds: readonly DocumentKind[] = ['bulletin', 'member', 'page'];
  const claimed = new Set(
    kinds.flatMap((kind) => [...claimedSlugs(content, kind)].map((slug) => sitePath(kind, slug))),
  );
  return (path) => claimed.has(path) || /^\/(?:tags|speakers|files)\//.test(path);
}
