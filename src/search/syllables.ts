/** The syllables of standard Chinese in pinyin without tones (ü as v), and letters taken apart into them. */

/** Initial → finals, after the table of syllables in 汉语拼音方案 and 现代汉语词典; '' stands for no initial. */
const TABLE: Readonly<Record<string, string>> = {
  '': 'a ai an ang ao e ei en eng er o ou',
  b: 'a ai an ang ao ei en eng i ian iao ie in ing o u',
  p: 'a ai an ang ao ei en eng i ian iao ie in ing o ou u',
  m: 'a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u',
  f: 'a an ang ei en eng iao o ou u',
  d: 'a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo',
  t: 'a ai an ang ao e ei eng i ian iao ie ing ong ou u uan ui un uo',
  n: 'a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan un uo v ve',
  l: 'a ai an ang ao e ei eng i ia ian iang iao ie in ing iu o ong ou u uan un uo v ve',
  g: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  k: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  h: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  j: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  q: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  x: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  zh: 'a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo',
  ch: 'a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo',
  sh: 'a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo',
  r: 'an ang ao e en eng i ong ou u ua uan ui un uo',
  z: 'a ai an ang ao e ei en eng i ong ou u uan ui un uo',
  c: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
  s: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
  y: 'a an ang ao e i in ing o ong ou u uan ue un',
  w: 'a ai an ang ei en eng o u',
};

/** In order. */
export const SYLLABLES: readonly string[] = Object.entries(TABLE)
  .flatMap(([initial, finals]) => finals.split(' ').map((final) => initial + final))
  .sort();

const KNOWN = new Set(SYLLABLES);
const LONGEST = 6;

/** Ways to read letters as syllables, at most `most`: `xian` is `xian` and `xi an`. Longer syllables come first. */
export function syllableReadings(letters: string, most: number): string[][] {
  // from the end on, so that no rest is read twice
  const readings: string[][][] = [[[]]];
  for (let length = 1; length <= letters.length; length++) {
    const rest = letters.slice(-length);
    const found: string[][] = [];
    for (let first = Math.min(LONGEST, length); first > 0; first--) {
      if (!KNOWN.has(rest.slice(0, first))) continue;
      for (const more of readings[length - first] ?? []) found.push([rest.slice(0, first), ...more]);
    }
    readings.push(found.slice(0, most));
  }
  return readings[letters.length] ?? [];
}

/** Syllables that begin so, the shortest first. */
export function syllablesFrom(beginning: string): string[] {
  return SYLLABLES.filter((syllable) => syllable.startsWith(beginning)).sort(
    (a, b) => a.length - b.length || (a < b ? -1 : 1),
  );
}
