/** Events and phrases that tell when a text cannot have been written yet, or must have been. */

export interface DatableEvent {
  /** As texts name it. */
  readonly pattern: RegExp;
  /** As the hint names it. */
  readonly name: string;
  /** First month in which it can be spoken of as done or begun, `YYYY-MM`. */
  readonly from?: string;
  /** Last month, for what is only spoken of while it lasts. */
  readonly to?: string;
  /** A month of every year. */
  readonly month?: number;
  /** What the months stand on. */
  readonly source: string;
}

/** In the order of time; those without a year last. */
export const DATABLE_EVENTS: readonly DatableEvent[] = [
  {
    pattern: /十二五/u,
    name: '十二五',
    from: '2011-01',
    to: '2015-12',
    source: '国民经济和社会发展第十二个五年规划，2011—2015年',
  },
  {
    pattern: /(?:党的|中共)?十八大(?!以来)/u,
    name: '十八大',
    from: '2012-11',
    source: '大会于2012年11月8日至14日举行',
  },
  { pattern: /中国制造2025/u, name: '中国制造2025', from: '2015-05', source: '国发〔2015〕28号，2015年5月印发' },
  {
    pattern: /十三五/u,
    name: '十三五',
    from: '2016-01',
    to: '2020-12',
    source: '国民经济和社会发展第十三个五年规划，2016—2020年',
  },
  { pattern: /(?:党的|中共)?十九大/u, name: '十九大', from: '2017-10', source: '大会于2017年10月18日至24日举行' },
  {
    pattern: /新冠|疫情防控/u,
    name: '新冠疫情',
    from: '2020-01',
    source: '国家卫生健康委公告2020年第1号，2020年1月20日',
  },
  {
    pattern: /碳达峰|碳中和|双碳/u,
    name: '碳达峰碳中和',
    from: '2020-09',
    source: '2020年9月22日在第七十五届联合国大会提出',
  },
  { pattern: /十九届五中全会/u, name: '十九届五中全会', from: '2020-10', source: '全会于2020年10月26日至29日举行' },
  {
    pattern: /十四五/u,
    name: '十四五',
    from: '2021-01',
    to: '2025-12',
    source: '国民经济和社会发展第十四个五年规划，2021—2025年',
  },
  {
    pattern: /(?:建党|共产党成立)(?:100|一百|百)周?年/u,
    name: '建党100周年',
    from: '2021-01',
    source: '中国共产党成立于1921年7月',
  },
  { pattern: /党史学习教育/u, name: '党史学习教育', from: '2021-02', source: '动员大会于2021年2月20日举行' },
  { pattern: /十九届六中全会/u, name: '十九届六中全会', from: '2021-11', source: '全会于2021年11月8日至11日举行' },
  { pattern: /北京冬奥/u, name: '北京冬奥会', from: '2022-02', source: '2022年2月4日至20日举行' },
  { pattern: /(?<!十|[〇零])二十大/u, name: '二十大', from: '2022-10', source: '大会于2022年10月16日至22日举行' },
  { pattern: /二十届二中全会/u, name: '二十届二中全会', from: '2023-02', source: '全会于2023年2月26日至28日举行' },
  { pattern: /新质生产力/u, name: '新质生产力', from: '2023-09', source: '2023年9月在黑龙江考察时提出' },
  { pattern: /大规模设备更新/u, name: '大规模设备更新', from: '2024-03', source: '国发〔2024〕7号，2024年3月印发' },
  { pattern: /党纪学习教育/u, name: '党纪学习教育', from: '2024-04', source: '2024年4月至7月开展' },
  { pattern: /二十届三中全会/u, name: '二十届三中全会', from: '2024-07', source: '全会于2024年7月15日至18日举行' },
  { pattern: /二十届四中全会/u, name: '二十届四中全会', from: '2025-10', source: '全会于2025年10月20日至23日举行' },
  { pattern: /十五五/u, name: '十五五', from: '2025-10', source: '规划建议于2025年10月23日由二十届四中全会通过' },
  { pattern: /全国两会/u, name: '全国两会', month: 3, source: '每年3月上旬举行' },
];

/** 喜迎二十大 is said before it. */
const AHEAD = /(?:喜迎|迎接|迎)(?:党的|中共)?$/u;

export interface DatableBound {
  /** No text that names the event is older. */
  readonly from?: string;
  /** No text that looks forward to it is younger. */
  readonly to?: string;
  readonly hint: string;
}

/** What the events named in a text say of its date: of plans and of lower bounds the latest, for it says most. */
export function boundsIn(text: string): DatableBound[] {
  const named = DATABLE_EVENTS.flatMap((event) => {
    const match = event.pattern.exec(text);
    return match ? [{ event, ahead: AHEAD.test(text.slice(0, match.index)) }] : [];
  });
  const plans = named.filter(({ event }) => event.to).slice(-1);
  const done = named.filter(({ event, ahead }) => event.from && !event.to && !ahead).slice(-1);
  const ahead = named.filter((one) => one.event.from && !one.event.to && one.ahead).slice(0, 1);
  const yearly = named.filter(({ event }) => event.month);
  return [
    ...done.map(({ event: { from = '', name } }) => ({ from, hint: `≥ ${from}（${name}）` })),
    ...ahead.map(({ event: { from = '', name } }) => ({ to: from, hint: `≤ ${from}（迎接${name}）` })),
    // a plan is spoken of before it begins and after it ends, so it only hints
    ...plans.map(({ event: { from = '', to = '', name } }) => ({
      hint: `${from.slice(0, 4)}–${to.slice(0, 4)}（${name}）`,
    })),
    ...yearly.map(({ event: { month = 0, name } }) => ({ hint: `${String(month)} 月前后（${name}）` })),
  ];
}
