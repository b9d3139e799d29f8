/** Lines of a site's template: dropped where templates stand, and nowhere else. */
import { describe, expect, it } from 'vitest';
import { templateLines } from '../../../../src/import/clean/template-lines.ts';
import { Worksheet } from '../../../../src/import/restore/worksheet.ts';

const BODY = '近日，联盟召开会议，宁建国作了讲话。';

function cleaned(text: string, damaged = false) {
  const sheet = new Worksheet(text);
  const { edits, sources } = templateLines(text, damaged);
  sheet.revise(edits);
  return { text: sheet.text, sources };
}

describe('template lines', () => {
  it.each([
    '标签：',
    '標簽:',
    '标签：渣浆泵 产业联盟',
    '相关资讯',
    '相關資訊',
    '## 相关新闻',
    '上一篇：联盟召开第一次成员大会',
    '上一篇：[联盟召开第一次成员大会](./1.html)',
    '下一条：没有了',
    '【打印本页】 【关闭窗口】',
    '打印 | 关闭',
    '[打印](javascript:window.print) [关闭](javascript:window.close)',
    '分享到：微信 微博 QQ空间',
    '浏览次数：123',
    '浏览次数:1,234次',
    '返回顶部',
    '点个**在看**再走',
  ])('go from the end: %s', (line) => {
    expect(cleaned(`${BODY}\n\n${line}\n`)).toEqual({ text: `${BODY}\n`, sources: [] });
  });

  it('go in rows, with the empty lines between them', () => {
    expect(cleaned(`${BODY}\n\n標簽:\n\n相關資訊\n\n上一篇：甲\n下一篇：乙`).text).toBe(`${BODY}\n`);
  });

  it('go from between the text and its footnotes', () => {
    expect(cleaned(`${BODY}[^1]\n\n（供稿：张三）\n\n[^1]: 注释。\n`)).toEqual({
      text: `${BODY}[^1]\n\n[^1]: 注释。\n`,
      sources: ['（供稿：张三）'],
    });
  });

  it('go from the beginning', () => {
    const head = '当前位置：首页 > 新闻中心 > 正文\n\n字号：大 中 小\n\n浏览次数：12\n\n';
    expect(cleaned(head + BODY).text).toBe(BODY);
  });

  it.each([
    '来源：河北新闻网',
    '來源:河北新聞網  作者:張三',
    '2022-10-28 10:30:00 来源：河北新闻网 浏览次数：12',
    '（责任编辑：李四）',
    '（本期编辑：李四）',
    '责任编辑：李四 审核：王五',
    '作者：郝丽敏',
    '发布时间：2022-10-28 来源：本站',
  ])('that tell the source are kept apart, from the beginning and from the end: %s', (line) => {
    expect(cleaned(`${line}\n\n${BODY}\n`)).toEqual({ text: `${BODY}\n`, sources: [line] });
    expect(cleaned(`${BODY}\n\n${line}\n`)).toEqual({ text: `${BODY}\n`, sources: [line] });
  });

  it('below 相关资讯 go with it in a damaged text only, unless there is a sentence', () => {
    const text = `${BODY}\n\n相关资讯\n\n- 联盟成立\n- [联盟考察](./2.html)\n`;
    expect(cleaned(text, true).text).toBe(`${BODY}\n`);
    expect(cleaned(text).text).toBe(text);
    const withSentence = `${BODY}\n\n相关资讯\n\n联盟还发布了标准。\n`;
    expect(cleaned(withSentence, true).text).toBe(withSentence);
  });

  it.each([
    '来源：会费、捐赠和政府资助是联盟经费的主要来源。',
    '标签化管理的做法值得推广。',
    '下一篇章要靠大家来书写',
    '时间：2022年10月28日上午9时',
    '地点：石工泵会议室',
    '关闭阀门后再打印报告。',
    '相关资讯请见联盟网站。',
  ])('are never a line of the article: %s', (line) => {
    expect(cleaned(`${line}\n\n${BODY}\n\n${line}\n`).text).toBe(`${line}\n\n${BODY}\n\n${line}\n`);
  });

  it.each(['标签：', '来源：河北新闻网', '上一篇：甲'])('stay in the middle of an article: %s', (line) => {
    const text = `${BODY}\n\n${line}\n\n${BODY}\n`;
    expect(cleaned(text).text).toBe(text);
  });

  it('stay in code', () => {
    const text = `${BODY}\n\n\`\`\`\n标签：\n\`\`\`\n`;
    expect(cleaned(text).text).toBe(text);
  });
});
