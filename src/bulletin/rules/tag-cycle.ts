/** A tag above itself has no place in the tree of topics. */
import type { Tag } from '../content.ts';
import { tagNames } from '../registries.ts';
import type { ContentRule } from '../rule.ts';

export const tagCycle: ContentRule = {
  code: 'tag-cycle',
  severity: 'error',
  title: '标签的上级绕回了自己',
  help: '删掉或改掉其中一个 parent',
  check({ content }) {
    const names = tagNames(content);
    const tags = new Map(content.tags.map((tag) => [tag.slug, tag]));
    const above = (tag: Tag) =>
      tag.data.parent === undefined ? undefined : tags.get(names.resolve(tag.data.parent) ?? '');
    const reported = new Set<Tag>();
    return content.tags.flatMap((tag) => {
      const chain = [tag];
      let parent = above(tag);
      while (parent && !chain.includes(parent)) {
        chain.push(parent);
        parent = above(parent);
      }
      // one report per circle, at the first tag of it
      if (parent !== tag || reported.has(tag)) return [];
      chain.forEach((member) => reported.add(member));
      const message =
        chain.length === 1
          ? `标签“${tag.data.label}”的上级是它自己`
          : `标签的上级绕成了一圈：${[...chain, tag].map(({ data }) => data.label).join(' → ')}`;
      return [{ file: tag.file, ...tag.locate(['parent']), message }];
    });
  },
};
