/** A file where the site does not look, or under a name that it does not read, would be dropped silently. */
import type { Content } from '../content.ts';
import { nearest } from '../nearest.ts';
import { documentPath, folderOf, readTarget, type SiteAddress } from '../paths.ts';
import { attachmentUses, linkUses } from '../references.ts';
import type { ContentRule } from '../rule.ts';

export const misplacedFile: ContentRule = {
  code: 'misplaced-file',
  severity: 'error',
  title: '文件放错了地方',
  help: '简报放在 bulletins/<四位年份>/ 里，成员单位放在 members/ 里，页面放在 pages/ 里；一篇带图的简报用 <名称>/index.md',
  check({ content, site }) {
    const used = usedFiles(content, site);
    // a faulty text beside a file, or a misspelt name, may be what was to name it
    const unsure = new Set([
      ...content.rejected.map(({ file }) => folderOf(file)),
      ...[...used].filter((file) => !content.files.has(file)).map(folderOf),
    ]);
    return [...content.files].flatMap(([file, { kind }]) => {
      const isUsed = used.has(file) || unsure.has(folderOf(file));
      const slip = kind === 'file' ? slipOf(file, isUsed) : undefined;
      return slip ? [{ file, line: 1, column: 1, ...slip }] : [];
    });
  },
};

interface Slip {
  readonly message: string;
  readonly help?: string;
  readonly suggestion?: string;
}

function slipOf(file: string, isUsed: boolean): Slip | undefined {
  const name = file.slice(file.lastIndexOf('/') + 1);
  if (/\.mdx?$/.test(name)) {
    if (documentPath(file) || isForPeople(file)) return undefined;
    const inBulletins = file.startsWith('bulletins/');
    return {
      message: inBulletins ? '这个文件不在“bulletins/<四位年份>/”里，不会发布' : '这个位置的文件不会发布',
    };
  }
  if (/^(?:bulletins|members|pages)\//.test(file) && /\.(?:mdx?|markdown)$/i.test(name)) {
    const suggestion = name.replace(/\.[^.]+$/, (ending) => (/^\.mdx$/i.test(ending) ? '.mdx' : '.md'));
    return { message: `文件“${name}”的扩展名不对，不会发布`, help: `改名为 ${suggestion}`, suggestion };
  }
  if (/^[^/]+\.ya?ml$/i.test(file) && !ROOT_FILES.includes(file)) {
    const suggestion = nearest(file.replace(/\.[^.]+$/, '.yaml'), ROOT_FILES);
    return {
      message: `这里只读 ${ROOT_FILES.join('、')}，“${file}”不会起作用`,
      help: suggestion ? `改名为 ${suggestion}，或移出内容文件夹` : '移出内容文件夹',
      ...(suggestion && { suggestion }),
    };
  }
  if (/^bulletins\/\d{4}\//.test(file) && /\.(?:docx?|wps|rtf|txt)$/i.test(name) && !isUsed)
    return {
      message: `没有哪一篇提到“${name}”，它不会发布`,
      help: '要发布这篇稿子，就把它另存、改写成 Markdown（.md）；要作附件，就写进那一篇的 attachments；都不是就移走',
    };
  return undefined;
}

const ROOT_FILES = ['site.yaml', 'tags.yaml', 'speakers.yaml'];

/** Markdown files that are for people, not for the site. */
function isForPeople(file: string): boolean {
  return /^(?:README|GUIDE)(?:\.[\w-]+)?\.md$/i.test(file);
}

function usedFiles(content: Content, site: SiteAddress): ReadonlySet<string> {
  return new Set(
    [...attachmentUses(content), ...linkUses(content)].flatMap(({ entry, target }) => {
      const reading = readTarget(entry.file, target, site);
      return reading.kind === 'file' ? [reading.file] : [];
    }),
  );
}
