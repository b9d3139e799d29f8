/** All stages in their order: what only shows when they work together. */
import { describe, expect, it } from 'vitest';
import { damage, someGlossed } from '../../../src/evaluation/import/damage.ts';
import { seeded } from '../../../src/evaluation/random.ts';
import { importDraft } from '../../../src/import/import-draft.ts';
import type { Proposal } from '../../../src/import/proposal.ts';
import { isRefused } from '../../../src/import/read/refuse.ts';
import { vocabulary } from './stages.ts';

async function imported(name: string, text: string, dateHint?: string): Promise<Proposal> {
  const file = { name, bytes: new TextEncoder().encode(text) };
  const result = await importDraft(file, { vocabulary, today: '2024-12-31', ...(dateHint && { dateHint }) });
  if (isRefused(result)) throw new Error(result.message);
  return result;
}

const TITLE = '联盟召开团体标准审查会';
const TEXT =
  '2023年10月12日，特种阀门产业联盟在滨海市召开团体标准审查会。\n\n' +
  '会议对安全阀密封性能试验方法进行了审查，来自企业、检验机构和高校的专家参加会议。\n\n' +
  '海港阀门厂有限公司厂长李伟表示，企业将联合攻关，加快创新，各单位要认真组织学习。';
const damaged = (text: string) =>
  damage(text, { glossed: someGlossed(seeded(11), text, 0.6), marks: false, aligned: true }).text;

describe('a damaged page', () => {
  it('gets its title and its source back with its text', async () => {
    const [title, text, source] = damaged([TITLE, TEXT, '滨海产业网'].join('\n@\n')).split('\n@\n');
    const body = (text ?? '').split('\n\n').map((paragraph) => `<p>${paragraph}</p>`);
    const page = `<html><head><title>${title}</title><meta name="source" content="${source}"></head><body><h1>${title}</h1><div class="TRS_Editor">${body.join('')}</div></body></html>`;
    const proposal = await imported('a.html', page);
    expect(title).toMatch(/\([\p{Ll}]+\)/u);
    expect(proposal.title?.value).toBe(TITLE);
    expect(proposal.body).toBe(TEXT);
    expect(proposal.date?.value).toBe('2023-10-12');
    expect(proposal.changes.length).toBeGreaterThan(10);
    for (const { line } of proposal.changes) expect(line).toBeGreaterThanOrEqual(1);
  });
});

describe('a sound text', () => {
  it('is not changed, and its title does not stand in it twice', async () => {
    const proposal = await imported('a.txt', `${TITLE}\n\n${TEXT}\n`);
    expect(proposal).toMatchObject({ title: { value: TITLE }, body: TEXT, changes: [] });
  });

  it('is published on the day that its own lines name', async () => {
    const text = `${TITLE}\n\n发布时间：2023-11-02 来源：海港日报\n\n10月12日，特种阀门产业联盟在滨海市召开团体标准审查会。\n`;
    const proposal = await imported('a.txt', text);
    expect(proposal.date?.value).toBe('2023-10-12');
    expect(proposal.source?.value.name).toBe('海港日报');
  });

  it('without a year has no date, but for a hint', async () => {
    const text = `${TITLE}\n\n10月12日，特种阀门产业联盟召开团体标准审查会。\n`;
    expect((await imported('a.txt', text)).date).toBeUndefined();
    expect((await imported('a.txt', text, '2022-11-01')).date?.value).toBe('2022-10-12');
  });
});
