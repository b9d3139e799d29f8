/** A few bulletins with names of every sort, for tests of the evaluation of the search. */
import { groundOf } from '../../../../src/evaluation/search/draw.ts';
import { bulletinText, libraryOf } from '../../../builders.ts';

export const library = libraryOf({
  'tags.yaml': '- {label: 标准制定, slug: standards, aliases: [团标]}\n- {label: 没有用过, slug: unused}\n',
  'members/pump.md': '---\nname: 石家庄工业泵厂有限公司\nshortName: 石工泵\naliases: [石泵厂]\nrole: 理事长单位\n---\n',
  'bulletins/2024/standard.md': bulletinText({
    title: '渣浆泵标准发布',
    date: '2024-03-05',
    fields: 'tags: [标准制定]\nissue: 7\nsummary: 依据旧标准修订。',
    body: '渣浆泵标准由GB/T 3216-2016、100ZJ-I-A50等组成，渣浆泵单位都要执行，意味着质量提高到37.5%。\n\nSlurry pump 选型见 https://a.example/very/long/address/of/a/page-2024',
  }),
  'bulletins/2024/visit.md': bulletinText({
    title: '单雄信到访',
    date: '2024-04-01',
    fields: 'members: [石泵厂]\nspeakers: [{name: 单雄信, org: 石工泵, post: 厂长}]',
    body: '介绍了渣浆泵的情况。',
  }),
});

export const ground = groundOf(library);
export const STANDARD = '/bulletins/standard/';
export const VISIT = '/bulletins/visit/';
