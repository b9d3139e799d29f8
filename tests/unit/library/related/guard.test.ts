/** A guard: on a small labelled corpus made from a seed, related bulletins are better than the cosine of words. */
import { describe, expect, it } from 'vitest';
import { wordCosine } from '../../../../src/evaluation/related/baselines.ts';
import { belonging, unlabelled } from '../../../../src/evaluation/related/labels.ts';
import { quality, SHOWN } from '../../../../src/evaluation/related/quality.ts';
import { buildLibrary } from '../../../../src/library/library.ts';
import { bulletinText, contentOf, type Files } from '../../../builders.ts';

const TOPICS = 16;
const EACH = 8;
const FIRST = [...'渣耐高防密智绿节精重轻快远联共新'];
const SECOND = [...'浆磨温爆封能色油密型质速程动享材'];
const THIRD = [...'泵阀炉轴套机件链网台厂标具仪线法'];
const COMMON =
  '会议 企业 成员 联盟 工作 开展 推进 活动 负责 介绍 参加 发展 服务 合作 交流 技术 产品 市场 单位 代表'.split(' ');

/** Whole numbers below `end`, the same in every run. */
function dice(seed: number): (end: number) => number {
  let state = seed;
  return (end) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * end);
  };
}

/**
 * As news is written: each topic has terms of its own and comes up for two years; the title and the first lines name it,
 * the rest names other things too.
 */
function corpus(seed: number): Files {
  const below = dice(seed);
  const one = (list: readonly string[]) => list[below(list.length)] ?? '';
  const topics = Array.from({ length: TOPICS }, () => ({
    terms: Array.from({ length: 10 }, () => one(FIRST) + one(SECOND) + one(THIRD)),
    year: 2010 + below(10),
  }));
  const allTerms = topics.flatMap(({ terms }) => terms);
  const bulletins = topics.flatMap(({ terms, year }, topic) =>
    Array.from({ length: EACH }, (_, number): [string, string] => {
      const sentence = (own: readonly string[]) =>
        Array.from({ length: 6 }, () => one(below(5) === 0 ? own : COMMON)).join('');
      const lead = `${sentence(terms)}，${sentence(terms)}。`;
      const rest = Array.from(
        { length: 6 },
        () => `${sentence(below(3) === 0 ? terms : allTerms)}，${sentence(COMMON)}。`,
      );
      const date = `${year + below(2)}-0${1 + below(9)}-${10 + below(18)}`;
      const title = `${one(COMMON)}${one(terms)}${one(COMMON)}`;
      const fields = `tags: [主题${topic}]`;
      const file = `bulletins/${date.slice(0, 4)}/t${topic}-${number}.md`;
      return [file, bulletinText({ title, date, fields, body: [lead, ...rest].join('\n\n') })];
    }),
  );
  const tags = Array.from({ length: TOPICS }, (_, topic) => `- {label: 主题${topic}, slug: topic-${topic}}\n`);
  return { 'tags.yaml': tags.join(''), ...Object.fromEntries(bulletins) };
}

describe('related bulletins', () => {
  it('are found clearly better than by the cosine of words', () => {
    for (const seed of [1, 2, 3]) {
      const content = contentOf(corpus(seed));
      const relevant = belonging(buildLibrary(content, { drafts: false }).bulletins);
      const { bulletins, related } = buildLibrary(unlabelled(content), { drafts: false });
      const ours = quality((slug) => related(slug).map((entry) => entry.slug), relevant);
      const words = quality(wordCosine(bulletins, SHOWN), relevant);
      expect(relevant.size).toBe(TOPICS * EACH);
      expect(ours.ndcg).toBeGreaterThan(1.3 * words.ndcg);
      expect(ours.precision).toBeGreaterThan(words.precision);
    }
  });
});
