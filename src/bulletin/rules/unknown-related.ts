/** A hand-picked related bulletin must exist. */
import { everyBulletin } from '../content.ts';
import { nearest } from '../nearest.ts';
import { claimedSlugs } from '../registries.ts';
import type { ContentRule } from '../rule.ts';

export const unknownRelated: ContentRule = {
  code: 'unknown-related',
  severity: 'error',
  title: '指定的相关简报不存在',
  help: '写另一篇简报的文件名，不带文件夹和 .md',
  check({ content }) {
    const slugs = claimedSlugs(content, 'bulletin');
    return everyBulletin(content).flatMap((bulletin) =>
      (bulletin.data.related ?? []).flatMap((slug, index) => {
        if (slugs.has(slug) && slug !== bulletin.slug) return [];
        const suggestion = nearest(
          slug,
          [...slugs].filter((other) => other !== bulletin.slug),
        );
        return [
          {
            file: bulletin.file,
            ...bulletin.locate(['related', index]),
            message: slug === bulletin.slug ? `相关简报“${slug}”就是本篇` : `没有文件名为“${slug}”的简报`,
            ...(suggestion && { suggestion, help: `改成“${suggestion}”` }),
          },
        ];
      }),
    );
  },
};
