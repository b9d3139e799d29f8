/** A proposal for a person at a terminal: what would stand in the file, what was changed, what needs an eye. */
import { bulletinFields } from '../../bulletin/fields/index.ts';
import type { Change, Confidence, Flag, Proposed } from '../draft.ts';
import type { KeptField, Proposal } from '../proposal.ts';
import { flagLines, timesOf, type TextOptions } from './details.ts';
import { clip, excerpt, inOneLine } from './excerpt.ts';
import { styles, type Styles } from './styles.ts';
import { changeName, CONFIDENCE, proposedFields } from './words.ts';

const EXAMPLES = 3;
const FLAGS = 12;

/** Blocks parted by empty lines, without one at the end. */
export function overview(proposal: Proposal, { colour, text = '' }: TextOptions): string {
  const style = styles(colour);
  const blocks = [
    fields(proposal, style),
    changes(proposal.changes, style),
    flags(proposal.flags, text, style),
    notes(proposal, style),
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

function fields(proposal: Proposal, style: Styles): string {
  const missing = (what: string) => [
    `${inColumn(what)}${style.doubtful(`没有找到，要自己写${knownOf(what, proposal)}`)}`,
  ];
  const lines = proposedFields(proposal).flatMap(({ key, items }) => {
    const { label, required } = bulletinFields[key];
    if (items.length === 0) return required ? missing(label) : [];
    return key === 'members' || key === 'tags' ? [namesLine(label, items, style)] : valueLines(label, items, style);
  });
  return lines.map((line) => `  ${line}`).join('\n');
}

function knownOf(label: string, { dateHints }: Proposal): string {
  return label === bulletinFields.date.label && dateHints.length > 0 ? `；只知道 ${dateHints.join('；')}` : '';
}

/** Names stand in one line; only the doubtful ones bear a word. */
function namesLine(label: string, items: readonly Proposed<string>[], style: Styles): string {
  const names = items.map(({ value, confidence }) =>
    confidence === 'low' ? `${style.strong(value)}${style.doubtful(`（${CONFIDENCE.low}）`)}` : style.strong(value),
  );
  return `${inColumn(label)}${names.join('、')}`;
}

/** Values with the sentences they came from; a sentence that several came from is told once. */
function valueLines(label: string, items: readonly Proposed<string>[], style: Styles): string[] {
  return items.flatMap(({ value, confidence, evidence }, index) => {
    const sentence = items[index + 1]?.evidence === evidence ? '' : excerpt(evidence, value);
    return [
      `${inColumn(index === 0 ? label : '')}${style.strong(value)}  ${confidenceWord(confidence, style)}`,
      ...(sentence === '' ? [] : [`${inColumn('')}${style.faint(`“${sentence}”`)}`]),
    ];
  });
}

export function confidenceWord(confidence: Confidence, style: Styles): string {
  return confidence === 'low' ? style.doubtful(CONFIDENCE.low) : style.faint(CONFIDENCE[confidence]);
}

function changes(all: readonly Change[], style: Styles): string {
  if (all.length === 0) return '';
  const kinds = [...new Set(all.map(({ kind }) => kind))].map((kind) => {
    const found = all.filter((change) => change.kind === kind);
    return `  ${inColumn(changeName(kind), 7)}${String(timesOf(found)).padStart(4)} 处  ${style.faint(examples(found))}`;
  });
  return `  ${style.strong(`文字改动  ${timesOf(all)} 处`)}\n${kinds.join('\n')}`;
}

/** The most frequent ones, first come first among equals. */
function examples(found: readonly Change[]): string {
  const counts = new Map<string, number>();
  for (const { before, after, times = 1 } of found) {
    if (before.trim() === '') continue;
    const short = (text: string) => clip(inOneLine(text), 16);
    const example = after.trim() === '' ? short(before) : `${short(before)} → ${short(after)}`;
    counts.set(example, (counts.get(example) ?? 0) + times);
  }
  const most = [...counts].sort(([, a], [, b]) => b - a).slice(0, EXAMPLES);
  return most.map(([example, count]) => (count > 1 ? `${example}（${count} 次）` : example)).join('；');
}

function flags(all: readonly Flag[], text: string, style: Styles): string {
  if (all.length === 0) return '';
  const more = all.length > FLAGS ? [`  ${style.faint(`另有 ${all.length - FLAGS} 处`)}`] : [];
  return [
    `  ${style.doubtful(`请看一看  ${all.length} 处`)}`,
    ...all.slice(0, FLAGS).flatMap((flag) => flagLines(flag, text, style)),
    ...more,
  ].join('\n');
}

/** What goes into the file besides, and what does not. */
function notes({ units, tagIdeas, pictures, kept }: Proposal, style: Styles): string {
  const own = Object.entries(kept).map(([key, value]) => `${bulletinFields[key as KeptField].label} ${value}`);
  const others = units.filter(({ value }) => value.member === undefined).map(({ value }) => value.name);
  const lines = [
    ...(pictures.length > 0 ? [`  图片 ${pictures.length} 张，会放在简报旁边`] : []),
    ...(own.length > 0 ? [`  稿件自己写明的，照样写入：${own.join('；')}`] : []),
    ...(others.length > 0 ? [`  文中还有这些单位，不是成员，不写进 members：${others.join('、')}`] : []),
    ...(tagIdeas.length > 0
      ? [`  这些词不在 tags.yaml 里，合适的可以加进词表：${tagIdeas.map(({ value }) => value).join('、')}`]
      : []),
  ];
  return style.faint(lines.join('\n'));
}

/** Chinese labels one below the other: each character is two columns wide. */
function inColumn(label: string, characters = 4): string {
  return `${label}${'\u3000'.repeat(Math.max(0, characters - [...label].length))}  `;
}
