/** Every place where content points at something is found, with the place in the file. */
import { describe, expect, it } from 'vitest';
import type { Use } from '../../../src/bulletin/content.ts';
import { attachmentUses, linkUses, pictureUses } from '../../../src/bulletin/references.ts';
import { bulletinText, contentOf, memberText } from '../../builders.ts';

const content = contentOf({
  'bulletins/2024/visit/index.md': bulletinText({
    fields: 'cover: ./封面.png\nattachments:\n  - title: 名单\n    file: ./名单.xlsx',
    body: '见[例会](../meeting.md)，[再见例会](../meeting.md)。\n\n> ![会场](<./会场 1.png>)\n\n| 甲 | 乙 |\n| - | - |\n| 丙 | [丁](https://example.org/) |',
  }),
  'bulletins/2024/meeting.mdx': bulletinText({
    title: '例会',
    body: '<Figure\n  src="./图.png" alt="图"\n/>\n\n<a href="#甲">甲</a>\n\n[乙][ref]\n\n[ref]: ./visit/index.md',
  }),
  'members/haigang.md': memberText('海港阀门', 'role: 成员单位\nlogo: ./标志.svg'),
  'speakers.yaml': '- name: 李伟\n  portrait: ./people/李伟.jpg\n',
});
const short = (uses: readonly Use[]) =>
  uses.map(({ entry, target, position }) => `${entry.file}:${position.line}:${position.column} ${target}`);

describe('references', () => {
  it('to pictures stand in bodies and in frontmatter', () => {
    expect(short(pictureUses(content))).toEqual([
      'bulletins/2024/meeting.mdx:7:8 ./图.png',
      'bulletins/2024/visit/index.md:12:10 ./会场 1.png',
      'bulletins/2024/visit/index.md:4:8 ./封面.png',
      'members/haigang.md:4:7 ./标志.svg',
      'speakers.yaml:2:13 ./people/李伟.jpg',
    ]);
  });

  it('to attachments stand in frontmatter', () => {
    expect(short(attachmentUses(content))).toEqual(['bulletins/2024/visit/index.md:7:11 ./名单.xlsx']);
  });

  it('to pages stand in bodies, a repeated one at its own place', () => {
    expect(short(linkUses(content))).toEqual([
      'bulletins/2024/meeting.mdx:10:10 #甲',
      'bulletins/2024/meeting.mdx:14:8 ./visit/index.md',
      'bulletins/2024/visit/index.md:10:7 ../meeting.md',
      'bulletins/2024/visit/index.md:10:29 ../meeting.md',
      'bulletins/2024/visit/index.md:16:11 https://example.org/',
    ]);
  });
});
