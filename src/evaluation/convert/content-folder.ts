/** Blog posts as a content folder: unique addresses and titles, one tag vocabulary, the least of settings. */
import { foldName } from '../../bulletin/names.ts';
import { compareText } from '../../bulletin/problem.ts';
import { listAt } from '../../library/order.ts';
import { nameSlug } from '../../library/person-slugs.ts';
import type { BlogPost } from './blog-post.ts';

export interface ContentFolder {
  /** Path inside the content folder → text. */
  readonly files: ReadonlyMap<string, string>;
  /** Paths of posts whose words another post has already. */
  readonly copies: readonly string[];
}

/** @param posts in any order; the outcome does not depend on it */
export function contentFolder(posts: readonly BlogPost[]): ContentFolder {
  const ordered = [...posts].sort((a, b) => compareText(a.date, b.date) || compareText(a.path, b.path));
  const vocabulary = tagVocabulary(ordered.flatMap(({ tags }) => tags));
  const [bodies, slugs, titles] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const files = new Map<string, string>([['site.yaml', SITE]]);
  const copies: string[] = [];
  for (const post of ordered) {
    if (bodies.has(post.body)) {
      copies.push(post.path);
      continue;
    }
    bodies.add(post.body);
    const slug = unique(slugs, slugOf(post), (number) => `-${number}`);
    const title = unique(titles, post.title, (number) => `（${post.date}${number > 2 ? `，${number}` : ''}）`);
    const labels = new Set(post.tags.map((tag) => vocabulary.get(foldName(tag))?.label));
    files.set(`bulletins/${post.date.slice(0, 4)}/${slug}.md`, bulletinText(post, title, [...labels]));
  }
  const tags = [...vocabulary.values()].sort((a, b) => compareText(a.slug, b.slug));
  if (tags.length > 0) files.set('tags.yaml', tags.map((tag) => `- ${JSON.stringify(tag)}\n`).join(''));
  return { files, copies };
}

const SITE = `name: 测量用的文集
description: 由博客文章转换而来，只用来测量搜索和相关推荐。
url: https://corpus.example.org
`;

// JSON is YAML too, and quotes everything
function bulletinText(post: BlogPost, title: string, tags: readonly unknown[]): string {
  const fields = [
    `title: ${JSON.stringify(title)}`,
    `date: ${post.date}`,
    ...(tags.length > 0 ? [`tags: ${JSON.stringify(tags)}`] : []),
    ...(post.authors.length > 0 ? [`source: ${JSON.stringify({ name: post.authors.join('、') })}`] : []),
  ];
  return `---\n${fields.join('\n')}\n---\n\n${post.body}\n`;
}

/** Folded name → tag; of several spellings the most frequent is the label. */
function tagVocabulary(written: readonly string[]): Map<string, { label: string; slug: string }> {
  const spellings = new Map<string, string[]>();
  for (const name of written) listAt(spellings, foldName(name)).push(name);
  const slugs = new Set<string>();
  return new Map(
    [...spellings].map(([key, names]) => {
      const count = (name: string) => names.filter((other) => other === name).length;
      const [label = key] = names.toSorted((a, b) => count(b) - count(a) || compareText(a, b));
      return [key, { label, slug: unique(slugs, nameSlug(label), (number) => `-${number}`) }];
    }),
  );
}

/** The last part of the path that says something, fit for an address. */
function slugOf({ path, title }: BlogPost): string {
  const name = path.replace(/(?:\/(?:index|readme))?\.mdx?$/i, '').replace(/^.*\//, '');
  const fit = (text: string) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{Ll}\p{Lo}\p{N}]+/gu, '-')
      .slice(0, 60)
      .replace(/^-+|-+$/g, '');
  return [fit(name), fit(title)].find((slug) => slug !== 'index' && /\D/.test(slug)) ?? `post-${fit(name)}`;
}

/** `name`, with an ending from the second holder on; some disks do not tell upper from lower case. */
function unique(taken: Set<string>, name: string, ending: (number: number) => string): string {
  let free = name;
  for (let number = 2; taken.has(foldName(free)); number++) free = `${name}${ending(number)}`;
  taken.add(foldName(free));
  return free;
}
