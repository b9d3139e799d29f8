/** A tag must stand in the vocabulary; a silent new tag page would split a topic. */
import { everyBulletin, everyTag } from '../content.ts';
import { nearest } from '../nearest.ts';
import { tagNames, unreadable } from '../registries.ts';
import { bareName } from '../names.ts';
import type { ContentRule } from '../rule.ts';

export const unknownTag: ContentRule = {
  code: 'unknown-tag',
  severity: 'error',
  title: '词表里没有的标签',
  help: '换成词表里的标签；确实是新主题，就在 tags.yaml 里加一条',
  check({ content }) {
    if (unreadable(content, 'tag')) return [];
    const names = tagNames(content);
    const inBulletins = everyBulletin(content).flatMap((bulletin) =>
      (bulletin.data.tags ?? []).map((tag, index) => ({ entry: bulletin, name: tag, path: ['tags', index] })),
    );
    const parents = everyTag(content).flatMap((tag) =>
      tag.data.parent ? [{ entry: tag, name: tag.data.parent, path: ['parent'] }] : [],
    );
    return [...inBulletins, ...parents]
      .filter(({ name }) => names.resolve(name) === undefined)
      .map(({ entry, name, path }) => {
        const suggestion =
          names.names.find((known) => bareName(known) === bareName(name)) ?? nearest(name, names.names);
        return {
          file: entry.file,
          ...entry.locate(path),
          message: `tags.yaml 里没有标签“${name}”`,
          ...(suggestion && {
            suggestion,
            help: `改成“${suggestion}”；确实是新主题，就在 tags.yaml 里加一条`,
          }),
        };
      });
  },
};
