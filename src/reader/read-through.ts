/** Reads on past slips: what can be mended is mended in memory and read again, so that no slip hides another. */
import type { Position, Problem } from '../bulletin/problem.ts';
import { patch } from '../editing/patch.ts';

/** A place in the text that is read → its place in the file. */
export type Origin = (place: Position) => Position;

/** Every round shows what the last one hid; real files need three. */
const MOST_ROUNDS = 8;

export interface Through<Reading> {
  /** Of the mended text. */
  readonly reading: Reading;
  /** Every problem, at its place in the file. */
  readonly problems: readonly Problem[];
  /** Whether the text is read as it stands in the file. */
  readonly isUntouched: boolean;
}

/**
 * @param read makes of a text what there is in it, with problems placed in that text; what it returns besides them must
 *   be placed in the file, by `origin`
 */
export function readThrough<Reading extends { readonly problems: readonly Problem[] }>(
  text: string,
  read: (text: string, origin: Origin) => Reading,
): Through<Reading> {
  let current = text;
  let origin: Origin = (place) => place;
  const mended: Problem[] = [];
  for (let round = 1; ; round++) {
    const reading = read(current, origin);
    const mendable = reading.problems.filter(({ edits }) => edits && edits.length > 0);
    const mending = patch(
      current,
      mendable.map(({ edits = [] }) => edits),
    );
    const back = origin;
    if (round === MOST_ROUNDS || mending.text === current) {
      const left = reading.problems.map((problem) => placed(problem, back));
      return { reading, problems: withoutDoubles([...mended, ...left]), isUntouched: mended.length === 0 };
    }
    mended.push(...mendable.filter((_, index) => mending.applied[index]).map((problem) => placed(problem, back)));
    origin = (place) => back(mending.origin(place));
    current = mending.text;
  }
}

/** A problem of the mended text, at its place in the file. */
function placed(problem: Problem, origin: Origin): Problem {
  const { line, column, end, edits } = problem;
  return {
    ...problem,
    ...origin({ line, column }),
    ...(end && { end: origin(end) }),
    ...(edits && {
      edits: edits.map((edit) => ({ ...edit, start: origin(edit.start), end: origin(edit.end) })),
    }),
  };
}

function withoutDoubles(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ code, line, column, message }) => {
    const key = JSON.stringify([code, line, column, message]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
