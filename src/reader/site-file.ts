/** Reads `site.yaml`: the settings, the alliance's own words, and what menu and logo point at. */
import type { Use } from '../bulletin/content.ts';
import type { Problem } from '../bulletin/problem.ts';
import type { SourceFile } from '../bulletin/rule.ts';
import type { WordLists } from '../bulletin/word-lists.ts';
import { settingsFields } from '../site/settings-fields.ts';
import { completeSettings, wordLists, type Settings } from '../site/settings.ts';
import { checkFields, notA, sourceProblems, textOf } from './entries.ts';
import { isMap } from './front-matter.ts';
import { locator } from './locator.ts';
import { loadYaml, readYaml } from './yaml.ts';

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
  const wrong = sourceProblems(source);
  if (wrong.length > 0) return none(wrong);
  const text = textOf(source);
  const reading = readYaml(file, 1, () => loadYaml(text));
  if ('problem' in reading) return none([reading.problem]);
  if (!isMap(reading.data)) return none([notA(file, '“字段: 内容”，一行一个')]);
  const locate = locator(text, 1);
  const { values, sound, problems } = checkFields(settingsFields, reading.data, file, locate);
  const entry = { file, slug: '', data: sound, locate };
  const use = (target: string, path: (string | number)[]): Use => ({ entry, target, position: locate(path) });
  return {
    ...(values && { settings: completeSettings(values) }),
    words: wordLists(sound),
    problems,
    links: (sound.menu ?? []).map(({ href }, index) => use(href, ['menu', index, 'href'])),
    pictures: sound.logo ? [use(sound.logo, ['logo'])] : [],
  };
}
