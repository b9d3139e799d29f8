/** The file name becomes the address of the page, so it must be fit for one. */
import type { Rule } from '../rule.ts';

export const fileName: Rule = {
  code: 'file-name',
  severity: 'error',
  title: '文件名不能作网址',
  help: '文件名用小写字母、数字、汉字和连字符，不要空格和标点',
};

/** Names that the site needs for itself, per kind of document. */
const RESERVED: Readonly<Record<string, readonly string[]>> = {
  page: ['bulletins', 'tags', 'members', 'speakers', 'archive', 'search', 'stats', 'files', 'pagefind', 'admin', '404'],
};

/** What is wrong with a slug, or undefined. */
export function slugProblem(
  kind: string,
  slug: string,
): { message: string; help?: string; suggestion?: string } | undefined {
  if (RESERVED[kind]?.includes(slug))
    return { message: `“${slug}”这个名字留给了站点自己的页面`, help: `换个文件名，例如 ${slug}-page` };
  if (kind === 'bulletin' && /^\d{1,4}$/.test(slug))
    return {
      message: `文件名“${slug}”只有数字，会与分页的网址相混`,
      help: `加上几个字母或汉字，例如 issue-${slug}`,
      suggestion: `issue-${slug}`,
    };
  if (/^[\p{Ll}\p{Lo}\p{N}]+(?:[-_][\p{Ll}\p{Lo}\p{N}]+)*$/u.test(slug)) return undefined;
  const mended = slug
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return { message: `文件名“${slug}”里有不能作网址的字符`, ...(mended !== '' && { suggestion: mended }) };
}
