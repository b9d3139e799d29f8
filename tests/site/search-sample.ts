/** A content folder of synthetic bulletins, the same for the same seed, for tests of the search. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { oneOf, seeded } from '../../src/evaluation/random.ts';

export const CODES = [
  'GB/T 3216-2016',
  'T/HPA 0001-2024',
  '100ZJ-I-A50',
  'ISO 9906:2012',
  'JB/T 8096—2013',
  'LCC-M 150',
];

const WHO = [
  '秘书处',
  '理事长单位',
  '河北科技大学课题组',
  '石工泵',
  '标准工作组',
  '市科技局',
  '井陉矿区政府',
  '检测中心',
];
const WHEN = ['上午', '会后', '2023年10月', '本月3日', '第2次会议上', '年底前', '当天', '随后'];
const DID = ['讨论了', '修订了', '介绍了', '验收了', '交流了', '提出要完善', '组织学习', '征求意见的是'];
const WHAT = [
  '渣浆泵过流部件的耐磨寿命',
  '知识产权共享办法',
  '衬胶件硫化工艺（试行）',
  '产业链上下游协同方案',
  '叶轮水力模型与磨损试验数据',
  '“首台套”申报材料',
  '人才培养、实习基地和产教融合计划',
  '成员单位联合攻关的任务书',
  '共性关键技术清单',
  'Slurry pump 选型手册',
];
const END = [
  '，要求各单位按期反馈。',
  '；下一步将形成报告。',
  '。',
  '，与会人员一致同意。',
  '——这是今年的重点。',
  '，占比提高到37.5%。',
];

/** Writes `count` bulletins with headings, codes, tags and units. */
export async function writeSampleContent(
  folder: string,
  { count, seed }: { count: number; seed: number },
): Promise<void> {
  const random = seeded(seed);
  const one = <T>(list: readonly T[]): T => oneOf(random, list);
  const sentence = () => {
    const code = random() < 0.3 ? `依据${one(CODES)}，` : '';
    return `${one(WHEN)}${one(WHO)}${code}${one(DID)}${one(WHAT)}${one(END)}`;
  };
  const paragraph = () => Array.from({ length: 2 + Math.floor(random() * 3) }, sentence).join('');

  await mkdir(join(folder, 'members'), { recursive: true });
  await writeFile(
    join(folder, 'members/shigong.md'),
    '---\nname: 石家庄工业泵厂有限公司\nshortName: 石工泵\naliases: [石泵厂]\nrole: 理事长单位\n---\n\n渣浆泵制造企业。\n',
  );
  await writeFile(
    join(folder, 'tags.yaml'),
    '- {label: 标准制定, slug: standards, aliases: [团标]}\n- {label: 技术创新, slug: innovation}\n',
  );
  for (let index = 0; index < count; index++) {
    const year = 2021 + (index % 4);
    const day = `${year}-0${1 + (index % 9)}-1${index % 10}`;
    const matter = [
      `title: ${one(WHO)}${one(DID)}${one(WHAT).replace(/[“”]/g, '')}（${index + 1}）`,
      `date: ${day}`,
      `tags: [${one(['标准制定', '技术创新'])}]`,
      ...(random() < 0.2 ? ['members: [石工泵]'] : []),
    ];
    const body = [
      paragraph(),
      `## ${one(WHAT)}`,
      paragraph(),
      paragraph(),
      `### 第${index + 1}项 ${one(CODES)}`,
      paragraph(),
    ];
    await mkdir(join(folder, `bulletins/${year}`), { recursive: true });
    await writeFile(
      join(folder, `bulletins/${year}/b-${index}.md`),
      `---\n${matter.join('\n')}\n---\n\n${body.join('\n\n')}\n`,
    );
  }
}
