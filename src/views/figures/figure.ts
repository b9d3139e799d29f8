/** What every figure has: a title, its finding in words, and the numbers behind it as a table. */

export interface FigureHead {
  /** Of the heading, for links to it. */
  readonly id: string;
  readonly title: string;
  /** What there is to see, in words. */
  readonly finding: string;
  /** How the figure is to be read. */
  readonly note?: string;
}

export interface DataTable {
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    readonly href?: string;
    readonly cells: readonly string[];
  }[];
}
