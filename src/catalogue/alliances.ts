/** Made-up alliances from which the examples take their views: from one without a bulletin to one with two thousand. */
import type { SiteContext } from '../views/context.ts';
import { sampleSite, type Files, type Written } from './sample-site.ts';

export const LONG_TITLE =
  '《大型渣浆泵用高铬铸铁过流部件耐磨性能试验方法》等三项团体标准审查会暨技术专家委员会第二次全体会议在滨海市特种设备检验所召开';
export const LONG_CODE = 'T/BHFM0012-2024/GB/T13927-2022/ISO5208:2015(E)/API598-2023-AMENDMENT-2';
export const LONG_ADDRESS =
  'https://standards.example.org/valves/packing/2024/long-document-name-without-any-space.html?edition=2&language=zh-Hans';

const PLACES = ['上游', '中游', '下游'] as const;
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

/** `count` units, the first of them the president; every fourth does not state its place. */
const units = (count: number): Files =>
  Object.fromEntries(
    numbers(count).map((index): [string, Written] => [
      `members/u-${index + 1}.md`,
      {
        fields: {
          name: `${unitName(index)}有限公司`,
          shortName: unitName(index),
          role: index === 0 ? '理事长单位' : index < 4 ? '副理事长单位' : '成员单位',
          ...(index % 4 !== 3 && { chain: PLACES[index % 4] }),
        },
        body: '这家单位做阀门和配件。',
      },
    ]),
  );
const unitName = (index: number) =>
  `${NAMES[index % NAMES.length]}${index < NAMES.length ? '' : Math.floor(index / NAMES.length) + 1}`;
const NAMES = ['青山铸造', '海港阀门厂', '北湾化工', '滨海检验', '东岭密封材料', '南滩泵业', '西河热处理', '长堤物流'];

const topics = (count: number) =>
  numbers(count).map((index) => ({
    label: topicName(index),
    slug: `t-${index + 1}`,
    description: `关于${topicName(index)}的简报。`,
  }));
const topicName = (index: number) => TOPICS[index] ?? `主题${index + 1}`;
const TOPICS = ['团体标准', '成员走访', '安全培训', '密封材料', '知识产权'];

/** `count` bulletins over `years` years up to 2025, with topics and units that recur unevenly. */
function bulletins(count: number, years: number, most: { readonly units: number; readonly topics: number }): Files {
  return Object.fromEntries(
    numbers(count).map((index): [string, Written] => {
      // more every year
      const year = 2025 - Math.floor((index / count) ** 1.5 * years);
      const month = ((index * 7) % 11) + 1;
      // a square grows faster than its number, so that some recur often and many seldom
      const uneven = (of: number, step: number) => Math.floor((((index * step) % 97) / 97) ** 2 * of);
      return [
        `bulletins/${year}/b-${index + 1}.md`,
        {
          fields: {
            title: `联盟成员单位第${count - index}次例会召开`,
            date: `${year}-${String(month).padStart(2, '0')}-${String(((index * 5) % 28) + 1).padStart(2, '0')}`,
            summary: '会议听取了各单位的工作情况，议定下一步的安排。',
            members: [...new Set([uneven(most.units, 13), uneven(most.units, 29)])].map(unitName),
            tags: [...new Set([uneven(most.topics, 17), uneven(most.topics, 41)])].map(topicName),
            speakers: [{ name: index % 3 === 0 ? '王海' : '李山', org: '海港阀门厂有限公司', post: '厂长' }],
          },
        },
      ];
    }),
  );
}

/** Nothing written yet. */
export const empty: SiteContext = sampleSite({});

/** One bulletin, one unit, one topic. */
export const first: SiteContext = sampleSite({
  'tags.yaml': topics(1),
  ...units(1),
  'bulletins/2025/founding.md': {
    fields: { title: '联盟成立', date: '2025-10-28', members: ['青山铸造'], tags: ['团体标准'] },
  },
});

const TWELVE = numbers(12).map((index) => ({
  name: ['欧阳建国', '王海', '李山', '阿卜杜拉·买买提', '赵一', '钱二', '孙三', '周四', '吴五', '郑六', '冯七', '陈八'][
    index
  ],
  org: index % 2 === 0 ? '海港阀门厂有限公司' : '滨海市特种设备检验与阀门密封技术研究院（国家阀门质量检验检测中心）',
  post: index === 0 ? '党委书记、董事长，联盟理事长，全国阀门标准化技术委员会委员' : '专家',
}));

const PROSE = `会议在滨海召开，${'各单位介绍了今年的试验和下一步的打算。'.repeat(8)}

# 审查的标准

“密封试验”一项编号为 ${LONG_CODE}，全文见 <${LONG_ADDRESS}>；泄漏量不大于 5 mL/min。

| 编号 | 名称 | 起草单位 | 实施日期 |
| --- | --- | --- | --- |
| ${LONG_CODE} | 阀门填料密封试验方法 | 海港阀门厂有限公司 | 2025-01-01 |

# 讨论的意见

> 试验怎么做，数据怎么记，要写得让每家工厂都能照做。[^1]

# 下一步

1. 征求意见
2. 报批 *and* publication in English

[^1]: 见会议记录。`;

/** A few years of an alliance, with everything that is hard to set. */
export const usual: SiteContext = sampleSite(
  {
    'tags.yaml': topics(5),
    ...units(8),
    ...bulletins(24, 4, { units: 8, topics: 5 }),
    'bulletins/2025/review.md': {
      fields: {
        title: LONG_TITLE,
        date: '2025-12-30',
        updated: '2026-01-04',
        issue: 36,
        kind: '标准',
        place: '滨海市特种设备检验所三楼会议室',
        summary: '会议审查了三项团体标准。',
        speakers: TWELVE,
        members: ['海港阀门厂', '滨海检验', '青山铸造', '东岭密封材料'],
        tags: TOPICS,
        source: { name: '滨海市特种设备检验所', url: LONG_ADDRESS },
      },
      body: PROSE,
    },
    'bulletins/2025/notice.md': { fields: { title: '放假通知', date: '2025-12-31', kind: '通知' } },
    'bulletins/2025/plan.md': {
      fields: { title: '明年的工作安排', date: '2025-12-29', draft: true, tags: ['成员走访'] },
    },
    // the year between is empty
    'bulletins/2020/beginning.md': { fields: { title: '筹备会召开', date: '2020-02-03', members: ['海港阀门厂'] } },
    'pages/about.md': { fields: { title: '关于联盟' }, body: PROSE },
  },
  {
    englishName: 'Binhai Special Valves Industry Alliance',
    motto: '自主、创新、联建、共享',
    founded: '2020-02-03',
    contact: '滨海市海港路1号，电话 0311-12345678，secretariat-of-the-alliance@valves.example.org',
    icp: '冀ICP备00000000号-1',
    police: '冀公网安备13010002000000号',
  },
);

/** Three hundred bulletins in ten years, for pages that show all of something. */
export const grown: SiteContext = sampleSite({
  'tags.yaml': topics(12),
  ...units(12),
  ...bulletins(300, 10, { units: 12, topics: 12 }),
});

/** Two thousand bulletins in twenty years, two hundred and more on one topic. */
export const large: SiteContext = sampleSite({
  'tags.yaml': topics(40),
  ...units(48),
  ...bulletins(2000, 20, { units: 48, topics: 40 }),
});

/** More years than columns have room for. */
export const old: SiteContext = sampleSite(bulletins(60, 30, { units: 0, topics: 0 }));

/** A site in English. */
export const english: SiteContext = sampleSite(
  {
    'tags.yaml': [{ label: 'Standards', slug: 'standards', description: 'What the alliance agrees on.' }],
    'members/harbour.md': {
      fields: { name: 'Harbour Glass Works', role: '理事长单位', chain: '上游' },
      body: 'A works.',
    },
    'members/school.md': { fields: { name: 'Keeper School', role: '成员单位', chain: '下游' }, body: 'A school.' },
    'bulletins/2024/lens.md': {
      fields: {
        title: 'Lens test of the second series concluded at Harbour Glass Works',
        date: '2024-05-06',
        summary: 'All lenses passed.',
        place: 'Harbour',
        speakers: [{ name: 'Ann Hill', org: 'Harbour Glass Works', post: 'Head of works' }],
        members: ['Harbour Glass Works', 'Keeper School'],
        tags: ['Standards'],
      },
      body: 'All lenses passed.',
    },
    'bulletins/2023/founding.md': {
      fields: { title: 'The alliance is founded', date: '2023-04-05', tags: ['Standards'], members: ['Keeper School'] },
    },
  },
  { name: 'Alliance of Lighthouse Lamp Makers and Keepers', shortName: 'Lamp Makers', language: 'en' },
);
