/** Our documents for other generators: the same text, the frontmatter in lists of plain words, as their taxonomies want it. */
import { isMap, readFrontMatter } from '../../reader/front-matter.ts';
import { documentText } from '../synthetic/front-matter.ts';
import type { SyntheticFile } from '../synthetic/content-folder.ts';

/**
 * @returns the document as another generator takes it: `bulletins/<slug>.md` (or `bulletins/<slug>/index.md` and its
 *   pictures), `units/<short name>.md`, `<page>.md`; undefined for what describes the site to Jianbao alone
 */
export function peerFile({ path, data }: SyntheticFile): SyntheticFile | undefined {
  const bulletin = /^bulletins\/\d{4}\/(.+)$/.exec(path)?.[1];
  if (bulletin !== undefined)
    return { path: `bulletins/${bulletin}`, data: typeof data === 'string' ? peerBulletin(path, data) : data };
  if (typeof data !== 'string') return undefined;
  if (path.startsWith('members/')) return peerUnit(path, data);
  const page = /^pages\/(.+)$/.exec(path)?.[1];
  return page === undefined ? undefined : { path: page, data };
}

function peerBulletin(path: string, text: string): string {
  const { data, body } = documentOf(path, text);
  const { members, speakers, summary, ...rest } = data;
  const voices = listOf(speakers).filter(isMap);
  return documentText(
    {
      ...rest,
      // both have a summary of their own under that name
      description: summary,
      units: members,
      speakers: voices.map(({ name }) => name),
      voices: voices.length > 0 ? voices : undefined,
    },
    body,
  );
}

function peerUnit(path: string, text: string): SyntheticFile {
  const { data, body } = documentOf(path, text);
  const { name, shortName, role, chain, city } = data;
  const term = String(shortName ?? name);
  return { path: `units/${term}.md`, data: documentText({ title: name, term, role, chain, city }, body) };
}

function documentOf(path: string, text: string): { data: Record<string, unknown>; body: string } {
  const { value } = readFrontMatter(path, text);
  return { data: value?.data ?? {}, body: value?.body ?? text };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
