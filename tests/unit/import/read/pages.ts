/** One article on pages of many makes, each with what such pages put around an article. */

export const TITLE = '渣浆泵联盟第二次成员大会在石家庄召开';

export const PARAGRAPHS = [
  '3月5日，河北省渣浆泵产业技术创新战略联盟第二次成员大会在石家庄召开，十九家成员单位的四十二名代表参加会议。',
  '联盟理事长宁建国作工作报告。报告指出，过去一年联盟组织技术交流七次，发布团体标准两项，促成合作项目五个。',
  '大会表决通过了修订后的联盟章程，增补三家成员单位，并为优秀技术创新项目颁奖。',
  '河北工业大学教授李文田介绍了耐磨材料的最新进展：高铬铸铁的使用寿命比上一代产品提高了37.5%，成本只增加8%。',
  '省科技厅有关负责人在讲话中强调，联盟要围绕产业链部署创新链，把论文写在车间里，把成果用到矿山上。',
  '与会代表参观了石家庄工业泵厂的新车间，就检测平台共建共享交换了意见。',
  '会议期间，联盟秘书处还就下一年的工作计划征求了各成员单位的意见，收到建议二十余条。',
] as const;

/** Words of the pages around the article: none of them may come along. */
export const AROUND = [
  '网站首页',
  '产品中心',
  '联系我们',
  '设为首页',
  '上一篇',
  '下一篇',
  '分享到',
  '打印本页',
  '关闭窗口',
  '当前位置',
  '热门新闻',
  '矿山机械展开幕',
  '泵业协会换届',
  '版权所有',
  '冀ICP备',
  '浏览次数',
  '技术支持',
  '扫一扫',
  'alert(',
] as const;

const paragraphs = (open: string, close: string) => PARAGRAPHS.map((text) => open + text + close).join('\n');
const P = paragraphs('<p>', '</p>');
const MENU = ['网站首页', '产品中心', '新闻动态', '联系我们']
  .map((name, index) => `<li><a href="/c${index}/">${name}</a></li>`)
  .join('');
const HOT = `<h3>热门新闻</h3><ul><li><a href="/n/1.html">矿山机械展开幕</a></li><li><a href="/n/2.html">泵业协会换届</a></li><li><a href="/n/3.html">矿山机械展开幕在即</a></li></ul>`;
const FOOT = `<div class="footer"><p>版权所有 © 河北某网 冀ICP备12345678号 技术支持：某科技公司</p></div>`;
const NEXT = `<p>上一篇：<a href="/n/4.html">泵业协会换届</a></p><p>下一篇：<a href="/n/5.html">矿山机械展开幕</a></p>`;
const page = (head: string, body: string) =>
  `<!DOCTYPE html>\n<html><head><meta charset="gb2312">${head}<script>alert(1)</script></head>\n<body>${body}</body></html>`;

/** The article in the element that a selector such as `#zoom` or `.a.b` means, with a page around it. */
export function pageWith(selector: string, inside = P): string {
  const id = /#([\w-]+)/.exec(selector)?.[1] ?? /\[id\^="([\w-]+)"\]/.exec(selector)?.[1];
  const names = [...selector.matchAll(/\.([\w-]+)/g)].map(([, name]) => name).join(' ');
  const property = /\[itemprop="(\w+)"\]/.exec(selector)?.[1];
  const attributes = [id && `id="${id}"`, names && `class="${names}"`, property && `itemprop="${property}"`];
  return page(
    `<title>${TITLE}_河北某网</title>`,
    `<div class="top"><a href="/">设为首页</a><ul class="menu">${MENU}</ul></div>
<div class="side">${HOT}</div><div class="main"><h1>${TITLE}</h1>
<div class="info">发布时间：2024-03-06 来源：河北日报 浏览次数：123</div>
<div ${attributes.filter(Boolean).join(' ')}>${inside}</div>${NEXT}<div class="bdsharebuttonbox">分享到：<a>微信</a></div></div>${FOOT}`,
  );
}

export const TEMPLATES: Readonly<Record<string, string>> = {
  government: page(
    `<title>${TITLE} - 河北省某厅</title><meta name="ArticleTitle" content="${TITLE}"><meta name="PubDate" content="2024-03-06 09:30"><meta name="ContentSource" content="河北日报"><meta name="SiteName" content="河北省某厅">`,
    `<div class="header"><ul>${MENU}</ul></div><div class="position">当前位置：<a href="/">网站首页</a> &gt; <a href="/x/">新闻</a></div>
<table width="980"><tr><td><div class="bt">${TITLE}</div><div>发布日期：2024-03-06 来源：河北日报 字体：【大 中 小】</div></td></tr>
<tr><td><div id="zoom">${paragraphs('<p style="text-indent:2em">\u3000\u3000', '</p>')}</div></td></tr>
<tr><td>【<a href="javascript:window.print()">打印本页</a>】【<a href="javascript:window.close()">关闭窗口</a>】</td></tr></table>${FOOT}`,
  ),
  trs: page(
    `<title>${TITLE}_新闻中心</title>`,
    `<ul class="nav">${MENU}</ul><h1 class="xl-title">${TITLE}</h1><p class="source">时间：2024年3月6日 来源：河北日报 浏览次数：12</p>
<div class="xl-content"><div class="TRS_Editor"><style>.TRS_Editor P{line-height:2}</style>${paragraphs('<div>\u3000\u3000', '</div>')}
<p>\u3000</p><div class="share">分享到：<a href="#">微信</a></div></div></div><div class="rightside">${HOT}</div>${FOOT}`,
  ),
  boda: page(
    `<title>${TITLE}-某大学机械学院</title>`,
    `<div class="nav"><ul>${MENU}</ul></div><form name="_newscontent_fromname"><div class="v_news"><h1>${TITLE}</h1>
<div>2024年03月06日 10:12 作者：李某 点击：[<span id="dynclicks">56</span>]</div>
<div id="vsb_content_2"><div class="v_news_content">${paragraphs('<p class="vsbcontent_start"><span style="font-size:16px">', '</span></p>')}
<p>附件【<a href="/system/download.jsp?id=1">会议材料.docx</a>】</p></div></div>
<p>上一条：<a href="1.htm">泵业协会换届</a></p><p>下一条：<a href="2.htm">矿山机械展开幕</a></p>
<p>【<a href="javascript:window.opener=null;window.close()">关闭</a>】</p></div></form>${FOOT}`,
  ),
  cloud: page(
    `<title>${TITLE}_新闻动态_某市人民政府</title><meta property="og:url" content="http://www.example.gov.cn/n/6.html">`,
    `<nav>${MENU}</nav><div class="article"><h1>${TITLE}</h1><div class="pages-date">2024-03-06 08:30 <span>来源： 河北日报</span> <span>【字体：大 中 小】</span><a>打印本页</a></div>
<div class="pages_content" id="UCAP-CONTENT">${paragraphs('<p style="text-indent: 2em;">', '</p>')}<p style="display:none">扫一扫在手机打开当前页</p></div></div>
<div class="related"><h2>相关链接</h2>${HOT}</div>${FOOT}`,
  ),
  company: page(
    `<title>${TITLE}-公司新闻-河北某泵业有限公司</title>`,
    `<header><ul class="menu">${MENU}</ul></header><aside><h3>产品中心</h3><ul><li><a href="/p1">ZJ 渣浆泵</a></li><li><a href="/p2">立式泵</a></li></ul><p>联系我们：0311-00000000</p></aside>
<main><h2 class="title">${TITLE}</h2><div class="date">日期：2024-03-06 浏览次数：88</div><div class="news-content">${paragraphs('<p><span style="font-family:宋体">', '</span></p>')}
<p><img src="image/meeting.jpg" alt="会场"></p></div>${NEXT}</main>${FOOT}`,
  ),
  portal: page(
    `<title>${TITLE}--某网</title><meta name="publishdate" content="2024-03-06"><meta name="source" content="来源：河北日报">`,
    `<div class="nav">${MENU}</div><h1>${TITLE}</h1><div class="channel">2024年03月06日08:00 | 来源：<a href="http://paper.example.com">河北日报</a></div>
<div class="rm_txt_con cf"><div class="box_pic"></div>${paragraphs('<p style="text-indent: 2em;">\n\t', '\n</p>')}<div class="zdfy clearfix"></div><center><table><tr></tr></table></center>
<div class="edit cf">(责编：李某、王某)</div><p class="paper_num">分享让更多人看到</p></div><div class="rm_relevant">${HOT}</div>${FOOT}`,
  ),
  blog: page(
    `<title>${TITLE} | 泵业观察</title><meta property="article:published_time" content="2024-03-05T18:30:00Z"><link rel="canonical" href="https://www.example.com/archives/12">`,
    `<nav>${MENU}</nav><article><h1 class="entry-title">${TITLE}</h1><div class="entry-content">${P}
<div class="jiathis_style"><span>分享到：</span><a>微博</a></div><div class="related-posts">${HOT}</div></div>
<nav class="navigation"><a href="/11">上一篇</a><a href="/13">下一篇</a></nav></article><div id="comments" class="comments"><p>热门新闻下的评论</p></div>${FOOT}`,
  ),
  tables: page(
    `<title>${TITLE}</title>`,
    `<table width="100%"><tr><td><a href="/">网站首页</a> | <a href="/p">产品中心</a> | <a href="/l">联系我们</a> | <a href="#">设为首页</a></td></tr></table>
<table width="780"><tr><td width="180" valign="top">${HOT}</td><td><table><tr><td align="center"><font size="5"><b>${TITLE}</b></font></td></tr>
<tr><td align="center">发布时间：2024-3-6 浏览次数：45</td></tr><tr><td><font size="3">${PARAGRAPHS.map((text) => `\u3000\u3000${text}`).join('<br><br>\n')}</font></td></tr></table></td></tr></table>
<table width="780"><tr><td align="center">版权所有 冀ICP备12345678号 技术支持：某科技公司</td></tr></table>`,
  ),
  divs: page(
    `<title>${TITLE}</title>`,
    `<div id="app"><div class="x1a"><div class="x1b"><a href="/">网站首页</a><a href="/p">产品中心</a><a href="/l">联系我们</a></div></div>
<div class="x2a"><div class="x2b">${TITLE}</div><div class="x2c"><span>2024-03-06</span><span>河北日报</span></div><div class="x2d">${paragraphs('<div class="x2e">', '</div>')}</div></div>
<div class="x3a">${HOT}</div><div class="x4a">版权所有 冀ICP备12345678号</div></div>`,
  ),
  lazy: page(
    `<title>${TITLE}_某头条</title>`,
    `<div class="nav">${MENU}</div><h1>${TITLE}</h1><div class="article-meta"><span>2024-03-06 07:00</span> · <span>河北日报</span></div>
<div class="article-content">${paragraphs('<p>', '</p>')}<p><img src="//cdn.example.com/blank.gif" data-src="//cdn.example.com/hall.jpg" alt="会场"></p>
<div class="recommend-list">${HOT}</div></div><div class="ewm">扫一扫关注我们</div>${FOOT}`,
  ),
};

export const WECHAT = `<!DOCTYPE html><html><head><meta charset="utf-8"><meta property="og:title" content="${TITLE}"><meta property="og:url" content="http://mp.weixin.qq.com/s?__biz=a&amp;mid=1">
<script>var ct = "1709654400"; var msg_link = "http://mp.weixin.qq.com/s?__biz=a";</script></head>
<body><div id="js_article"><h1 class="rich_media_title" id="activity-name">
  ${TITLE}
</h1><div id="meta_content"><span class="rich_media_meta"><a id="js_name">渣浆泵联盟</a></span><em id="publish_time"></em></div>
<div class="rich_media_content" id="js_content" style="visibility: hidden; opacity: 0;">
<section><p style="text-align:center"><span style="font-size:12px">点击上方蓝字关注我们</span></p></section>
<section style="margin:0"><section><p>${PARAGRAPHS[0]}</p></section></section>
<section><span style="font-size: 20px;"><strong>听取工作报告</strong></span></section>
<p><span style="font-size: 15px;">${PARAGRAPHS[1]}</span></p><p><span style="font-size: 15px;">${PARAGRAPHS[2]}</span></p>
<p style="text-align:center"><img class="rich_pages" data-src="https://mmbiz.qpic.cn/mmbiz_jpg/abc/640?wx_fmt=jpeg" src="./page_files/640.png"></p>
<section><span style="font-size: 20px;"><strong>交流技术成果</strong></span></section>
${PARAGRAPHS.slice(3)
  .map((text) => `<p><span style="font-size: 15px;">${text}</span></p>`)
  .join('')}
<mpvoice name="录音" voice_encode_fileid="x"></mpvoice><iframe class="video_iframe" data-src="https://v.qq.com/iframe/preview.html?vid=1"></iframe>
<section><mp-common-profile data-nickname="渣浆泵联盟"></mp-common-profile></section><p>END</p></div>
<div id="js_pc_qr_code">微信扫一扫关注该公众号</div></div></body></html>`;
