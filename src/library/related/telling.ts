/** The telling terms of each text: the few that weigh most. */
import { Strongest } from './strongest.ts';
import { at, VectorsBuilder, type Vectors } from './vectors.ts';

/** Enough to tell topics apart, few enough that the cost of following each stays linear. */
const TELLING = 64;

/** @returns vectors over the same components, each with its strongest entries alone, in their order */
export function tellingTerms(texts: Vectors): Vectors {
  const built = new VectorsBuilder();
  const strongest = new Strongest(TELLING);
  const places = new Int32Array(TELLING);
  for (let row = 0; row + 1 < texts.starts.length; row++) {
    const start = at(texts.starts, row);
    for (let entry = start; entry < at(texts.starts, row + 1); entry++)
      strongest.offer(entry - start, at(texts.weights, entry));
    const count = strongest.moveTo(places, 0);
    for (let place = 0; place < count; place++) {
      const entry = start + at(places, place);
      built.add(at(texts.keys, entry), at(texts.weights, entry));
    }
    built.endRow();
  }
  return built.vectors(texts.keyCount);
}
