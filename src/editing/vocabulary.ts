/** The words of a content that an editor may choose from. */
import type { Content } from '../bulletin/content.ts';
import { compareText } from '../bulletin/problem.ts';
import { USUAL_WORDS } from '../bulletin/word-lists.ts';
import type { Vocabulary } from './json-schema.ts';

/** Kinds in the alliance's own order, all else in the order of its letters. */
export function vocabularyOf({ words = USUAL_WORDS, tags, members, people, bulletins }: Content): Vocabulary {
  const speaking = bulletins.flatMap(({ data }) => (data.speakers ?? []).map(({ name }) => name));
  return {
    kinds: words.kinds,
    tags: sorted(tags.map(({ data }) => data.label)),
    members: sorted(members.flatMap(({ data }) => [data.name, ...(data.shortName ? [data.shortName] : [])])),
    speakers: sorted([...people.map(({ data }) => data.name), ...speaking]),
    bulletins: sorted(bulletins.map(({ slug }) => slug)),
  };
}

function sorted(words: readonly string[]): string[] {
  return [...new Set(words)].sort(compareText);
}
