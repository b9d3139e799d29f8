/** An address with a space or in full-width brackets makes no link in Markdown; the reader would see the raw brackets. */
import { documents } from '../content.ts';
import type { ContentRule } from '../rule.ts';

const BROKEN = /(!?\[[^\]\n]*\])\(\s*([^()<>\n]*[^()<>\s][ \t\u3000]+[^()<>\n"']*[^()<>\s"'])\s*\)/gu;

/** Brackets of a Chinese keyboard around what can only be an address: a remark may stand in them, too. */
const WIDE =
  /(!?\[[^[\]\n]*\])(?=(?:（|\([^()（）\n]*）))[(（]\s*((?:\.{0,2}\/|https?:\/\/|mailto:)[^\s()（）<>]+|[^\s()（）<>]+\.[a-z\d]{2,4})\s*[)）]/giu;

const ADDRESSED = /\][(（]/u;

export const unparsedLink: ContentRule = {
  code: 'unparsed-link',
  severity: 'error',
  title: '地址里有空格或用了全角括号，链接或图片失效',
  help: '括号用半角；给文件改个没有空格的名字，或用尖括号把地址括起来：![说明](<./图 1.png>)',
  check: ({ content }) =>
    documents(content).flatMap((document) =>
      linesOf(document.body).flatMap((line, index) => {
        if (!ADDRESSED.test(line)) return [];
        const place = (at: number) => ({ file: document.file, line: document.bodyLine + index, column: at + 1 });
        return [
          ...[...line.matchAll(BROKEN)].map((match) => ({
            ...place(match.index),
            message: `“${match[0]}”的地址里有空格，读者只会看到括号`,
            suggestion: `${match[1]}(<${match[2]}>)`,
            help: '给文件改个没有空格的名字，或用尖括号把地址括起来：![说明](<./图 1.png>)',
          })),
          ...[...line.matchAll(WIDE)].map((match) => ({
            ...place(match.index),
            message: `“${match[0]}”的括号是全角的，读者只会看到括号`,
            suggestion: `${match[1]}(${match[2]})`,
            help: `改成“${match[1]}(${match[2]})”，括号用半角`,
          })),
        ];
      }),
    ),
};

/** Most bodies have no link, and are not looked at line by line. */
function linesOf(body: string): string[] {
  return body.includes('](') || body.includes(']（') ? withoutCode(body) : [];
}

/** The lines of a body, code blanked out so that examples of syntax are left alone. */
function withoutCode(body: string): string[] {
  let fence: string | undefined;
  return body.split('\n').map((line) => {
    const mark = /^\s*(```+|~~~+)/.exec(line)?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence)) fence = undefined;
      return '';
    }
    if (mark) {
      fence = mark;
      return '';
    }
    return line.replace(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, (code) => ' '.repeat(code.length));
  });
}
