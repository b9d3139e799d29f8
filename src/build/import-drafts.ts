/** Imports drafts one after another: reads, shows or asks, writes, and adds up. */
import type { Proposal } from '../import/proposal.ts';
import { isRefused } from '../import/read/refuse.ts';
import { proposalJson, type ProposalJson } from '../import/report/json.ts';
import { overview } from '../import/report/overview.ts';
import { styles } from '../import/report/styles.ts';
import type { DraftFile } from './draft-files.ts';
import { obstacles, problemLines, refusalText, type Outcome, type Tally } from './import-messages.ts';
import type { Place } from './import-place.ts';
import { reviewProposal } from './import-review.ts';
import type { ImportSession } from './import-session.ts';
import { progress, type Output, type Progress } from './progress.ts';

/** `ask` at a terminal, `write` without asking, `rehearse` what `write` would do, or only `show`. */
export type ImportMode = 'ask' | 'write' | 'rehearse' | 'show';

export interface ImportRun {
  readonly session: ImportSession;
  readonly mode: ImportMode;
  /** A path as the person knows it. */
  readonly shownPath: (path: string) => string;
  /** For what was asked for. */
  readonly out: Output;
  /** For progress and for what went wrong. */
  readonly messages: Output;
  /** Kept up to date at every moment, should the person leave. */
  readonly tally: Tally;
}

/** For a person to read. */
export async function importDrafts(drafts: readonly DraftFile[], run: ImportRun): Promise<void> {
  const { session, out, messages, tally } = run;
  const line = progress(messages);
  const { strong } = styles(out.isTTY === true);
  for (const [index, draft] of drafts.entries()) {
    const count = tellReading(line, messages, drafts, index);
    const result = await session.read(draft);
    line.doing('');
    if (isRefused(result)) {
      tally.refused++;
      line.done(refusalText(draft.shown, result, messages.isTTY === true));
      continue;
    }
    out.write(`${index > 0 ? '\n' : ''}${strong(`${count}${draft.shown}`)}\n\n`);
    tally[await handle(result, draft, run)]++;
  }
}

async function handle(first: Proposal, draft: DraftFile, run: ImportRun): Promise<Outcome> {
  const { session, mode, shownPath, out } = run;
  const colour = out.isTTY === true;
  const style = styles(colour);
  const print = (text: string) => void out.write(`${text}\n`);
  let place: Place | undefined;
  if (mode === 'ask') {
    place = await reviewProposal(first, session, { colour, shownPath, print });
    if (!place) return 'skipped';
  } else {
    place = await session.place(first);
    const problems = place?.problems ?? [];
    print(overview(first, { colour, ...(place && { text: place.files.text }) }));
    const held = !place || !session.mayWrite(first, place);
    const lines = problemLines(first, problems, { colour, held });
    if (lines !== '') print(`\n${lines}`);
    if (!place || held) return 'held';
  }
  const shown = shownPath(place.files.path);
  if (mode === 'rehearse' || mode === 'show') {
    session.keep(place);
    print(`\n  ${style.good('可以写入')}  ${shown}`);
    if (mode === 'rehearse') print(`\n${place.files.text.trimEnd()}`);
    return 'shown';
  }
  const result = session.write(place);
  if (result.kind === 'refused') {
    progress(run.messages).done(refusalText(draft.shown, result, run.messages.isTTY === true));
    return 'refused';
  }
  print(`\n  ${style.good('已写入')}  ${shown}`);
  return 'written';
}

/** What a program gets for a draft; `written` is the path of the new file, where there is one. */
export type DraftJson =
  | ({ readonly file: string; readonly written: string | null; readonly problems: readonly string[] } & ProposalJson)
  | { readonly file: string; readonly error: string; readonly help: string };

/** For a program to read: one item for each draft, in their order. */
export async function importAsJson(drafts: readonly DraftFile[], run: ImportRun): Promise<DraftJson[]> {
  const { session, messages, mode, tally, shownPath } = run;
  const line = progress(messages);
  const items: DraftJson[] = [];
  for (const [index, draft] of drafts.entries()) {
    tellReading(line, messages, drafts, index);
    const refuse = (refusal: { readonly message: string; readonly help: string }) => {
      tally.refused++;
      line.done(refusalText(draft.shown, refusal, messages.isTTY === true));
      items.push({ file: draft.shown, error: refusal.message, help: refusal.help });
    };
    const result = await session.read(draft);
    line.doing('');
    if (isRefused(result)) {
      refuse(result);
      continue;
    }
    const proposal = result;
    const place = await session.place(proposal);
    const hindering = obstacles(proposal, place?.problems ?? []).map(({ message }) => message);
    const fits = place !== undefined && session.mayWrite(proposal, place);
    const writing = fits && mode === 'write' ? session.write(place) : undefined;
    if (writing?.kind === 'refused') {
      refuse(writing);
      continue;
    }
    if (fits && !writing) session.keep(place);
    tally[writing ? 'written' : fits ? 'shown' : 'held']++;
    items.push({
      ...proposalJson(proposal),
      file: draft.shown,
      written: writing && place ? shownPath(place.files.path) : null,
      problems: hindering,
    });
  }
  return items;
}

/** @returns the number of the draft among many, for its headline */
function tellReading(line: Progress, messages: Output, drafts: readonly DraftFile[], index: number): string {
  const { shown } = drafts[index] as DraftFile;
  if (drafts.length === 1) {
    line.doing(`正在读 ${shown} ……`);
    return '';
  }
  const count = `${index + 1}/${drafts.length}  `;
  // a terminal shows one line that changes; a log keeps them
  if (messages.isTTY) line.doing(`正在读 ${count}${shown} ……`);
  else line.done(`正在读 ${count}${shown}`);
  return count;
}
