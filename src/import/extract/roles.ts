/** A person's posts, read from the words before the name: each with the organisation in which it is held. */
import type { Places } from './places.ts';
import { isDescriptivePost, postStart } from './posts.ts';
import { beginningOf } from './unit-beginnings.ts';
import type { UnitMention } from './unit-mentions.ts';

export interface Role {
  /** As it stands in the text; absent where the text names none beside the post. */
  readonly org?: string;
  readonly post: string;
}

export interface RolePhrase {
  /** Where the first post or its organisation begins. */
  readonly start: number;
  readonly roles: readonly Role[];
}

const GENERIC = /^(?:公司|集团公司|集团|企业|学校|大学|学院|研究院|研究所|所|协会|学会|商会|联盟|银行|我司|工厂|厂)$/u;

/**
 * @param text the sentence
 * @param end where the last post ends and the name begins
 * @param from not farther left than this: where the last person ended
 * @param units the units of the sentence
 */
export function roleBefore(
  text: string,
  end: number,
  from: number,
  units: readonly UnitMention[],
  places: Places,
): RolePhrase | undefined {
  const parts: { start: number; end: number }[] = [];
  let right = end;
  for (;;) {
    const left = Math.max(from, lastMark(text, right, from));
    const part = { start: left, end: right };
    if (postStart(text.slice(part.start, part.end)) === undefined) break;
    parts.unshift(part);
    const mark = text.charAt(left - 1);
    if (left <= from || (mark !== '、' && mark !== '，')) break;
    right = left - 1;
    // behind a comma only a phrase that is a role from end to end goes on: 联盟理事长，石工泵董事长宁建国
    if (mark === '，' && !isWholeRole(text, Math.max(from, lastMark(text, right, from)), right, units)) break;
  }
  // A局长张三，B处处长李四: behind a person and a comma the next role begins
  const isListed = text.charAt(from) === '，' && parts[0]?.start === from + 1;
  const read = parts.map((part, index) =>
    readPart(text, part.start, part.end, { units, places, isListed: isListed && index === 0 }),
  );
  const first = read[0];
  if (!first) return undefined;
  const roles = read.map(({ org, post }): Role => ({ ...(org && { org }), post }));
  // 副局长兼总工程师 belongs to the unit before it: so do later posts of one list
  const filled = roles.map((role, index): Role => {
    if (role.org || index === 0) return role;
    const before = roles
      .slice(0, index)
      .reverse()
      .find(({ org }) => org)?.org;
    return before ? { org: before, post: role.post } : role;
  });
  return { start: first.start, roles: filled };
}

interface Around {
  readonly units: readonly UnitMention[];
  readonly places: Places;
  /** Whether the role stands behind a person and a comma. */
  readonly isListed: boolean;
}

interface Part {
  readonly start: number;
  readonly org: string | undefined;
  readonly post: string;
}

function readPart(text: string, from: number, end: number, around: Around): Part {
  const { units, places } = around;
  const part = text.slice(from, end);
  const least = from + (postStart(part) ?? 0);
  const inside = units.filter((one) => one.start >= from && one.end < end);
  // of two units the one behind the joint: 河北大学与石工泵董事长
  const own = inside.filter((one) => /[和与及]/u.test(text.charAt(one.start - 1))).at(-1) ?? inside[0];
  const post = own && text.slice(own.end, end).replace(/^的/u, '');
  if (own && post && post.length <= 24) return { start: own.start, org: text.slice(own.start, own.end), post };
  const placed = placedPost(text, from, end, places);
  if (placed) return placed;
  return sidePost(text, from, end, around) ?? unplacedPost(text, from, end, least, around);
}

const OF_PLACE =
  /(\p{Script=Han}{2,8}?(?:省|市|县|区|镇|乡|街道)(?:省委|市委|县委|区委|委|政府|人民政府|政协|人大常委会|人大)?|[省市县区](?:人民)?政府|团?[省市县区]委)((?:党组)?(?:副?秘书长|.{0,24}?(?:书记|常委|市长|县长|区长|镇长|乡长|省长|部长|主席|主任|秘书长)).{0,12})$/u;

/** 云川市副市长, 临江区委常委、常务副区长, 市政府副秘书长. */
function placedPost(text: string, from: number, end: number, places: Places) {
  for (let at = from; at < end - 1; at += 1) {
    const place = places.at(text, at);
    const level = /^(?:[省市县区](?:人民)?政府|团?[省市县区]委)(?=\p{Script=Han}*(?:秘书长|书记|主任|部长))/u.exec(
      text.slice(at, end),
    )?.[0];
    if (place === 0 && !level) continue;
    const rest = text.slice(at, end);
    const match = OF_PLACE.exec(rest);
    if (!match || match.index !== 0 || postStart(rest) === undefined) {
      if (place > 0) return undefined;
      continue;
    }
    const [, org = '', post = ''] = match;
    // 市委常委 without a place is a post, not an organisation
    if (/^团?[省市县区]委$/u.test(org)) return { start: at, org: undefined, post: org + post };
    return { start: at, org, post };
  }
  return undefined;
}

/** 联盟副理事长兼专家委员会主任: what is held beside a post is held in the same place. */
function sidePost(text: string, from: number, end: number, around: Around): Part | undefined {
  const joint = /^(.+)[兼暨](?=\p{Script=Han}{2,12}$)/u.exec(text.slice(from, end))?.[1];
  if (joint === undefined) return undefined;
  const middle = from + joint.length;
  if (postStart(joint) === undefined || (postStart(text.slice(from, end)) ?? 0) <= joint.length) return undefined;
  const first = readPart(text, from, middle, around);
  return { ...first, post: first.post + text.slice(middle, end) };
}

/** No unit by its form: 国网平川电力副总经理, 公司总经理, 员工代表. */
function unplacedPost(text: string, from: number, end: number, least: number, { places, isListed }: Around): Part {
  // 罗山、标准工作部主任: what stands whole between marks needs no looking for its beginning
  const department = text.slice(from, least);
  const mark = text.charAt(from - 1);
  const whole =
    (mark === '、' || (mark === '，' && isListed)) && department.length <= 10 && /[部处室科系]$/u.test(department);
  const begin = whole ? from : beginningOf(text, least, from, places);
  const before = text.slice(begin, least).replace(/^(?:新任|新当选的?|退休|优秀)/u, '');
  const start = least - before.length;
  const post = text.slice(least, end);
  const ofAlliance = /^联盟(?=.)/u.test(before) ? before.slice(2) : undefined;
  if (ofAlliance !== undefined) return { start, org: '联盟', post: ofAlliance + post };
  if (before === '') return { start: least, org: undefined, post };
  if (before === '企业' && /代表$/u.test(post)) return { start, org: undefined, post: before + post };
  if (GENERIC.test(before)) return { start, org: before, post };
  if (
    /(?:处|科|室|部|组|系|办|车间|中心|事业部|分厂|学院|区|院|局|委|支部|大队|公司)$/u.test(before) &&
    !places.at(before, 0)
  )
    return { start, org: undefined, post: before + post };
  if (isDescriptivePost(post) && before.length <= 8 && !places.at(before, 0))
    return { start, org: undefined, post: before + post };
  if (before.length >= 2 && before.length <= 14) return { start, org: before, post };
  return { start: least, org: undefined, post };
}

function isWholeRole(text: string, from: number, end: number, units: readonly UnitMention[]): boolean {
  const start = postStart(text.slice(from, end));
  if (start === undefined) return false;
  const unit = units.find((one) => one.start === from && one.end < end);
  return start === 0 || unit !== undefined || /^联盟/u.test(text.slice(from, end));
}

function lastMark(text: string, before: number, from: number): number {
  let depth = 0;
  for (let at = before - 1; at >= from; at -= 1) {
    const character = text.charAt(at);
    if (character === '）') depth += 1;
    else if (character === '（' && depth > 0) depth -= 1;
    else if (depth === 0 && /[，。、；：！？“”《》（\s]/u.test(character)) return at + 1;
  }
  return from;
}
