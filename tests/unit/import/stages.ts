/** What the earlier stages might hand on, for tests of the later ones. */
import type { Extraction, Proposed, Reading, Restored, Vocabulary } from '../../../src/import/draft.ts';
import { propose } from '../../../src/import/propose.ts';
import type { Proposal } from '../../../src/import/proposal.ts';

export const found = <Value>(value: Value, evidence = '', confidence: Proposed<Value>['confidence'] = 'high') => ({
  value,
  confidence,
  evidence,
});

export const BODY = '2024年3月5日，联盟在滨海市召开年中例会。\n\n海港阀门厂有限公司厂长李伟指出，要重视检验。';

const reading: Reading = { form: 'docx', markdown: BODY, pictures: [], flags: [] };
const restored: Restored = { text: BODY, changes: [], flags: [], sourceLines: [] };
const extraction: Extraction = {
  title: found('联盟召开年中例会', '联盟召开年中例会'),
  date: found('2024-03-05', '2024年3月5日，联盟在滨海市召开年中例会。'),
  dateHints: [],
  speakers: [
    found({ name: '李伟', org: '海港阀门厂有限公司', post: '厂长' }, '海港阀门厂有限公司厂长李伟指出，要重视检验。'),
  ],
  units: [found({ name: '海港阀门厂有限公司', member: 'haigang' }), found({ name: '滨海市科技局' }, '', 'low')],
  tags: [found('联盟会议')],
  tagIdeas: [found('年中例会')],
  flags: [],
};

export const vocabulary: Vocabulary = {
  members: [
    { slug: 'haigang', name: '海港阀门厂有限公司', names: ['海港阀门厂有限公司', '海港阀门'] },
    { slug: 'beiwan', name: '北湾化工有限公司', names: ['北湾化工有限公司'] },
  ],
  tags: [
    { label: '联盟会议', names: ['联盟会议', '例会'] },
    { label: '安全阀', names: ['安全阀', '泄压阀'] },
    { label: '阀门检验', names: ['阀门检验'] },
  ],
  people: [],
  alliance: { name: '特种阀门产业联盟' },
};

/** A proposal from stages that found all there is to find, but for what the test changes. */
export function proposalOf(
  changes: {
    readonly reading?: Partial<Reading>;
    readonly restored?: Partial<Restored>;
    readonly extraction?: { readonly [Key in keyof Extraction]?: Extraction[Key] | undefined };
  } = {},
): Proposal {
  return propose({
    reading: { ...reading, ...changes.reading },
    restored: { ...restored, ...changes.restored },
    extraction: { ...extraction, ...changes.extraction } as Extraction,
    vocabulary,
  });
}
