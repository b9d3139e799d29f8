/** The steps of the bench, and what each changes in the content: a step of one day at an alliance's secretariat. */

export type StepId = 'cold' | 'unchanged' | 'edited' | 'added' | 'deleted' | 'template';

export interface Step {
  readonly id: StepId;
  /** As the report names it. */
  readonly label: string;
}

/** In the order in which they are taken; each starts from the site that the one before left. */
export const STEPS: readonly Step[] = [
  { id: 'cold', label: '从头生成' },
  { id: 'unchanged', label: '没有改动' },
  { id: 'edited', label: '改一篇的一个词' },
  { id: 'added', label: '新增一篇' },
  { id: 'deleted', label: '删去一篇' },
  { id: 'template', label: '改简报的模板' },
];

/** Bulletins of a content folder that can be edited, copied and deleted without breaking others. */
export interface Stock {
  /** Oldest first. */
  readonly bulletins: readonly string[];
  /** Those to which no other links. */
  readonly unlinked: readonly string[];
}

/** One file of a content folder; without a text it is deleted. */
export interface Change {
  readonly path: string;
  readonly text?: string;
}

/**
 * What a step does to the content.
 * @param round from 0; each round edits, adds and deletes others
 * @param read gives the text of a file as it is now
 * @returns undefined when the step changes something else
 */
export async function changeOf(
  step: StepId,
  { bulletins, unlinked }: Stock,
  round: number,
  read: (path: string) => Promise<string>,
): Promise<Change | undefined> {
  const newest = bulletins.at(-1);
  const free = new Set(unlinked);
  const kept = bulletins.filter((path) => !free.has(path));
  const edited = kept[(Math.floor(kept.length / 2) + round) % kept.length] ?? newest;
  const old = unlinked.filter((path) => path !== newest)[Math.floor(unlinked.length / 2) + round];
  switch (step) {
    case 'edited':
      return edited === undefined ? undefined : { path: edited, text: withWord(await read(edited), wordOf(round)) };
    case 'added': {
      if (newest === undefined) return undefined;
      const path = newest.replace(/[^/]+\.md$/, `new-${round + 1}.md`);
      return { path, text: renewed(await read(newest), round) };
    }
    case 'deleted':
      return old === undefined ? undefined : { path: old };
    case 'cold':
    case 'unchanged':
    case 'template':
      return undefined;
  }
}

/** The word that is written into a bulletin. */
export function wordOf(round: number): string {
  return `改动${round + 1}`;
}

/** A document that ends with one more word. */
export function withWord(text: string, word: string): string {
  return `${text.trimEnd()}${word}。\n`;
}

/** A document under a title of its own, without a number that is taken. */
function renewed(text: string, round: number): string {
  return withWord(
    text
      .replace(/^title: "(.*)"$/m, (_line, title: string) => `title: "${title}（续${round + 1}）"`)
      .replace(/^issue: .*\n/m, ''),
    '完',
  );
}
