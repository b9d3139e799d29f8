/** Traditional characters and the Simplified ones for them, one for one and never outside the Basic Multilingual Plane. */
import { Converter } from 'opencc-js/t2cn';
import { isProse, markupMask, proseIn } from './markup.ts';
import type { Edit } from './worksheet.ts';

const convert = Converter({ from: 't', to: 'cn' });

const simplified = new Map<string, string>();

/** One character by itself; itself where there is no other, or only one that fonts lack. */
export function simplifiedOf(character: string): string {
  let known = simplified.get(character);
  if (known === undefined) {
    const other = convert(character);
    known = other.length === character.length ? other : character;
    simplified.set(character, known);
  }
  return known;
}

/** Whether a character is one that Simplified text does not use; 著 counts, though 著名 has it. */
export function isTraditional(character: string): boolean {
  return character === '著' || simplifiedOf(character) !== character;
}

/** Characters for which Simplified text has two, or of which OpenCC keeps one that was hardly meant. */
const AMBIGUOUS: ReadonlyMap<string, string> = new Map([
  ['乾', '“干”还是“乾”（乾坤、人名）'],
  ['於', '“于”还是姓氏“於”'],
  ['馀', '“余”还是“馀”'],
  ['祗', '“只”还是“祗”'],
  ['瞭', '“了”还是“瞭”（瞭望）'],
  ['徵', '“征”还是“徵”（五音、人名）'],
  ['鍾', '“钟”还是“锺”（人名）'],
  ['锺', '“钟”还是“锺”（人名）'],
  ['甦', '“苏”还是“甦”（人名）'],
  ['昇', '“升”还是“昇”（人名）'],
]);

/** With a smaller share of characters that would change, a text is Simplified and these few are meant. */
const TRADITIONAL_SHARE = 0.05;

/** The share of Traditional characters among the Han characters of a text, without those that names have anyway. */
function traditionalShare(text: string): number {
  const han = proseIn(text).match(/\p{Script=Han}/gu) ?? [];
  const changing = han.filter((character) => simplifiedOf(character) !== character && !AMBIGUOUS.has(character));
  return han.length === 0 ? 0 : changing.length / han.length;
}

export function isMostlyTraditional(text: string): boolean {
  return traditionalShare(text) > TRADITIONAL_SHARE;
}

/** Edits that make the prose of a text Simplified, a character each. */
export function simplification(text: string): Edit[] {
  const mask = markupMask(text);
  const edits: Edit[] = [];
  for (const { index, 0: run } of text.matchAll(/\p{Script=Han}+/gu)) {
    const after = inSimplified(run);
    for (let at = 0; at < run.length; at++)
      if (after[at] !== run[at] && isProse(mask, index + at, index + at + 1))
        edits.push({ kind: 'traditional', start: index + at, end: index + at + 1, after: after[at] ?? '' });
  }
  return edits;
}

/** A run of Han characters in Simplified ones, of the same length. */
function inSimplified(run: string): string {
  const whole = convert(run);
  const even =
    whole.length === run.length && !/[\ud800-\udfff]/.test(whole) ? whole : [...run].map(simplifiedOf).join('');
  return withZhe(even);
}

/** Words that keep 著 in Simplified text; everywhere else it is the particle 着, or a verb that is written so today. */
const ZHU_WORDS =
  /著(?:名|作|者|称|述|录|稱|錄)|(?:显|顯|卓|昭|名|原|巨|专|專|论|論|译|譯|编|編|合|拙|遗|遺|土|新|旧|所|撰|主|较|較|知|共|自|此)著/gu;
/** Words that do so where a clause or its verb begins: 著有三本书, 曾著书; but 意味着有. */
const ZHU_VERBS = /(?<=^|[曾还還已他她其并並均都另者后後])著(?:书|文|有|于|为|書|為)/gu;

/** @param text a run of Han characters */
function withZhe(text: string): string {
  const kept = new Set(
    [...text.matchAll(ZHU_WORDS), ...text.matchAll(ZHU_VERBS)].map(({ index, 0: word }) => index + word.indexOf('著')),
  );
  return text.replace(/著/g, (_, index: number) => (kept.has(index) ? '著' : '着'));
}

/** Words in which such a character is no name: 十五分鍾, 由於. */
const SETTLED =
  /(?<=[分時时點点警鬧闹])[鍾锺]|[鍾锺](?=[頭头錶表點点聲声樓楼])|(?<=[由對对關关至等處处位屬属用基])於|於(?=[是此])/gu;

/** For each ambiguous character of a text, its first place and what is to be confirmed there. */
export function ambiguousIn(
  text: string,
  edits: readonly Edit[],
): { readonly start: number; readonly message: string }[] {
  const settled = new Set(Array.from(text.matchAll(SETTLED), ({ index }) => index));
  return [...AMBIGUOUS].flatMap(([character, meanings]) => {
    const places = Array.from(text.matchAll(new RegExp(character, 'g')), ({ index }) => index);
    const open = places.filter((place) => !settled.has(place));
    const [start] = open;
    if (start === undefined) return [];
    const after = edits.find((edit) => edit.start === start)?.after;
    const times = open.length;
    const what = after === undefined ? '没有改' : `改成了“${after}”`;
    return [{ start, message: `“${character}”${what}${times > 1 ? `，共 ${times} 处` : ''}，请看看应当是${meanings}` }];
  });
}
