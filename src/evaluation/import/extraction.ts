/** How much of what a draft says the extraction finds, and how much it finds that is not there. */
import type { DraftSpeaker, Extraction, Vocabulary } from '../../import/draft.ts';
import { extract } from '../../import/extract/extract.ts';
import { evaluationVocabulary, labelledBulletins, type Half, type Labelled } from './labelled.ts';

/** Right ones among the found, found ones among the right. */
export interface Found {
  readonly right: number;
  readonly found: number;
  readonly wanted: number;
  readonly precision: number;
  readonly recall: number;
}

export interface ExtractionFigures {
  readonly bulletins: number;
  readonly speakers: Found;
  /** Of the speakers that are found: share with the very organisation, the very posts. */
  readonly org: number;
  readonly post: number;
  readonly units: Found;
  readonly tags: Found;
  /** Share of titles that are one of the good ones. */
  readonly title: number;
  /** Share of dates that are right, or absent where none can be known. */
  readonly date: number;
  /** What was missed and what was found beyond, bulletin by bulletin. */
  readonly faults: readonly string[];
}

/** What is wanted, as in the issue that asked for the import. */
export const EXTRACTION_GOALS = {
  speakers: { precision: 0.97, recall: 0.9 },
  units: { precision: 0.85, recall: 0.9 },
  title: 0.9,
} as const;

/** On this day all drafts are read: after the last of them. */
const TODAY = '2026-06-30';

/** The halves apart: only the figures of the one that is held back tell how other texts will fare. */
export async function measureExtractionHalves(): Promise<Readonly<Record<Half, ExtractionFigures>>> {
  const vocabulary = await evaluationVocabulary();
  const measure = async (half: Half) => measureExtraction(await labelledBulletins(half), vocabulary, TODAY);
  return { tuned: await measure('tuned'), 'held-back': await measure('held-back') };
}

/** @param faults whether to list what was missed, of the tuned half alone: who has seen the other can no longer hold it back */
export function extractionReport(halves: Readonly<Record<Half, ExtractionFigures>>, faults: boolean): string {
  return [extractionTable('Tuned on', halves.tuned, faults), extractionTable('Held back', halves['held-back'])].join(
    '\n\n',
  );
}

/** @param today the day on which the drafts are read */
export function measureExtraction(
  bulletins: readonly Labelled[],
  vocabulary: Vocabulary,
  today?: string,
): ExtractionFigures {
  const faults: string[] = [];
  const speakers = new Tally();
  const units = new Tally();
  const tags = new Tally();
  const right = { org: 0, post: 0, title: 0, date: 0 };
  for (const { id, title, published, text, want } of bulletins) {
    const got = extract(text, { title, published, vocabulary, today });
    const note = (fault: string) => faults.push(`${id}: ${fault}`);
    speakers.add(
      got.speakers.map(({ value }) => value.name),
      want.speakers.map(({ name }) => name),
      'speaker',
      note,
    );
    const pairs = paired(got, want.speakers);
    right.org += pairs.filter(([a, b]) => same('org', a, b, note)).length;
    right.post += pairs.filter(([a, b]) => same('post', a, b, note)).length;
    units.add(
      got.units.map(({ value }) => value.name),
      want.units,
      'unit',
      note,
    );
    tags.add(
      got.tags.map(({ value }) => value),
      want.tags,
      'tag',
      note,
    );
    if (want.titles.includes(got.title?.value ?? '')) right.title += 1;
    else note(`title is ${got.title?.value ?? 'absent'}, not ${want.titles[0] ?? ''}`);
    if (got.date?.value === want.date) right.date += 1;
    else note(`date is ${got.date?.value ?? 'absent'}, not ${want.date ?? 'absent'}`);
  }
  const found = speakers.right || 1;
  return {
    bulletins: bulletins.length,
    speakers: speakers.figures(),
    org: right.org / found,
    post: right.post / found,
    units: units.figures(),
    tags: tags.figures(),
    title: right.title / (bulletins.length || 1),
    date: right.date / (bulletins.length || 1),
    faults,
  };
}

class Tally {
  right = 0;
  #found = 0;
  #wanted = 0;

  add(found: readonly string[], wanted: readonly string[], what: string, note: (fault: string) => void): void {
    this.right += found.filter((one) => wanted.includes(one)).length;
    this.#found += found.length;
    this.#wanted += wanted.length;
    for (const one of found) if (!wanted.includes(one)) note(`${what} ${one} is not there`);
    for (const one of wanted) if (!found.includes(one)) note(`${what} ${one} is missed`);
  }

  figures(): Found {
    const [right, found, wanted] = [this.right, this.#found, this.#wanted];
    return { right, found, wanted, precision: found ? right / found : 1, recall: wanted ? right / wanted : 1 };
  }
}

function paired(got: Extraction, wanted: readonly DraftSpeaker[]): [DraftSpeaker, DraftSpeaker][] {
  return got.speakers.flatMap(({ value }): [DraftSpeaker, DraftSpeaker][] => {
    const want = wanted.find(({ name }) => name === value.name);
    return want ? [[value, want]] : [];
  });
}

function same(part: 'org' | 'post', got: DraftSpeaker, want: DraftSpeaker, note: (fault: string) => void): boolean {
  if (got[part] === want[part]) return true;
  note(`${part} of ${got.name} is ${got[part] ?? 'absent'}, not ${want[part] ?? 'absent'}`);
  return false;
}

/** One line per figure, with its goal where it has one. */
function extractionTable(name: string, figures: ExtractionFigures, faults = false): string {
  const share = (value: number) => value.toFixed(3);
  const both = ({ precision, recall, right, found, wanted }: Found) =>
    `P ${share(precision)}  R ${share(recall)}  (${String(right)} right of ${String(found)} found, ${String(wanted)} wanted)`;
  const { speakers, units, title } = EXTRACTION_GOALS;
  return [
    `${name}: ${String(figures.bulletins)} bulletins`,
    `  speakers   ${both(figures.speakers)}  goal P ${String(speakers.precision)} R ${String(speakers.recall)}`,
    `    org      ${share(figures.org)}`,
    `    post     ${share(figures.post)}`,
    `  units      ${both(figures.units)}  goal P ${String(units.precision)} R ${String(units.recall)}`,
    `  date       ${share(figures.date)}  exact, or honestly empty`,
    `  title      ${share(figures.title)}  goal ${String(title)}`,
    `  tags       ${both(figures.tags)}`,
    ...(faults ? figures.faults.map((fault) => `    ${fault}`) : []),
  ].join('\n');
}
