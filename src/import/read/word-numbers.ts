/** 一、二、三 that Word counts by itself become text: official documents number their sections so, and mammoth drops it. */

interface Level {
  readonly format: string;
  /** `%1、`: `%n` stands for the number of level n, 1-based. */
  readonly text: string;
  readonly start: number;
}

/** Number id → its levels, and the counter that it shares with other numbers of the same list. */
type Lists = ReadonlyMap<string, { readonly counter: string; readonly levels: ReadonlyMap<number, Level> }>;

const PROPERTIES =
  /<w:pPr>(?:(?!<\/?w:pPr>)[\s\S])*?<w:numPr>((?:(?!<\/?w:pPr>)[\s\S])*?)<\/w:numPr>(?:(?!<\/?w:pPr>)[\s\S])*<\/w:pPr>/g;

const CHINESE = /^(?:chinese|ideograph|japaneseCounting|taiwaneseCounting|koreanCounting)/;

/**
 * @param xml of the document; @param numbering of `word/numbering.xml`
 * @returns the document with such numbers written out, and no longer as lists
 */
export function withWrittenNumbers(xml: string, numbering: string): string {
  const lists = listsIn(numbering);
  if (lists.size === 0) return xml;
  const counts = new Map<string, number[]>();
  return xml.replace(PROPERTIES, (properties, numPr: string) => {
    const list = lists.get(/<w:numId\s+w:val="(\d+)"/.exec(numPr)?.[1] ?? '');
    const depth = Number(/<w:ilvl\s+w:val="(\d)"/.exec(numPr)?.[1] ?? 0);
    const level = list?.levels.get(depth);
    if (!list || !level) return properties;
    const count = counts.get(list.counter) ?? [];
    counts.set(list.counter, count);
    count.length = depth + 1;
    count[depth] = (count[depth] ?? level.start - 1) + 1;
    if (!CHINESE.test(level.format)) return properties;
    const label = level.text.replace(/%(\d)/g, (_, place: string) => {
      const other = list.levels.get(Number(place) - 1);
      const number = count[Number(place) - 1] ?? other?.start ?? 1;
      return CHINESE.test(other?.format ?? '') ? numeral(number) : String(number);
    });
    const bare = properties.replace(/<w:numPr>[\s\S]*?<\/w:numPr>/, '');
    return `${bare}<w:r>${/<w:rPr>[\s\S]*?<\/w:rPr>/.exec(bare)?.[0] ?? ''}<w:t>${label}</w:t></w:r>`;
  });
}

function listsIn(numbering: string): Lists {
  const kinds = new Map<string, ReadonlyMap<number, Level>>();
  for (const [, id = '', body = ''] of numbering.matchAll(
    /<w:abstractNum\s[^>]*w:abstractNumId="(\d+)"[^>]*>((?:(?!<w:abstractNum\s)[\s\S])*?)<\/w:abstractNum>/g,
  ))
    kinds.set(id, levelsIn(body));
  const lists = new Map<string, { counter: string; levels: ReadonlyMap<number, Level> }>();
  for (const [, id = '', body = ''] of numbering.matchAll(
    /<w:num\s[^>]*w:numId="(\d+)"[^>]*>((?:(?!<w:num\s)[\s\S])*?)<\/w:num>/g,
  )) {
    const kind = /<w:abstractNumId\s+w:val="(\d+)"/.exec(body)?.[1] ?? '';
    // a number that starts anew counts for itself
    if (kinds.has(kind))
      lists.set(id, {
        counter: /<w:startOverride\b/.test(body) ? `num ${id}` : kind,
        levels: kinds.get(kind) ?? new Map(),
      });
  }
  return lists;
}

function levelsIn(body: string): ReadonlyMap<number, Level> {
  const levels = new Map<number, Level>();
  for (const [, depth = '', level = ''] of body.matchAll(
    /<w:lvl\s[^>]*w:ilvl="(\d)"[^>]*>((?:(?!<w:lvl\s)[\s\S])*?)<\/w:lvl>/g,
  )) {
    const value = (name: string) => new RegExp(`<w:${name}\\s[^>]*w:val="([^"]*)"`).exec(level)?.[1];
    levels.set(Number(depth), {
      format: value('numFmt') ?? '',
      text: value('lvlText') ?? '',
      start: Number(value('start') ?? 1),
    });
  }
  return levels;
}

const DIGITS = '〇一二三四五六七八九';

/** Up to 99, as sections are counted. */
function numeral(number: number): string {
  const [tens, units] = [Math.floor(number / 10), number % 10];
  if (number < 1 || number > 99) return String(number);
  return `${tens > 1 ? DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${units > 0 ? DIGITS[units] : ''}`;
}
