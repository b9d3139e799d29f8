/** The days that a sentence names, each with what it leaves unsaid. */
import { readNumeral } from './numerals.ts';

export interface DayMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Absent where the text does not say it. */
  readonly year?: number;
  readonly month?: number;
  readonly day: number;
  /** Of a document in force, a beginning long ago, a plan, a deadline: not the day of the event told. */
  readonly aside: boolean;
}

const N = '[\\d〇○零一二三四五六七八九十廿卅]';
const DAY = new RegExp(
  `(?<![\\dA-Za-z])(?:(?<year>20\\d{2}|19\\d{2}|[一二][〇○零一二三四五六七八九]{3})\\s*年\\s*)?` +
    `(?:(?<relative>今年|当年|去年|同年|本年)\\s*)?` +
    `(?<month>${N}{1,3})\\s*月\\s*(?<day>${N}{1,3})(?:\\s*[日号]|(?=\\s*[-—–~～至到]+\\s*(?:${N}{1,3}\\s*月\\s*)?${N}{1,3}\\s*[日号]))` +
    `|(?<![\\d./-])(?<stampYear>20\\d{2})[-/.](?<stampMonth>\\d{1,2})[-/.](?<stampDay>\\d{1,2})(?![\\d./-])` +
    `|(?<=^|[，。；（\\s])(?<only>\\d{1,2})日(?=上午|下午|晚|，|至|[-—–~～])`,
  'gu',
);

/** A range goes on with its last day, which is not the day wanted. */
const RANGE = new RegExp(
  `^\\s*(?:上午|下午|晚)?\\s*[-—–~～至到]+\\s*(?:\\d{4}年)?(?:${N}{1,3}\\s*月\\s*)?${N}{1,3}\\s*[日号]`,
  'u',
);

const ASIDE_BEFORE =
  /(?:自从?|从|截至|截止|至今|始建于|创建于|成立于|创立于|建于|创办于|组建于|定于|拟于|将于|计划于|计划在|拟在|预计|于是|发布于|立项于|起始于|出生于|生于|早在|直到|不晚于|不迟于|回执|报名截止(?:时间)?：?|最迟|须于|请于|请各单位于|应于|到|至|比|原定|原定于)\s*(?:到|至|于)?\s*$/u;
const ASIDE_AFTER =
  /^\s*(?:起|前|之前|以前|以来|后将|将|截止|为止|止|开始(?:实施|施行|执行)|正式(?:实施|施行|生效)|实施|施行|生效|印发的|发布的|成立的|召开的第|(?:上午|下午)?(?:前|之前)将)/u;
/** The whole clause is about something else: 始建于…，2003年…改制. */
const ASIDE_CLAUSE = /(?:始建|创建|创办|成立|建厂|建校|改制|立项|注册)(?:于|时间)[^，。；]*$/u;

/** @param text a sentence or a line */
export function dayMentionsIn(text: string): DayMention[] {
  const found: DayMention[] = [];
  for (const match of text.matchAll(DAY)) {
    const part = match.groups ?? {};
    const start = match.index;
    let end = start + match[0].length;
    if (found.some((other) => start < other.end)) continue;
    const year = number(part['year'] ?? part['stampYear']);
    const month = number(part['month'] ?? part['stampMonth']);
    const day = number(part['day'] ?? part['stampDay'] ?? part['only']);
    if (day === undefined || day < 1 || day > 31 || (month !== undefined && (month < 1 || month > 12))) continue;
    end += RANGE.exec(text.slice(end))?.[0].length ?? 0;
    const before = text.slice(0, start);
    const aside =
      part['relative'] === '去年' ||
      ASIDE_BEFORE.test(before) ||
      ASIDE_CLAUSE.test(before) ||
      ASIDE_AFTER.test(text.slice(end)) ||
      isOpen(before);
    found.push({
      start,
      end,
      text: text.slice(start, end),
      ...(year !== undefined && { year }),
      ...(month !== undefined && { month }),
      day,
      aside,
    });
  }
  return found;
}

/** Inside 《》, or inside brackets that do not begin the text: (2021年3月1日印发). */
function isOpen(before: string): boolean {
  return /《[^》]*$/u.test(before) || /(?<=.)（[^）]*$/u.test(before);
}

function number(text: string | undefined): number | undefined {
  return text === undefined ? undefined : readNumeral(text);
}
