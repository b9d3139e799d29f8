/** Files that are no text are told apart by what is in them, not by their names. */
import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/encoding/decode.ts';
import { inUtf16, inUtf8 } from './written.ts';

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const container = (...names: string[]) =>
  Uint8Array.from([
    ...bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
    ...Array<number>(500).fill(0),
    ...names.flatMap((name) => [...inUtf16(name, 'little'), 0, 0]),
  ]);

describe('a file', () => {
  it.each([
    ['png', bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR')],
    ['jpg', bytes('\xff\xd8\xff\xe0\0\x10JFIF')],
    ['gif', bytes('GIF89a\x01\0\x01\0')],
    ['webp', bytes('RIFF\x24\0\0\0WEBPVP8 ')],
    ['bmp', bytes('BM\x46\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0')],
    ['tiff', bytes('II*\0\x08\0\0\0')],
    ['heic', bytes('\0\0\0\x18ftypheic')],
    ['emf', bytes(`\x01\0\0\0${'\0'.repeat(36)} EMF`)],
    ['wmf', bytes('\xd7\xcd\xc6\x9a\0\0')],
    ['pdf', bytes('%PDF-1.7\n')],
    ['rtf', bytes('{\\rtf1\\ansi')],
    ['docx', bytes('PK\x03\x04\x14\0[Content_Types].xml … PK\x01\x02word/document.xml')],
    ['xlsx', bytes('PK\x03\x04\x14\0xl/workbook.xml')],
    ['pptx', bytes('PK\x03\x04\x14\0ppt/presentation.xml')],
    ['zip', bytes('PK\x03\x04\x14\0photos/1.jpg')],
    ['doc', container('Root Entry', 'WordDocument')],
    ['xls', container('Root Entry', 'Workbook')],
    ['encrypted-office', container('Root Entry', 'EncryptionInfo', 'EncryptedPackage')],
    ['ole', container('Root Entry')],
  ])('is known to be %s', (format, file) => {
    expect(decode(file)).toEqual({ kind: 'binary', format });
  });

  it('that only begins like a picture is a text', () => {
    expect(decode(inUtf8('BMW 的泵房验收完毕，各项指标合格。'))).toMatchObject({ kind: 'text' });
  });
});
