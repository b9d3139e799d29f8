/** Where a text comes from, as its own first or last lines say: 来源, 作者, 责任编辑, 发布时间. */
import { meantDay, type CalendarDay } from '../bulletin/calendar-day.ts';

export interface Credits {
  /** 来源: a unit or a medium. */
  readonly name?: string;
  /** Who wrote and edited it, in the words of the lines. */
  readonly people: readonly string[];
  /** The day on which it was published. */
  readonly published?: CalendarDay;
}

const ORIGIN = /^(?:(?:文章|信息|稿件|稿源|新闻|内容|本文)?(?:来源|出处|来自|转自)|供稿(?:单位)?|发布(?:单位|机构))$/u;
const PERSON = /作者|编辑|责编|编审|记者|通讯员|撰稿|撰文|供稿人|摄影|供图/u;
const PUBLISHED = /^(?:发布|发表|更新)(?:时间|日期)$|^(?:时间|日期)$/u;

/** @param lines such as `来源：中国工业新闻网  责任编辑：王芳` */
export function readCredits(lines: readonly string[]): Credits {
  const pairs = lines.flatMap(pairsOf).filter(({ value }) => value !== '');
  const name = pairs.find(({ label }) => ORIGIN.test(label))?.value;
  const people = pairs.filter(({ label }) => PERSON.test(label)).map(({ label, value }) => `${label}：${value}`);
  const written = pairs.find(({ label }) => PUBLISHED.test(label))?.value ?? lines.find((line) => dayIn(line));
  const published = written === undefined ? undefined : dayIn(written);
  return { ...(name !== undefined && { name }), people: [...new Set(people)], ...(published && { published }) };
}

function dayIn(text: string): CalendarDay | undefined {
  const [written] = /\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}/u.exec(text.normalize('NFKC')) ?? [];
  return written === undefined ? undefined : meantDay(written);
}

/** `标签：内容` pairs of a line; several may stand in one, in brackets or not. */
function pairsOf(line: string): { readonly label: string; readonly value: string }[] {
  const text = line
    .trim()
    .replace(/^[([（【〔]\s*|\s*[)\]）】〕]$/gu, '')
    .replace(/[*_]{2,}/g, '');
  const labels = [
    ...text.matchAll(/(?<=^|[\s|｜/，,;；（(【[\d])(\p{Script=Han}[\p{Script=Han}\s]{1,5}?)\s*[:：]\s*/gu),
  ];
  return labels.map((match, index) => {
    const end = labels[index + 1]?.index ?? text.length;
    const value = text
      .slice(match.index + match[0].length, end)
      .replace(/\s+/g, ' ')
      .replace(/^[\s|｜/，,;；]+|[\s|｜/，,;；（(【[]+$/gu, '');
    return { label: (match[1] ?? '').replace(/\s/g, ''), value };
  });
}
