/** A site generator as the bench sees it: a place with a project in it, content in its own form, and commands. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SyntheticFile } from '../synthetic/content-folder.ts';
import { writeFolder } from '../synthetic/write-folder.ts';
import type { Change } from './changes.ts';
import type { Command } from './run-measured.ts';

export type GeneratorId = 'jianbao' | 'hugo' | 'hugo-plain' | 'eleventy';

export interface SiteGenerator {
  readonly id: GeneratorId;
  /** As the report names it. */
  readonly label: string;
  /** Writes the project, without content, into an empty folder. */
  prepare(place: string): Promise<void>;
  /**
   * A file of our content in this generator's form, its path from the place.
   * @returns undefined for a file that it has no use for
   */
  adapt(file: SyntheticFile): SyntheticFile | undefined;
  /** What a build runs, one after the other. */
  commands(place: string): readonly Command[];
  /** Where the site is, from the place. */
  readonly site: string;
  /** What builds leave behind besides the site, from the place: without it and the site, a build is a cold one. */
  readonly remembered: readonly string[];
  /** The template of bulletins, from the place; it holds an `<article` tag, which is what is edited. */
  readonly template: string;
}

/** Removes what a build made or remembers. */
export async function forget(place: string, names: readonly string[]): Promise<void> {
  for (const name of names) await rm(join(place, name), { recursive: true, force: true });
}

/** Writes or deletes the one document of a change. */
export async function writeChange(content: string, { path, text }: Change): Promise<void> {
  await (text === undefined ? rm(join(content, path)) : writeFolder(content, [{ path, data: text }]));
}

/** Applies a change of our content to that of a generator. */
export async function applyChange(generator: SiteGenerator, place: string, { path, text }: Change): Promise<void> {
  const file = generator.adapt({ path, data: text ?? '' });
  if (file === undefined) return;
  await (text === undefined ? rm(join(place, file.path)) : writeFolder(place, [file]));
}

/**
 * Edits the template, each time in another way.
 * @throws when there is nothing in it to edit
 */
export async function changeTemplate({ template }: SiteGenerator, place: string, round: number): Promise<void> {
  const path = join(place, template);
  const text = await readFile(path, 'utf8');
  const edited = text.replace(/<article(?: data-edit="\d+")?/, `<article data-edit="${round + 1}"`);
  if (edited === text) throw new Error(`模板 ${template} 里没有 <article，不知道改哪里`);
  await writeFile(path, edited);
}
