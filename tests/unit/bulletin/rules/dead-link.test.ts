/** Links inside the site lead to pages that will be there. */
import { describe, expect, it } from 'vitest';
import { bulletinText, problemsOf, type Files } from '../../../builders.ts';

const check = (body: string, more: Files = {}, drafts = false) =>
  problemsOf({ 'bulletins/2024/visit.md': bulletinText({ body }), ...more }, { drafts }).filter(
    ({ code }) => code === 'dead-link',
  );

describe('a link', () => {
  it.each([
    '[甲](/tags/)',
    '[甲](/search/?q=阀)',
    '[甲](./visit.md)',
    '[甲](#小标题)\n\n## 小标题',
    '[甲](#%E5%B0%8F%E6%A0%87%E9%A2%98)\n\n## 小标题',
    '文[^1]\n\n[^1]: 注',
    '[甲](https://example.org/nothing)',
  ])('is sound: %j', (body) => expect(check(body)).toEqual([]));

  it('to a page that is not there names the nearest', () => {
    expect(check('[甲](/bulletins/visti/)')).toMatchObject([{ suggestion: '/bulletins/visit/' }]);
  });

  it('to a document with a problem of its own is not dead', () => {
    expect(check('[甲](./faulty.md)', { 'bulletins/2024/faulty.md': bulletinText({ date: '昨天' }) })).toEqual([]);
  });

  describe('to a draft', () => {
    const draft = {
      'bulletins/2024/plan.md': bulletinText({ title: '计划', fields: 'draft: true', body: '见[另一篇](./idea.md)。' }),
    };
    const idea = { 'bulletins/2024/idea.md': bulletinText({ title: '设想', fields: 'draft: true' }) };

    it('is dead once the site is published', () => {
      expect(check('[甲](./plan.md)', { ...draft, ...idea })).toMatchObject([
        { file: 'bulletins/2024/visit.md', line: 6, column: 5 },
      ]);
    });

    it('is sound in the preview', () => {
      expect(check('[甲](./plan.md)', { ...draft, ...idea }, true)).toEqual([]);
    });

    it('is sound from another draft', () => {
      expect(check('正文', { ...draft, ...idea })).toEqual([]);
    });
  });
});
