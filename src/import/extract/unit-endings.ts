/** The words that names of units end with, and which of them make a larger name out of a smaller one. */

export type UnitKind = 'company' | 'school' | 'institute' | 'office' | 'society' | 'centre';

export interface UnitEnding {
  readonly start: number;
  readonly end: number;
  readonly kind: UnitKind;
  readonly word: string;
}

const COMPANIES =
  '有限责任公司 股份有限公司 集团有限公司 有限公司 集团公司 分公司 总公司 公司 集团 银行 分行 支行 电厂 钢厂 总厂 合作社 信用社 联合社 供销社 律师事务所 会计师事务所 事务所 电视台';
const SCHOOLS = '大学 职业技术学院 学院 中学 小学 学校 党校 医院';
const INSTITUTES =
  '科学研究院 研究总院 研究院 研究所 科学院 工程院 设计院 规划院 检验院 检测院 计量院 科学技术院 设计研究院 检定所 监测所 交易所 分院 报社 杂志社 出版社 通讯社 博物馆 图书馆';
const OFFICES =
  '人民政府 人大常委会 政协常委会 管理委员会 管委会 检察院 法院 统战部 组织部 宣传部 工信部 科技部 信息化部 财政部 教育部 商务部 生态环境部 发改委 发展改革委 国资委 卫健委 工信委 消防救援大队 消防救援支队 海关 总署 街道办事处 办事处 政府';
const SOCIETIES =
  '工商业联合会 行业协会 联合会 促进会 研究会 基金会 协会 学会 商会 分会 总会 工商联 科协 总工会 妇联 贸促会 专业委员会 委员会 联盟';
const CENTRES = '会展中心 中心 重点实验室 实验室';

const KINDS: readonly (readonly [UnitKind, string])[] = [
  ['company', COMPANIES],
  ['school', SCHOOLS],
  ['institute', INSTITUTES],
  ['office', OFFICES],
  ['society', SOCIETIES],
  ['centre', CENTRES],
];

const kindOf = new Map(KINDS.flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)));
const WORDS = [...kindOf.keys()].sort((a, b) => b.length - a.length);

// what follows makes it another word: 局长, 委员, 集团化; but 长春 and 长沙 are places
const ENDING = new RegExp(
  `(?:${WORDS.join('|')})(?![长员们化性级型派](?!春|安|江|沙|治|海))` +
    `|(?<=\\p{Script=Han}{2})厂(?![长家区房商办])` +
    // 德兴铜矿, 水厂铁矿; 铁矿石 and 铜矿山 are none
    `|(?:[煤铁铜金银铅锌镍钨锡钼]|铅锌|露天)矿(?![长石山业区井机用物浆粉砂渣床脉产企权资务])` +
    `|(?<=\\p{Script=Han})[局厅](?![长部面势限级机用])`,
  'gu',
);
// 布局, 展厅: no offices; 出厂, 工厂: no works; 科学会堂, 学会了: no societies
const NO_ENDING =
  /(?:[布格结大全开破残当棋时定终入做困僵乱变]局|[展大餐客前舞报歌宴能演]厅|[出进工全老本分新建办入投驻离各该大药]厂)$/u;
const PART_OF_WORD: Readonly<Record<string, RegExp>> = {
  大学: /^(?:生|习|城|科)/u,
  学会: /^(?:了|用|堂)/u,
  集团: /^(?:军|作战|化)/u,
  政府: /^(?:采购|性|部门|官员|工作报告|引导|投资|网)/u,
  中心: /^(?:组|思想|工作|任务|城区|位置|环节|内容)/u,
  协会: /^(?:会员|议)/u,
  总会: /^[计议]/u,
  委员会: /^议/u,
  公司: /^(?:法|债)/u,
  银行: /^(?:业|家)/u,
  报社: /^会/u,
};

/** Endings in a piece of text, left to right, the longest at each place. */
export function endingsIn(text: string): UnitEnding[] {
  return [...text.matchAll(ENDING)].flatMap((match): UnitEnding[] => {
    const word = match[0];
    const end = match.index + word.length;
    if (PART_OF_WORD[word]?.test(text.slice(end))) return [];
    if (NO_ENDING.test(text.slice(0, end))) return [];
    const kind = kindOf.get(word) ?? (/[厂矿]$/u.test(word) ? 'company' : 'office');
    return [{ start: match.index, end, kind, word }];
  });
}

/**
 * Whether a unit and what follows it make one unit: 中国科学院金属研究所 is one, 河北科技大学材料学院 is a university
 * and a part of it.
 */
export function joins(outer: UnitEnding, inner: UnitEnding): boolean {
  if (outer.end === inner.start && inner.kind === 'company') return outer.kind !== 'office';
  if (/^(?:分公司|分行|支行)$/u.test(inner.word)) return outer.kind === 'company';
  if (inner.word === '分院') return false;
  if (outer.word.endsWith('集团')) return inner.kind === 'company' || inner.kind === 'institute';
  if (outer.kind === 'company')
    return (outer.word.endsWith('厂') || inner.word.endsWith('矿')) && inner.kind === 'company';
  if (outer.kind === 'school') return inner.word.endsWith('医院');
  if (outer.kind === 'institute') return inner.kind === 'institute' || inner.kind === 'company';
  if (outer.kind === 'office') return inner.kind === 'centre' || inner.kind === 'institute';
  if (outer.kind === 'society') return /^(?:分会|专业委员会|委员会|促进会|总会|商会|联盟)$/u.test(inner.word);
  return inner.kind === 'company' || inner.kind === 'institute';
}
