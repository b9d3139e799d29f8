/** What the search is told of every bulletin: the words of its page, whom and what it names, what it can be narrowed by. */
import { sitePath } from '../bulletin/paths.ts';
import type { CatalogueEntry } from '../library/catalogue.ts';
import type { Library } from '../library/library.ts';
import { hrefOf } from '../library/urls.ts';
import { facetTable, type FacetTable } from '../search/facets.ts';
import type { SearchableBulletin } from '../search/record.ts';
import type { Spelling } from '../search/spelling.ts';
import { zhHans } from '../site/text/zh-Hans.ts';
import { spellingsOf } from './spellings.ts';

/** A bulletin as it is searched, of which only the pinyin is still to be made; plain data. */
export interface SearchableSource extends Omit<SearchableBulletin, 'spellings'> {
  /** To be spelled besides its title: names of people, and of units and tags. */
  readonly people: readonly string[];
  readonly things: readonly string[];
}

/** Newest first. @param base path of the site, with slashes at both ends */
export function searchableBulletins(library: Library, base: string): SearchableBulletin[] {
  return searchableSources(library, base).map(speller());
}

/** @returns gives sources their pinyin, and remembers that of names, which come again and again */
export function speller(): (source: SearchableSource) => SearchableBulletin {
  const known = { text: new Map<string, Spelling[]>(), person: new Map<string, Spelling[]>() };
  const spelled = (name: string, kind: 'text' | 'person') => {
    const spellings = known[kind].get(name) ?? spellingsOf(name, kind);
    known[kind].set(name, spellings);
    return spellings;
  };
  return ({ people, things, ...bulletin }) => ({
    ...bulletin,
    spellings: [
      ...spellingsOf(bulletin.title),
      ...people.flatMap((name) => spelled(name, 'person')),
      ...things.flatMap((name) => spelled(name, 'text')),
    ],
  });
}

/** Newest first. @param base path of the site, with slashes at both ends */
export function searchableSources(library: Library, base: string): SearchableSource[] {
  return library.bulletins.map((bulletin) => {
    const { slug, title, date, document } = bulletin;
    const { summary } = document.data;
    const people = peopleOf(library, bulletin);
    const things = [...unitsOf(library, bulletin), ...tagsOf(library, bulletin)];
    const { place, source, kind, issue, attachments = [] } = bulletin;
    const number = issue === undefined ? undefined : zhHans.issue(issue);
    const rest = [place, source?.name, kind, number, ...attachments.map((attachment) => attachment.title)];
    return {
      url: hrefOf(base, sitePath('bulletin', slug)),
      title,
      date,
      sections: document.anatomy.sections,
      ...(summary !== undefined && { summary }),
      names: distinct([
        ...[...people.map(({ names }) => names), ...things].map((names) => distinct(names).join('、')),
        ...people.map(({ position }) => position),
        ...rest,
      ]),
      people: distinct(people.flatMap(({ names }) => names)),
      things: distinct(things.flat()),
    };
  });
}

/** Oldest bulletin first; values of one facet as on its own page, years newest first. */
export function searchFacets(library: Library): FacetTable {
  const { bulletins, tags, members, speakers } = library;
  const kinds = new Set(bulletins.map(({ kind }) => kind));
  const years = new Set(bulletins.map(({ date }) => date.slice(0, 4)));
  return facetTable(
    bulletins.toReversed().map((bulletin) => ({
      tag: bulletin.tags.map((slug) => library.tag(slug).label),
      member: unitSlugs(bulletin).map((slug) => library.member(slug).name),
      speaker: distinct(bulletin.speakers.map(({ person }) => library.speaker(person).name)),
      year: [bulletin.date.slice(0, 4)],
      kind: [bulletin.kind],
    })),
    {
      tag: tags.map(({ label }) => label),
      member: members.map(({ name }) => name),
      speaker: distinct(speakers.map(({ name }) => name)),
      year: [...years],
      kind: [...kinds],
    },
  );
}

interface NamedPerson {
  readonly names: readonly string[];
  readonly position: string;
}

function peopleOf(library: Library, { speakers }: CatalogueEntry): NamedPerson[] {
  return speakers.map(({ person, name, org, post }) => ({
    names: [name, ...library.speaker(person).aliases],
    position: `${org ?? ''}${post ?? ''}`,
  }));
}

function unitsOf(library: Library, bulletin: CatalogueEntry): string[][] {
  return unitSlugs(bulletin).map((slug) => {
    const { name, shortName, aliases } = library.member(slug);
    return [name, shortName, ...aliases];
  });
}

/** Units that the bulletin is about, and those whose people speak in it. */
function unitSlugs({ members, speakers }: CatalogueEntry): string[] {
  return distinct([...members, ...speakers.map(({ orgMember }) => orgMember)]);
}

function tagsOf(library: Library, { tags }: CatalogueEntry): string[][] {
  return tags.map((slug) => [library.tag(slug).label, ...library.tag(slug).aliases]);
}

/** Without repetitions, gaps and empty ones. */
function distinct(names: readonly (string | undefined)[]): string[] {
  return [...new Set(names)].filter((name): name is string => name !== undefined && name !== '');
}
