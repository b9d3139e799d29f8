/** A draft's bytes → a proposal: every stage in its order. */
import type { CalendarDay } from '../bulletin/calendar-day.ts';
import type { Change, Flag, Reading, Refused, Restored, Vocabulary } from './draft.ts';
import { extract } from './extract/extract.ts';
import type { Proposal } from './proposal.ts';
import { propose } from './propose.ts';
import { readDraft, type DraftFile } from './read/read-draft.ts';
import { isRefused } from './read/refuse.ts';
import { restore } from './restore/restore.ts';
import { readCredits } from './source-lines.ts';

export interface ImportContext {
  readonly vocabulary: Vocabulary;
  /** The day of the import: nothing is reported before it happens. */
  readonly today: CalendarDay;
  /** A day near the event, where the draft itself tells too little. */
  readonly dateHint?: CalendarDay;
}

export async function importDraft(
  file: DraftFile,
  { vocabulary, today, dateHint }: ImportContext,
): Promise<Proposal | Refused> {
  const read = await readDraft(file);
  if (isRefused(read)) return read;
  const { reading, restored } = restoreWhole(read);
  const published = reading.published ?? readCredits(restored.sourceLines).published;
  const extraction = extract(restored.text, { title: reading.title, published, dateHint, vocabulary, today });
  return propose({ reading, restored, extraction, vocabulary });
}

/** How many lines stand before the text while its title is restored with it. */
const TITLE_LINES = 2;

/** A title has too few words to show whether it is damaged, so it is restored with its text. */
function restoreWhole(reading: Reading): { readonly reading: Reading; readonly restored: Restored } {
  const { title, source } = reading;
  if (title === undefined) return { reading, restored: restore(reading.markdown) };
  const whole = restore(under(title, reading.markdown));
  const restoredTitle = titleOf(whole.text);
  // a title that looks like something else to the restorer stays as it is
  if (restoredTitle === undefined) return { reading, restored: restore(reading.markdown) };
  const name =
    source?.name !== undefined && whole.changes.length > 0
      ? (titleOf(restore(under(source.name, reading.markdown)).text) ?? source.name)
      : source?.name;
  return {
    reading: {
      ...reading,
      title: restoredTitle,
      ...(source && { source: { ...source, ...(name !== undefined && { name }) } }),
    },
    restored: {
      ...whole,
      text: whole.text.split('\n').slice(1).join('\n').trimStart(),
      changes: whole.changes.map(inText),
      flags: whole.flags.map(inText),
    },
  };
}

function under(title: string, markdown: string): string {
  return `# ${title}\n\n${markdown}`;
}

function titleOf(text: string): string | undefined {
  return /^# (.+)/.exec(text)?.[1]?.trim();
}

/** Counted in the text alone; what happened in the title happened above its first line. */
function inText<Place extends Change | Flag>(place: Place): Place {
  return { ...place, line: Math.max(1, place.line - TITLE_LINES) };
}
