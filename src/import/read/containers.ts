/** Where the systems that Chinese sites run on put the text of an article. */

export interface Container {
  readonly selector: string;
  /** The system or site, for whoever adds to the list. */
  readonly system: string;
}

/** The most telling first; of several elements the one with the most text counts. */
export const CONTAINERS: readonly Container[] = [
  { selector: '#js_content', system: '微信公众号' },
  { selector: '#UCAP-CONTENT', system: '中国政府网及各地政府网站集约化平台' },
  { selector: '.TRS_UEDITOR', system: '拓尔思 TRS（新版编辑器）' },
  { selector: '.TRS_Editor', system: '拓尔思 TRS' },
  { selector: '.trs_editor_view', system: '拓尔思 TRS 海云' },
  { selector: '[id^="vsb_content"]', system: '博达 VSB' },
  { selector: '.v_news_content', system: '博达 VSB' },
  { selector: '#zoom', system: '大汉 JCMS 等政府网站' },
  { selector: '#Zoom', system: '大汉 JCMS 等政府网站' },
  { selector: '.pages_content', system: '政府网站集约化平台' },
  { selector: '.wp_articlecontent', system: '苏迪 Sudy WebPlus' },
  { selector: '.rm_txt_con', system: '人民网' },
  { selector: '#rwb_zw', system: '人民网（旧版）' },
  { selector: '#detailContent', system: '新华网' },
  { selector: '#p-detail', system: '新华网（旧版）' },
  { selector: '#content_area', system: '央视网' },
  { selector: '#mp-editor', system: '搜狐号' },
  { selector: '#artibody', system: '新浪' },
  { selector: '#article', system: '新浪（新版）' },
  { selector: '#ArticleCnt', system: '网易号、新闻客户端' },
  { selector: '#endText', system: '网易（旧版）' },
  { selector: '.post_body', system: '网易' },
  { selector: '.article-content', system: '今日头条等' },
  { selector: '.article_content', system: '通用' },
  { selector: '#articleContent', system: '通用' },
  { selector: '#article_content', system: '通用' },
  { selector: '.content-article', system: '腾讯新闻' },
  { selector: '.qq_article', system: '腾讯新闻（旧版）' },
  { selector: '.index-module_articleWrap_2Zphx', system: '百家号' },
  { selector: '.news_content', system: '企业站通用' },
  { selector: '.news-content', system: '企业站通用' },
  { selector: '#newsContent', system: '企业站通用' },
  { selector: '#NewsContent', system: '企业站通用' },
  { selector: '.newsContent', system: '企业站通用' },
  { selector: '#MyContent', system: '企业站通用' },
  { selector: '.e_box.p_articles', system: '中企动力' },
  { selector: '.entry-content', system: 'WordPress' },
  { selector: '[itemprop="articleBody"]', system: 'schema.org' },
];

/** Shorter is a stray element of the same name, not an article. */
const SHORTEST = 60;

/** The element that holds the article, when the page is of a system in the list. */
export function articleContainer(document: Document): Element | undefined {
  for (const { selector } of CONTAINERS) {
    const found = [...document.querySelectorAll(selector)]
      .map((element) => ({ element, length: element.textContent.replace(/\s/g, '').length }))
      .sort((a, b) => b.length - a.length)[0];
    if (found && (found.length >= SHORTEST || (selector === '#js_content' && found.length > 0))) return found.element;
  }
  return undefined;
}
