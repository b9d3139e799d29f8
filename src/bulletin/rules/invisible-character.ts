/** Characters without width hide inside words: the word looks right and no search finds it. */
import { documents, everyPerson, everyTag } from '../content.ts';
import { INVISIBLE } from '../invisible.ts';
import { linesWith } from '../lines.ts';
import { placeInFile } from '../references.ts';
import type { Finding } from '../problem.ts';
import type { ContentRule } from '../rule.ts';
import type { DataPath } from '../schema.ts';

export const invisibleCharacter: ContentRule = {
  code: 'invisible-character',
  severity: 'warning',
  title: '看不见的字符',
  help: '删掉这两个字之间看不见的东西，或把这一行重新打一遍',
  check: ({ content }) => [
    ...documents(content).flatMap((document) =>
      linesWith(INVISIBLE, document.body).flatMap((line, index) =>
        strays(line).map(({ at, length, around }): Finding => {
          const place = placeInFile(document, { line: index + 1, column: at + 1 });
          const end = { line: place.line, column: place.column + length };
          return {
            file: document.file,
            ...place,
            end,
            message: `“${around}”里有看不见的字符`,
          };
        }),
      ),
    ),
    ...[...documents(content), ...everyTag(content), ...everyPerson(content)].flatMap((entry) =>
      texts(entry.data).flatMap(({ text, path }) =>
        strays(text)
          .slice(0, 1)
          .map(({ around }): Finding => {
            return { file: entry.file, ...entry.locate(path), message: `“${around}”里有看不见的字符` };
          }),
      ),
    ),
  ],
};

/** Every stray one of a line; the joiners inside an emoji belong there. */
function strays(line: string): { at: number; length: number; around: string }[] {
  return [...line.matchAll(INVISIBLE)]
    .filter(({ 0: found, index }) => {
      const joiner = found === '\u200d' || found === '\u200c';
      return !joiner || !/\p{Extended_Pictographic}\ufe0f?$/u.test(line.slice(Math.max(0, index - 4), index));
    })
    .map(({ 0: found, index }) => ({
      at: index,
      length: found.length,
      around: line.slice(Math.max(0, index - 6), index + found.length + 6).replace(INVISIBLE, '▯'),
    }));
}

function texts(value: unknown, path: DataPath = []): { text: string; path: DataPath }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => texts(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => texts(item, [...path, key]));
}
