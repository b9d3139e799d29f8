/** Where an imported bulletin goes, what its file would say, and whether it would pass the check there. */
import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { everyBulletin } from '../bulletin/content.ts';
import { foldName } from '../bulletin/names.ts';
import { folderOf } from '../bulletin/paths.ts';
import type { Problem } from '../bulletin/problem.ts';
import { vacantPath } from '../editing/vacant-path.ts';
import { proposedText, type CompleteProposal } from '../import/proposal.ts';
import { bulletinSlug } from '../library/title-slug.ts';
import type { ContentReading } from '../reader/read-content.ts';
import { newProblems, withBulletin } from '../reader/with-bulletin.ts';
import { folder, UsageError } from './arguments.ts';
import type { BulletinFiles } from './write-bulletin.ts';

export interface Destination {
  /** Absolute path of the content folder that the bulletin is for. */
  readonly content: string;
  /** Absolute path of a plain folder, not of content, that the file is put into instead. */
  readonly folder?: string;
}

/**
 * @param out as typed: another content folder, or its `bulletins`, or any other folder, which need not be there yet
 * @param content as typed; undefined where the person did not say
 */
export function importDestination(out: string | undefined, content: string | undefined): Destination {
  const theirs = out === undefined ? undefined : contentFolderAt(resolve(out));
  if (theirs === undefined)
    return {
      content: folder(content ?? 'content', '内容文件夹'),
      ...(out !== undefined && { folder: plainFolder(out) }),
    };
  if (content !== undefined && folder(content, '内容文件夹') !== theirs)
    throw new UsageError(`--out 指的 ${out} 本身是内容文件夹，词表就取自那里；不要再写 --content`);
  return { content: theirs };
}

/** The content folder that a path means: the one that holds the settings, or whose bulletins it is. */
function contentFolderAt(path: string): string | undefined {
  const candidates = basename(path) === 'bulletins' ? [path, dirname(path)] : [path];
  const found = candidates.find((candidate) => existsSync(join(candidate, 'site.yaml')));
  return found === undefined ? undefined : realpathSync(found);
}

function plainFolder(out: string): string {
  if (existsSync(out) && !statSync(out).isDirectory()) throw new UsageError(`--out 应当是文件夹：${out}`);
  return resolve(out);
}

export interface Place {
  readonly files: BulletinFiles;
  /** What the check would say of it, or because of it. */
  readonly problems: readonly Problem[];
  /** The content with the bulletin in it. */
  readonly after: ContentReading;
}

/** @param reading the content, with the bulletins that were imported before this one */
export async function placeOf(
  proposal: CompleteProposal,
  reading: ContentReading,
  { content, folder: plain }: Destination,
): Promise<Place> {
  const withFolder = proposal.pictures.length > 0;
  const wanted = bulletinSlug(proposal.title.value, reading.settings?.name);
  const { file, slug } = vacantPath(reading.content, proposal.date.value.slice(0, 4), wanted, {
    withFolder,
    isTaken: (name) =>
      plain !== undefined && [name, `${name}.md`].some((candidate) => existsSync(join(plain, candidate))),
  });
  const text = proposedText(proposal);
  const beside = proposal.pictures.map(({ name, bytes }) => ({ file: `${folderOf(file)}/${name}`, bytes }));
  const after = await withBulletin(reading, { file, bytes: new TextEncoder().encode(text) }, beside);
  const path =
    plain === undefined
      ? join(content, ...file.split('/'))
      : join(plain, ...(withFolder ? [slug, 'index.md'] : [`${slug}.md`]));
  return {
    files: { path, text, beside: proposal.pictures },
    problems: inOurWords(newProblems(reading, after), file, proposal, reading),
    after,
  };
}

/** The check names the later of two files with one title, whichever is the new one. */
function inOurWords(
  problems: readonly Problem[],
  file: string,
  { title }: CompleteProposal,
  { content }: ContentReading,
): Problem[] {
  const folded = foldName(title.value);
  const twin = everyBulletin(content).find(({ data }) => data.title !== undefined && foldName(data.title) === folded);
  return problems.map((problem) =>
    problem.code === 'duplicate-title' && twin
      ? {
          ...problem,
          file,
          message: `已经有一篇标题相同的简报：${twin.file}`,
          help: '可能已经导入过，那就不用再导入；不是同一篇的，改一改标题',
        }
      : problem,
  );
}

/** Whether a problem keeps the site from being built, so that the bulletin must not be written into the content. */
export function isBlocking({ severity }: Problem): boolean {
  return severity === 'error';
}
