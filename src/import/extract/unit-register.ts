/** All units of a draft: what each name in it stands for, members by their own names. */
import { foldName } from '../../bulletin/names.ts';
import type { Confidence, Vocabulary } from '../draft.ts';
import type { Sentence } from './passages.ts';
import type { Places } from './places.ts';
import { endingsIn, type UnitKind } from './unit-endings.ts';
import { unitMentionsIn, type KnownNames, type UnitMention } from './unit-mentions.ts';

export interface RegisteredUnit {
  readonly name: string;
  readonly member?: string;
  readonly kind: UnitKind;
  readonly confidence: Confidence;
  readonly evidence: string;
  /** The alliance itself is no unit of its own bulletins, but people speak for it. */
  readonly isAlliance: boolean;
}

export interface UnitRegister {
  /** In the order of their first mention. */
  readonly units: readonly RegisteredUnit[];
  /** Mentions of the sentence at that position, with what they stand for. */
  readonly mentions: (sentence: number) => readonly (UnitMention & { readonly stands: RegisteredUnit })[];
  /** The proper name for one that stands in the text; the text's own where nothing is known. */
  readonly properName: (name: string) => string;
}

const DECLARED = /^（(?:以下|下|后文)?(?:统称|简称)(?:为|：)?[“"]?([^”"）]{2,12})[”"]?）/u;
const LEVEL = /^(?:省|市|区|县)/u;

export function registerUnits(sentences: readonly Sentence[], vocabulary: Vocabulary, places: Places): UnitRegister {
  const known = new Names(vocabulary);
  // short names are declared once and used before and after it, so they are read first
  for (const { text } of sentences)
    for (const mention of unitMentionsIn(text, known.list, places)) {
      const short = DECLARED.exec(text.slice(mention.end))?.[1];
      if (short) known.declare(short, mention.name);
    }
  const read = sentences.map(({ text }) =>
    inherited(text, withoutParts(unitMentionsIn(text, known.list, places), places)),
  );
  const full = [...new Set(read.flat().map(({ name }) => name))].sort(
    (a, b) => b.length - a.length || (a < b ? -1 : 1),
  );
  const units = new Map<string, RegisteredUnit>();
  const standsFor = new Map<string, RegisteredUnit>();
  read.forEach((mentions, position) => {
    for (const mention of mentions) {
      const proper = known.proper(mention.name) ?? fullNameOf(shortestOf(mention, full, places), full);
      const key = foldName(inFull(proper));
      const member = known.member(proper);
      const unit: RegisteredUnit = units.get(key) ?? {
        name: proper,
        ...(member && { member }),
        kind: endingsIn(proper).at(-1)?.kind ?? mention.kind,
        confidence:
          member || mention.known ? 'high' : mention.kind === 'centre' || LEVEL.test(proper) ? 'low' : 'medium',
        evidence: sentences[position]?.text ?? '',
        isAlliance: known.isAlliance(proper),
      };
      units.set(key, unit);
      standsFor.set(mention.name, unit);
    }
  });
  return {
    units: [...units.values()],
    mentions: (sentence) =>
      (read[sentence] ?? []).flatMap((mention) => {
        const stands = standsFor.get(mention.name);
        return stands ? [{ ...mention, stands }] : [];
      }),
    properName: (name) => known.proper(name) ?? standsFor.get(name)?.name ?? fullNameOf(name, full),
  };
}

/** 平川理工大学科学技术处处长、材料学院院长: behind a university a college without a place is a part of it. */
function withoutParts(mentions: readonly UnitMention[], places: Places): UnitMention[] {
  const university = mentions.findIndex(({ name }) => name.endsWith('大学'));
  return mentions.filter(
    ({ name, known }, index) =>
      known || university < 0 || index < university || !/(?<!职业.*)学院$/u.test(name) || places.at(name, 0) > 0,
  );
}

/** 石家庄市科技局、工信局: what stands in a list takes its place from the one before it. */
function inherited(text: string, mentions: readonly UnitMention[]): UnitMention[] {
  let place = '';
  let end = -1;
  return mentions.map((mention) => {
    const linked = mention.start === end + 1 && text.charAt(end) === '、';
    const own = /^(\p{Script=Han}{2,6}?(?:省|市|县|区)|省|市|区|县)/u.exec(mention.name)?.[1] ?? '';
    end = mention.end;
    if (mention.kind !== 'office' || mention.known) {
      place = '';
      return mention;
    }
    if (own !== '') {
      place = own;
      return mention;
    }
    return linked && place !== '' && /[局厅委]$/u.test(mention.name)
      ? { ...mention, name: place + mention.name }
      : mention;
  });
}

/** 支撑泰岳集团, with 泰岳集团 elsewhere in the text: words stuck to a name that begins with no place are not of it. */
function shortestOf({ name, kind, known }: UnitMention, full: readonly string[], places: Places): string {
  if (known || places.at(name, 0) > 0 || kind === 'office' || kind === 'society') return name;
  return full.findLast((other) => other.length >= 4 && other.length < name.length && name.endsWith(other)) ?? name;
}

/** 市科技局 stands for 石家庄市科技局 where the text has said so. */
function fullNameOf(name: string, full: readonly string[]): string {
  if (name.length < 4) return name;
  const written = inFull(name);
  return full.find((other) => other.length > name.length && inFull(other).endsWith(written)) ?? name;
}

const SHORT_OFFICES: readonly (readonly [RegExp, string])[] = [
  [/人民(?=政府|检察院|法院)/u, ''],
  [/工信(?=[厅局委部])/u, '工业和信息化'],
  [/经信(?=[厅局委])/u, '经济和信息化'],
  [/科工(?=[局委])/u, '科技和工业信息化'],
  [/科技(?=[厅局委])/u, '科学技术'],
  [/发改(?=[局委])/u, '发展和改革'],
  [/人社(?=[厅局])/u, '人力资源和社会保障'],
  [/住建(?=[厅局])/u, '住房和城乡建设'],
  [/市场监管(?=局)/u, '市场监督管理'],
  [/(?<=发展改革|发展和改革|卫生健康)委$/u, '委员会'],
];

/** 省工信厅 and 省工业和信息化厅 are one. */
function inFull(name: string): string {
  return SHORT_OFFICES.reduce((written, [short, full]) => written.replace(short, full), name);
}

/** The names known for members, for the alliance, and those that the text declares. */
class Names {
  readonly #proper = new Map<string, string>();
  readonly #members = new Map<string, string>();
  readonly #alliance: string;
  readonly #list: string[] = [];

  constructor({ members, alliance }: Vocabulary) {
    this.#alliance = alliance.name;
    for (const { slug, name, names } of members) {
      this.#members.set(foldName(name), slug);
      for (const other of [name, ...names]) this.#add(other, name);
    }
    for (const other of [alliance.name, alliance.shortName]) if (other) this.#add(other, alliance.name);
  }

  get list(): KnownNames {
    return this.#list;
  }

  declare(short: string, name: string): void {
    if (!this.#proper.has(foldName(short))) this.#add(short, this.proper(name) ?? name);
  }

  /** A member's name that is written without its place is still its name. */
  proper(name: string): string | undefined {
    const folded = foldName(name);
    const known = this.#proper.get(folded);
    if (known) return known;
    // 石煤机公司 for 石煤机
    const bare = this.#proper.get(folded.replace(/公司$/u, ''));
    if (bare || folded.length < 6) return bare;
    const wider = [...this.#proper].filter(([other]) => other.endsWith(folded));
    return wider.length === 1 ? wider[0]?.[1] : undefined;
  }

  member(proper: string): string | undefined {
    return this.#members.get(foldName(proper));
  }

  isAlliance(proper: string): boolean {
    return foldName(proper) === foldName(this.#alliance);
  }

  #add(name: string, proper: string): void {
    const folded = foldName(name);
    if (this.#proper.has(folded)) return;
    this.#proper.set(folded, proper);
    this.#list.push(name);
  }
}
