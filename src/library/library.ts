/** The library: everything the whole collection knows, built once from the content, frozen, and asked by the views. */
import type { Content, FileFact, Page } from '../bulletin/content.ts';
import type { PublishedUrl } from '../bulletin/published-urls.ts';
import { buildArchive, type ArchiveYear } from './archive.ts';
import { catalogue, includedBulletins, type CatalogueEntry } from './catalogue.ts';
import { freezeDeep } from './freeze.ts';
import { buildMembers, type MemberEntry } from './members.ts';
import { personSlugs } from './person-slugs.ts';
import { buildSpeakers, type SpeakerEntry } from './speakers.ts';
import { buildTags, type TagEntry } from './tags.ts';
import type { RelatedEntry } from './related/relate.ts';
import { relationsOf, type Relations } from './related/relations.ts';

export interface Library {
  /** Newest first. */
  readonly bulletins: readonly CatalogueEntry[];
  /** Most bulletins first. */
  readonly tags: readonly TagEntry[];
  /** In the order of roles. */
  readonly members: readonly MemberEntry[];
  /** Most speeches first. */
  readonly speakers: readonly SpeakerEntry[];
  /** Newest year first. */
  readonly archive: readonly ArchiveYear[];
  readonly pages: readonly Page[];
  /** Path inside the content folder → what it is. */
  readonly files: ReadonlyMap<string, FileFact>;
  /** Addresses that were published once, as far as that was written down. */
  readonly published: readonly PublishedUrl[];
  readonly bulletin: (slug: string) => CatalogueEntry;
  readonly tag: (slug: string) => TagEntry;
  readonly member: (slug: string) => MemberEntry;
  readonly speaker: (slug: string) => SpeakerEntry;
  readonly page: (slug: string) => Page;
  /** The next newer and the next older bulletin. */
  readonly neighbours: (slug: string) => { readonly newer?: CatalogueEntry; readonly older?: CatalogueEntry };
  /** The best first, at most five. */
  readonly related: (slug: string) => readonly RelatedEntry[];
  /** Those of all, to be kept for the next library. */
  readonly relations: () => Relations;
}

export interface LibraryOptions {
  /** Whether drafts are part of the library. */
  readonly drafts: boolean;
  /** Those of an earlier library, made by the same code: they stand if nothing that they depend on has changed. */
  readonly relations?: Relations | undefined;
}

/** Names that lead nowhere are left out here; the rules report them. Two builds of one content are equal. */
export function buildLibrary(content: Content, { drafts, relations: earlier }: LibraryOptions): Library {
  const included = includedBulletins(content, drafts);
  const people = personSlugs(content, included);
  const bulletins = catalogue(content, included, people);
  const tags = buildTags(content, bulletins);
  const speakers = buildSpeakers(content, bulletins, people);
  const members = buildMembers(content, bulletins, speakers);
  // the dearest part by far, and those who only check or index do not ask for it
  let found: Relations | undefined;
  const relations = () => (found ??= relationsOf(bulletins, { tags, members, speakers }, earlier));
  const order = new Map(bulletins.map(({ slug }, index) => [slug, index]));

  return Object.freeze({
    bulletins: freezeDeep(bulletins),
    tags: freezeDeep(tags),
    members: freezeDeep(members),
    speakers: freezeDeep(speakers),
    archive: freezeDeep(buildArchive(bulletins)),
    pages: Object.freeze([...content.pages]),
    files: content.files,
    published: content.published ?? [],
    bulletin: finder('bulletin', bulletins),
    tag: finder('tag', tags),
    member: finder('member', members),
    speaker: finder('speaker', speakers),
    page: finder('page', content.pages),
    neighbours(slug: string) {
      const index = order.get(slug) ?? -1;
      const newer = index > 0 ? bulletins[index - 1] : undefined;
      const older = index >= 0 ? bulletins[index + 1] : undefined;
      return { ...(newer && { newer }), ...(older && { older }) };
    },
    related: (slug: string) => relations().related.get(slug) ?? [],
    relations,
  });
}

/** Looks up by slug; asking for what is not there is a fault of the program, not of the content. */
function finder<T extends { readonly slug: string }>(kind: string, entries: readonly T[]): (slug: string) => T {
  const index = new Map(entries.map((entry) => [entry.slug, entry]));
  return (slug) => {
    const entry = index.get(slug);
    if (!entry) throw new Error(`no ${kind} has the slug “${slug}”`);
    return entry;
  };
}
