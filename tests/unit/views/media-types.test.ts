/** The type of a file by its name. */
import { expect, it } from 'vitest';
import { mediaType } from '../../../src/views/media-types.ts';

it.each([
  ['章程.pdf', 'application/pdf'],
  ['名单.XLSX', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['a.b/c.csv', 'text/csv'],
  ['草案.wps', 'application/octet-stream'],
  ['无名', 'application/octet-stream'],
  ['a.constructor', 'application/octet-stream'],
])('%s is %s', (file, type) => {
  expect(mediaType(file)).toBe(type);
});
