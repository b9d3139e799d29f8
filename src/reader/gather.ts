/** What the files of a folder give, put together. */
import type { Content } from '../bulletin/content.ts';
import type { Problem } from '../bulletin/problem.ts';
import type { FileReading } from './entries.ts';

type Entries = Pick<Content, 'bulletins' | 'members' | 'pages' | 'tags' | 'people' | 'rejected'>;

/** @param readings in the order of file paths, which every list keeps */
export function gather(readings: readonly FileReading[]): Entries & { readonly problems: readonly Problem[] } {
  return {
    bulletins: readings.flatMap(({ bulletin = [] }) => bulletin),
    members: readings.flatMap(({ member = [] }) => member),
    pages: readings.flatMap(({ page = [] }) => page),
    tags: readings.flatMap(({ tags = [] }) => tags),
    people: readings.flatMap(({ people = [] }) => people),
    rejected: readings.flatMap(({ rejected = [] }) => rejected),
    problems: readings.flatMap(({ problems }) => problems),
  };
}
