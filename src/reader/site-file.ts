/** Reads `site.yaml`: the settings, the alliance's own words, and what menu and logo point at. */
import type { Use } from '../bulletin/content.ts';
import type { Problem } from '../bulletin/problem.ts';
import type { SourceFile } from '../bulletin/rule.ts';
import type { WordLists } from '../bulletin/word-lists.ts';
import { settingsFields } from '../site/settings-fields.ts';
import { completeSettings, wordLists, type Settings } from '../site/settings.ts';
import { notA } from './entries.ts';
import { isMap } from './front-matter.ts';
import { locator } from './locator.ts';
import { readThrough, type Origin } from './read-through.ts';
import { openSource } from './source-text.ts';
import { checkFields, locatingIn } from './written-fields.ts';
import { readYaml } from './yaml.ts';

/** What is known of the file, as far as it can be read. */
export interface SiteReading {
  /** Absent when a field is missing or wrong. */
  readonly settings?: Settings;
  readonly words?: WordLists;
  readonly problems: readonly Problem[];
  readonly links: readonly Use[];
  readonly pictures: readonly Use[];
}

/** Never throws: a file that cannot be read comes back with its problem. */
export function readSite(source: SourceFile): SiteReading {
  const { file } = source;
  const none = (problems: readonly Problem[]): SiteReading => ({ problems, links: [], pictures: [] });
  const opened = openSource(source);
  if (opened.text === undefined) return none(opened.problems);
  const { reading, problems } = readThrough(opened.text, (text, origin) => readSettings(file, text, origin));
  const all = [...opened.problems, ...problems];
  if (all.length === 0) return reading;
  const { settings: _, ...faulty } = reading;
  return { ...faulty, problems: all };
}

function readSettings(file: string, text: string, origin: Origin): SiteReading {
  const { data, lost, problems: found } = readYaml(file, 1, text);
  const none = (problems: readonly Problem[]): SiteReading => ({ problems, links: [], pictures: [] });
  if (data === undefined) return none(found);
  if (!isMap(data)) return none([...found, notA(file, '“字段: 内容”，一行一个')]);
  const inText = locator(text, 1);
  const lines = text.split('\n');
  const lineAt = (line: number) => lines[line - 1] ?? '';
  const { values, sound, problems } = checkFields(settingsFields, { file, data, lost, locate: inText, lineAt });
  const locate = locatingIn(inText, origin);
  const entry = { file, slug: '', data: sound, locate };
  const use = (target: string, path: (string | number)[]): Use => ({ entry, target, position: locate(path) });
  return {
    ...(values && { settings: completeSettings(values) }),
    ...(lost.length === 0 && { words: wordLists(sound) }),
    problems: [...found, ...problems],
    links: (sound.menu ?? []).map(({ href }, index) => use(href, ['menu', index, 'href'])),
    pictures: sound.logo ? [use(sound.logo, ['logo'])] : [],
  };
}
