/** Text rule: the two lines that fence the frontmatter are three hyphens each, the first of them the first line of the file. */
import { findFences, type Fence } from '../front-matter.ts';
import { replacing, spanAt, type Finding } from '../problem.ts';
import type { TextRule } from '../rule.ts';

export const frontMatterFence: TextRule = {
  code: 'front-matter-fence',
  severity: 'error',
  title: '开头信息上下的 --- 写得不对',
  help: '上下两行都只写三个半角短横线 ---，上面那行是文件的第一行',
  mends: '把这一行改成 ---；该有而没有的，在开头信息的上面或下面补上',
  check({ file, text }) {
    const fences = findFences(text);
    const { open, close, first, end, fieldCount, areFields, isFollowedByGap } = fences;
    if (fieldCount === 0 && !(open?.isSound && close)) return [];
    const findings: Finding[] = [];
    if (!open) {
      // what begins with fields and goes on with text: the fences were forgotten
      if (fieldCount < 2 || !areFields || !(close ?? isFollowedByGap)) return [];
      const edit = { start: { line: 1, column: 1 }, end: { line: first, column: 1 }, text: '---\n' };
      findings.push({
        file,
        ...spanAt(first, 1, (text.split('\n')[first - 1] ?? '').length),
        message: '标题、日期等信息的上面少了一行 ---',
        help: '在文件最前面加一行 ---，信息写完后再加一行 ---',
        suggestion: '---',
        edits: [edit],
      });
    } else if (open.line > 1 || !open.isSound) findings.push(badOpening(file, open));
    if (close && !close.isSound) findings.push(badClosing(file, close));
    if (!close && areFields && isFollowedByGap) {
      const last = text.split('\n')[end - 2] ?? '';
      // behind the last field, so that a file without a last line feed is whole too
      const place = { line: end - 1, column: last.length + 1 };
      findings.push({
        file,
        ...spanAt(end - 1, 1, last.length),
        message: '标题、日期等信息写到这里为止，下面少了一行 ---',
        help: '在下面加一行 ---，再空一行写正文',
        suggestion: '---',
        edits: [{ start: place, end: place, text: '\n---' }],
      });
    }
    return findings;
  },
};

function badOpening(file: string, { line, text }: Fence): Finding {
  const begin = text.search(/[^\s\u3000\u200b\u2060\ufeff]/u);
  const written = text.trim();
  const isMoved = written === '---';
  return {
    file,
    ...spanAt(line, begin + 1, text.length - begin),
    message: isMoved
      ? '开头的 --- 前面有空行、空格或看不见的字符，它应当是文件最前面的三个字符'
      : `开头的一行是“${written}”，应当是三个半角短横线 ---`,
    help: isMoved ? '删掉 --- 前面的空行和空格' : '改成 ---',
    ...(!isMoved && { suggestion: '---' }),
    edits: [{ start: { line: 1, column: 1 }, end: { line, column: text.length + 1 }, text: '---' }],
  };
}

function badClosing(file: string, { line, text }: Fence): Finding {
  const marks = /^[^\p{L}\p{N}\p{P}\p{S}]*[-－﹣—―–‒‑−─━﹘\s\u3000]+/u.exec(text)?.[0] ?? text;
  const rest = text.slice(marks.length);
  const place = spanAt(line, 1, marks.length);
  return {
    file,
    ...spanAt(line, 1, text.length),
    message: '收尾的一行应当只有三个短横线 ---',
    help: rest === '' ? '改成 ---' : '改成 ---，后面的文字移到下一行',
    suggestion: '---',
    // a row of a table, or the beginning of something else
    ...(!/^[|:+]/.test(rest) && { edits: [replacing(place, rest === '' ? '---' : '---\n')] }),
  };
}
