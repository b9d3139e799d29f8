/** Word files become Markdown: official documents set by hand, and those that use styles. */
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../../src/import/draft.ts';
import { readWord } from '../../../../src/import/read/word.ts';
import {
  heading,
  line,
  listItem,
  paragraph,
  picture,
  PNG,
  styled,
  table,
  withNote,
  withPart,
  wordFile,
} from './word-files.ts';

async function read(file: Promise<Uint8Array>): Promise<Reading> {
  const reading = await readWord(await file);
  if ('kind' in reading) throw new Error(reading.message);
  return reading;
}

const TITLE_LOOK = { font: '方正小标宋简体', size: 22, centred: true };

describe('an official document', () => {
  it('has its title in 小标宋, over as many lines as it takes', async () => {
    const reading = await read(
      wordFile([
        line('关于召开联盟', TITLE_LOOK),
        line('成员大会的通知', TITLE_LOOK),
        line('各成员单位：'),
        line('通知如下。'),
      ]),
    );
    expect(reading).toMatchObject({
      form: 'docx',
      title: '关于召开联盟成员大会的通知',
      markdown: '各成员单位：\n\n通知如下。',
    });
  });

  it.each([
    ['large', { size: 18, centred: true }],
    ['bold', { bold: true, centred: true }],
  ])('may have it centred and %s instead', async (_, look) => {
    expect(await read(wordFile([line('联盟成员大会召开', look), line('正文。')]))).toMatchObject({
      title: '联盟成员大会召开',
    });
  });

  it('may have it in 小标宋 for Chinese letters alone, or by a style that says so', async () => {
    const fonts = { ascii: 'Times New Roman', eastAsia: '方正小标宋简体' };
    const byFont = wordFile([styled([{ text: '联盟成员大会召开', font: fonts }]), line('正文。')]);
    expect(await read(byFont)).toMatchObject({ title: '联盟成员大会召开', markdown: '正文。' });
    const base = { id: 'base', name: '公文', run: { size: 44 } };
    const style = { id: 'head', name: '公文大字', basedOn: 'base', paragraph: { alignment: 'center' as const } };
    const byStyle = wordFile([paragraph('联盟成员大会召开', { style: 'head' }), line('正文。')], {
      styles: { paragraphStyles: [base, style] },
    });
    expect(await read(byStyle)).toMatchObject({ title: '联盟成员大会召开', markdown: '正文。' });
  });

  it('may leave the counting of its sections to Word', async () => {
    const { markdown } = await read(
      wordFile([
        listItem('会议内容', 'sections'),
        line('听取报告。'),
        listItem('时间', 'sections', 1),
        line('3月5日。'),
        listItem('地点', 'sections', 1),
        line('石家庄。'),
        listItem('有关要求', 'sections'),
        line('准时参加。'),
        listItem('普通', 'numbers'),
      ]),
    );
    expect(markdown).toBe(
      '## 一、会议内容\n\n听取报告。\n\n### （一）时间\n\n3月5日。\n\n### （二）地点\n\n石家庄。\n\n## 二、有关要求\n\n准时参加。\n\n1. 普通',
    );
  });

  it('has no title where nothing looks like one', async () => {
    const reading = await read(wordFile([line('2024年3月5日', { bold: true, centred: true }), line('正文。')]));
    expect(reading).not.toHaveProperty('title');
    expect(reading.markdown).toContain('2024年3月5日');
  });

  it('numbers its sections 一、 and （一）', async () => {
    const { markdown } = await read(
      wordFile([
        line('一、会议内容'),
        line('听取报告。'),
        line('（一）时间'),
        line('3月5日。'),
        line('二、有关要求'),
        line('（一）请各单位按时参加，不得缺席。'),
      ]),
    );
    expect(markdown).toBe(
      '## 一、会议内容\n\n听取报告。\n\n### （一）时间\n\n3月5日。\n\n## 二、有关要求\n\n（一）请各单位按时参加，不得缺席。',
    );
  });

  it('may list things the same way', async () => {
    const { markdown } = await read(wordFile([line('议程：'), line('一、审议章程'), line('二、选举理事')]));
    expect(markdown).toBe('议程：\n\n一、审议章程\n\n二、选举理事');
  });

  it('has its issue number in the header', async () => {
    expect(await read(wordFile([line('正文。')], { header: '渣浆泵联盟简报　第3期' }))).toMatchObject({
      issue: '3',
      markdown: '正文。',
    });
  });

  it('has a masthead that is not its title', async () => {
    const reading = await read(
      wordFile([
        line('渣浆泵联盟简报', { font: '方正小标宋简体', size: 36, centred: true }),
        line('2024年第3期（总第45期）', { centred: true }),
        line('联盟成员大会召开', TITLE_LOOK),
        line('正文。'),
      ]),
    );
    expect(reading).toMatchObject({ issue: '45', title: '联盟成员大会召开', markdown: '正文。' });
    expect(reading.flags).toMatchObject([{ kind: 'masthead', text: '渣浆泵联盟简报 / 2024年第3期（总第45期）' }]);
  });

  it.each([
    '联盟秘书处编　二〇二三年十一月二十日',
    '联盟秘书处 2023年11月20日',
    '编印：联盟秘书处　　2023年11月20日印发',
  ])('has its day of publication in its masthead: %s', async (imprint) => {
    const reading = await read(
      wordFile([
        line('渣浆泵联盟简报', { font: '方正小标宋简体', size: 36, centred: true }),
        line('第3期', { centred: true }),
        line(imprint),
        line('联盟成员大会召开', TITLE_LOOK),
        line('正文。'),
      ]),
    );
    expect(reading).toMatchObject({ published: '2023-11-20', title: '联盟成员大会召开', markdown: '正文。' });
  });

  it('may have its issue number below the title', async () => {
    const reading = await read(
      wordFile([line('联盟成员大会召开', TITLE_LOOK), line('（2024年第7期）', { centred: true }), line('正文。')]),
    );
    expect(reading).toMatchObject({ issue: '7', title: '联盟成员大会召开', markdown: '正文。' });
  });
});

describe('a document with styles', () => {
  it('has its title and headings by their names', async () => {
    const reading = await read(
      wordFile([
        heading('大会召开', 'title'),
        heading('上午', 1),
        paragraph('报告。'),
        heading('下午', 2),
        paragraph('讨论。'),
      ]),
    );
    expect(reading).toMatchObject({ title: '大会召开', markdown: '## 上午\n\n报告。\n\n### 下午\n\n讨论。' });
  });

  it('has its only heading of the first level as title when it stands first', async () => {
    expect(await read(wordFile([heading('大会召开', 1), heading('上午', 2), paragraph('报告。')]))).toMatchObject({
      title: '大会召开',
      markdown: '## 上午\n\n报告。',
    });
  });

  it('knows the Chinese names of styles', async () => {
    const file = await wordFile([heading('大会召开', 'title'), heading('上午', 1), paragraph('报告。')]);
    const renamed = withPart(file, 'word/styles.xml', (xml) =>
      xml.replace(/w:val="Title"/, 'w:val="标题"').replace(/w:val="heading 1"/, 'w:val="标题 1"'),
    );
    expect(await read(renamed)).toMatchObject({ title: '大会召开', markdown: '## 上午\n\n报告。' });
  });
});

describe('the parts of a text', () => {
  it('are lists', async () => {
    const items = [
      listItem('甲', 'numbers'),
      listItem('乙', 'numbers'),
      listItem('丙', 'bullets'),
      listItem('丁', 'bullets', 1),
    ];
    expect((await read(wordFile(items))).markdown).toBe('1. 甲\n2. 乙\n\n- 丙\n  - 丁');
  });

  it('are tables, with the first row as head', async () => {
    const { markdown } = await read(
      wordFile([
        table([
          ['单位', '人数'],
          ['石工泵', '3|4'],
        ]),
      ]),
    );
    expect(markdown.replace(/ +/g, ' ')).toBe('| 单位 | 人数 |\n| --- | --- |\n| 石工泵 | 3\\|4 |');
  });

  it('are tables with merged cells, which stay HTML', async () => {
    const { markdown } = await read(
      wordFile([
        table([
          [
            ['单位', 1, 2],
            ['人数', 2, 1],
          ],
          ['男', '女'],
          ['甲', '<1>', '2'],
        ]),
      ]),
    );
    expect(markdown).toBe(
      [
        '<table>',
        '<tr><td rowspan="2">单位</td><td colspan="2">人数</td></tr>',
        '<tr><td>男</td><td>女</td></tr>',
        '<tr><td>甲</td><td>&lt;1&gt;</td><td>2</td></tr>',
        '</table>',
      ].join('\n'),
    );
  });

  it('are footnotes, numbered as the text calls them', async () => {
    const footnotes = { 7: { children: [paragraph('据秘书处统计。')] }, 2: { children: [paragraph('见章程。')] } };
    const { markdown } = await read(
      wordFile([withNote('十九家', 7, '单位参加'), withNote('通过章程', 2, '。')], { footnotes }),
    );
    expect(markdown).toBe('十九家[^1]单位参加\n\n通过章程[^2]。\n\n[^1]: 据秘书处统计。\n\n[^2]: 见章程。');
  });

  it('are raised, lowered, bold and struck letters', async () => {
    const runs = [
      { text: '10 m' },
      { text: '2', superScript: true },
      { text: 'H' },
      { text: '2', subScript: true },
      { text: '重点', bold: true },
      { text: '旧', strike: true },
    ];
    expect((await read(wordFile([styled(runs)]))).markdown).toBe('10 m<sup>2</sup>H<sub>2</sub>**重点**~~旧~~');
  });

  it('are pictures, named by what is in them and kept once', async () => {
    const reading = await read(wordFile([paragraph('图：'), picture(PNG), picture(PNG)]));
    expect(reading.pictures).toEqual([{ name: expect.stringMatching(/^[\da-f]{12}\.png$/) as string, bytes: PNG }]);
    expect(reading.markdown).toBe(`图：\n\n![](./${reading.pictures[0]?.name})\n\n![](./${reading.pictures[0]?.name})`);
  });

  it('may be a picture that browsers do not show, which is left out and told', async () => {
    const metafile = new Uint8Array(80);
    metafile.set([0x20, 0x45, 0x4d, 0x46], 40);
    const reading = await read(wordFile([paragraph('前。'), picture(metafile), paragraph('后。')]));
    expect(reading).toMatchObject({ markdown: '前。\n\n后。', pictures: [] });
    expect(reading.flags).toMatchObject([
      { kind: 'picture-format', line: 2, message: expect.stringContaining('EMF') as string },
    ]);
  });

  it('that were deleted or commented do not come back; those in boxes do', async () => {
    const file = await wordFile([paragraph('开头。'), paragraph('标记')]);
    const changed = withPart(file, 'word/document.xml', (xml) =>
      xml.replace(
        /<w:r>(?:(?!<\/w:r>).)*标记<\/w:t><\/w:r>/,
        '<w:ins w:id="1" w:author="a"><w:r><w:t>新写的</w:t></w:r></w:ins><w:del w:id="2" w:author="a"><w:r><w:delText>删掉的</w:delText></w:r></w:del>' +
          '<w:moveFrom w:id="3" w:author="a"><w:r><w:t>移走的</w:t></w:r></w:moveFrom><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent><w:p><w:r><w:t>框里的</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>',
      ),
    );
    const { markdown } = await read(changed);
    expect(markdown).toContain('新写的');
    expect(markdown).toContain('框里的');
    expect(markdown).not.toMatch(/删掉的|移走的/);
  });

  it('may be formulas and charts, which are told because they are lost', async () => {
    const file = await wordFile([paragraph('公式：')]);
    const { flags } = await read(
      withPart(file, 'word/document.xml', (xml) =>
        xml.replace('</w:p>', '<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></w:p>'),
      ),
    );
    expect(flags).toMatchObject([{ kind: 'formula' }]);
  });

  it('are shown as they are, never taken for Markdown or HTML', async () => {
    const { markdown } = await read(wordFile([paragraph('# 甲 *乙* [丙](丁) <b onclick="x">戊</b> &lt; a_b 5<6')]));
    expect(markdown).toBe('\\# 甲 \\*乙\\* [丙\\](丁) \\<b onclick="x">戊\\</b> \\&lt; a_b 5<6');
  });
});
