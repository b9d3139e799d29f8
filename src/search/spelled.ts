/** What a query in pinyin finds: bulletins whose title or names are spelled so, and all that hold the Chinese it means. */
import { newestFirst, type Hit } from './engine.ts';
import { exactly, sideBySide } from './exact.ts';
import type { Phrase } from './phrase.ts';
import { readRecord } from './record.ts';
import type { SiteIndex } from './site-index.ts';
import { spelledOut, spelledQuery, type SpelledText } from './spelling.ts';

export interface Spelled {
  /** The Chinese that may be meant, the likeliest first, with the bulletins that hold it, newest first. */
  readonly texts: readonly { readonly text: string; readonly hits: readonly Hit[] }[];
  /** Every bulletin of which the title or a name is spelled so, newest first. */
  readonly hits: readonly Hit[];
}

/** Each costs a request. */
const MOST_READ = 8;
const MOST_TEXTS = 5;

/** @throws whatever the engine throws */
export async function spelled(site: SiteIndex, query: string): Promise<Spelled> {
  const { phrases, unfinished } = spelledQuery(query);
  for (const tried of [phrases, unfinished]) {
    const hits = await withAny(site, tried);
    if (hits.length === 0) continue;
    const records = await Promise.all(hits.slice(0, MOST_READ).map(async (hit) => readRecord(await hit.data())));
    const texts = likeliest(records.map(({ spellings }) => spelledOut(spellings, tried)));
    const found = texts.map(async (text) => ({ text, hits: await exactly(site, [[...text]]) }));
    return { texts: await Promise.all(found), hits };
  }
  return { texts: [], hits: [] };
}

async function withAny(site: SiteIndex, phrases: readonly Phrase[]): Promise<readonly Hit[]> {
  const found = await Promise.all(phrases.map((phrase) => sideBySide(site.engine, phrase)));
  return newestFirst(...found);
}

/** Whole names before parts of them, then those of most records, then those that came first; no single characters. */
function likeliest(records: readonly (readonly SpelledText[])[]): string[] {
  const found = new Map<string, { whole: boolean; records: number }>();
  for (const texts of records) {
    for (const text of new Set(texts.map((one) => one.text))) {
      const whole = texts.some((one) => one.text === text && one.whole);
      const known = found.get(text);
      found.set(text, { whole: whole || (known?.whole ?? false), records: (known?.records ?? 0) + 1 });
    }
  }
  return [...found]
    .filter(([text]) => [...text].length > 1)
    .sort(([, a], [, b]) => Number(b.whole) - Number(a.whole) || b.records - a.records)
    .slice(0, MOST_TEXTS)
    .map(([text]) => text);
}
