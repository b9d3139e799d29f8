/** Reads the list of addresses that were published once. */
import { PUBLISHED_URLS, readPublishedUrls, type PublishedUrl } from '../bulletin/published-urls.ts';
import type { Problem } from '../bulletin/problem.ts';
import { problem } from '../bulletin/rule.ts';
import { malformedUrlLine } from '../bulletin/rules/malformed-url-line.ts';
import { fileText } from './file-text.ts';

export interface PublishedReading {
  readonly urls: readonly PublishedUrl[];
  readonly problems: readonly Problem[];
}

/** @param bytes in any encoding that editors' programs write */
export function readPublished(bytes: Uint8Array): PublishedReading {
  const text = fileText(bytes)?.text;
  if (text === undefined) {
    const message = '这个文件不是文字，或者字符已经损坏';
    const help = '用 Git 找回上一个版本，或删掉它后运行 npm run check -- --urls --write';
    return {
      urls: [],
      problems: [problem(malformedUrlLine, { file: PUBLISHED_URLS, line: 1, column: 1, message, help })],
    };
  }
  const { urls, slips } = readPublishedUrls(text);
  const problems = slips.map(({ text: written, ...position }) => {
    const message = /^(?:<{7}|={7}|>{7})/.test(written)
      ? '这里是 Git 合并时留下的记号'
      : `“${written}”不是以斜杠开头的网址`;
    return problem(malformedUrlLine, { file: PUBLISHED_URLS, ...position, message });
  });
  return { urls, problems };
}
