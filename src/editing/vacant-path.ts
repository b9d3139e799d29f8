/** Where a new bulletin may lie: a place and an address that nobody has. */
import type { Content } from '../bulletin/content.ts';
import { claimedSlugs } from '../bulletin/registries.ts';

export interface VacantPath {
  /** Inside the content folder. */
  readonly file: string;
  readonly slug: string;
}

export interface VacancyOptions {
  /** Whether files will lie beside the text, which then is the `index.md` of a folder of its own. */
  readonly withFolder?: boolean;
  /** Slugs that are taken for reasons that the content does not show. */
  readonly isTaken?: (slug: string) => boolean;
}

/**
 * @param year four digits
 * @param wanted a slug; where it is taken a number is put behind it
 */
export function vacantPath(
  content: Content,
  year: string,
  wanted: string,
  { withFolder = false, isTaken = () => false }: VacancyOptions = {},
): VacantPath {
  const folder = `bulletins/${year}/`;
  // some disks do not tell upper from lower case, and one address is one bulletin whatever its year
  const taken = new Set([...claimedSlugs(content, 'bulletin')].map(folded));
  for (const file of content.files.keys())
    if (file.startsWith(folder)) taken.add(folded(file.slice(folder.length)).replace(/\/.*$|\.[^.]*$/g, ''));
  let slug = wanted;
  for (let number = 2; taken.has(folded(slug)) || isTaken(slug); number++) slug = `${wanted}-${number}`;
  return { slug, file: withFolder ? `${folder}${slug}/index.md` : `${folder}${slug}.md` };
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
