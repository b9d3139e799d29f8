/** A Markdown file where the site does not look would be dropped silently; it is reported instead. */
import type { Rule } from '../rule.ts';

export const misplacedFile: Rule = {
  code: 'misplaced-file',
  severity: 'error',
  title: '文件放错了地方',
  help: '简报放在 bulletins/<四位年份>/ 里，成员单位放在 members/ 里，页面放在 pages/ 里；一篇带图的简报用 <名称>/index.md',
};

/** Markdown files that are for people, not for the site. */
export function isForPeople(file: string): boolean {
  return /^(?:README|GUIDE)(?:\.[\w-]+)?\.md$/i.test(file);
}
