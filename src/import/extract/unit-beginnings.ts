/** Where the name of a unit begins, found by walking left from its ending. */
import type { Places } from './places.ts';
import { endingsIn } from './unit-endings.ts';
import { wordsOf, type Word } from './words.ts';

const list = (words: string) => new Set(words.split(/\s+/).filter(Boolean));

/** Words that stand before a name and in none: prepositions, verbs of coming, meeting and awarding, titles of people. */
const BEFORE = list(`
  的 了 着 在 由 对 给 让 使 把 将 被 从 到 至 于 以 按 据 就 往 朝 比 跟 凭 受 随 并 而 且 则 也 都 还 又 再
  是 有 无 没有 暨 等 或 即 如 其 该 本 各 某 每 此 这 那 我 你 他 她 它 我们 他们 她们 贵 曾 已 均 者 与会 参会 到会 会上 当天 昨日
  家 余 多 多家 两家 一家 几家 分别 先后 共同 会同 携手 牵头 率领 率 率队 带队 带领 陪同 来自 来到 来访 前往 前来 赴 抵达 走进 走访
  参观 考察 调研 访问 拜访 看望 慰问 深入 莅临 视察 察看 查看 邀请 应邀 出席 参加 参与 列席 主持 主办 承办 协办 举办 举行 召开 开展
  加入 成为 担任 当选 任命 聘任 聘请 选举 推选 授予 荣获 获得 获 颁发 颁 代表 一行 包括 其中 例如 以及 围绕 根据 按照 依托 支持 帮助 感谢 欢迎 祝贺
  介绍 表示 指出 强调 希望 要求 认为 宣读 说 听取 听 听完 见证 签署 签订 签约 达成 公布 批准 同意 推荐 委托 通过 协助 配合 实现
  加强 深化 联系 关心 关注 走向 面向 针对 结合 关于 对于 受到 位于 坐落 落户 设立 组建 筹建 成立 共建 提出 起草 归口 主编 参编 完成 研制
  单位 代表团 采访组 考察组 调研组 检查组 专家组 负责人 嘉宾 双方 三方 大会 仪式 上午 下午 晚上 期间 近日 日前 目前 随后 最后 首先 同时 接着
  董事长 总经理 总裁 书记 局长 厅长 处长 科长 主任 会长 秘书长 理事长 院长 所长 校长 主席 市长 县长 区长 厂长 经理 部长 教授 院士 先生 女士 同志 供应商 经销商 合作伙伴 分为 隶属
  迎来 接待 会见 捐赠 捐助 驰援 援助 隶属于 位列 入选 入围 跻身 抽取 送往 赠送 交给 提供 附近 旁边 依靠 利用 借助 委派 选派 派出 指派 任职 就职 就读 毕业 就在 告诉 不仅 只有 全部 所有 许多 这些 这家 那家 很多 不同 一个 一种 大量 更多 其他 其它 自己 一些 部分 大部分 大多数 多数 众多 所在 这类 如果 因此 由于 作为 负责 基于 相信 整个 主要 了解 看到 随着 现在 当前 之前 之后 正是 也是 就是 还是 不是 但是 但 只要 为什么 除了 可以 能够 需要 可能 应该 应当 必须 相比 不少 逐步 继续 不断 全面 积极 充分 切实 已经 正在 即将 将要 曾经 特别 尤其 建 共建 来 支撑 分享 主持人 嘉宾 点评 授课 通过 面对 位居 走到 走出 进驻 进入 报请 报送 请求
`);

/** Words that stand before names and in names: 服务河北泵业, 河北省企业服务中心. A place on their left tells the second. */
const PERHAPS_INSIDE = list(
  '联合 合作 服务 建设 促进 推动 推进 提升 指导 对接 发布 专家 客户 用户 领导 会议 活动 组织 检查 创建 打造 论坛 督导 采用 应用 使用 工作 新 原 正 共 报 请 走 进 送 授 所 位 名 经 应 现 同 人 个 自 因 过 得 地 为 向',
);

/** Words that stand before a name and may stand in one: they end the walk where the name has begun behind them. */
const PERHAPS_BEFORE = list(
  '企业 高校 院校 机构 部门 团队 公司 集团 骨干 龙头 国内 省内 省外 市内 知名 著名 国有 民营 外资 上市 央企 国企 重点 成员 会员',
);

const CONJUNCTIONS = list('和 与 及');
/** Offices whose own names hold 和: 经济和信息化局, 自然资源和规划局, 材料科学与工程学院. */
const PAIRED =
  /(?:工业|经济|科技|发展|住房|资源|文化|旅游|卫生|人力资源|自然资源|水利|医疗|退役|林业|农业|城乡|市场|商务|教育|广电|科学|能源|机械|电子|化学|材料|环境|信息|生命|食品|设计|管理|公共|土木|交通|动力|质量|技术|安全|标准|检验|计算机|控制|文物|体育|物流|财政|审批|行政|统计|社会|治理|贸易|投资)$/u;

/** How far to the left a name is looked for, in characters. */
const FARTHEST = 34;

/**
 * @param text a sentence
 * @param end where the ending word of the name begins; what is left of it is walked
 * @param from not farther left than this
 * @returns where the name begins; `end` when nothing stands before the ending
 */
export function beginningOf(text: string, end: number, from: number, places: Places): number {
  const edge = Math.max(from, end - FARTHEST, boundaryBefore(text, end, places));
  const words = wordsOf(text.slice(edge, end)).map((word) => ({ ...word, start: word.start + edge }));
  const isListed = text.charAt(edge - 1) === '、';
  let start = end;
  for (let index = words.length - 1; index >= 0; index -= 1) {
    const word = words[index] as Word;
    if (BEFORE.has(word.text) && !isOfPlaceName(word.text, text.slice(0, word.start))) break;
    if (PERHAPS_INSIDE.has(word.text) && !mayBeInside(words, index, places, { atEnding: start === end, isListed }))
      break;
    if (CONJUNCTIONS.has(word.text) && !joinsName(text, word.start, words.slice(0, index), places)) break;
    if (
      PERHAPS_BEFORE.has(word.text) &&
      start < end &&
      !words.slice(0, index).some(({ start: at }) => places.at(text, at))
    )
      break;
    if (/^[\d.%．]+$/u.test(word.text) || /^\s+$/u.test(word.text)) {
      // EnerFlow 2 公司 is rare, “12 家” is not
      if (!/^\s+$/u.test(word.text) || !/[A-Za-z]$/.test(text.slice(0, word.start))) break;
    }
    start = word.start;
  }
  return strongStart(text, start, end, places);
}

/** 家 counts only behind a number; 司家营, 赵家沟 are names. */
function isOfPlaceName(word: string, before: string): boolean {
  return (
    word === '家' &&
    /\p{Script=Han}$/u.test(before) &&
    !/[一二三四五六七八九十百千两几多余各这那每某哪数]$/u.test(before)
  );
}

/** A place begins the name, whatever stood before it; 联合 and 合作 may stand behind a place, in a name. */
function strongStart(text: string, start: number, end: number, places: Places): number {
  for (let at = start; at < end; at += 1) {
    const length = places.at(text, at);
    // a place name is no part of a longer word here unless brackets hold it
    if (length > 0 && !(text.charAt(at - 1) === '（' && text.charAt(at + length) === '）'))
      return isLevel(text, start, at) ? start : at;
  }
  return start;
}

const isLevel = (text: string, start: number, at: number) => /^(?:省|市|区|县)$/u.test(text.slice(start, at));

/** 新华社 at the beginning of a clause, 服务中心 before the ending, 云川高新技术产业开发区 behind a place. */
function mayBeInside(
  words: readonly Word[],
  index: number,
  places: Places,
  { atEnding, isListed }: { readonly atEnding: boolean; readonly isListed: boolean },
): boolean {
  const single = (words[index]?.text.length ?? 0) === 1;
  return (
    (atEnding && !single) ||
    // 会后，同恒岳阀门公司: a preposition; 裁判长、同方公司: behind a mark of lists there is none
    (single && index === 0 && (isListed || !/[为向因自同请送走]/u.test(words[0]?.text ?? ''))) ||
    isInside(words, index, places)
  );
}

function isInside(words: readonly Word[], index: number, places: Places): boolean {
  // 河北省企业联合会: a place right before, or one with another word between
  const line = words.map(({ text }) => text).join('');
  const offset = words[0]?.start ?? 0;
  if (words[index]?.text === '组织' && words[index - 1]?.text === '社会') return true;
  return words.slice(Math.max(0, index - 5), index).some(({ start }, position, near) => {
    const length = places.at(line, start - offset);
    return length > 0 && near.slice(position + 1).every(({ text }) => !BEFORE.has(text) && !CONJUNCTIONS.has(text));
  });
}

function joinsName(text: string, at: number, before: readonly Word[], places: Places): boolean {
  if (places.at(text, at + 1) > 0) return false;
  // 国家水泵及系统工程技术研究中心: a place, a word or two, and no unit that ends before the joint
  const place = before.findLastIndex(({ start }) => places.at(text, start) > 0);
  const between = before.slice(place + 1);
  const isPlain = ({ text: word }: Word) =>
    !BEFORE.has(word) && !PERHAPS_INSIDE.has(word) && !PERHAPS_BEFORE.has(word) && !CONJUNCTIONS.has(word);
  if (
    place >= 0 &&
    between.length <= 3 &&
    between.every(isPlain) &&
    !hasEnding(between.map((word) => word.text).join(''))
  )
    return between.length > 0;
  return PAIRED.test(text.slice(0, at)) && !/^(?:省|市|区|县)/u.test(text.slice(at + 1));
}

const hasEnding = (text: string) => endingsIn(`北京${text}`).length > 0;

/** Brackets that close inside a name belong to it: 启航检测技术（平川）有限公司. */
function boundaryBefore(text: string, end: number, places: Places): number {
  let open = 0;
  for (let at = end - 1; at >= 0; at -= 1) {
    const character = text.charAt(at);
    if (character === '）') {
      const bracket = /（([^（）]{2,6})）$/u.exec(text.slice(0, at + 1));
      const holds = bracket?.[1] ?? '';
      // 王毅（笔名）泰岳集团: only a place or a word of companies stands in brackets inside a name
      if (!bracket || !(places.at(text, bracket.index + 1) > 0 || at + 1 === end || /集团|控股|国际|中国/u.test(holds)))
        return at + 1;
      open += 1;
    } else if (character === '（') {
      if (open === 0) return at + 1;
      open -= 1;
    } else if (/[，。、；：！？“”‘’《》【】〔〕|｜_—…\t]/u.test(character)) return at + 1;
    // a bracket inside a name is short and holds a place
    if (open > 0 && end - at > FARTHEST) return text.indexOf('）', at) + 1;
  }
  return 0;
}
