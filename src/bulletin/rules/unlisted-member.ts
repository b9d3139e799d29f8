/** A unit that a text names and the frontmatter does not list is missing from that unit's own page. */
import { everyBulletin, type Content } from '../content.ts';
import { memberNames, memberNamesOf } from '../registries.ts';
import { placeInFile } from '../references.ts';
import type { ContentRule } from '../rule.ts';

export const unlistedMember: ContentRule = {
  code: 'unlisted-member',
  severity: 'notice',
  title: '正文提到的成员单位没有写进 members',
  help: '文章说的是它的事，就写进 members；只是顺带提到，不必理会',
  check({ content }) {
    const mention = mentions(content);
    if (!mention) return [];
    const names = memberNames(content);
    return everyBulletin(content).flatMap((bulletin) => {
      const seen = new Set((bulletin.data.members ?? []).map(names.resolve));
      return [...bulletin.body.matchAll(mention)].flatMap(({ 0: name, index }) => {
        const unit = names.resolve(name);
        if (seen.has(unit)) return [];
        seen.add(unit);
        const before = bulletin.body.slice(0, index).split('\n');
        const place = placeInFile(bulletin, { line: before.length, column: (before.at(-1) ?? '').length + 1 });
        const end = { line: place.line, column: place.column + name.length };
        return [{ file: bulletin.file, ...place, end, message: `正文提到成员单位“${name}”，members 里没有写` }];
      });
    });
  },
};

/** Finds any name of a unit; the longest first, for one name may begin another. Shorter names than this are common words. */
function mentions(content: Content): RegExp | undefined {
  const names = content.members
    .flatMap(({ data }) => memberNamesOf(data).map(({ name }) => name))
    .filter((name) => name.length >= 3)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return names.length === 0 ? undefined : new RegExp(names.map(escapeForPattern).join('|'), 'gu');
}

function escapeForPattern(text: string): string {
  return text.replace(/[$()*+./?[\\\]^{|}-]/g, '\\$&');
}
