/** What the index holds of a bulletin, and what can be read back from it. */
import type { StoredRecord } from './engine.ts';
import { storeSpellings, type Spelling } from './spelling.ts';
import { GAP, restoreSections, sectionStart, storeSections, type Section, type StoredSection } from './stored-text.ts';
import { NO_VARIANTS, type Variants } from './variants.ts';

export interface SearchableBulletin {
  /** With base, percent-encoded: the engine hands it back as it is. */
  readonly url: string;
  readonly title: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly sections: readonly Section[];
  /** The editor's own. */
  readonly summary?: string;
  /** Whom and what it names, one line each with all names: people, units, tags, and every other word to find it by. */
  readonly names: readonly string[];
  /** How its title and names are typed in pinyin. */
  readonly spellings: readonly Spelling[];
}

/** In the shape of Pagefind's `addCustomRecord`. */
export interface SearchRecord {
  url: string;
  content: string;
  language: string;
}

/** A language for which the engine has neither segmentation nor stemming: what is stored is what is found. */
export const NO_LANGUAGE = 'zxx';

/** A word that stands in every record and in no text; asked for no word, the engine would load its whole index. */
export const EVERYWHERE = '\u01c2';

// Everything is one text, in the order of its weight, so that the places of a match tell how much it says.
const TITLE = '\ttitle';
const NAMES = '\tnames';
const SUMMARY = '\tsummary';
const BODY = '\tbody';
const SPELLINGS = GAP + sectionStart('\tspellings') + GAP;

export function searchRecord(bulletin: SearchableBulletin, variants: Variants = NO_VARIANTS): SearchRecord {
  const { url, title, date, sections, summary, names, spellings } = bulletin;
  const parts: Section[] = [
    { id: TITLE, text: title },
    { id: NAMES, text: [date, dayInWords(date), ...names].join('\n') },
    ...(summary === undefined ? [] : [{ id: SUMMARY, text: summary }]),
    ...sections.map(({ id = BODY, text }) => ({ id, text })),
  ];
  return {
    url,
    content: EVERYWHERE + GAP + storeSections(parts, variants) + SPELLINGS + storeSpellings(spellings),
    language: NO_LANGUAGE,
  };
}

/** The date as it stands on the page, for those who search for it. */
function dayInWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

export interface ReadRecord {
  readonly url: string;
  readonly title: StoredSection;
  readonly date: string;
  /** One line each. */
  readonly names: StoredSection;
  readonly summary?: StoredSection;
  /** Of the text. */
  readonly sections: readonly StoredSection[];
  /** As `spelledOut` reads it. */
  readonly spellings: string;
}

export function readRecord({ url, content }: StoredRecord): ReadRecord {
  const [text = '', spellings = ''] = content.slice((EVERYWHERE + GAP).length).split(SPELLINGS);
  const [title = NOTHING, names = NOTHING, ...rest] = restoreSections(text);
  const summary = rest[0]?.id === SUMMARY ? rest[0] : undefined;
  const date = names.text.slice(0, DAY_LENGTH);
  return {
    url,
    title: withoutId(title),
    date,
    names: { text: names.text.slice(DAY_LENGTH + 1), found: names.found.slice(DAY_LENGTH + 1) },
    ...(summary && { summary: withoutId(summary) }),
    sections: (summary ? rest.slice(1) : rest).map((section) => (section.id === BODY ? withoutId(section) : section)),
    spellings,
  };
}

function withoutId({ text, found }: StoredSection): StoredSection {
  return { text, found };
}

const DAY_LENGTH = 'YYYY-MM-DD'.length;
const NOTHING: StoredSection = { text: '', found: '' };

/** Everything under which the record can be found, one thing per line. */
export function searchableText({ title, date, sections, summary, names }: ReadRecord): string {
  return [title.found, date, names.found, summary?.found ?? '', ...sections.map(({ found }) => found)].join('\n');
}
