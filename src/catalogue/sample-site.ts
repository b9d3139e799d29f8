/** Small contents made in memory, read and put together by the same functions as the real ones. */
import { compareText } from '../bulletin/problem.ts';
import { buildLibrary } from '../library/library.ts';
import { readDocument, readTags, type FileReading } from '../reader/entries.ts';
import { gather } from '../reader/gather.ts';
import { completeSettings } from '../site/settings.ts';
import type { SettingsData } from '../site/settings-fields.ts';
import { siteContext, type SiteContext } from '../views/context.ts';

/** Path inside the content folder → frontmatter and text; for `tags.yaml`, the list. */
export type Files = Readonly<Record<string, Written | readonly object[]>>;

export interface Written {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body?: string;
}

/**
 * The context of a site with these files, drafts included.
 * @throws where the files have a problem, in the check's own words
 */
export function sampleSite(files: Files, settings: Partial<SettingsData> = {}): SiteContext {
  const { problems, ...entries } = gather(
    Object.entries(files)
      .sort(([a], [b]) => compareText(a, b))
      .map(([file, written]) => readOne(file, written)),
  );
  if (problems.length > 0) throw new Error(problems.map(({ file, message }) => `${file}: ${message}`).join('\n'));
  const content = { ...entries, siteLinks: [], sitePictures: [], files: new Map() };
  return siteContext(
    buildLibrary(content, { drafts: true }),
    completeSettings({
      name: '滨海市特种阀门产业联盟',
      shortName: '阀门联盟',
      description: '阀门联盟的简报。',
      url: 'https://valves.example.org',
      ...settings,
    }),
  );
}

function readOne(file: string, written: Written | readonly object[]): FileReading {
  const source = (text: string) => ({ file, kind: 'file' as const, bytes: new TextEncoder().encode(text) });
  if (!('fields' in written)) return readTags(source(JSON.stringify(written)));
  // what JSON says, YAML says too
  return readDocument(source(`---\n${JSON.stringify(written.fields)}\n---\n\n${written.body ?? '正文。'}\n`));
}
