/** The units that a sentence names, each with its place. */
import type { Places } from './places.ts';
import { beginningOf } from './unit-beginnings.ts';
import { endingsIn, joins, type UnitEnding, type UnitKind } from './unit-endings.ts';

export interface UnitMention {
  readonly start: number;
  readonly end: number;
  /** As it stands in the text. */
  readonly name: string;
  readonly kind: UnitKind;
  /** Found by a name that is known, not by its form. */
  readonly known: boolean;
}

/** Names that are known before reading: of members, and short ones that the text itself declares. */
export type KnownNames = readonly string[];

/** What a name holds besides its ending when it is no name: 本公司, 有关单位, 科研院所, 上级部门. */
const NO_NAME =
  /^(?:本|商业|互联网|手机|中小|头部|创业|初创|传统|航空|软件|网络|科技型|生产型|制造型|产业|该|各|我|贵|某|子|母|总|全|老|新|分|省|市|区|县|我省|我市|省级|市级|全省|全市|全国|国家|国家级|省级|地方|当地|有关|相关|上级|下属|所属|主管|参股|控股|全资|上市|龙头|骨干|大型|中型|小型|民营|国有|工程|技术|企业|行业|产业|产业技术创新|技术创新|科技|科技创新|创新|研发|研究|工程技术研究|企业技术|检测|展示|加工|数据|培训|服务|会议|会展|活动|商务|政务|成员|理事|常务理事|组织|筹备|筹备工作|筹|专家|专家指导|指导|鉴定|评审|评审专家|组|居|工作|领导|党|常|学术|学术技术|重点|国家重点|省重点|市重点|联合|校企联合|国家级重点|省级重点|联盟|战略|产业联盟|企业集团|人民|职业|高等|普通|知名|著名|多|兄弟|合作|银行|保险|物流|电力|泵|阀门|机械|铸造|制造|生产|配套|外贸|央企|中央|第一|管理|监督管理|行政管理|监管|分管|过去|两大|三大|阀门企业|国际|跨国|家族|股份|实业|行业性|区域|一|二|三|四)$/u;

/**
 * Units of one sentence, left to right, none inside another.
 * @param known longest names win; their own parts (an office of the alliance) are no units
 */
export function unitMentionsIn(sentence: string, known: KnownNames, places: Places): UnitMention[] {
  const text = withoutTitles(sentence);
  const taken = knownMentions(text, known);
  const found: UnitMention[] = [...taken];
  let last: { mention: UnitMention; ending: UnitEnding } | undefined;
  for (const ending of endingsIn(text)) {
    const around = found.find(({ start, end }) => ending.start < end && ending.end > start);
    if (around) continue;
    const before = found.filter(({ end }) => end <= ending.start).reduce((most, { end }) => Math.max(most, end), 0);
    const start = beginningOf(text, ending.start, 0, places);
    // 中钢集团邢台机械轧辊有限公司: behind a group a place begins no other unit
    const reach = last && last.ending.word === '集团' ? last.mention.end + 1 : (last?.mention.end ?? 0);
    const outer = last && start < reach && last.mention.end <= ending.start ? last : undefined;
    if (outer && joins(outer.ending, ending)) {
      const mention = { ...outer.mention, end: ending.end, name: text.slice(outer.mention.start, ending.end) };
      found.splice(found.indexOf(outer.mention), 1, mention);
      last = { mention, ending };
      continue;
    }
    if (outer) continue;
    const begin = Math.max(start, start < before ? before : 0);
    const holder = found.find(({ end, known: isKnown }) => isKnown && end === begin);
    if (holder && start < before) {
      // 恒岳阀门 + 有限公司 is the name itself, written otherwise; 恒岳阀门 + 研发中心 is a part of it
      const from = places.at(text, start) > 0 ? start : holder.start;
      if (ending.start === holder.end && ending.kind === 'company')
        found.splice(found.indexOf(holder), 1, {
          ...holder,
          start: from,
          end: ending.end,
          name: text.slice(from, ending.end),
          known: false,
        });
      continue;
    }
    const name = text.slice(begin, ending.end);
    if (
      !isName(name, text.slice(begin, ending.start), ending, places.at(text, begin) > 0) &&
      !isPlacedBehind(text, begin, ending)
    )
      continue;
    const mention = { start: begin, end: ending.end, name, kind: ending.kind, known: false };
    found.push(mention);
    last = { mention, ending };
  }
  return found.map((mention) => withBracket(text, mention, places)).sort((a, b) => a.start - b.start);
}

/** Bodies that every province, city and district has: the level alone makes them a name. */
const OF_LEVEL =
  /^(?:消防救援大队|消防救援支队|统战部|组织部|宣传部|发展改革委|发改委|国资委|卫健委|工信委|检察院|总工会|工商联|科协|妇联|贸促会|党校|法院)$/u;

const MINISTRY = /^(?:财政部|教育部|商务部|科技部|工信部|生态环境部|海关总署)$/u;

/** 国家会展中心（上海）: what stands in brackets behind makes a name of it. */
function isPlacedBehind(text: string, begin: number, { start, end, kind }: UnitEnding): boolean {
  return kind === 'centre' && start > begin && BRACKET.test(text.slice(end));
}

const BRACKET = /^（(?!.*[简原以下称])\p{Script=Han}{2,4}）/u;

function isName(name: string, core: string, { word, kind }: UnitEnding, isPlaced: boolean): boolean {
  if (core === '') return MINISTRY.test(word);
  if (/^[省市区县]$/u.test(core)) return OF_LEVEL.test(word);
  // centres and laboratories are as often equipment: those that are units say where they are
  if (kind === 'centre' && !isPlaced && !/^[省市区县]/u.test(name)) return false;
  // 开采铁矿, 一座煤矿: ore and mines in general are no units
  if (word.endsWith('矿') && !isPlaced) return false;
  if (/^(?:专业|管理)?委员会$|^[分总]会$|^[中小]学$|^事务所$/u.test(word) && !isPlaced) return false;
  if (word === '联盟' && !/(?:产业|技术|创新|战略|行业|合作|标准|发展|教育|服务|企业|校|经济)$/u.test(core))
    return false;
  if (name.length < 4 && !/^(?:科协|工商联)$/u.test(name) && !/[局厅社]$/u.test(name)) return false;
  if (name.length < 3 || name.length > 36 || NO_NAME.test(core)) return false;
  if (/^[省市区县](?:人民)?(?:政府|委|人大常委会)$/u.test(name)) return false;
  if (/^(?:在|把|被|各|等|个|家|位|名|次|届|年度|第[一二三四五六七八九十\d]+)/u.test(name)) return false;
  if (/(?:级|型|性|式|类|批|项|条)(?:企业)?(?:技术|研究|创新|工程)*中心$/u.test(name)) return false;
  return true;
}

/** 国家会展中心（上海）, 中国石油大学（华东）: the place behind the name belongs to it. */
function withBracket(text: string, mention: UnitMention, places: Places): UnitMention {
  const bracket = BRACKET.exec(text.slice(mention.end))?.[0];
  if (!bracket) return mention;
  const isPlace = places.at(text, mention.end + 1) === bracket.length - 2;
  const isCentre = mention.kind === 'centre' || /中心$/u.test(mention.name);
  if (!isCentre && !(isPlace && (mention.kind === 'school' || mention.kind === 'institute'))) return mention;
  return { ...mention, end: mention.end + bracket.length, name: mention.name + bracket };
}

function knownMentions(text: string, known: KnownNames): UnitMention[] {
  const found: UnitMention[] = [];
  for (const name of [...known].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)))
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const end = at + name.length;
      if (found.some((other) => at < other.end && end > other.start)) continue;
      found.push({ start: at, end, name, kind: endingsIn(name).at(-1)?.kind ?? 'company', known: true });
    }
  return found;
}

/** Titles of documents name units that take no part; a mark of the same length stands for them. */
export function withoutTitles(text: string): string {
  return text.replace(/《[^》]*》/gu, (title) => `《${'＿'.repeat(title.length - 2)}》`);
}
