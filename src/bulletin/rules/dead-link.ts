/** A link to a page of this site must lead somewhere. */
import { documents, type Document } from '../content.ts';
import { oldAddressUses, readOldAddress } from '../old-addresses.ts';
import { nearest } from '../nearest.ts';
import { decodePath, documentPath, readTarget, sitePath } from '../paths.ts';
import { claimedSlugs } from '../registries.ts';
import { linkUses } from '../references.ts';
import type { ContentRule, Scope } from '../rule.ts';

export const deadLink: ContentRule = {
  code: 'dead-link',
  severity: 'error',
  title: '站内链接是断的',
  help: '改成存在的页面，例如 /bulletins/<文件名>/，或写另一篇的相对路径 ../2022/<文件名>.md',
  check(scope) {
    const { content, site } = scope;
    const texts = documents(content);
    // few links lead to a place inside a text, and fewer to nothing
    const anchors = once(() => new Map(texts.map((document) => [document.file, anchorsOf(document)])));
    const anchorsAt = once(() => new Map(texts.map((document) => [pathOf(document), anchors().get(document.file)])));
    const known = once(() => knownPaths(scope));
    const drafts = draftPaths(scope);
    return linkUses(content).flatMap(({ entry, target, position }) => {
      const reading = readTarget(entry.file, target, site);
      const found = { file: entry.file, ...position };
      if (target.trim() === '')
        return [{ ...found, message: '链接没有写地址', help: '在括号里写上地址；暂时没有地址就删掉这个链接' }];
      if (reading.kind === 'fragment') {
        const ids = anchors().get(entry.file);
        const id = decodePath(reading.fragment.slice(1));
        if (!ids || isThere(id, ids)) return [];
        const suggestion = nearest(id, ids);
        const help = suggestion ? `改成“#${suggestion}”` : '改成本篇里有的小标题，或删掉这个链接';
        return [
          { ...found, message: `本篇没有小标题“${id}”`, help, ...(suggestion && { suggestion: `#${suggestion}` }) },
        ];
      }
      if (reading.kind === 'file' && /\.mdx?$/.test(reading.file))
        return [{ ...found, message: `链接“${target}”指向的文件不是站点的页面` }];
      if (reading.kind !== 'page') return [];
      const draft = drafts.get(reading.path);
      // a draft may lead to another draft: neither is published
      if (draft && ![...drafts.values()].includes(entry.file))
        return [
          {
            ...found,
            message: `链接“${target}”指向一篇草稿，发布后打不开`,
            help: `先去掉 ${draft} 里的 draft: true，或删掉这个链接`,
          },
        ];
      if (known().has(reading.path)) {
        const id = decodePath(reading.fragment.slice(1));
        if (id === '') return [];
        const ids = anchorsAt().get(reading.path);
        if (!ids || isThere(id, ids)) return [];
        const nearestId = nearest(id, ids);
        const suggestion = nearestId && `${target.slice(0, target.indexOf('#'))}#${nearestId}`;
        const help = suggestion ? `改成“${suggestion}”` : `改成那一篇里有的小标题，或删掉 # 和后面的字`;
        return [
          {
            ...found,
            message: `链接“${target}”指向的那一篇没有小标题“${id}”`,
            help,
            ...(suggestion && { suggestion }),
          },
        ];
      }
      // all paths share their slashes and folders, so half would be too much
      const suggestion = nearest(reading.path, known(), 1 / 3);
      return [
        {
          ...found,
          message: `链接“${target}”指向的页面不存在`,
          ...(suggestion && { suggestion, help: `最接近的页面是 ${suggestion}` }),
        },
      ];
    });
  },
};

/** What is worked out when it is first asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Ids that a link may name; undefined for a text that could not be taken apart. */
function anchorsOf({ anatomy }: Document<unknown>): ReadonlySet<string> | undefined {
  if (anatomy.failure) return undefined;
  const written = anatomy.elements.flatMap(({ attributes }) => attributes['id'] ?? []);
  return new Set([...anatomy.headings.map(({ id }) => id), ...written]);
}

/** Footnotes have ids too, and `:~:text=` finds words. */
function isThere(id: string, ids: ReadonlySet<string>): boolean {
  return id === '' || ids.has(id) || /^fn(ref)?\d|^user-content-fn|^:~:/.test(id);
}

function pathOf({ file }: Document<unknown>): string {
  const path = documentPath(file);
  return path ? sitePath(path.kind, path.slug) : '';
}

/** Path → file of the drafts that this build leaves out. */
function draftPaths({ content, urls }: Scope): ReadonlyMap<string, string> {
  const drafts = content.bulletins.filter(({ data, slug }) => data.draft && !urls.has(sitePath('bulletin', slug)));
  return new Map(drafts.map(({ slug, file }) => [sitePath('bulletin', slug), file]));
}

/** The site's pages, those of documents that have a problem of their own, and old addresses, which lead on. */
function knownPaths({ content, urls, site }: Scope): ReadonlySet<string> {
  const old = oldAddressUses(content).flatMap(({ kind, written }) => {
    const reading = readOldAddress(kind, written, site.base);
    return reading.kind === 'path' ? [reading.path] : [];
  });
  const of = (kind: 'bulletin' | 'member' | 'page', folder: string) =>
    [...claimedSlugs(content, kind)].map((slug) => `${folder}${slug}/`);
  return new Set([...urls, ...old, ...of('bulletin', '/bulletins/'), ...of('member', '/members/'), ...of('page', '/')]);
}
