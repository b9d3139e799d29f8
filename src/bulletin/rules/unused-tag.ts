/** A tag that no bulletin uses leads readers nowhere. */
import { everyBulletin } from '../content.ts';
import { tagNames } from '../registries.ts';
import type { ContentRule } from '../rule.ts';

export const unusedTag: ContentRule = {
  code: 'unused-tag',
  severity: 'notice',
  title: '没有一篇简报用到的标签',
  help: '不再需要就从 tags.yaml 里删掉；是给以后留的，不必理会',
  check({ content }) {
    const names = tagNames(content);
    const used = new Set(everyBulletin(content).flatMap(({ data }) => (data.tags ?? []).map(names.resolve)));
    const parents = new Map(
      content.tags.flatMap(({ slug, data }) => (data.parent ? [[slug, names.resolve(data.parent)]] : [])),
    );
    // a tag above a used one is in use
    for (const slug of [...used])
      for (let parent = parents.get(slug ?? ''); parent && !used.has(parent); parent = parents.get(parent))
        used.add(parent);
    return content.tags
      .filter(({ slug }) => !used.has(slug))
      .map((tag) => ({ file: tag.file, ...tag.locate(['label']), message: `标签“${tag.data.label}”没有一篇简报用到` }));
  },
};
