/** What the import calls things when it speaks to an editor. */
import type { Confidence, DraftSpeaker, Proposed } from '../draft.ts';
import type { DraftSource, Proposal } from '../proposal.ts';

export const CONFIDENCE: Readonly<Record<Confidence, string>> = {
  high: '可靠',
  medium: '较可靠',
  low: '请核对',
};

const CHANGES: ReadonlyMap<string, string> = new Map([
  ['gloss', '去掉拼音注音'],
  ['bytes', '修复错码'],
  ['traditional', '繁体改简体'],
  ['punctuation', '半角标点改全角'],
  ['template-line', '去掉网页套话'],
  ['source-line', '移到来源里'],
  ['word-debris', '去掉软件残留'],
  ['space', '整理空白'],
  ['invisible', '去掉隐形字符'],
]);

/** A kind that has no name here is called what it is. */
export function changeName(kind: string): string {
  return CHANGES.get(kind) ?? kind;
}

/** `宁建国（石家庄工业泵厂有限公司，党委书记、董事长）`. */
export function speakerWords({ name, org, post }: DraftSpeaker): string {
  const about = [org, post].filter((part) => part !== undefined).join('，');
  return about === '' ? name : `${name}（${about}）`;
}

export function sourceWords({ name, url }: DraftSource): string {
  return url === undefined ? name : `${name}  ${url}`;
}

export interface ProposedField {
  readonly key: 'title' | 'date' | 'issue' | 'speakers' | 'members' | 'tags' | 'source';
  /** In words. */
  readonly items: readonly Proposed<string>[];
}

/** What a proposal says, field by field, in the order of the file. */
export function proposedFields(proposal: Proposal): readonly ProposedField[] {
  const { title, date, issue, speakers, units, tags, source } = proposal;
  const one = <Value>(found: Proposed<Value> | undefined, words: (value: Value) => string) =>
    found ? [inWords(found, words)] : [];
  const members = units.filter(({ value }) => value.member !== undefined);
  return [
    { key: 'title', items: one(title, String) },
    { key: 'date', items: one(date, String) },
    { key: 'issue', items: one(issue, (number) => `第 ${number} 期`) },
    { key: 'speakers', items: speakers.map((found) => inWords(found, speakerWords)) },
    { key: 'members', items: members.map((found) => inWords(found, ({ name }) => name)) },
    { key: 'tags', items: tags },
    { key: 'source', items: one(source, sourceWords) },
  ];
}

function inWords<Value>(found: Proposed<Value>, words: (value: Value) => string): Proposed<string> {
  return { ...found, value: words(found.value) };
}
