/** The type of a file by its name. */
import { expect, it } from 'vitest';
import { isPackable, isText, mediaType } from '../../../src/site/media-types.ts';

it.each([
  ['章程.pdf', 'application/pdf'],
  ['名单.XLSX', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['a.b/c.csv', 'text/csv'],
  ['草案.wps', 'application/octet-stream'],
  ['无名', 'application/octet-stream'],
  ['资料.rar', 'application/vnd.rar'],
  ['无名.目录/文件', 'application/octet-stream'],
  ['a.constructor', 'application/octet-stream'],
])('%s is %s', (file, type) => {
  expect(mediaType(file)).toBe(type);
});

it.each([
  ['a.html', true, true],
  ['a.json', true, true],
  ['a.svg', true, true],
  ['feed.xml', true, true],
  ['a.wasm', false, true],
  ['a.webp', false, false],
  ['a.zip', false, false],
])('%s is text: %s, is worth packing: %s', (file, text, packable) => {
  expect([isText(mediaType(file)), isPackable(mediaType(file))]).toEqual([text, packable]);
});
