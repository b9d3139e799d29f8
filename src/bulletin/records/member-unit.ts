/** What a member unit's file says: `members/<slug>.md`. */
import { field, type Values } from '../field.ts';
import { oldAddressField } from '../old-address-field.ts';
import { choice, filePath, line, nameList, text, webAddress } from '../values.ts';
import { USUAL_WORDS } from '../word-lists.ts';

/** The places in the industry chain, in the direction of the goods. */
export const CHAIN = ['上游', '中游', '下游'] as const;

export type ChainPlace = (typeof CHAIN)[number];

export const memberFields = {
  name: field({
    key: 'name',
    label: '全称',
    help: '单位的正式名称。',
    example: 'name: 石家庄工业泵厂有限公司',
    widget: 'line',
    required: true,
    otherKeys: ['名称', '全称', 'title'],
    schema: line('全称'),
  }),
  shortName: field({
    key: 'shortName',
    label: '简称',
    help: '列表和图里用的短名。',
    example: 'shortName: 石工泵',
    widget: 'line',
    required: false,
    otherKeys: ['简称', 'short'],
    schema: line('简称'),
  }),
  aliases: field({
    key: 'aliases',
    label: '别名',
    help: '文章里可能出现的其他叫法。',
    example: 'aliases: [石家庄工业泵厂]',
    widget: 'list',
    required: false,
    otherKeys: ['别名', 'alias'],
    schema: nameList('别名'),
  }),
  role: field({
    key: 'role',
    label: '职务',
    help: `在联盟里的职务：${USUAL_WORDS.roles.join('、')}（site.yaml 的 roles 可以换成自己的）。`,
    example: 'role: 理事长单位',
    widget: 'choice',
    required: true,
    choices: USUAL_WORDS.roles,
    otherKeys: ['职务', '角色'],
    schema: line('职务'),
  }),
  chain: field({
    key: 'chain',
    label: '产业链位置',
    help: `在产业链上的位置：${CHAIN.join('、')}。`,
    example: 'chain: 中游',
    widget: 'choice',
    required: false,
    choices: CHAIN,
    otherKeys: ['产业链'],
    schema: choice('产业链位置', CHAIN),
  }),
  city: field({
    key: 'city',
    label: '城市',
    help: '单位所在的城市。',
    example: 'city: 石家庄市',
    widget: 'line',
    required: false,
    otherKeys: ['城市', '所在地'],
    schema: line('城市'),
  }),
  website: field({
    key: 'website',
    label: '网站',
    help: '单位自己的网站。',
    example: 'website: https://www.example.org/',
    widget: 'link',
    required: false,
    otherKeys: ['网站', '官网', 'url'],
    schema: webAddress('网站'),
  }),
  logo: field({
    key: 'logo',
    label: '标志',
    help: '单位标志的图片文件，放在同一文件夹里。',
    example: 'logo: ./石工泵.svg',
    widget: 'picture',
    required: false,
    otherKeys: ['标志'],
    schema: filePath('标志'),
  }),
  summary: field({
    key: 'summary',
    label: '简介',
    help: '一句话的介绍；不写时取正文开头。',
    example: 'summary: 渣浆泵制造企业。',
    widget: 'text',
    required: false,
    otherKeys: ['简介', '摘要', 'description'],
    schema: text('简介'),
  }),
  oldUrls: oldAddressField('oldUrls', { page: '单位页', named: 'file', example: 'shigong-pump' }),
};

export type MemberUnitData = Values<typeof memberFields>;
