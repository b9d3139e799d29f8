/** The review: what is asked, which answers are taken, and what they make of the proposal. */
import { describe, expect, it } from 'vitest';
import { entriesOf, isComplete, type Proposal } from '../../../src/import/proposal.ts';
import { answered, checkText, findNames, questionsOf, type Answer, type Question } from '../../../src/import/review.ts';
import { found, proposalOf, vocabulary } from './stages.ts';

const after = (key: Question['key'], answer: Answer, proposal: Proposal = proposalOf()) =>
  answered(proposal, key, answer, vocabulary);
const entries = (proposal: Proposal) => (isComplete(proposal) ? entriesOf(proposal) : undefined);

describe('what is asked', () => {
  it('are the fields of the file in their order, the rarer ones only where they say something', () => {
    expect(questionsOf(proposalOf()).map(({ key }) => key)).toEqual(['title', 'date', 'speakers', 'members', 'tags']);
    const full = proposalOf({ reading: { issue: '12', source: { name: '海港日报' } } });
    expect(questionsOf(full).map(({ key }) => key)).toEqual([
      'title',
      'date',
      'issue',
      'speakers',
      'members',
      'tags',
      'source',
    ]);
  });

  it('shows each value in words, with the sentence it came from', () => {
    const [, , speakers] = questionsOf(proposalOf());
    expect(speakers).toMatchObject({
      label: '发言人',
      required: false,
      items: [{ value: '李伟（海港阀门厂有限公司，厂长）', evidence: '海港阀门厂有限公司厂长李伟指出，要重视检验。' }],
    });
  });

  it('asks for the date even where nothing was found', () => {
    const date = questionsOf(proposalOf({ extraction: { date: undefined } })).find(({ key }) => key === 'date');
    expect(date).toMatchObject({ required: true, items: [] });
  });
});

describe('an answer', () => {
  it('that accepts changes nothing', () => {
    for (const { key } of questionsOf(proposalOf())) expect(after(key, { kind: 'accept' })).toEqual(proposalOf());
    expect(after('issue', { kind: 'accept' })).toEqual(proposalOf());
  });

  it('that accepts what was doubtful makes it certain, and keeps the sentence', () => {
    const doubtful = proposalOf({
      extraction: { date: found('2024-03-05', '近日', 'low'), tags: [found('安全阀', '阀', 'low')] },
    });
    const proposal = after('tags', { kind: 'accept' }, after('date', { kind: 'accept' }, doubtful));
    expect(proposal).toMatchObject({ date: found('2024-03-05', '近日'), tags: [found('安全阀', '阀')] });
    expect(after('members', { kind: 'accept' }, doubtful).units[1]?.confidence).toBe('low');
  });

  it('that leaves a field out takes it out of the file', () => {
    for (const key of ['speakers', 'members', 'tags'] as const)
      expect(entries(after(key, { kind: 'leave-out' }))?.[key]).toEqual([]);
    expect(isComplete(after('date', { kind: 'leave-out' }))).toBe(false);
    // it is still a unit that the text names
    expect(after('members', { kind: 'leave-out' }).units.map(({ value }) => value.name)).toEqual([
      '海港阀门厂有限公司',
      '滨海市科技局',
    ]);
  });

  it.each([
    ['title', ' 新标题 ', { title: '新标题' }],
    ['date', '2024-03-06', { date: '2024-03-06' }],
    ['date', '2024年3月6日', { date: '2024-03-06' }],
    ['date', '2024/3/6', { date: '2024-03-06' }],
    ['issue', '12', { issue: 12 }],
    ['source', '海港日报', { source: { name: '海港日报' } }],
  ] as const)('in words for %s: %j', (key, text, expected) => {
    expect(checkText(key, text)).toBe(true);
    expect(entries(after(key, { kind: 'text', text }))).toMatchObject(expected);
  });

  it.each([
    ['title', '  '],
    ['title', '两\n行'],
    ['date', ''],
    ['date', '三月六日'],
    ['date', '2024-02-30'],
    ['date', '2024-13-01'],
    ['issue', '十二'],
    ['issue', '0'],
    ['source', ' '],
  ] as const)('that does not fit %s is told in Chinese and changes nothing: %j', (key, text) => {
    expect(checkText(key, text)).toMatch(/\p{Script=Han}/u);
    expect(after(key, { kind: 'text', text })).toEqual(proposalOf());
  });

  it('that gives a date ends what is known of it', () => {
    const dateless = proposalOf({ extraction: { date: undefined, dateHints: ['≥ 2022'] } });
    expect(after('date', { kind: 'text', text: '2022-10-28' }, dateless)).toMatchObject({
      date: found('2022-10-28'),
      dateHints: [],
    });
  });

  it('names tags by any of their names; a strange one is not taken', () => {
    const proposal = after('tags', { kind: 'names', names: ['泄压阀', '例会', '联盟会议', '没有的'] });
    expect(proposal.tags).toEqual([found('安全阀'), found('联盟会议')]);
  });

  it('names members: those of the text stay with their sentence, others are added', () => {
    const proposal = after('members', { kind: 'names', names: ['北湾化工有限公司', '海港阀门', '某厂'] });
    expect(entries(proposal)?.members).toEqual(['海港阀门厂有限公司', '北湾化工有限公司']);
    expect(entries(after('members', { kind: 'names', names: [] }))?.members).toEqual([]);
  });

  it('gives the speakers, and those that were proposed keep their sentence', () => {
    const [first] = proposalOf().speakers;
    const proposal = after('speakers', { kind: 'speakers', speakers: [{ name: '王芳' }, { ...first!.value }] });
    expect(proposal.speakers).toEqual([found({ name: '王芳' }), first]);
  });

  it('of another kind than the field changes nothing', () => {
    expect(after('title', { kind: 'names', names: ['安全阀'] })).toEqual(proposalOf());
    expect(after('title', { kind: 'speakers', speakers: [] })).toEqual(proposalOf());
  });
});

describe('names are found', () => {
  const things = vocabulary.tags.map(({ label, names }) => ({ name: label, names }));
  const find = (term: string) => findNames(things, term).map(({ name }) => name);

  it('by a part of any of them, those that begin with it first', () => {
    expect(find('阀')).toEqual(['阀门检验', '安全阀']);
    expect(find('泄压')).toEqual(['安全阀']);
    expect(find('')).toEqual(['联盟会议', '安全阀', '阀门检验']);
    expect(find('没有的')).toEqual([]);
  });
});
