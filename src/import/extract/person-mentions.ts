/** Where a sentence names people: behind a post, before a post, in a list, or alone where they speak. */
import type { Places } from './places.ts';
import { nameLengthAt } from './person-names.ts';
import { isDescriptivePost, postAt, postEndsIn, postStart } from './posts.ts';
import { roleBefore, type Role } from './roles.ts';
import { isLabel } from './speech.ts';
import { beginsWord, COMPOUND_SURNAMES, isSurname, isWeakSurname } from './surnames.ts';
import type { UnitMention } from './unit-mentions.ts';
import { wordsOf } from './words.ts';

export interface PersonMention {
  /** Several for a list that shares one role or none: 张三、李四. */
  readonly names: readonly string[];
  readonly roles: readonly Role[];
  /** Where the first post or name begins. */
  readonly start: number;
  readonly end: number;
  /** Told by a post or by being known, not by the verb alone. */
  readonly sure: boolean;
}

/** Behind these only somebody who speaks can stand. */
const SPEECH_AHEAD =
  /^(?:(?:还|也|则|首先|最后|接着|在[^，。；]{0,16}(?:中|时|上|后)?|对[^，。；]{0,24}|就[^，。；]{0,24}|代表[^，。；]{0,16})?(?:指出|表示|强调|希望|要求|认为|介绍|宣读|宣布|汇报|通报|总结|致辞|致[^，。]{0,3}[辞词]|讲话|发言|主持|提出|建议|呼吁|谈到|回顾|叮嘱|寄语|坦言|感谢|感慨|补充|告诉)|(?:说|称|谈)(?:[，：。“]|道))/u;
const CLAUSE_START = /(?:^|[，。；：”」、）\s]|由|(?:会上|其间|期间|随后|最后|首先|接着|其中|同时|然后))$/u;
const LIST_ENDS =
  /^(?:[、，。；]|和|与|及|等|分别|先后|共同|均|都|出席|参加|陪同|作|致|发|代表|对|向|就|为|在|一行|指出|表示|强调|希望|介绍|主持)/u;

/** Behind a list: 等企业家代表先后…, 分别作了… */
const ALL =
  /^(?:等(?:\d*[位名人]?)?\p{Script=Han}{0,6}?(?:代表|领导|专家|嘉宾|人|同志)?)?(?:分别|先后|共同|依次|相继)?(?:作了?)?/u;
const EACH = /^(?:等[^，。]{0,8})?(?:分别|先后|依次|相继)/u;

/** @param known names of people who are known already: from the registry, or from elsewhere in the draft */
export function personMentionsIn(
  text: string,
  units: readonly UnitMention[],
  places: Places,
  known: ReadonlySet<string>,
): PersonMention[] {
  const found: PersonMention[] = [];
  const free = (start: number, end: number) => !found.some((one) => start < one.end && end > one.start);
  const lastEnd = (at: number) => found.reduce((most, { end }) => (end <= at ? Math.max(most, end) : most), 0);

  for (const end of postEndsIn(text)) {
    const length = isInUnit(units, end) ? 0 : personAt(text, end, known, units) || nameByWords(text, end);
    if (length === 0 || !free(end, end + length)) continue;
    const role = roleBefore(text, end, lastEnd(end), units, places);
    if (!role || isDeed(role.roles, text.slice(0, end), text.slice(end + length))) continue;
    const list = namesFrom(text, end, length, known, units);
    // 系主任温如言教授: the form of address behind the name is of it
    const address = /^(?:教授|院士|博士|研究员)/u.exec(text.slice(list.end))?.[0].length ?? 0;
    found.push({ names: list.names, roles: role.roles, start: role.start, end: list.end + address, sure: true });
  }

  // 温如言教授, 孟凡琛（恒岳阀门董事长）, and names known already
  for (let at = 0; at < text.length; at += 1) {
    const mention = namedBefore(text, at, units, places, lastEnd(at)) ?? knownAt(text, at, known);
    if (!mention || !free(mention.start, mention.end)) continue;
    found.push(mention);
    at = mention.end - 1;
  }

  for (let at = 0; at < text.length; at += 1) {
    if (!free(at, at + 1) || !CLAUSE_START.test(text.slice(0, at))) continue;
    const list = listAt(text, at, known, units);
    if (!list) continue;
    if (list.mention && free(at, list.end)) found.push(list.mention);
    // the rest of a list is no list of its own
    at = list.end - 1;
  }
  return found.sort((a, b) => a.start - b.start);
}

/** 代表 and 主持 are verbs as well: 孟凡琛代表理事长单位, 代表石工泵; a role of that word alone needs a strong verb behind the name. */
function isDeed(roles: readonly Role[], before: string, after: string): boolean {
  if (/(?:单位|企业|厂家|学生|学员|员工|职工|用户|客户|会员|成员|青年|党员|校友|群众|专家|各方)代表$/u.test(before))
    return false;
  return roles.length === 1 && roles[0]?.post === '代表' && !roles[0].org && !SPEECH_AHEAD.test(after);
}

function isInUnit(units: readonly UnitMention[], at: number): boolean {
  return units.some((unit) => unit.start < at && unit.end > at);
}

function personAt(text: string, at: number, known: ReadonlySet<string>, units: readonly UnitMention[]): number {
  if (units.some((unit) => unit.start === at)) return 0;
  // 由于, 对于, 基于
  if (text.charAt(at) === '于' && /[由对关至基位属等处终高低利敢鉴]$/u.test(text.slice(0, at))) return 0;
  const length = nameLengthAt(text, at, known);
  // 会长单位, 书记员: a name that is itself followed by nothing of a name
  return length > 0 && !/^(?:单位|人选)/u.test(text.slice(at + length)) ? length : 0;
}

/** Behind a post a surname and single characters, then a word: 合伙人宋慈|化解纠纷. */
function nameByWords(text: string, at: number): number {
  const post = text.slice(postStart(text.slice(0, at)) ?? at, at);
  if (post === '' || isDescriptivePost(post) || !isSurname(text.charAt(at)) || beginsWord(text, at)) return 0;
  if (isWeakSurname(text.charAt(at))) return 0;
  const words = wordsOf(text.slice(at, at + 12));
  const name = words.findIndex((word) => word.text.length > 1);
  const length = words[name]?.start ?? 0;
  const isGiven = /^\p{Script=Han}[^的了着们个这那其我你他她它与及或、厂等在对向就并也还将被和]{1,2}$/u.test(
    text.slice(at, at + length),
  );
  return (length === 2 || length === 3) && isGiven && /^\p{Script=Han}+$/u.test(words[name]?.text ?? '') ? length : 0;
}

/** The name there and those that a 、 or 和 adds to it. */
function namesFrom(text: string, at: number, first: number, known: ReadonlySet<string>, units: readonly UnitMention[]) {
  const names = [text.slice(at, at + first)];
  let end = at + first;
  for (;;) {
    const joint = /^[、和与及]/u.test(text.slice(end)) ? 1 : 0;
    if (joint === 0) break;
    const next = end + joint;
    const length = personAt(text, next, known, units);
    if (length === 0 || postAt(text.slice(next)) !== undefined) break;
    const rest = text.slice(next + length);
    if (!LIST_ENDS.test(rest) && rest !== '') break;
    if (postAt(rest) !== undefined) break;
    names.push(text.slice(next, next + length));
    end = next + length;
  }
  return { names, end };
}

/** NAME + post, or NAME（role）. */
function namedBefore(
  text: string,
  at: number,
  units: readonly UnitMention[],
  places: Places,
  from: number,
): PersonMention | undefined {
  for (const length of [3, 2, 4]) {
    const name = text.slice(at, at + length);
    if (name.length < length || !isNameBeforePost(name)) continue;
    const rest = text.slice(at + length);
    const bracket = /^（([^）]{3,40})）/u.exec(rest);
    if (bracket?.[1] && startsClause(text, at, units)) {
      const inner = at + length + 1;
      const role = roleBefore(text, inner + bracket[1].length, inner, units, places);
      if (!role) continue;
      const end = at + length + bracket[0].length;
      return { names: [name], roles: role.roles, start: at, end, sure: true };
    }
    const post = postAt(rest);
    if (!post || /^(?:代表|主任委员会|委员会|理事会|董事会)/u.test(rest)) continue;
    const behind = rest.slice(post.length);
    if (/^(?:单位|会|办|们|级|人|\p{Script=Han}{1,2}长)/u.test(behind)) continue;
    const unit = units.filter(({ end }) => end === at || (end === at - 1 && text.charAt(end) === '的')).at(-1);
    if (!unit && !startsClause(text, at, units)) continue;
    if (nameLengthAt(`${name}，`, 0) !== length) continue;
    const org = unit && unit.start >= from ? text.slice(unit.start, unit.end) : undefined;
    const start = org && unit ? unit.start : at;
    return { names: [name], roles: [{ ...(org && { org }), post }], start, end: at + length + post.length, sure: true };
  }
  return undefined;
}

function isNameBeforePost(name: string): boolean {
  return nameLengthAt(`${name}，`, 0) === name.length && !/[副总正常首名原前处局厅部科会院所厂书主理董秘]$/u.test(name);
}

function startsClause(text: string, at: number, units: readonly UnitMention[]): boolean {
  return (
    CLAUSE_START.test(text.slice(0, at)) ||
    /(?:和|与|邀请|首先由)$/u.test(text.slice(0, at)) ||
    units.some(({ end }) => end === at)
  );
}

function knownAt(text: string, at: number, known: ReadonlySet<string>): PersonMention | undefined {
  for (const length of [8, 7, 6, 5, 4, 3, 2]) {
    const name = text.slice(at, at + length);
    if (name.length === length && known.has(name)) {
      // 史可 inside 史可法: a name of two that goes on is another's
      if (length === 2 && nameLengthAt(text, at) === 3 && !known.has(name)) return undefined;
      return { names: [name], roles: [], start: at, end: at + length, sure: true };
    }
  }
  return undefined;
}

/** Names alone at the beginning of a clause: a list of them, or one with a verb of speech right behind. */
function listAt(
  text: string,
  at: number,
  known: ReadonlySet<string>,
  units: readonly UnitMention[],
): { readonly end: number; readonly mention?: PersonMention } | undefined {
  const first = personAt(text, at, known, units);
  if (first === 0) return undefined;
  const { names, end } = namesFrom(text, at, first, known, units);
  const doubtful = names.filter((name) => !known.has(name) && (isWord(name) || isWeakSurname(name.charAt(0))));
  if (doubtful.length * 2 > names.length) return undefined;
  const labelled = isLabel(text.slice(0, at));
  const rest = text.slice(end);
  const spoken =
    names.length > 1 ? EACH.test(rest) || SPEECH_AHEAD.test(rest.replace(ALL, '')) : SPEECH_AHEAD.test(rest);
  return { end, ...((labelled || spoken) && { mention: { names, roles: [], start: at, end, sure: labelled } }) };
}

/** What is a word of the language, or begins with one, is taken for a name only where a post says so. */
function isWord(name: string): boolean {
  return (
    (wordsOf(name)[0]?.text.length ?? 0) > 1 &&
    !COMPOUND_SURNAMES.some((surname) => name.startsWith(surname)) &&
    !name.includes('·')
  );
}
