/** Phrases that a draft repeats and the vocabulary does not know, for a human to choose from. */
import { compareText } from '../../bulletin/problem.ts';
import type { Proposed } from '../draft.ts';
import type { Sentence } from './passages.ts';
import { postStart } from './posts.ts';
import { wordsOf } from './words.ts';

const MOST = 5;
// words that no dictionary knows are cut into single characters
const WORDS = 9;
const LONGEST = 10;

/** Words of every bulletin, which make no topic. */
const EVERYWHERE = new Set(
  '我们 他们 进行 开展 工作 会议 单位 成员 方面 提供 通过 积极 重要 发展 推进 促进 企业 建设 实现 问题 有关 相关 以及 代表 表示 指出 希望 强调 召开 举行 举办 座谈 领导 负责 负责人 情况 介绍 参加 出席 理事 会长 秘书 秘书长 理事长 同志 大会 成立 首先 贡献 各位 主席 书记 局长 处长 区长 县长 市长 院长 揭牌 授牌 联盟 产业 公司 集团 有限 活动 讲话 致辞 发言 主持 精神 要求 认为 提出 共同 双方 上午 下午 近日 日前 今年 去年 目前 随后 最后 一行 先后 分别 现场 进一步 加强 加快 推动 充分 高度 作用 优势 支持 合作 交流 服务 管理 技术 创新 研究 生产 产品 行业 市场 社会 经济 国家 全国 全省 全市 我省 我市 董事 董事长 总经理 经理 主任 教授 专家 人员 员工 时间 地点 内容 过程 成绩 成果 经验 做法 意见 建议 任务 目标 措施 能力 水平 质量 责任 机制 体系 能够 可以 不断 更好 更加 这些 这个 一个 没有 已经 正在 就是 不是 主要 全面 深入 切实 认真 组织 参观 了解 听取 汇报 副局长 有限公司 开始 结束 结合 围绕 成为'.split(
    ' ',
  ),
);
/** Words of one character that no phrase begins or ends with; brands and new words are cut into single ones. */
const EDGE =
  /^[的了和与及在是为对向等个位名家这那其之以从到把被将也都还又就并或者着过上下中内外前后一二三四五六七八九十年月日于由有不要会能可说做作给让更最很]$/u;

/** Places, meetings by number and joints are no topics. */
const NO_TOPIC = /[届次暨]|[省市县区]$|^[赴来去进出该各每]/u;

/** @param known words that need no idea: the vocabulary, names of units and people */
export function readTagIdeas(sentences: readonly Sentence[], known: readonly string[]): Proposed<string>[] {
  const times = new Map<string, { count: number; words: number; evidence: string }>();
  const hidden = [...known].filter(Boolean).sort((a, b) => b.length - a.length || compareText(a, b));
  for (const { text } of sentences) {
    let rest = text;
    for (const name of hidden) rest = rest.split(name).join('，');
    const words = wordsOf(rest).map((word) => word.text);
    words.forEach((_, start) => {
      for (let count = 1; count <= WORDS; count += 1) {
        const part = words.slice(start, start + count);
        if (part.length < count || part.some((word) => !/^\p{Script=Han}+$/u.test(word) || EVERYWHERE.has(word))) break;
        const phrase = part.join('');
        if (phrase.length > LONGEST) break;
        if (EDGE.test(part[0] ?? '')) break;
        if (EDGE.test(part.at(-1) ?? '')) continue;
        const entry = times.get(phrase) ?? { count: 0, words: count, evidence: text };
        entry.count += 1;
        times.set(phrase, entry);
      }
    });
  }
  const repeated = [...times].filter(
    ([phrase, { count, words }]) =>
      count >= (words > 1 ? 2 : 3) && phrase.length >= 3 && !NO_TOPIC.test(phrase) && postStart(phrase) === undefined,
  );
  const ranked = repeated
    .map(([phrase, entry]) => ({ phrase, ...entry, weight: entry.count * Math.log2(1 + phrase.length) }))
    .sort((a, b) => b.weight - a.weight || compareText(a.phrase, b.phrase));
  const chosen: typeof ranked = [];
  for (const one of ranked)
    if (!chosen.some(({ phrase }) => phrase.includes(one.phrase) || one.phrase.includes(phrase))) chosen.push(one);
  return chosen
    .slice(0, MOST)
    .map(({ phrase, count, evidence }) => ({ value: phrase, confidence: count >= 4 ? 'medium' : 'low', evidence }));
}
