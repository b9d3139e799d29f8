/** Source rule: a symbolic link may lead out of the content folder, so none is followed. */
import type { SourceRule } from '../rule.ts';

export const symbolicLink: SourceRule = {
  code: 'symbolic-link',
  severity: 'error',
  title: '内容里有符号链接',
  help: '把链接指向的文件复制到这里，再删掉链接',
  check: ({ file, kind }) =>
    kind === 'link'
      ? [{ file, line: 1, column: 1, message: '这是一个符号链接（快捷方式），内容文件夹里只能放真正的文件' }]
      : [],
};
