/** Who each speaker is, and the slug of their page. */
import { pinyin } from 'pinyin-pro';
import type { Bulletin, Content, Person } from '../bulletin/content.ts';
import { foldName } from '../bulletin/names.ts';
import { compareText } from '../bulletin/problem.ts';
import { resolvePerson } from '../bulletin/registries.ts';

interface Speaker {
  readonly name: string;
  readonly org?: string | undefined;
}

export interface PersonSlugs {
  /** Who speaks, with the name they go by; undefined where it cannot be told. */
  readonly ofSpeaker: (speaker: Speaker) => { readonly slug: string; readonly name: string } | undefined;
  /** The slug of someone in speakers.yaml; undefined for one who has none there and does not speak. */
  readonly ofPerson: (person: Person) => string | undefined;
}

/**
 * People of speakers.yaml keep the slug given there; all others get their name in pinyin. Of two names that sound alike
 * the one that spoke first keeps the plain slug, and the others get their characters' code points behind it, so that a
 * new bulletin does not move a page that is already published.
 */
export function personSlugs(content: Content, bulletins: readonly Bulletin[]): PersonSlugs {
  const taken = new Set<string>();
  // a person of speakers.yaml is one entry of it; anybody else is their name
  const slugs = new Map<Person | string, string>();
  const claim = (who: Person | string, name: string, wanted: string) => {
    let slug = taken.has(wanted) ? `${wanted}-${codePoints(name)}` : wanted;
    for (let namesake = 2; taken.has(slug); namesake++) slug = `${wanted}-${codePoints(name)}-${namesake}`;
    taken.add(slug);
    slugs.set(who, slug);
  };
  const whoIs = (speaker: Speaker) => {
    const reading = resolvePerson(content, speaker);
    if (reading.kind === 'ambiguous') return undefined;
    return reading.kind === 'known'
      ? { who: reading.person, name: reading.person.data.name }
      : { who: foldName(speaker.name), name: speaker.name };
  };
  for (const person of content.people)
    if (person.slug !== '' && !slugs.has(person)) claim(person, person.data.name, person.slug);

  const oldestFirst = [...bulletins].sort(
    (a, b) => compareText(a.data.date, b.data.date) || compareText(a.slug, b.slug),
  );
  for (const bulletin of oldestFirst)
    for (const speaker of bulletin.data.speakers ?? []) {
      const known = whoIs(speaker);
      if (known && !slugs.has(known.who)) claim(known.who, known.name, nameSlug(known.name));
    }

  return {
    ofSpeaker(speaker) {
      const known = whoIs(speaker);
      const slug = known && slugs.get(known.who);
      return known && slug !== undefined ? { slug, name: known.name } : undefined;
    },
    ofPerson: (person) => slugs.get(person),
  };
}

/** The two-character surnames still in common use; every other surname has one character. */
const COMPOUND_SURNAMES =
  /^(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|宇文|长孙|司徒|司空|夏侯|端木|轩辕|南宫|东郭|西门|闻人|呼延|完颜|拓跋|独孤|万俟|澹台|濮阳|淳于|申屠|公冶|宗政|太史|仲孙|钟离|闾丘|赫连|鲜于)/;

/** `宁建国` → `ning-jianguo`: surname, hyphen, given name, surnames read as surnames; other scripts keep their letters. */
export function nameSlug(name: string): string {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', surname: 'head', nonZh: 'consecutive', v: true });
  const surname = COMPOUND_SURNAMES.test(name) ? 2 : 1;
  const isChineseName = /^\p{Script=Han}{2,4}$/u.test(name) && syllables.length > surname;
  const parts = isChineseName ? [syllables.slice(0, surname).join(''), syllables.slice(surname).join('')] : syllables;
  const slug = parts
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return slug || codePoints(name);
}

function codePoints(name: string): string {
  return [...name].map((character) => (character.codePointAt(0) ?? 0).toString(16)).join('-');
}
