/** A proposal for a program: the documented keys, and null for what is not known. */
import { expect, it } from 'vitest';
import { proposalJson } from '../../../../src/import/report/json.ts';
import { proposalOf } from '../stages.ts';

it('says everything under its documented key', () => {
  const change = { kind: 'gloss', before: '業(yè)', after: '業', line: 1, times: 3 };
  const flag = { kind: 'pronunciation-note', message: '留着', text: '井陘(xíng)', line: 2 };
  const json = proposalJson(proposalOf({ restored: { changes: [change], flags: [flag] } }));
  expect(json).toMatchObject({
    title: '联盟召开年中例会',
    date: '2024-03-05',
    dateHint: null,
    speakers: [
      {
        name: '李伟',
        org: '海港阀门厂有限公司',
        post: '厂长',
        evidence: '海港阀门厂有限公司厂长李伟指出，要重视检验。',
      },
    ],
    units: ['海港阀门厂有限公司', '滨海市科技局'],
    members: ['海港阀门厂有限公司'],
    tags: ['联盟会议'],
    tagIdeas: ['年中例会'],
    body: expect.stringContaining('李伟指出') as string,
    changes: [change],
    flags: [flag],
  });
});

it('has null for what is not known, never a key less', () => {
  const empty = proposalOf({
    extraction: {
      title: undefined,
      date: undefined,
      dateHints: ['≥ 2022-10', '≤ 2023'],
      speakers: [],
      units: [],
      tags: [],
    },
  });
  const json = proposalJson(empty);
  expect(json).toMatchObject({
    title: null,
    date: null,
    dateHint: '≥ 2022-10；≤ 2023',
    speakers: [],
    units: [],
    tags: [],
    issue: null,
    source: null,
    changes: [],
    flags: [],
  });
  expect(Object.keys(json)).toEqual(Object.keys(proposalJson(proposalOf())));
  const nameless = proposalOf({
    extraction: { speakers: [{ value: { name: '王芳' }, confidence: 'low', evidence: '' }] },
  });
  expect(proposalJson(nameless).speakers).toEqual([{ name: '王芳', org: null, post: null, evidence: '' }]);
});
