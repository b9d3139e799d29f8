/** The people who speak in a bulletin, each with organisation and post as they were on that day. */
import { z } from 'astro/zod';
import { field, needed, optional } from '../field.ts';
import { group, line, type IssueDetail } from '../values.ts';
import { flowItem, partsOfList } from '../yaml-text.ts';

/** What a Chinese keyboard types between two people. */
const SEPARATORS = /[、，；]/u;

const personName = line('发言人姓名').refine((name) => !SEPARATORS.test(name), {
  error: (issue) => `发言人姓名“${String(issue.input)}”像是几个人，一人写一项`,
});

const person = group('发言人', { name: personName, org: line('发言人单位'), post: line('发言人职务') }, ['name'], {
  姓名: 'name',
  名字: 'name',
  单位: 'org',
  所在单位: 'org',
  职务: 'post',
  职位: 'post',
});

export const speakers = field({
  key: 'speakers',
  label: '发言人',
  help: '在文中讲话、致辞、表态的人；name 是姓名，org 是单位，post 是职务（几个职务用顿号隔开）。',
  example: 'speakers:\n  - name: 宁建国\n    org: 石家庄工业泵厂有限公司\n    post: 党委书记、董事长',
  widget: 'speakers',
  required: false,
  parts: [needed('name', '姓名'), optional('org', '单位'), optional('post', '职务')],
  otherKeys: ['发言人', '讲话人', 'speaker', 'people'],
  schema: z.array(
    // a bare name is what people write when they know no more
    z.preprocess((entry, context) => {
      if (typeof entry !== 'string') return entry;
      if (!SEPARATORS.test(entry)) return { name: entry };
      const names = partsOfList(entry);
      const params: IssueDetail = { suggestion: names.join(', '), replacement: { items: names.map(flowItem) } };
      context.addIssue({ code: 'custom', message: `发言人“${entry}”像是几个人，被当成了一个`, params });
      return z.NEVER;
    }, person),
    { error: '发言人应当是列表，每人一项，以“- name: 姓名”开头' },
  ),
});
