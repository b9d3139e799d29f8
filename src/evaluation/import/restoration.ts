/** How well damaged text is restored: texts are damaged on purpose, in several ways, and compared with what comes back. */
import type { Change } from '../../import/draft.ts';
import { restore } from '../../import/restore/restore.ts';
import { seeded } from '../random.ts';
import { damage, someGlossed, type DamagePlan } from './damage.ts';
import { editDistance, shownDifference } from './edit-distance.ts';

/** A way in which texts are damaged. */
export interface DamageClass {
  readonly label: string;
  readonly glosses: boolean;
  readonly plan: Omit<DamagePlan, 'glossed'>;
  /** The share of characters that may be wrong; absent where there is no goal. */
  readonly goal?: number;
}

export const DAMAGE_CLASSES: readonly DamageClass[] = [
  { label: '变成繁体', glosses: false, plan: { marks: false }, goal: 0.0005 },
  { label: '变成繁体，加注音', glosses: true, plan: { marks: false, aligned: true }, goal: 0.0005 },
  { label: '注音打断字节', glosses: true, plan: { marks: false }, goal: 0.0005 },
  { label: '注音和标点打断字节', glosses: true, plan: { marks: true } },
];

export interface RestorationFigures {
  readonly label: string;
  readonly characters: number;
  /** Glosses put in, and those still there. */
  readonly glosses: number;
  readonly left: number;
  /** Brackets of the texts themselves that are gone. */
  readonly falseStrips: number;
  /** Edits that would make the restored texts the true ones again, per character. */
  readonly errorRate: number;
  readonly goal?: number;
  /** Lines that are not as they were, the true one first, for a person to look at. */
  readonly wrong: readonly string[];
}

/** Of the characters that can be glossed, how many are, at least and at most: pages differ. */
const [FEWEST, MOST] = [0.3, 1];

/**
 * @param texts sound and Simplified, with no character that GBK has not
 * @param rounds how often each text is damaged, differently
 */
export function measureRestoration(
  texts: readonly string[],
  { label, glosses, plan, goal }: DamageClass,
  seed: number,
  rounds: number,
): RestorationFigures {
  const random = seeded(seed);
  const sum = { characters: 0, glosses: 0, left: 0, falseStrips: 0, errors: 0 };
  const wrong: string[] = [];
  for (const text of texts)
    for (let round = 0; round < rounds; round++) {
      const share = FEWEST + (MOST - FEWEST) * random();
      const damaged = damage(text, { ...plan, glossed: glosses ? someGlossed(random, text, share) : [] });
      const restored = restore(damaged.text).text;
      sum.characters += text.length;
      sum.glosses += damaged.glosses;
      sum.left += Math.max(0, count(restored, TONED_ENDS) - count(text, TONED_ENDS));
      sum.falseStrips += missing(text.match(BRACKETS) ?? [], restored.match(BRACKETS) ?? []);
      for (const [wanted, got] of pairedLines(text, restored)) {
        if (wanted === got) continue;
        sum.errors += editDistance(wanted, got);
        wrong.push(shownDifference(wanted, got));
      }
    }
  const { errors, ...counts } = sum;
  const errorRate = counts.characters === 0 ? 0 : errors / counts.characters;
  return { label, ...counts, errorRate, ...(goal !== undefined && { goal }), wrong };
}

/** What restoring does to sound texts, which is to be nothing. */
export interface SoundFigures {
  readonly texts: number;
  /** Texts that come back byte for byte. */
  readonly same: number;
  /** Kinds of changes, the number of texts that have them, and how many there are; the most frequent first. */
  readonly kinds: readonly { readonly kind: string; readonly texts: number; readonly changes: number }[];
  /** Texts that restoring twice makes other than restoring once. */
  readonly unstable: number;
}

export function measureSound(texts: readonly string[]): SoundFigures {
  const kinds = new Map<string, { texts: number; changes: number }>();
  let [same, unstable] = [0, 0];
  for (const text of texts) {
    const { text: restored, changes } = restore(text);
    if (restored === text) same += 1;
    if (restore(restored).text !== restored) unstable += 1;
    for (const kind of new Set(changes.map(({ kind }) => kind))) {
      const known = kinds.get(kind) ?? { texts: 0, changes: 0 };
      kinds.set(kind, { texts: known.texts + 1, changes: known.changes + timesOf(kind, changes) });
    }
  }
  const ordered = [...kinds].map(([kind, numbers]) => ({ kind, ...numbers }));
  return {
    texts: texts.length,
    same,
    kinds: ordered.sort((a, b) => b.changes - a.changes || (a.kind < b.kind ? -1 : 1)),
    unstable,
  };
}

function timesOf(kind: string, changes: readonly Change[]): number {
  return changes.filter((change) => change.kind === kind).reduce((sum, { times = 1 }) => sum + times, 0);
}

const TONED_ENDS = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-z]*[)）]/g;
const BRACKETS = /[(（][^()（）\n]{1,20}[)）]/g;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** How many of a list are not in another, those that are there twice counted twice. */
function missing(wanted: readonly string[], got: readonly string[]): number {
  const left = [...got];
  return wanted.filter((item) => {
    const place = left.indexOf(item);
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  }).length;
}

/** Line by line where there are as many; else as a whole. */
function pairedLines(wanted: string, got: string): [string, string][] {
  const [left, right] = [wanted.split('\n'), got.split('\n')];
  return left.length === right.length ? left.map((line, index) => [line, right[index] ?? '']) : [[wanted, got]];
}
