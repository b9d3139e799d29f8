/** A new alliance's content folder: the least from which a site can be built, with comments that explain the rest. */
import { Document } from 'yaml';
import type { CalendarDay } from '../bulletin/calendar-day.ts';
import type { Field } from '../bulletin/field.ts';
import { memberFields } from '../bulletin/records/member-unit.ts';
import { USUAL_WORDS } from '../bulletin/word-lists.ts';
import { freeSlug, titleSlug, unitSlug } from '../library/title-slug.ts';
import { settingsFields } from '../site/settings-fields.ts';
import { bulletinText } from './bulletin-text.ts';

export interface AllianceWishes {
  readonly name: string;
  readonly shortName?: string | undefined;
  /** Full names of the member units, the presiding one first. */
  readonly units: readonly string[];
  readonly tags: readonly string[];
  /** The date of the first bulletin. */
  readonly date: CalendarDay;
}

export interface NewFile {
  /** Inside the content folder. */
  readonly file: string;
  readonly text: string;
}

/** Every file of the folder, in the order of their paths; names that are given twice count once. */
export function newContent({ name, shortName, units, tags, date }: AllianceWishes): readonly NewFile[] {
  const unitNames = [...new Set(units)];
  const tagNames = [...new Set(tags)];
  const addresses = slugs([...unitNames].map(unitSlug));
  const tagAddresses = slugs(tagNames.map((tag) => titleSlug(tag)));
  const called = shortName ?? name;
  return [
    {
      file: `bulletins/${date.slice(0, 4)}/wangzhan-kaitong.md`,
      text: bulletinText(
        {
          title: `${called}简报网站开通`,
          date,
          summary: `${called}的会议、讲话、标准和调研交流，今后都在这里发布。`,
          tags: tagNames.slice(0, 1),
        },
        `${name}的简报网站今天开通。\n\n新写一篇用 \`npm run new -- "标题"\`，导入 Word 稿件用 \`npm run import -- 稿件.docx\`。这一篇可以改写，也可以删掉。`,
      ),
    },
    ...unitNames.map((unit, index) => ({
      file: `members/${addresses[index] ?? ''}.md`,
      text: memberText(unit, index === 0 ? (USUAL_WORDS.roles[0] ?? '') : (USUAL_WORDS.roles.at(-1) ?? '')),
    })),
    {
      file: 'pages/about.md',
      text: `---\n${entry('title', '关于联盟')}\n---\n\n${name}的简报网站。在这里写联盟的宗旨、组织和联系方式。\n`,
    },
    { file: 'site.yaml', text: settingsText(name, shortName) },
    { file: 'tags.yaml', text: tagsText(tagNames, tagAddresses) },
  ];
}

/** The settings that are known, each with its help above it; the others as examples to be uncommented. */
function settingsText(name: string, shortName: string | undefined): string {
  const known: Readonly<Record<string, string | undefined>> = {
    name,
    shortName,
    description: `${name}的简报网站，刊载会议、讲话、标准和调研交流等方面的信息。`,
    url: 'https://example.org',
    language: 'zh-Hans',
    editor: name,
  };
  const blocks = (Object.values(settingsFields) as Field[]).map(({ key, label, help, example }) => {
    const value = known[key];
    const line = value === undefined ? example.replace(/^/gm, '# ') : entry(key, value);
    return `# ${label}：${help}\n${line}`;
  });
  return `# 站点设置。# 开头的行是说明和例子；要用哪一项，就去掉它行首的 # 再改。\n\n${blocks.join('\n\n')}\n`;
}

function tagsText(tags: readonly string[], addresses: readonly string[]): string {
  const head =
    '# 主题词表。简报的 tags 只能使用这里的 label 或 aliases。\n# label 名称；slug 网址用名；aliases 其他写法\n';
  if (tags.length === 0) return `${head}\n[]\n`;
  const items = tags.map((tag, index) => `- ${entry('label', tag)}\n  ${entry('slug', addresses[index] ?? '')}\n`);
  return `${head}\n${items.join('\n')}`;
}

function memberText(name: string, role: string): string {
  const known: Readonly<Record<string, string>> = { name, role };
  const lines = (Object.values(memberFields) as Field[]).map(({ key, label, help, example }) => {
    const value = known[key];
    return `# ${label}：${help}\n${value === undefined ? example.replace(/^/gm, '# ') : entry(key, value)}`;
  });
  return `---\n${lines.join('\n')}\n---\n`;
}

/** `key: value` in one line, quoted where the reader would else read something other than this text. */
function entry(key: string, value: string): string {
  return new Document({ [key]: value }, { schema: 'failsafe' }).toString({ lineWidth: 0 }).trimEnd();
}

/** Each once: the second holder of an address gets a number. */
function slugs(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((slug) => freeSlug(taken, slug));
}
