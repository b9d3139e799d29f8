/** The search index of a library: Pagefind's files, made through its Node API from one record per bulletin. */
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { sitePath } from '../bulletin/paths.ts';
import type { CatalogueEntry } from '../library/catalogue.ts';
import type { Library } from '../library/library.ts';
import { hrefOf } from '../library/urls.ts';
import { searchRecord, type SearchableBulletin } from '../search/record.ts';
import { steadyIndex } from './steady-index.ts';

/** Pagefind also writes three user interfaces and a highlighter; the site has its own. */
const ENGINE_FILES = /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|.*\.pf_\w+|wasm\..*\.pagefind)$/;

/** Records on their way to Pagefind at one time; more only fill the pipe. */
const BATCH = 100;

/**
 * @param options.base path of the site, with slashes at both ends
 * @returns path inside `pagefind/` → bytes; the same for the same library
 * @throws when Pagefind refuses a record or cannot be started
 */
export async function indexLibrary(
  library: Library,
  { base }: { readonly base: string },
): Promise<Map<string, Uint8Array>> {
  try {
    const { index, errors } = await createIndex({ writePlayground: false });
    if (!index || errors.length > 0) throw new Error(`搜索索引没有建成：${errors.join('；')}`);
    await addRecords(index, searchableBulletins(library, base));
    const { files, errors: fileErrors } = await index.getFiles();
    if (fileErrors.length > 0) throw new Error(`搜索索引没有建成：${fileErrors.join('；')}`);
    await index.deleteIndex();
    const named = files.map(({ path, content }) => [path.replaceAll('\\', '/'), content] as const);
    return steadyIndex(new Map(named.filter(([path]) => ENGINE_FILES.test(path))));
  } finally {
    // ends Pagefind's own process; the next index starts a new one
    await close();
  }
}

async function addRecords(index: PagefindIndex, bulletins: readonly SearchableBulletin[]): Promise<void> {
  for (let start = 0; start < bulletins.length; start += BATCH) {
    const batch = bulletins.slice(start, start + BATCH);
    const answers = await Promise.all(batch.map((bulletin) => index.addCustomRecord(searchRecord(bulletin))));
    answers.forEach(({ errors }, at) => {
      if (errors.length > 0) throw new Error(`搜索索引不收“${batch[at]?.title}”：${errors.join('；')}`);
    });
  }
}

/** What the index is told of every bulletin: all words of its page, and the other names of whom and what it names. */
export function searchableBulletins(library: Library, base: string): SearchableBulletin[] {
  const { bulletins } = library;
  return bulletins.map((bulletin, age) => ({
    url: hrefOf(base, sitePath('bulletin', bulletin.slug)),
    title: bulletin.title,
    date: bulletin.date,
    order: bulletins.length - 1 - age,
    sections: bulletin.document.anatomy.sections,
    ...(bulletin.document.data.summary !== undefined && { summary: bulletin.document.data.summary }),
    names: namesOf(library, bulletin),
    filters: {
      tag: bulletin.tags.map((slug) => library.tag(slug).label),
      member: unitsOf(bulletin).map((slug) => library.member(slug).name),
      speaker: bulletin.speakers.map(({ name }) => name),
      year: [bulletin.date.slice(0, 4)],
      kind: [bulletin.kind],
    },
  }));
}

function namesOf(library: Library, bulletin: CatalogueEntry): string[] {
  const people = bulletin.speakers.flatMap(({ person, name, org, post }) => [
    name,
    ...library.speaker(person).aliases,
    `${org ?? ''}${post ?? ''}`,
  ]);
  const units = unitsOf(bulletin).flatMap((slug) => {
    const { name, shortName, aliases } = library.member(slug);
    return [name, shortName, ...aliases];
  });
  const tags = bulletin.tags.flatMap((slug) => [library.tag(slug).label, ...library.tag(slug).aliases]);
  const { place, source, attachments = [] } = bulletin;
  const rest = [place, source?.name, bulletin.kind, ...attachments.map(({ title }) => title)];
  return [...new Set([...people, ...units, ...tags, ...rest.filter((name) => name !== undefined)])].filter(Boolean);
}

/** Units that the bulletin is about, and those whose people speak in it. */
function unitsOf({ members, speakers }: CatalogueEntry): string[] {
  return [...new Set([...members, ...speakers.flatMap(({ orgMember }) => orgMember ?? [])])];
}
