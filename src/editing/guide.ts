/** The editors' guide: what a bulletin is made of, how to write one, and what to do when the check finds a slip. */
import type { Field, Fields } from '../bulletin/field.ts';
import { bulletinFields } from '../bulletin/fields/index.ts';
import { compareText } from '../bulletin/problem.ts';
import { memberFields } from '../bulletin/records/member-unit.ts';
import { pageFields } from '../bulletin/records/page.ts';
import { personFields } from '../bulletin/records/person.ts';
import { tagFields } from '../bulletin/records/tag.ts';
import type { Rule } from '../bulletin/rule.ts';
import { KINDS } from '../bulletin/report/pretty.ts';
import { externalLinkRules } from '../bulletin/rules/external-links.ts';
import { rules } from '../bulletin/rules/index.ts';
import { settingsFields } from '../site/settings-fields.ts';

/** A bulletin as the secretariat would write it; the chapters of the guide refer to it. */
export const GUIDE_EXAMPLE = `---
title: 联盟第一次成员大会召开
date: 2022-10-20
issue: 2
kind: 会议
place: 石家庄工业泵厂有限公司
summary: 十九家成员单位参加，表决通过联盟章程，选举产生理事长、副理事长和秘书长单位。
speakers:
  - name: 宁建国
    org: 石家庄工业泵厂有限公司
    post: 党委书记、董事长
members: [石工泵, 石煤机]
tags: [成员大会, 章程]
source:
  name: 石工泵企业新闻
---

2022年10月20日，联盟**第一次成员大会**在石家庄工业泵厂有限公司召开，十九家成员单位参加。

## 通过章程

会议表决通过联盟章程。

## 选举

会议选举产生理事长、副理事长和秘书长单位。
`;

/** The whole guide as Markdown. */
export function editorsGuide(): string {
  const chapters = [
    INTRODUCTION,
    `## 一篇简报的样子\n\n${fenced(GUIDE_EXAMPLE, 'markdown')}\n\n${ANATOMY}`,
    `## 开头能写哪些内容\n\n${overview(bulletinFields)}\n\n${details(bulletinFields)}`,
    BODY,
    `## 成员单位\n\n${MEMBERS}\n\n${record(memberFields, frontMatter)}`,
    `## 标签词表\n\n${TAGS}\n\n${record(tagFields, listItem)}`,
    `## 人物表\n\n${PEOPLE}\n\n${record(personFields, listItem)}`,
    `## 页面\n\n${PAGES}\n\n${record(pageFields, frontMatter)}`,
    `## 网站设置\n\n${SETTINGS}\n\n${record(settingsFields, plain)}`,
    `## 检查出了问题\n\n${SLIPS}\n\n${codes([...rules, ...Object.values(externalLinkRules)])}`,
  ];
  return `<!-- 由 npm run generate 生成，请不要直接修改：字段的说明在 src/bulletin/fields/，问题的说明在 src/bulletin/rules/ -->\n\n# 编辑指南\n\n${chapters.join('\n\n')}\n`;
}

const INTRODUCTION = `写一篇简报，只要会打字、会存文件。这份指南从一篇完整的简报讲起，再逐项说明每一处怎么写；
遇到检查报出的问题，到最后一章按代码查找。不必从头读到尾，写的时候翻开看一眼就够了。

三条规矩，记住就不会出大错：

1. **冒号用半角，后面空一格**：写 \`title: 联盟成立\`，不写 \`title：联盟成立\`。
2. **没有的内容就不写**，整行删掉即可，不要写“无”或“待定”。
3. **拿不准就运行一次检查**（\`npm run check\`）。它会说清哪个文件、第几行、怎么改；有错的内容不会发布，网站不会因此坏掉。`;

const ANATOMY = `文件分两部分。两行 \`---\` 之间是**开头的信息**，一行一项，告诉网站这篇是哪天的事、谁讲了话、涉及哪些单位、属于哪些主题；
网站据此给人物、单位和主题各做一页，并找出相关的简报。后面是**正文**，平常怎么写就怎么写。

文件放在 \`bulletins/年份/\` 里，文件名就是网址：\`bulletins/2022/first-members-assembly.md\` 的网址是
\`/bulletins/first-members-assembly/\`。有图片或附件的，建一个文件夹，正文叫 \`index.md\`，图片和附件放在它旁边：

\`\`\`text
bulletins/2022/first-members-assembly/
  index.md
  会场.jpg
  章程.pdf
\`\`\`

发布以后尽量不改文件名；改了，就在开头的 aliases 里写上原来的，旧网址会转到新的。`;

const BODY = `## 正文怎么写

正文用 Markdown，记住这几样就够用：

| 想要 | 这样写 |
| --- | --- |
| 分段 | 空一行 |
| 小标题 | \`## 通过章程\`（大标题已经在 title 里，正文从两个 # 写起） |
| 加粗 | \`**第一次成员大会**\` |
| 列表 | 每行以 \`- \` 开头；编号的以 \`1. \` 开头 |
| 图片 | \`![会场](./会场.jpg)\`，方括号里是给看不见图的人读的说明 |
| 附件 | \`[章程全文](./章程.pdf)\`，或者写进开头的 attachments |
| 链到另一篇 | \`[成立大会](../2022/founding-assembly.md)\` |
| 链到别的网站 | \`[工信部](https://www.miit.gov.cn/)\` |
| 脚注 | 正文里写 \`[^1]\`，篇末写 \`[^1]: 注释的内容\` |

从 Word 或网页粘贴过来的文字，常带着看不见的格式；粘贴时选“只保留文本”，再用上面的写法标出小标题和加粗。

正文里可以写少量 HTML，只限标明文字的，如上下标、折叠和表格；带程序、样式、网页框或表单的不能用。\`.mdx\` 文件里可以用站点的组件，同样不能写程序；它在生成网站时会当作程序来编译，来路不明的要先看过再收。矢量图（SVG）发布时只留下图形，原文件不动。`;

const MEMBERS = `每个单位一个文件，放在 \`members/\` 里，文件名是网址的最后一段；\`---\` 下面写单位介绍。简报的 members 里写全称、简称或别名都能认出来。`;

const TAGS = `\`tags.yaml\` 列出全部标签，每个标签一项，以 \`- \` 开头。简报只能用这里有的标签，免得同一个主题写成两样；确实是新主题，就在这里加一条。`;

const PEOPLE = `\`speakers.yaml\` 可以没有。简报里写了名字的人都会有自己的一页；只有要区分同名的人、要加照片或介绍时，才在这里写一项。`;

const PAGES = `“关于联盟”“章程”这样的页面放在 \`pages/\` 里，每页一个文件。`;

const SETTINGS = `\`site.yaml\` 写联盟自己的信息：名称、网址、颜色、菜单、备案号。改动这里会影响整个网站，改完先看预览。`;

const SLIPS = `检查报出的每个问题都带一个代码，例如 \`unknown-tag\`。**错误**不改好就不会发布，**提醒**多半是写错了，**建议**可改可不改。运行 \`npm run check -- --fix\`，最后一列写了的能自动改好：先列出要改哪些行，问过才写。下面按代码的字母顺序排列。`;

function overview(fields: Fields): string {
  const rows = Object.values(fields).map(
    ({ key, label, required }) =>
      `| [\`${key}\`](#${anchor(key, label)}) | ${label} | ${required ? '必填' : '可不写'} |`,
  );
  return ['| 字段 | 名称 | |', '| --- | --- | --- |', ...rows].join('\n');
}

function details(fields: Fields): string {
  return Object.values(fields)
    .map((field) => `### ${field.key} ${field.label}\n\n${explained(field)}\n\n${fenced(field.example, 'yaml')}`)
    .join('\n\n');
}

function explained({ help, required }: Field): string {
  return `${required ? '必填。' : ''}${inline(help)}`;
}

/** The id that GitHub and GitLab give a heading. */
function anchor(key: string, label: string): string {
  return encodeURIComponent(`${key} ${label}`.toLowerCase().replace(/ /g, '-'));
}

/** A table of the fields and one example with all of them. */
function record(fields: Fields, shape: (example: string) => string): string {
  const all = Object.values(fields);
  const rows = all.map((field) => `| \`${field.key}\` | ${field.label} | ${explained(field)} |`);
  const example = shape(all.map((field) => field.example).join('\n'));
  return ['| 字段 | 名称 | 说明 |', '| --- | --- | --- |', ...rows, '', fenced(example, 'yaml')].join('\n');
}

const plain = (example: string) => example;
const frontMatter = (example: string) => `---\n${example}\n---`;
const listItem = (example: string) => `- ${example.replace(/\n/g, '\n  ')}`;

function codes(all: readonly Rule[]): string {
  const rows = [...all]
    .sort((a, b) => compareText(a.code, b.code))
    .map(({ code, severity, title, help, mends = '' }) => {
      const { label } = KINDS[severity];
      return `| \`${code}\` | ${label} | ${inline(title)} | ${inline(help)} | ${inline(mends)} |`;
    });
  return ['| 代码 | | 意思 | 怎么改 | `--fix` 会 |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}

function fenced(text: string, language: string): string {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}

/** Words of a declaration inside a line of Markdown or a cell of a table, with nothing in them that marks. */
function inline(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replace(/[\\`*_[\]<>|]/g, '\\$&')
    .replaceAll('\n', ' ');
}
