/** What `site.yaml` may say: one declaration per key. */
import { z } from 'astro/zod';
import { field, needed, optional, type Values } from '../bulletin/field.ts';
import {
  calendarDay,
  choice,
  filePath,
  group,
  line,
  nameList,
  text,
  webAddress,
  wholeNumber,
  yesNo,
} from '../bulletin/values.ts';
import { USUAL_WORDS } from '../bulletin/word-lists.ts';
import { isBasePath } from './address.ts';
import { admin } from './admin-setting.ts';
import { contrastWithWhite } from './contrast.ts';
import { LANGUAGES } from './text/index.ts';

const colour = (what: string) =>
  line(what)
    .refine((value) => /^#[0-9a-f]{6}$/i.test(value), {
      error: (issue) => `${what}“${String(issue.input)}”不是 "#b3261e" 这样的写法（要加引号）`,
    })
    .refine((value) => contrastWithWhite(value) >= 4.5, {
      error: (issue) => `${what}“${String(issue.input)}”太浅，白底上看不清（对比度要到 4.5）`,
    });

const menuItem = group(
  '菜单项',
  {
    label: line('菜单项文字'),
    href: line('菜单项地址').refine((value) => value.startsWith('/'), {
      error: (issue) => `菜单项地址“${String(issue.input)}”应当以 / 开头`,
    }),
  },
  ['label', 'href'],
);

/** The path of an address, closed with a slash; what follows the path counts as part of it. */
function pathOf(address: string): string {
  // what is no address at all has been said before
  if (!URL.canParse(address)) return '/';
  const { pathname, search, hash } = new URL(address);
  return `${pathname}${search}${hash}/`.replace(/\/\/$/, '/');
}

const basePath = line('路径').refine((value) => isBasePath(value), {
  error: (issue) => `路径“${String(issue.input)}”应当以 / 开头、以 / 结尾，例如 / 或 /jianbao/`,
});

const SHARE_CARDS = ['recent', 'all', 'none'] as const;
export type ShareCards = (typeof SHARE_CARDS)[number];

export const settingsFields = {
  name: field({
    key: 'name',
    label: '联盟名称',
    help: '报头和页脚里的全称。',
    example: 'name: 河北省渣浆泵产业技术创新战略联盟',
    widget: 'line',
    required: true,
    otherKeys: ['名称', 'title'],
    schema: line('联盟名称'),
  }),
  shortName: field({
    key: 'shortName',
    label: '简称',
    help: '窄屏和页面标题里的短名。',
    example: 'shortName: 渣浆泵联盟',
    widget: 'line',
    required: false,
    otherKeys: ['简称'],
    schema: line('简称'),
  }),
  englishName: field({
    key: 'englishName',
    label: '英文名',
    help: '联盟的英文名称。',
    example: 'englishName: Hebei Slurry Pump Alliance',
    widget: 'line',
    required: false,
    schema: line('英文名'),
  }),
  motto: field({
    key: 'motto',
    label: '口号',
    help: '首页报头下的一句话。',
    example: 'motto: 自主、创新、联建、共享',
    widget: 'line',
    required: false,
    schema: line('口号'),
  }),
  description: field({
    key: 'description',
    label: '简介',
    help: '一两句话，给搜索引擎和分享用。',
    example: 'description: 联盟的简报网站。',
    widget: 'text',
    required: true,
    otherKeys: ['简介'],
    schema: text('简介'),
  }),
  founded: field({
    key: 'founded',
    label: '成立日期',
    help: '联盟成立的日子。',
    example: 'founded: 2022-10-28',
    widget: 'date',
    required: false,
    schema: calendarDay('成立日期'),
  }),
  memberCount: field({
    key: 'memberCount',
    label: '成员单位数',
    help: '成员单位的总数，可以多于已建档的单位。',
    example: 'memberCount: 19',
    widget: 'number',
    required: false,
    schema: wholeNumber('成员单位数', 1),
  }),
  url: field({
    key: 'url',
    label: '网址',
    help: '网站的正式地址，只写到域名。',
    example: 'url: https://www.example.org',
    widget: 'link',
    required: true,
    schema: webAddress('网址').refine((value) => isBasePath(pathOf(value)), {
      error: (issue) => `网址“${String(issue.input)}”里域名后面的路径只能用字母、数字、点、下划线和连字符`,
    }),
  }),
  base: field({
    key: 'base',
    label: '路径',
    help: '网站在域名下的路径，放在根目录就写 /。',
    example: 'base: /',
    widget: 'line',
    required: false,
    schema: basePath,
  }),
  language: field({
    key: 'language',
    label: '语言',
    help: `界面的语言：${LANGUAGES.join('、')}。`,
    example: 'language: zh-Hans',
    widget: 'choice',
    required: false,
    choices: LANGUAGES,
    otherKeys: ['locale', 'lang', '语言'],
    schema: choice('语言', LANGUAGES),
  }),
  editor: field({
    key: 'editor',
    label: '编印单位',
    help: '报头期号一行里的编印单位。',
    example: 'editor: 联盟秘书处',
    widget: 'line',
    required: false,
    otherKeys: ['编印单位', 'publisher'],
    schema: line('编印单位'),
  }),
  contact: field({
    key: 'contact',
    label: '联系方式',
    help: '页脚里的联系方式。',
    example: 'contact: 电话 0311-00000000',
    widget: 'line',
    required: false,
    schema: line('联系方式'),
  }),
  icp: field({
    key: 'icp',
    label: 'ICP 备案号',
    help: '页脚里的备案号，链接到备案网站。',
    example: 'icp: 冀ICP备00000000号-1',
    widget: 'line',
    required: false,
    schema: line('ICP 备案号'),
  }),
  police: field({
    key: 'police',
    label: '公安备案号',
    help: '页脚里的公安联网备案号。',
    example: 'police: 冀公网安备 00000000000000号',
    widget: 'line',
    required: false,
    schema: line('公安备案号'),
  }),
  logo: field({
    key: 'logo',
    label: '标志',
    help: '联盟标志的图片，最好是方形的 SVG。',
    example: 'logo: ./logo.svg',
    widget: 'picture',
    required: false,
    schema: filePath('标志'),
  }),
  colours: field({
    key: 'colours',
    label: '颜色',
    help: 'primary 是主色（报头和标记），secondary 是辅色（链接和图表）；颜色要加引号。',
    example: 'colours:\n  primary: "#b3261e"\n  secondary: "#2a5b8c"',
    widget: 'group',
    required: false,
    parts: [optional('primary', '主色', 'colour'), optional('secondary', '辅色', 'colour')],
    otherKeys: ['colors', '颜色'],
    schema: group('颜色', { primary: colour('主色'), secondary: colour('辅色') }, []),
  }),
  paragraphs: field({
    key: 'paragraphs',
    label: '段落样式',
    help: 'spaced 是段间留空，indented 是首行缩进两字。',
    example: 'paragraphs: indented',
    widget: 'choice',
    required: false,
    choices: ['spaced', 'indented'],
    schema: choice('段落样式', ['spaced', 'indented']),
  }),
  grey: field({
    key: 'grey',
    label: '灰色模式',
    help: '哀悼日写 true，全站变灰。',
    example: 'grey: true',
    widget: 'switch',
    required: false,
    schema: yesNo('灰色模式'),
  }),
  shareCards: field({
    key: 'shareCards',
    label: '分享图',
    help: '网页分享到微信等处时的配图，由程序按标题绘制。recent 只给最新的 200 篇各画一张，其余页面共用一张；all 每篇都画，生成网站要慢一些；none 不要配图。',
    example: 'shareCards: recent',
    widget: 'choice',
    required: false,
    choices: SHARE_CARDS,
    otherKeys: ['分享图'],
    schema: choice('分享图', SHARE_CARDS),
  }),
  kinds: field({
    key: 'kinds',
    label: '类别',
    help: `简报的类别，按想要的先后；不写就用 ${USUAL_WORDS.kinds.join('、')}。第一个是没写类别时的默认。`,
    example: 'kinds: [新闻, 会议, 培训]',
    widget: 'list',
    required: false,
    otherKeys: ['类别'],
    schema: nameList('类别'),
  }),
  roles: field({
    key: 'roles',
    label: '职务',
    help: `成员单位的职务，按排列的先后；不写就用 ${USUAL_WORDS.roles.join('、')}。`,
    example: 'roles: [会长单位, 副会长单位, 会员单位]',
    widget: 'list',
    required: false,
    otherKeys: ['职务'],
    schema: nameList('职务'),
  }),
  menu: field({
    key: 'menu',
    label: '菜单',
    help: '导航菜单，按书写顺序；label 是文字，href 是以 / 开头的站内地址。',
    example: 'menu:\n  - {label: 简报, href: /bulletins/}',
    widget: 'group-list',
    required: false,
    parts: [needed('label', '文字'), needed('href', '地址')],
    otherKeys: ['菜单', 'nav'],
    schema: z.array(menuItem, { error: '菜单应当是列表，每项写 label 和 href' }),
  }),
  admin,
};

export type SettingsData = Values<typeof settingsFields>;
