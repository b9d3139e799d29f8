/** Goes through a proposal with the editor at the terminal, until it is to be written or left. */
import type { Vocabulary } from '../import/draft.ts';
import { isComplete, proposedText, withBody, type Proposal } from '../import/proposal.ts';
import { details } from '../import/report/details.ts';
import { excerpt } from '../import/report/excerpt.ts';
import { confidenceWord, overview } from '../import/report/overview.ts';
import { styles } from '../import/report/styles.ts';
import { answered, questionsOf, type Answer, type Question } from '../import/review.ts';
import { editField } from './import-field.ts';
import { problemLines } from './import-messages.ts';
import type { Place } from './import-place.ts';
import type { ImportSession } from './import-session.ts';
import { askChoice, askText, type Choice } from './prompts.ts';

export interface ReviewOptions {
  readonly colour: boolean;
  /** A path as the person knows it. */
  readonly shownPath: (path: string) => string;
  readonly print: (text: string) => void;
}

/** What the review asks of the session. */
type Session = Pick<ImportSession, 'vocabulary' | 'place' | 'mayWrite'>;

type Wish = 'write' | 'review' | 'edit' | 'read' | 'details' | 'skip';

/**
 * @returns the place to write to, or undefined when the editor passes it over
 * @throws what `isGoodbye` knows, when the editor leaves
 */
export async function reviewProposal(
  first: Proposal,
  session: Session,
  options: ReviewOptions,
): Promise<Place | undefined> {
  const { colour, print } = options;
  let proposal = first;
  let reviewed = false;
  let changed = true;
  for (;;) {
    const place = await session.place(proposal);
    const canWrite = place !== undefined && session.mayWrite(proposal, place);
    if (changed) {
      print(overview(proposal, { colour, ...(place && { text: place.files.text }) }));
      const lines = problemLines(proposal, place?.problems ?? [], { colour, held: !canWrite });
      if (lines !== '') print(`\n${lines}`);
    }
    print('');
    changed = false;
    switch (await askChoice('怎么处理这一篇？', wishes(proposal, canWrite ? place : undefined, reviewed, options))) {
      case 'write':
        return place;
      case 'skip':
        return undefined;
      case 'review':
        proposal = await reviewFields(proposal, session.vocabulary, options);
        reviewed = true;
        changed = true;
        print('');
        break;
      case 'edit':
        ({ proposal, changed } = await editBody(proposal, options));
        break;
      case 'details':
        print(`\n${details(proposal, { colour, ...(place && { text: place.files.text }) })}`);
        break;
      case 'read':
        print(`\n${isComplete(proposal) ? proposedText(proposal).trimEnd() : proposal.body}`);
    }
  }
}

/** What is most likely wanted stands first: to look at everything once, then to write. */
function wishes(
  { changes, flags }: Proposal,
  place: Place | undefined,
  reviewed: boolean,
  { shownPath }: ReviewOptions,
): Choice<Wish>[] {
  const write: Choice<Wish>[] = place ? [{ value: 'write', name: `写入 ${shownPath(place.files.path)}（草稿）` }] : [];
  const review: Choice<Wish> = { value: 'review', name: '逐项核对和修改' };
  return [
    ...(reviewed ? [...write, review] : [review, ...write]),
    { value: 'edit', name: '在编辑器里改正文' },
    { value: 'read', name: '看看整篇' },
    ...(changes.length + flags.length > 0 ? [{ value: 'details' as const, name: '列出每一处改动和要看的地方' }] : []),
    { value: 'skip', name: '跳过，不写入' },
  ];
}

async function editBody(
  proposal: Proposal,
  { print }: ReviewOptions,
): Promise<{ proposal: Proposal; changed: boolean }> {
  const text = await askText('正文：', proposal.body);
  if (text === undefined) {
    print('\n  编辑器打不开。先写入，再用平时的编辑器打开那个文件改；或者把环境变量 EDITOR 设成编辑器的名字。');
    return { proposal, changed: false };
  }
  print('');
  return { proposal: withBody(proposal, text), changed: true };
}

async function reviewFields(first: Proposal, vocabulary: Vocabulary, options: ReviewOptions): Promise<Proposal> {
  let proposal = first;
  for (const { key } of questionsOf(first)) {
    const question = questionsOf(proposal).find((one) => one.key === key);
    if (!question) continue;
    options.print(`\n${shown(question, options)}`);
    proposal = answered(proposal, key, await ask(question, proposal, vocabulary), vocabulary);
  }
  return proposal;
}

/** The field with its values, and for each the sentence it came from. */
function shown({ label, help, items }: Question, { colour }: ReviewOptions): string {
  const style = styles(colour);
  const lines = items.flatMap(({ value, confidence, evidence }) => {
    const sentence = excerpt(evidence, value);
    return [
      `  ${value}  ${confidenceWord(confidence, style)}`,
      ...(sentence === '' ? [] : [`    ${style.faint(`“${sentence}”`)}`]),
    ];
  });
  return [style.strong(label), ...(lines.length > 0 ? lines : [`  没有找到。${help}`])].join('\n');
}

async function ask(question: Question, proposal: Proposal, vocabulary: Vocabulary): Promise<Answer> {
  const { label, required, items } = question;
  if (items.length === 0) {
    if (required) return editField(question, proposal, vocabulary);
    const wish = await askChoice(`${label}：`, [
      { value: 'accept' as const, name: '没有，就这样' },
      { value: 'edit' as const, name: '加上' },
    ]);
    return wish === 'edit' ? editField(question, proposal, vocabulary) : { kind: 'accept' };
  }
  const wish = await askChoice(`${label}：`, [
    { value: 'accept' as const, name: '采用' },
    { value: 'edit' as const, name: '修改' },
    ...(required ? [] : [{ value: 'leave-out' as const, name: '不要这一项' }]),
  ]);
  return wish === 'edit' ? editField(question, proposal, vocabulary) : { kind: wish };
}
