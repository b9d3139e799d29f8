/** What a reader sees of a bulletin, as plain text: the ground on which the search is judged, read from the library. */
import { sitePath } from '../../bulletin/paths.ts';
import type { CatalogueEntry } from '../../library/catalogue.ts';
import type { Library } from '../../library/library.ts';
import { hrefOf } from '../../library/urls.ts';
import { plainText } from '../../markdown/anatomy.ts';
import { zhHans } from '../../site/text/zh-Hans.ts';

export interface PageText {
  readonly url: string;
  readonly title: string;
  /** The editor's own. */
  readonly summary?: string;
  /** The visible text, line by line. */
  readonly body: readonly string[];
  /** Tags, units and people of the front matter, by all their names. */
  readonly called: readonly string[];
  /** What else the front matter puts on the page: posts, place, source, kind, day, number, attachments. */
  readonly facts: readonly string[];
}

/** @returns in the order of the library; addresses have no base */
export function pageTexts(library: Library): PageText[] {
  return library.bulletins.map((bulletin) => {
    const { summary } = bulletin.document.data;
    return {
      url: bulletinUrl(bulletin.slug),
      title: bulletin.title,
      ...(summary !== undefined && { summary }),
      body: plainText(bulletin.document.anatomy).split('\n'),
      called: calledOf(library, bulletin),
      facts: factsOf(bulletin),
    };
  });
}

export function bulletinUrl(slug: string): string {
  return hrefOf('/', sitePath('bulletin', slug));
}

function calledOf(library: Library, { members, speakers, tags }: CatalogueEntry): string[] {
  const units = new Set([...members, ...speakers.flatMap(({ orgMember }) => orgMember ?? [])]);
  return [
    ...tags.map((slug) => library.tag(slug)).flatMap(({ label, aliases }) => [label, ...aliases]),
    ...[...units]
      .map((slug) => library.member(slug))
      .flatMap(({ name, shortName, aliases }) => [name, shortName, ...aliases]),
    ...speakers.flatMap(({ person, name }) => [name, ...library.speaker(person).aliases]),
  ];
}

function factsOf({ date, kind, place, source, issue, speakers, attachments = [] }: CatalogueEntry): string[] {
  return [
    date,
    zhHans.day(date),
    kind,
    ...(issue === undefined ? [] : [zhHans.issue(issue)]),
    // they stand side by side
    ...speakers.map(({ org = '', post = '' }) => `${org} ${post}`.trim()),
    place,
    source?.name,
    ...attachments.map(({ title }) => title),
  ].filter((fact) => fact !== undefined);
}
