/** Posts as they are named before and behind people. */

const CORES =
  '理事长 秘书长 会长 董事局主席 主席 主委 书记 常委 部长 厅长 局长 处长 科长 股长 主任委员 主任 市长 县长 区长 镇长 乡长 省长 州长 司长 院长 所长 校长 系主任 董事长 总经理 总裁 经理 厂长 馆长 社长 站长 矿长 场长 段长 行长 团长 组长 监事长 台长 总编辑 总编 主编 政委 大队长 支队长 总队长 队长 班长 店长 总工程师 总工 总工艺师 总设计师 总会计师 总经济师 总监 总指挥 首席执行官 首席技术官 首席信息官 首席运营官 首席代表 首席专家 首席科学家 首席工程师 巡视员 调研员 教授 研究员 副研究员 院士 博士 博士生导师 高级工程师 工程师 高级经济师 高级技师 技师 工艺师 设计师 审查员 检验员 审核员 技术员 设计员 工艺员 质检员 化验员 安全员 调度员 操作工 讲解员 研究生 博士后 选手 员工 职工 裁判长 学员 监理 采购员 业务员 经纪人 馆员 理事 监事 董事 顾问 专家 学者 负责人 发言人 联络人 主持人 召集人 代表 委员 成员 助理 干事 秘书 创始人 合伙人 法定代表人 法人代表 党组成员 党委委员 律师 会计师 讲师 关长 庭长 检察长 检察官 法官 参赞 总领事 技术副总 常务副总 副总'.split(
    ' ',
  );
const CORE = CORES.sort((a, b) => b.length - a.length).join('|');
const RANK =
  '(?:原|前|现任|新任|时任|代|执行|常务|名誉|荣誉|资深|高级|正高级|首席|轮值|联合|总|第一|一级|二级|三级|四级|终身|客座|兼职|兼)*(?:副)?';
const OF_PARTY =
  '(?:机关|党委|党组|党支部|党总支|党工委|支部|纪委|工会|团委|纪检组|党建|直属机关党委|董事会|理事会|监事会|学术|技术|销售|市场|生产|运营|财务|质量|行政|安全|设备|营销|人力资源|研发|工艺|项目|车间|事业部|大区|区域|专家组|筹备组|(?:标准)?(?:起草|编制|编写)组|审查组|评审组|验收组|鉴定组|课题组|项目组|攻关组|督导组|调研组|采访组|考察组|检查组|工作组|专班|亚太区|中国区|大中华区|法务|品牌|战略|信息)*';
const POST = `${OF_PARTY}${RANK}(?:${CORE})(?:助理)?`;
const POSTS = `${POST}(?:(?:兼|暨)${POST})*`;

const ENDS = new RegExp(`(?:${CORE})(?:助理)?`, 'gu');
const TAIL = new RegExp(`${POSTS}$`, 'u');
const HEAD = new RegExp(`^${RANK}(?:${CORE})(?:助理)?`, 'u');

/** Places of a sentence at which a post has just ended. */
export function postEndsIn(text: string): number[] {
  const ends = new Set<number>();
  for (let at = 0; at < text.length; at += 1) {
    ENDS.lastIndex = at;
    const match = ENDS.exec(text);
    if (!match) break;
    ends.add(match.index + match[0].length);
    at = match.index;
  }
  return [...ends].sort((a, b) => a - b);
}

/** Where the post begins with which the text ends; undefined when it ends with none. */
export function postStart(text: string): number | undefined {
  return TAIL.exec(text)?.index;
}

/** The post with which the text begins: 张三教授. */
export function postAt(text: string): string | undefined {
  return HEAD.exec(text)?.[0];
}

/** Posts of companies: who holds one belongs to a company even where the text does not say to which. */
export function isCompanyPost(post: string): boolean {
  return /董事长|总经理|总裁|厂长|车间主任|董事局主席|首席执行官|总工程师/u.test(post);
}

/** Posts of societies, such as the alliance is one. */
export function isSocietyPost(post: string): boolean {
  return /理事长|秘书长|监事长/u.test(post);
}

/** Words that describe people by kind and are part of the post: 员工代表, 受助学生代表. */
export function isDescriptivePost(post: string): boolean {
  return /(?:代表|成员|负责人|专家|学者|选手|员工|职工|学员|裁判长|理事|委员|顾问|组长|总指挥|主持人|召集人|联络人)$/u.test(
    post,
  );
}
