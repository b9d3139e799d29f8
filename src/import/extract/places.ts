/** Where names of Chinese units begin: provinces, cities, words for the whole country, and places a text names itself. */

const REGIONS =
  '北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门';

const CITIES =
  '石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水 雄安 太原 大同 长治 晋城 呼和浩特 包头 鄂尔多斯 沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 长春 吉林 哈尔滨 齐齐哈尔 大庆 南京 无锡 徐州 常州 苏州 南通 连云港 淮安 盐城 扬州 镇江 泰州 杭州 宁波 温州 嘉兴 湖州 绍兴 金华 台州 丽水 合肥 芜湖 蚌埠 淮南 马鞍山 安庆 滁州 宣城 福州 厦门 泉州 漳州 龙岩 宁德 南昌 景德镇 九江 赣州 宜春 济南 青岛 淄博 枣庄 东营 烟台 潍坊 济宁 泰安 威海 日照 临沂 德州 聊城 滨州 菏泽 郑州 开封 洛阳 平顶山 安阳 鹤壁 新乡 焦作 许昌 漯河 南阳 商丘 信阳 武汉 黄石 十堰 宜昌 襄阳 荆州 长沙 株洲 湘潭 衡阳 岳阳 常德 广州 深圳 珠海 汕头 佛山 江门 湛江 惠州 东莞 中山 南宁 柳州 桂林 海口 三亚 成都 自贡 攀枝花 泸州 德阳 绵阳 宜宾 贵阳 遵义 昆明 曲靖 拉萨 西安 宝鸡 咸阳 兰州 天水 西宁 银川 乌鲁木齐 昌吉 京津冀 长三角 珠三角';

const WHOLE =
  '中国 中华 中央 中共 国家 全国 国际 世界 华北 华东 华南 华中 西北 西南 东北 北方 南方 冀中 国网 中车 中铁 中建 中核 中石油 中石化 中海油 美国 德国 法国 英国 日本 韩国 俄罗斯 意大利 瑞典 瑞士 荷兰 芬兰 印度 澳大利亚';

const KNOWN = `${REGIONS} ${CITIES} ${WHOLE}`.split(' ');

// 一市, 各县, 我省 name no place
const NAMED =
  /(?<=^|[，。、；：（“\s]|[在到赴由自省市])(?![一二三四五六七八九十两各全本我该几多])(\p{Script=Han}{2,3}?)(省|市|县|区|旗)/gu;
const NO_PLACE =
  /[的了和与及在为是有到]|(?:园|社|校|厂|景|山|郊|灾|老|新|主城|老城|新城|片|小|地|开发|高新|成员|会|自治|直辖|出现|进入|走进)$/u;

/** A test for places at which the name of a unit may begin. */
export interface Places {
  /** Length of the place name that begins there; 0 when none does. */
  readonly at: (text: string, start: number) => number;
}

/** @param text the whole draft: 平川省 in it makes 平川 a place */
export function placesOf(text: string): Places {
  const own = new Set<string>();
  for (const [, name = '', level = ''] of text.matchAll(NAMED))
    if (!NO_PLACE.test(name)) own.add(name).add(name + level);
  const byFirst = new Map<string, string[]>();
  for (const name of new Set([...KNOWN, ...own])) {
    const first = name.charAt(0);
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), name].sort((a, b) => b.length - a.length),
    );
  }
  return {
    at: (line, start) => {
      const name = byFirst.get(line.charAt(start))?.find((one) => line.startsWith(one, start)) ?? '';
      // 国家级, 全国性, 国际化
      return /^[级性化式]/u.test(line.slice(start + name.length)) ? 0 : name.length;
    },
  };
}
