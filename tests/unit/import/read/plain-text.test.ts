/** Plain text and Markdown stay as they are, but for what is no part of a bulletin's body. */
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../../src/import/draft.ts';
import { readPlainText } from '../../../../src/import/read/plain-text.ts';
import { PNG } from './word-files.ts';

async function read(text: string, format: 'text' | 'markdown' = 'text'): Promise<Reading> {
  const reading = await readPlainText(text, format, (path) => Promise.resolve(path === '会场.png' ? PNG : undefined));
  if ('kind' in reading) throw new Error(reading.message);
  return reading;
}

describe('a plain text', () => {
  it('has its title on a first line that stands alone', async () => {
    expect(
      await read('联盟成员大会召开\r\n\r\n\u3000\u30003月5日，大会在石家庄召开。\r\n\u3000\u3000大会通过章程。\r\n'),
    ).toMatchObject({
      form: 'text',
      title: '联盟成员大会召开',
      markdown: '3月5日，大会在石家庄召开。\n\n大会通过章程。',
    });
  });

  it.each(['3月5日，大会在石家庄召开。', '各成员单位：', '- 一项', '一、总则', '1. 一项'])(
    'has none when it begins with “%s”',
    async (first) => {
      const reading = await read(`${first}\n\n第二段。`);
      expect(reading).not.toHaveProperty('title');
      expect(reading.markdown).toContain(first);
    },
  );

  it('has a paragraph on each line where no line is broken', async () => {
    expect((await read('第一段。\n第二段，短。\n第三段，这一段长一些，但是也没有折行。')).markdown).toBe(
      '第一段。\n\n第二段，短。\n\n第三段，这一段长一些，但是也没有折行。',
    );
  });

  it('has its lines joined where they were broken at one width', async () => {
    const paragraph =
      '河北省渣浆泵产业技术创新战略联盟第二次成员大会在石家庄召开，十九家成员单位的四十二名代表参加会议，会议听取了工作报告，表决通过了修订后的章程，增补了三家成员单位。';
    const broken = (text: string) => `\u3000\u3000${text}`.match(/.{1,30}/gu)?.join('\n');
    expect((await read(`${broken(paragraph)}\n${broken(paragraph)}`)).markdown).toBe(`${paragraph}\n\n${paragraph}`);
  });

  it('has its lines joined where they were broken after so many characters, narrow ones among them', async () => {
    const paragraph =
      '河北省渣浆泵产业技术创新战略联盟第二次成员大会在石家庄召开，十九家成员单位的代表拆装了六台8/6E-G泵，轴向间隙0.05毫米，径向间隙0.15毫米，会议表决通过了修订后的章程。';
    const broken = paragraph.match(/.{1,30}/gu)?.join('\n') ?? '';
    expect((await read(`${broken}\n\n${broken}`)).markdown).toBe(`${paragraph}\n\n${paragraph}`);
  });

  it('keeps lists and verses', async () => {
    expect((await read('前言。\n1. 甲\n2. 乙\n结语。')).markdown).toBe('前言。\n\n1. 甲\n2. 乙\n\n结语。');
    expect((await read('有诗为证：\n大漠孤烟直，\n长河落日圆。\n萧关逢候骑，\n都护在燕然。\n诗毕。')).markdown).toBe(
      '有诗为证：\n\n大漠孤烟直，  \n长河落日圆。  \n萧关逢候骑，  \n都护在燕然。\n\n诗毕。',
    );
  });

  it('leaves the lines of a web page behind when it was pasted from one', async () => {
    expect((await read('正文一。\n正文二。\n上一篇：别的文章\n打印本页 关闭窗口\n')).markdown).toBe(
      '正文一。\n\n正文二。',
    );
  });

  it('has no HTML in it, whatever it looks like', async () => {
    expect((await read('压力<5 MPa。\n<script>alert(1)</script>\n<b onclick="x">粗</b>')).markdown).toBe(
      '压力<5 MPa。\n\n\\<script>alert(1)\\</script>\n\n\\<b onclick="x">粗\\</b>',
    );
  });

  it('without any text is refused', async () => {
    expect(await readPlainText(' \n\u3000\n', 'text')).toMatchObject({ kind: 'refused' });
  });
});

describe('a Markdown text', () => {
  it('keeps its markup, with its first heading as title', async () => {
    expect(await read('# 大会召开\n\n# 上午\n\n- 甲\n- 乙\n\n> 引文\n接着\n', 'markdown')).toMatchObject({
      title: '大会召开',
      markdown: '## 上午\n\n- 甲\n- 乙\n\n> 引文\n接着',
    });
  });

  it('hands on what its own frontmatter says, under the keys of a bulletin', async () => {
    const text =
      '---\ntitle: 大会召开\n日期: 2024/3/5\nissue: 12\n标签: [章程]\nlayout: post\n---\n\n# 大会召开\n\n正文。\n';
    expect(await read(text, 'markdown')).toMatchObject({
      title: '大会召开',
      published: '2024-03-05',
      issue: '12',
      markdown: '正文。',
      hints: { title: '大会召开', date: '2024/3/5', issue: 12, tags: ['章程'] },
    });
  });

  it.each(['---\ntitle: [\n---\n\n正文。', '---\n- 甲\n---\n\n正文。', '---\n正文。'])(
    'is not thrown off by frontmatter that is none: %j',
    async (text) => {
      expect((await read(text, 'markdown')).markdown).toContain('正文。');
    },
  );

  it('brings its pictures along, or tells of them', async () => {
    const reading = await read(
      '甲 ![会场](会场.png) 乙\n\n![](https://example.com/a.png)\n\n![别处](b.png "题")\n\n完。',
      'markdown',
    );
    expect(reading.markdown).toBe(
      `甲 ![会场](./${reading.pictures[0]?.name}) 乙\n\n[图片](https://example.com/a.png)\n\n完。`,
    );
    expect(reading.flags).toMatchObject([
      { kind: 'picture-remote', line: 3 },
      { kind: 'picture-missing', line: 4, text: '别处' },
    ]);
  });

  it('has links that run programs taken out', async () => {
    expect((await read('[甲](javascript:alert(1))、[乙](https://example.com)', 'markdown')).markdown).toBe(
      '甲、[乙](https://example.com)',
    );
  });
});
