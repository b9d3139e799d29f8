/** The table that the terminal prints. */
import { describe, expect, it } from 'vitest';
import { measureRelated } from '../../../../src/evaluation/related/measure.ts';
import { relatedTable } from '../../../../src/evaluation/related/table.ts';
import { bulletinText, contentOf } from '../../../builders.ts';

const tags = { 'tags.yaml': '- {label: 安全, slug: safety}\n' };
const tagged = (title: string, body: string) => bulletinText({ title, fields: 'tags: [安全]', body });

describe('the table', () => {
  it('puts the goal beside the figure', () => {
    const measured = measureRelated(
      contentOf({
        ...tags,
        'bulletins/2024/a.md': tagged('甲', '石墨填料的泄漏试验'),
        'bulletins/2024/b.md': tagged('乙', '四氟填料的泄漏试验'),
        'bulletins/2024/c.md': bulletinText({ title: '丙', body: '培训班学员结业' }),
      }),
    );
    expect(measured).toMatchObject({ bulletins: 3, judged: 2, additions: 2 });
    expect(measured.ours).toEqual({ ndcg: 1, precision: 1, reciprocalRank: 1 });
    const lines = relatedTable(measured).split('\n');
    expect(lines[0]).toContain('共 3 篇简报，能评判的有 2 篇');
    expect(lines).toContainEqual(
      expect.stringMatching(/^简报的相关推荐 +1\.000 +1\.000 +1\.000 +目标 nDCG@5 ≥ \d\.\d{3}，/),
    );
    expect(relatedTable({ ...measured, goal: 0.9 })).toContain('≥ 0.900，已达到');
    expect(relatedTable({ ...measured, goal: 1.08 })).toContain('，未达到');
  });

  it('says so when nothing can be judged', () => {
    const measured = measureRelated(contentOf({ ...tags, 'bulletins/2024/a.md': tagged('甲', '石墨') }));
    expect(relatedTable(measured)).toContain('没有能评判的');
    expect(relatedTable(measured)).not.toContain('nDCG');
  });
});
