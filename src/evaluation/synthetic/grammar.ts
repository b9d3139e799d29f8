/** The sentences of made bulletins: a grammar whose signs in braces stand for any of their rules. */
import { oneOf, type Random } from '../random.ts';

/** Sign → what it may become; `{other}` in a rule is a sign again. */
export type Grammar = Readonly<Record<string, readonly string[]>>;

/**
 * One sentence of a grammar; it says nothing twice where there is something else to say.
 * @throws when a rule names a sign that the grammar does not have
 */
export function say(grammar: Grammar, sign: string, random: Random): string {
  const said = new Set<string>();
  const expand = (of: string): string => {
    const rules = grammar[of];
    if (rules === undefined) throw new Error(`no rule for {${of}}`);
    const left = rules.filter((rule) => !said.has(rule));
    const rule = oneOf(random, left.length > 0 ? left : rules);
    said.add(rule);
    return rule.replace(/\{(\w+)\}/g, (_, other: string) => expand(other));
  };
  return expand(sign);
}

/** What is said whatever the topic; `thing`, `work`, `unit`, `person`, `place`, `day` and `alliance` are each bulletin's own. */
export const SENTENCES: Grammar = {
  n: ['2', '3', '4', '5', '6', '7', '8', '9', '11', '12', '14', '16', '18', '20', '24', '27', '30', '36', '45'],
  percent: ['0.8%', '1.5%', '2.4%', '3%', '4.6%', '6.5%', '8%', '9.2%', '12%', '15.5%', '21%'],
  measure: ['0.6 MPa', '15 kW', '45 kW', '1480 r/min', '120 m³/h', '60 HRC', '35 ℃', '72 小时', '1.8 m', '250 kg'],
  period: ['上半年', '第三季度', '年底前', '两个月内', '下次例会前', '春节前', '半年内', '本季度', '三年内', '一周内'],
  body: ['秘书处', '标准工作组', '技术专家组', '质量工作组', '检测中心', '培训工作组', '理事会', '{unit}', '{unit}'],
  who: ['与会代表', '各成员单位', '来访人员', '企业代表', '技术人员', '参会专家', '班组长', '{person}', '{person}'],
  view: ['认为', '提出', '建议', '介绍', '表示', '强调', '指出', '谈到'],
  manner: ['分批', '逐项', '按计划', '联合', '先试点后推广', '对照清单', '按月', '由点到面', '分工', '会同用户'],
  effect: [
    '比上年同期提高{percent}',
    '平均缩短{n}天',
    '一次通过率提高{percent}',
    '覆盖{n}家成员单位',
    '形成可以复用的做法',
    '为下一步工作打下基础',
    '得到用户认可',
    '返工减少{percent}',
    '每月少停机{n}小时',
    '费用下降{percent}',
  ],
  reason: [
    '各单位记录的口径不一致',
    '零件型号多、批量小',
    '现场条件差别较大',
    '资料分散在不同部门',
    '经验主要靠口头传授',
    '检测周期偏长',
    '上下游信息衔接不畅',
    '已有做法缺少文字依据',
  ],
  opening: [
    '{day}，{alliance}在{place}举行{event}，{unit}、{unit}等{n}家单位的代表参加。',
    '{day}，{event}在{place}举行。{alliance}秘书处和{n}家成员单位派员到会。',
    '{day}，{unit}承办的{event}在{place}召开，{person}主持会议。',
    '为推进{thing}有关工作，{day}，{alliance}组织{n}家成员单位在{place}举行{event}。',
  ],
  event: [
    '{label}工作会议',
    '{label}座谈会',
    '{label}现场交流',
    '{label}专题研讨',
    '{label}推进会',
    '{label}年度例会',
    '{label}经验交流会',
    '{label}培训班',
  ],
  sentence: [
    '会议听取了{body}关于{thing}的情况说明。',
    '{who}{view}，{thing}要与{thing}结合起来，{manner}推进。',
    '{unit}{work}，{effect}。',
    '{body}将在{period}{work}，并把结果通报{who}。',
    '针对{thing}，{who}{view}要{manner}{work}，避免重复投入。',
    '目前的主要困难是{reason}，{thing}还需要进一步完善。',
    '由于{reason}，{body}决定先从{thing}入手。',
    '{unit}展示了{thing}，实测数据为{measure}，{effect}。',
    '在{measure}的条件下连续运行{n}次，{thing}没有出现异常。',
    '会议明确，{period}完成{thing}，由{body}负责，{unit}配合。',
    '{person}{view}，{work}不是一家单位的事，需要上下游一起参加。',
    '{who}就{thing}、{thing}交换了意见，提出{n}条具体建议。',
    '{unit}介绍了{work}的做法：先摸清{thing}，再{manner}整改。',
    '经过讨论，{n}项意见被采纳，{n}项留待下次会议研究。',
    '{body}整理了{n}份材料，其中{thing}有{n}份，{period}发给各单位核对。',
    '与上一阶段相比，{thing}的完成情况{effect}。',
    '{who}实地查看了{thing}，并与{unit}的人员{manner}核对记录。',
    '“{work}要看实效，不能只看材料。”{person}在讨论中说。',
    '{unit}承诺{period}{work}，同时向其他单位开放{thing}。',
    '如果{thing}按期完成，预计{period}可以{work}。',
  ],
  closing: [
    '下一步，{body}将{manner}{work}，{period}再次通报进展。',
    '会议要求各成员单位确定一名联系人，{period}报送{thing}。',
    '有关材料由秘书处汇总后发布，欢迎各单位提出意见。',
    '{alliance}将继续{work}，为成员单位做好服务。',
  ],
  heading: [
    '主要情况',
    '讨论的问题',
    '取得的进展',
    '存在的困难',
    '下一步安排',
    '各单位的做法',
    '关于{thing}',
    '有关要求',
    '现场交流',
  ],
  summary: [
    '{unit}等{n}家单位参加，会议讨论了{thing}，明确{period}{work}。',
    '围绕{thing}交换意见，{body}将{manner}{work}。',
    '{body}通报{thing}有关情况，{n}条建议被采纳，{period}落实。',
    '{work}，{effect}；各单位确定联系人，{period}报送{thing}。',
  ],
};

/** The titles of each kind of bulletin. */
export const TITLES: Grammar = {
  新闻: [
    '{unit}{work}，{effect}',
    '{unit}与{unit}共同推进{thing}和{thing}',
    '{alliance}{manner}{work}，{effect}',
    '{thing}取得阶段进展，{n}家单位{work}',
  ],
  会议: [
    '{event}在{place}召开，讨论{thing}',
    '{alliance}召开会议研究{thing}和{thing}',
    '{label}工作组第{n}次会议：{manner}{work}',
    '{event}举行，{n}家单位交流{thing}',
  ],
  讲话: [
    '{person}谈{thing}和{thing}',
    '{person}在{event}上的发言：{manner}{work}',
    '{person}：{work}要看实效，{thing}要有人负责',
  ],
  通知: [
    '关于{period}报送{thing}和{thing}的通知',
    '关于{manner}{work}的通知（{period}完成）',
    '关于{period}举行{event}、{work}的通知',
  ],
  标准: [
    '团体标准《{thing}与{thing}》征求意见',
    '《{thing}编写要求》团体标准{period}实施',
    '《{thing}与{thing}》通过审查，{n}家单位参加起草',
  ],
  调研: [
    '{body}到{unit}调研{thing}和{thing}',
    '{person}一行到{unit}交流{thing}，了解{thing}',
    '{unit}调研{place}的{thing}，{work}',
  ],
};
