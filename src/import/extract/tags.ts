/** Which words of the vocabulary a draft is about, the strongest first. */
import { compareText } from '../../bulletin/problem.ts';
import type { Confidence, Proposed, Vocabulary } from '../draft.ts';
import type { Passage, Sentence } from './passages.ts';

const MOST = 5;
/** What a mention counts, by where it stands; an alias counts a little less than the label. */
const WEIGHT = { title: 6, heading: 3, opening: 2, body: 1, alias: 0.8 };
/** Less than this is a word in passing. */
const ENOUGH = 1.6;
const OPENING = 2;

interface Strength {
  readonly label: string;
  strength: number;
  inTitle: boolean;
  evidence: string;
}

/** @param unspoken names of units and people, in which a word of the vocabulary says nothing */
export function readTags(
  title: string,
  passages: readonly Passage[],
  sentences: readonly Sentence[],
  vocabulary: Vocabulary,
  unspoken: readonly string[],
): Proposed<string>[] {
  const strengths = new Map<string, Strength>();
  const words = vocabulary.tags
    .flatMap(({ label, names }) => [label, ...names].map((word) => ({ word, label })))
    .filter(({ word }) => word.length > 1)
    .sort((a, b) => b.word.length - a.word.length || compareText(a.word, b.word));
  const hidden = [...unspoken]
    .filter((name) => name.length > 1)
    .sort((a, b) => b.length - a.length || compareText(a, b));
  const headings = new Set(passages.filter(({ depth }) => depth > 0).map(({ text }) => text));
  const count = (text: string, evidence: string, weight: number, inTitle: boolean) => {
    let rest = text;
    for (const name of hidden) rest = rest.split(name).join('＿');
    for (const { word, label } of words) {
      const times = rest.split(word).length - 1;
      if (times === 0) continue;
      // a word inside a longer one of the vocabulary is that one
      rest = rest.split(word).join('＿');
      const known = strengths.get(label) ?? { label, strength: 0, inTitle: false, evidence };
      known.strength += weight * (1 + Math.log2(times)) * (word === label ? 1 : WEIGHT.alias);
      known.inTitle ||= inTitle;
      strengths.set(label, known);
    }
  };
  count(title, title, WEIGHT.title, true);
  sentences.forEach(({ text }, position) => {
    if (text === title) return;
    const weight = headings.has(text) ? WEIGHT.heading : position < OPENING ? WEIGHT.opening : WEIGHT.body;
    count(text, text, weight, false);
  });
  return [...strengths.values()]
    .filter(({ strength }) => strength >= ENOUGH)
    .sort((a, b) => b.strength - a.strength || compareText(a.label, b.label))
    .slice(0, MOST)
    .map(({ label, strength, inTitle, evidence }) => ({
      value: label,
      confidence: confidenceOf(strength, inTitle),
      evidence,
    }));
}

function confidenceOf(strength: number, inTitle: boolean): Confidence {
  if (inTitle) return 'high';
  return strength >= 2 * ENOUGH ? 'medium' : 'low';
}
