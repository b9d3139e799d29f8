/** Whether a bulletin reports an event: people who met on its day at its place. */
import type { CatalogueEntry } from '../../library/catalogue.ts';

/**
 * Kinds that are gatherings by their very name, in the words that alliances use. News, speeches, notices and standards are
 * not: their place and day may be those of the text.
 */
const GATHERINGS: ReadonlySet<string> = new Set([
  ...['会议', '大会', '例会', '年会', '座谈', '座谈会', '论坛', '研讨', '研讨会', '培训', '活动', '交流', '对接'],
  ...['调研', '走访', '考察', '参观', '展会'],
  ...['meeting', 'assembly', 'conference', 'forum', 'seminar', 'workshop', 'training', 'course', 'event', 'visit'],
]);

export function isEvent({ kind, place }: Pick<CatalogueEntry, 'kind' | 'place'>): boolean {
  return place !== undefined && GATHERINGS.has(kind.toLowerCase());
}
