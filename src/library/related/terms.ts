/** The terms of a text: pairs of Han characters and whole Latin words, in the order of the text. */

const RUN = /\p{Script=Han}+|[a-z][a-z0-9]+/gu;

/** A pair never crosses punctuation; width and case are folded. */
export function termsOf(text: string): string[] {
  const terms: string[] = [];
  for (const [run] of text.normalize('NFKC').toLowerCase().matchAll(RUN)) {
    if (isLatin(run)) {
      terms.push(run);
      continue;
    }
    // rare characters take two code units, and only they need the slower way
    const characters = /[\ud800-\udfff]/.test(run) ? [...run] : run;
    for (let i = 0; i + 1 < characters.length; i++) terms.push(`${characters[i]}${characters[i + 1]}`);
  }
  return terms;
}

/** Whether a term is a Latin word. */
export function isLatin(term: string): boolean {
  return term < '{';
}
