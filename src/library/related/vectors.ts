/** Many sparse vectors of whole numbers in three arrays, so that ten thousand bulletins fit and are quick to go through. */

/** Vector `row` has the entries `starts[row]` to `starts[row + 1] - 1`. */
export interface Vectors {
  readonly starts: Int32Array;
  /** Number of the component, from 0. */
  readonly keys: Int32Array;
  readonly weights: Uint16Array;
  /** How many components there may be. */
  readonly keyCount: number;
}

/** What stands for 1: weights are whole numbers, so a sum does not depend on its order. */
export const ONE = 2 ** 14;
/** What no weight exceeds. */
const MOST = 2 ** 16 - 1;

/** Takes entries one after the other, row by row. */
export class VectorsBuilder {
  readonly #starts: number[] = [0];
  #keys = new Int32Array(1024);
  #weights = new Uint16Array(1024);
  #size = 0;

  /** @param weight a whole number */
  add(key: number, weight: number): void {
    if (this.#size === this.#keys.length) this.#grow();
    this.#keys[this.#size] = key;
    this.#weights[this.#size++] = weight > MOST ? MOST : weight;
  }

  endRow(): void {
    this.#starts.push(this.#size);
  }

  vectors(keyCount: number): Vectors {
    return {
      starts: Int32Array.from(this.#starts),
      keys: this.#keys.subarray(0, this.#size),
      weights: this.#weights.subarray(0, this.#size),
      keyCount,
    };
  }

  #grow(): void {
    const [keys, weights] = [new Int32Array(this.#size * 2), new Uint16Array(this.#size * 2)];
    keys.set(this.#keys);
    weights.set(this.#weights);
    [this.#keys, this.#weights] = [keys, weights];
  }
}

/** Rows become components and components rows; the entries of each new row are in the order of the old rows. */
export function transposed({ starts, keys, weights, keyCount }: Vectors): Vectors {
  const newStarts = new Int32Array(keyCount + 1);
  for (const key of keys) newStarts[key + 1] = at(newStarts, key + 1) + 1;
  for (let key = 0; key < keyCount; key++) newStarts[key + 1] = at(newStarts, key + 1) + at(newStarts, key);
  const next = newStarts.slice();
  const [newKeys, newWeights] = [new Int32Array(keys.length), new Uint16Array(keys.length)];
  const rows = starts.length - 1;
  for (let row = 0; row < rows; row++)
    for (let entry = at(starts, row); entry < at(starts, row + 1); entry++) {
      const key = at(keys, entry);
      const place = at(next, key);
      next[key] = place + 1;
      newKeys[place] = row;
      newWeights[place] = at(weights, entry);
    }
  return { starts: newStarts, keys: newKeys, weights: newWeights, keyCount: rows };
}

/** Adds `factor` times a vector to a table of all components. */
export function addTo(table: Float64Array, { starts, keys, weights }: Vectors, row: number, factor: number): void {
  const end = at(starts, row + 1);
  for (let entry = at(starts, row); entry < end; entry++) {
    const key = at(keys, entry);
    table[key] = at(table, key) + factor * at(weights, entry);
  }
}

/** Sets the components that a vector has back to zero. */
export function clear(table: Float64Array, { starts, keys }: Vectors, row: number): void {
  const end = at(starts, row + 1);
  for (let entry = at(starts, row); entry < end; entry++) table[at(keys, entry)] = 0;
}

/** The scalar product of a vector with a table of all components. */
export function product(table: Float64Array, { starts, keys, weights }: Vectors, row: number): number {
  let sum = 0;
  const end = at(starts, row + 1);
  for (let entry = at(starts, row); entry < end; entry++) sum += at(table, at(keys, entry)) * at(weights, entry);
  return sum;
}

/** A number of a table that is known to be there. */
export function at(table: Int32Array | Uint16Array | Float64Array, index: number): number {
  return table[index] as number;
}
