/** A heading that skips a level breaks the outline that readers with a screen reader walk through. */
import { documents } from '../content.ts';
import { placeInFile } from '../references.ts';
import type { ContentRule } from '../rule.ts';

export const skippedHeading: ContentRule = {
  code: 'skipped-heading',
  severity: 'warning',
  title: '小标题跳了级',
  help: '上一级是 ##，下一级就写 ###，井号一次只多一个',
  check: ({ content }) =>
    documents(content).flatMap((document) =>
      document.anatomy.headings.flatMap((heading, index, all) => {
        // headings begin at level 2, whatever the number of signs
        const above = index === 0 ? 1 : (all[index - 1]?.depth ?? 1);
        if (heading.depth <= above + 1) return [];
        const written = /^\s{0,3}(#+)/.exec(document.body.split('\n')[heading.line - 1] ?? '')?.[1] ?? '';
        const suggestion = written.slice(0, written.length - (heading.depth - above - 1));
        return [
          {
            file: document.file,
            ...placeInFile(document, heading),
            message: `小标题“${heading.text}”比上一个低了不止一级`,
            ...(suggestion !== '' && { suggestion, help: `把“${written}”改成“${suggestion}”，井号一次只多一个` }),
          },
        ];
      }),
    ),
};
