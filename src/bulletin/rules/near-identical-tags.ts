/** Two tags that differ only in script, case, width or punctuation are one topic cut in two. */
import { everyTag } from '../content.ts';
import { bareName, foldName } from '../names.ts';
import { tagNamesOf } from '../registries.ts';
import type { ContentRule } from '../rule.ts';

export const nearIdenticalTags: ContentRule = {
  code: 'near-identical-tags',
  severity: 'warning',
  title: '词表里有两个几乎一样的标签',
  help: '留下一个，把另一个的写法放进它的 aliases，再删掉另一条',
  check({ content }) {
    const tags = everyTag(content);
    const holders = new Map<string, (typeof tags)[number]>();
    return tags.flatMap((tag) =>
      tagNamesOf(tag.data).flatMap(({ name, path }) => {
        const holder = holders.get(bareName(name));
        if (!holder) holders.set(bareName(name), tag);
        // what folds to the same name is an error of its own
        const twins = holder && tagNamesOf(holder.data).some((other) => foldName(other.name) === foldName(name));
        if (!holder || holder === tag || twins) return [];
        return [
          {
            file: tag.file,
            ...tag.locate(path),
            message: `标签“${name}”与“${tagNamesOf(holder.data)[0]?.name ?? ''}”只差写法，意思一样`,
          },
        ];
      }),
    );
  },
};
