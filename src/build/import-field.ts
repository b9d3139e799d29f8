/** Changes one field of a proposal at the terminal: a line of text, the list of speakers, names from a registry. */
import type { DraftSpeaker, Vocabulary } from '../import/draft.ts';
import { memberNamesIn, type Proposal } from '../import/proposal.ts';
import { speakerWords } from '../import/report/words.ts';
import { checkText, findNames, type Answer, type Findable, type Question } from '../import/review.ts';
import { speakerIn, speakerLine } from '../editing/speaker-line.ts';
import { askChoice, askFind, askLine, askSome } from './prompts.ts';

export async function editField({ key, label }: Question, proposal: Proposal, vocabulary: Vocabulary): Promise<Answer> {
  switch (key) {
    case 'speakers':
      return { kind: 'speakers', speakers: await editSpeakers(proposal.speakers.map(({ value }) => value)) };
    case 'members':
      return { kind: 'names', names: await editNames(label, memberNamesIn(proposal), vocabulary.members) };
    case 'tags': {
      const tags = vocabulary.tags.map(({ label: name, names }) => ({ name, names }));
      return {
        kind: 'names',
        names: await editNames(
          label,
          proposal.tags.map(({ value }) => value),
          tags,
        ),
      };
    }
    default:
      return { kind: 'text', text: await askLine(`${label}：`, textOf(key, proposal), (text) => checkText(key, text)) };
  }
}

function textOf(key: 'title' | 'date' | 'issue' | 'source', { title, date, issue, source }: Proposal): string {
  return String({ title: title?.value, date: date?.value, issue: issue?.value, source: source?.value.name }[key] ?? '');
}

/** A menu of the speakers, until the editor is done with them. */
async function editSpeakers(before: readonly DraftSpeaker[]): Promise<DraftSpeaker[]> {
  const speakers = [...before];
  for (;;) {
    const at = await askChoice<number | 'done' | 'add'>('改哪一位？', [
      { value: 'done', name: '改完了' },
      ...speakers.map((speaker, index) => ({ value: index, name: speakerWords(speaker) })),
      { value: 'add', name: '再加一位' },
    ]);
    if (at === 'done') return speakers;
    const old = at === 'add' ? undefined : speakers[at];
    if (at !== 'add' && old) {
      const wish = await askChoice(`${old.name}：`, [
        { value: 'rewrite' as const, name: '改写' },
        { value: 'remove' as const, name: '去掉这一位' },
      ]);
      if (wish === 'remove') {
        speakers.splice(at, 1);
        continue;
      }
    }
    const line = await askLine('姓名，单位，职务：', old ? speakerLine(old) : '', isSpeakerLine);
    const speaker = speakerIn(line);
    if (speaker) speakers.splice(at === 'add' ? speakers.length : at, at === 'add' ? 0 : 1, speaker);
  }
}

function isSpeakerLine(line: string): true | string {
  return speakerIn(line) !== undefined || '先写姓名，再写单位和职务，用逗号隔开，例如：李伟，海港阀门厂，厂长';
}

/** First which of the proposed ones stay, then more from the registry until the editor is done. */
async function editNames(label: string, before: readonly string[], registry: readonly Findable[]): Promise<string[]> {
  const chosen =
    before.length === 0
      ? []
      : await askSome(
          `${label}，留下哪些？`,
          before.map((name) => ({ value: name, name })),
          new Set(before),
        );
  for (;;) {
    const left = registry.filter(({ name }) => !chosen.includes(name));
    if (left.length === 0) return chosen;
    const added = await askFind(`再加一个${label}（打几个字来找）：`, (term) =>
      findNames(left, term).map(({ name }) => ({ value: name, name })),
    );
    if (added === undefined) return chosen;
    chosen.push(added);
  }
}
