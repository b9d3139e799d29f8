/** The hard cases of a made archive, each a bulletin: what a real one meets once in a while, and a page must bear. */
import { sample, seeded } from '../random.ts';
import { bodyOf, grammarOf } from './bulletin.ts';
import type { Cast } from './cast.ts';
import { documentText } from './front-matter.ts';
import { say } from './grammar.ts';
import type { Picture } from './pictures.ts';
import { TOPICS } from './topics.ts';

export interface Edge {
  readonly slug: string;
  readonly text: string;
  /** Files beside the text. */
  readonly files?: Readonly<Record<string, string | Picture>>;
}

/** Tags that only hard cases bear: as short and as long as tags are. */
export const EDGE_TAGS = [
  { label: '泵', slug: 'pump' },
  { label: '阀', slug: 'valve' },
  { label: '产业链上下游企业协同创新与成果转化示范点', slug: 'longest-tag', description: '二十个字的标签。' },
  { label: '没有简报的标签', slug: 'empty-tag', description: '词表里有，还没有简报用到。' },
] as const;

const CODE = 'T/LSXYLTJXCYXZLM-2025-0001~0048/ISO-9906-2012-GRADE-2B-REV-C';
const ADDRESS = `https://www.example.org/standards/download/${'a1b2c3d4'.repeat(9)}?version=2025-09-30&format=pdf&token=${'0f1e'.repeat(12)}`;

/** When a bulletin happens, as a file and as a reader writes it, and its number. */
export interface Moment {
  readonly date: string;
  readonly day: string;
  readonly issue: number;
}

/** @param moments one for each case, or none for no cases */
export function makeEdges(cast: Cast, moments: readonly Moment[]): Edge[] {
  return moments.flatMap(({ date, day, issue }, index) => {
    const [slug, make] = CASES[index] ?? [];
    if (slug === undefined || make === undefined) return [];
    const random = seeded(index + 1);
    const topics = sample(random, TOPICS, 3);
    const speakers = cast.people.slice(0, 2);
    const grammar = grammarOf({
      cast,
      day,
      place: '例川市',
      topics,
      speakers,
      members: cast.units.slice(0, 3),
    });
    const usual = {
      date,
      issue,
      kind: '会议',
      place: '例川市',
      summary: say(grammar, 'summary', random),
      speakers,
      members: cast.units.slice(0, 2).map(({ shortName }) => shortName),
      tags: topics.map(({ label }) => label),
    };
    const write = (length: number) => bodyOf(grammar, length, random);
    const { data, body, files } = make({ usual, write, cast });
    return [{ slug: `edge-${slug}`, text: documentText(data, body), ...(files && { files }) }];
  });
}

interface Usual {
  readonly [field: string]: unknown;
}

interface Making {
  readonly usual: Usual;
  /** A text of about so many characters. */
  readonly write: (length: number) => string;
  readonly cast: Cast;
}

interface Made {
  readonly data: Usual;
  readonly body: string;
  readonly files?: Readonly<Record<string, string | Picture>>;
}

const CASES: readonly (readonly [slug: string, make: (making: Making) => Made])[] = [
  [
    'long-title',
    ({ usual, write }) => ({
      data: {
        title:
          '例省流体机械产业协作联盟第三届理事会第四次全体（扩大）会议暨团体标准宣传贯彻、质量提升与产业链上下游供需对接系列活动在例川市圆满举行并通过今后三年工作要点',
        ...usual,
      },
      body: write(900),
    }),
  ],
  [
    'long-code',
    ({ usual, write }) => ({
      data: { title: `${CODE}等四十八项团体标准（SlurryPumpInteroperabilityTestProcedure2025系列）集中发布`, ...usual },
      body: `集中发布的编号是${CODE}，下载地址为${ADDRESS}。\n\n[${ADDRESS}](${ADDRESS})\n\n\`${CODE}${CODE}\`\n\n${write(600)}`,
    }),
  ],
  [
    'twelve-speakers',
    ({ usual, write, cast }) => ({
      data: { title: '十二位代表在产业链座谈会上发言', ...usual, speakers: cast.people.slice(0, 12) },
      body: write(900),
    }),
  ],
  [
    'bare',
    ({ usual, write }) => ({
      data: { title: '只有标题和日期的简报', date: usual['date'] },
      body: write(300),
    }),
  ],
  [
    'one-line',
    ({ usual }) => ({
      data: { title: '短讯', ...usual, speakers: undefined, summary: undefined },
      body: '例会改在下周三举行。',
    }),
  ],
  [
    'thirty-headings',
    ({ usual, write }) => ({
      data: { title: '全文刊载：联盟质量管理办法', ...usual },
      body: Array.from({ length: 30 }, (_, index) =>
        index % 3 === 0
          ? `## 第${index / 3 + 1}章\u3000${['总则', '职责', '记录', '检验', '复核', '申诉', '培训', '公开', '监督', '附则'][index / 3]}\n\n${write(260)}`
          : `### ${index % 3 === 1 ? '一般规定' : '质量追溯台账的建立、保存、查阅、移交与销毁要求'}（${index}）\n\n${write(220)}`,
      )
        .join('\n\n')
        .replace(/^## (?!第)/gm, '#### '),
    }),
  ],
  [
    'wide-tables',
    ({ usual, write }) => ({
      data: { title: '各单位抽检结果与比对试验数据', ...usual, kind: '标准' },
      body: `${write(200)}\n\n${wideTable(14, 9)}\n\n${write(120)}\n\n| 项目 | 说明 |\n| --- | --- |\n| 编号 | ${CODE} |\n| 地址 | ${ADDRESS} |\n| 说明 | ${write(160).replace(/\n+/g, '')} |\n\n\`\`\`\nflow(m3/h),head(m),efficiency(%),speed(r/min),power(kW),npsh(m),vibration(mm/s),noise(dB),temperature(C)\n120,45,71.2,1480,30,3.2,2.8,82,41\n\`\`\``,
    }),
  ],
  [
    'footnotes-lists',
    ({ usual, write }) => ({
      data: { title: '办理流程、层层清单与脚注', ...usual, kind: '通知', speakers: undefined },
      body: `${write(150)}[^one]\n\n1. 报名\n   1. 填写登记表\n      - 单位名称\n        - 全称\n        - 简称，例如“例川启衡泵业”\n      - 联系人\n   2. 盖章\n2. 审核[^two]\n   - [x] 资料齐全\n   - [ ] 现场核实\n3. 公布\n\n> 引文第一段：凡是写进清单的，都要有人负责。\n>\n> > 引文中的引文：清单之外的，先登记再办理。\n\n---\n\n**办理时限**：自收到资料之日起 15 个工作日内答复，*逾期视为同意*，~~原办法~~同时废止[^one]。\n\n[^one]: 见《登记办法》第 12 条，编号 ${CODE}。\n\n[^two]: 审核由秘书处和标准工作组共同进行；有异议的，提交理事会。${ADDRESS}`,
    }),
  ],
  [
    'pictures-attachments',
    ({ usual, write }) => ({
      data: {
        title: '现场图片与会议资料',
        ...usual,
        cover: './cover.png',
        attachments: Array.from({ length: 9 }, (_, index) => ({
          title:
            index === 4
              ? '质量追溯台账的建立、保存、查阅、移交与销毁要求（征求意见稿第三稿，含编制说明和意见汇总处理表）'
              : `会议资料之${index + 1}`,
          file: `./paper-${index + 1}.csv`,
        })),
        source: { name: '例省示例协会网站', url: ADDRESS },
        updated: '2025-12-30',
      },
      body: `${write(200)}\n\n![会场全景：横幅、主席台和代表席](./hall.png)\n\n${write(200)}\n\n![竖幅：试验台立面](./stand.png)\n\n${write(150)}`,
      files: {
        'cover.png': { width: 960, height: 540, hue: 210 },
        'hall.png': { width: 1200, height: 500, hue: 30 },
        'stand.png': { width: 420, height: 900, hue: 150 },
        ...Object.fromEntries(
          Array.from({ length: 9 }, (_, index) => [`paper-${index + 1}.csv`, `序号,事项\n${index + 1},示例\n`]),
        ),
      },
    }),
  ],
  [
    'short-long-tags',
    ({ usual, write, cast }) => ({
      data: {
        title: '标签最短一个字，最长二十个字',
        ...usual,
        tags: EDGE_TAGS.slice(0, 3).map(({ label }) => label),
        members: cast.units.slice(0, 14).map(({ shortName }) => shortName),
        kind: '调研',
      },
      body: write(500),
    }),
  ],
];

/** How many bulletins the hard cases are. */
export const EDGE_COUNT = CASES.length;

function wideTable(columns: number, rows: number): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const head = Array.from({ length: columns }, (_, column) =>
    column === 0 ? '单位' : column % 3 === 0 ? `第${column}项 (mm/s)` : `第${column}次比对`,
  );
  const cells = (row: number) =>
    head.map((_, column) =>
      column === 0 ? `示例单位之${row + 1}` : (((row * 31 + column * 17) % 97) / 10).toFixed(2),
    );
  return [head, head.map(() => '---'), ...Array.from({ length: rows }, (_, row) => cells(row))].map(line).join('\n');
}
