/** What an entry of `speakers.yaml` says: a person who needs telling apart, a portrait or a profile. */
import { field, type Values } from '../field.ts';
import { oldAddressField } from '../old-address-field.ts';
import { filePath, line, nameList, slug, text } from '../values.ts';

export const personFields = {
  name: field({
    key: 'name',
    label: '姓名',
    help: '人名，与简报里的写法一致。',
    example: 'name: 宁建国',
    widget: 'line',
    required: true,
    otherKeys: ['姓名', '名字', 'title'],
    schema: line('姓名'),
  }),
  slug: field({
    key: 'slug',
    label: '网址名',
    help: '人物页网址的最后一段；不写时用姓名的拼音。',
    example: 'slug: ning-jianguo',
    widget: 'line',
    required: false,
    otherKeys: ['网址', 'url', 'id'],
    schema: slug('网址名'),
  }),
  aliases: field({
    key: 'aliases',
    label: '别名',
    help: '姓名的其他写法。',
    example: 'aliases: [寧建國]',
    widget: 'list',
    required: false,
    otherKeys: ['别名', 'alias'],
    schema: nameList('别名'),
  }),
  orgs: field({
    key: 'orgs',
    label: '单位',
    help: '此人任职的单位；同名的人靠它区分。',
    example: 'orgs: [石家庄工业泵厂有限公司]',
    widget: 'list',
    required: false,
    otherKeys: ['单位', 'org'],
    schema: nameList('单位'),
  }),
  posts: field({
    key: 'posts',
    label: '职务',
    help: '此人先后担任过的职务；写在这里的，检查时不再提醒“职务与上一篇不同”。',
    example: 'posts: [总经理, 董事长]',
    widget: 'list',
    required: false,
    otherKeys: ['职务', 'post'],
    schema: nameList('职务'),
  }),
  portrait: field({
    key: 'portrait',
    label: '照片',
    help: '人物照片的文件。',
    example: 'portrait: ./people/宁建国.jpg',
    widget: 'picture',
    required: false,
    otherKeys: ['照片', '头像', 'photo'],
    schema: filePath('照片'),
  }),
  profile: field({
    key: 'profile',
    label: '简介',
    help: '一两句话的介绍。',
    example: 'profile: 联盟理事长。',
    widget: 'text',
    required: false,
    otherKeys: ['简介', '介绍', 'description'],
    schema: text('简介'),
  }),
  oldUrls: oldAddressField('oldUrls', { page: '人物页', named: 'slug', example: 'ning-jian-guo' }),
};

export type PersonData = Values<typeof personFields>;
