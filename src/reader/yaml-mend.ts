/** What to put in the place of a slip that YAML cannot read, where the line itself leaves no doubt about what was meant. */
import { isClosed, yamlLines, type YamlLine } from '../bulletin/yaml-lines.ts';

/** Offsets in the YAML text. */
export interface YamlMending {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly help?: string;
}

/**
 * @param reason js-yaml's own English reason
 * @param offset where the slip begins
 */
export function mendYaml(reason: string, text: string, offset: number): YamlMending | undefined {
  const number = text.slice(0, offset).split('\n').length;
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const written = text.slice(start).split('\n')[0] ?? '';
  const [line] = yamlLines(written);
  // a line that continues another cannot be read by itself
  if (!line || !yamlLines(text).some((known) => known.line === number)) return undefined;
  if (/duplicated mapping key/.test(reason)) return withoutRepetition(text, start, written);
  const valueStart = start + line.valueColumn - 1;
  const put = (value: string, help?: string): YamlMending => ({
    start: valueStart,
    end: valueStart + line.value.length,
    text: value,
    ...(help !== undefined && { help }),
  });
  const next = text.slice(start + written.length + 1).split('\n')[0] ?? '';
  const closed =
    isClosed(line.value) || !/^(?:#|$|[\p{L}_][\p{L}\p{N}_-]*[:：])/u.test(next.trimEnd())
      ? undefined
      : withEnd(line.value);
  if (closed !== undefined) return put(closed, `补上另一半：${closed}`);
  if (/^\[.*\]$/.test(line.value)) {
    const parted = line.value.replace(/(["'])\s*[，、；;]\s*(?=["'])/gu, '$1, ');
    if (parted !== line.value) return put(parted, `各项之间用半角逗号：${parted}`);
  }
  const quoted = inQuotes(line.value);
  if (quoted !== undefined && isMeantAsText(line, written.slice(line.valueColumn - 1)))
    return put(quoted, `整个括起来：${quoted}`);
  if (/unknown escape|hexadecimal/.test(reason)) {
    const [, inner = "'"] = /^"([^"']*)"$/.exec(line.value) ?? [];
    return inner.includes("'")
      ? undefined
      : put(`'${inner}'`, '双引号里的反斜杠有特殊含义，换成单引号；路径用正斜杠 /');
  }
  return undefined;
}

/** A value that YAML would read as something else than text: `甲: 乙`, `"甲" 乙`, `@甲`, `*甲`, `!甲`. */
function isMeantAsText({ key, dash, value }: YamlLine, whole: string): boolean {
  if ((!key && dash === '') || whole.trimEnd() !== value) return false;
  if (/^[@`%]/.test(value) || /^[*!][^\s*!]/.test(value)) return true;
  if (/^["']/.test(value)) return isClosed(value) && !/^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')$/.test(value);
  return /^[\p{L}\p{N}“《（〈「]/u.test(value) && /[^:]: [^\s]/.test(value);
}

/** A value with the quote or bracket at its end that the one at its beginning asks for. */
function withEnd(value: string): string | undefined {
  const mark = value.slice(0, 1);
  const inner = value.slice(1);
  if (mark === '"' || mark === "'") return inner === '' || /["'\\#]/.test(inner) ? undefined : value + mark;
  // a full-width bracket at the end was meant to be it
  const list = inner.replace(/[］】]$/u, '').trimEnd();
  return mark === '[' && list !== '' && !/["'#[\]{}:]|,$/.test(list) ? `[${list}]` : undefined;
}

/** The text in quotes that change nothing of it, or undefined when there are none. */
function inQuotes(value: string): string | undefined {
  if (!value.includes("'")) return `'${value}'`;
  return /["\\]/.test(value) ? undefined : `"${value}"`;
}

/** A line that says once more what another one says already. */
function withoutRepetition(text: string, start: number, written: string): YamlMending | undefined {
  const end = start + written.length + 1;
  const next = text.slice(end).split('\n')[0] ?? '';
  const value = /^[^\s:][^:]*:[ \t]+(\S.*)$/.exec(written)?.[1] ?? '';
  const isPlain = value !== '' && !/^[|>]/.test(value) && isClosed(value) && !/^[ \t]/.test(next);
  const above = text.slice(0, start).split('\n');
  if (!isPlain || above.filter((line) => line === written).length !== 1 || start === 0) return undefined;
  // the line break before it goes with it: a last line has none behind it
  return { start: start - 1, end: start + written.length, text: '', help: '两行一样，删掉一行' };
}
