/** The few greatest of many, without sorting the many. */

/** More than there are items: beside it a value still is a whole number that a float holds exactly. */
const ITEMS = 2 ** 21;

/** Keeps the greatest of what it is offered, of equals those with the smaller number. */
export class Strongest {
  /** A heap, the least on top; value and item in one number. */
  readonly #kept: Float64Array;
  #size = 0;

  /** @param count how many are kept */
  constructor(count: number) {
    this.#kept = new Float64Array(count);
  }

  /** @param item a whole number from 0; @param value a whole number from 0 to 2³² */
  offer(item: number, value: number): void {
    const kept = this.#kept;
    const offered = value * ITEMS + (ITEMS - 1 - item);
    if (this.#size < kept.length) this.#rise(offered);
    else if (offered > (kept[0] as number)) this.#sink(offered);
  }

  /** Moves the items to `list` from `start` on, in the order of their numbers. @returns where they end */
  moveTo(list: Int32Array, start: number): number {
    const end = start + this.#size;
    for (let place = start; place < end; place++)
      list[place] = ITEMS - 1 - ((this.#kept[place - start] as number) % ITEMS);
    list.subarray(start, end).sort();
    this.#size = 0;
    return end;
  }

  #rise(offered: number): void {
    const kept = this.#kept;
    let place = this.#size++;
    while (place > 0) {
      const above = (place - 1) >> 1;
      if ((kept[above] as number) <= offered) break;
      kept[place] = kept[above] as number;
      place = above;
    }
    kept[place] = offered;
  }

  /** Takes the place of the least. */
  #sink(offered: number): void {
    const kept = this.#kept;
    const size = this.#size;
    let place = 0;
    for (let below = 1; below < size; below = 2 * place + 1) {
      if (below + 1 < size && (kept[below + 1] as number) < (kept[below] as number)) below++;
      if ((kept[below] as number) >= offered) break;
      kept[place] = kept[below] as number;
      place = below;
    }
    kept[place] = offered;
  }
}
