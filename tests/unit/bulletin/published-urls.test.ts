/** The list of published addresses: whatever editors' programs and Git make of it is read, and writing it is stable. */
import { describe, expect, it } from 'vitest';
import { readPublishedUrls, writePublishedUrls } from '../../../src/bulletin/published-urls.ts';

const urlsOf = (text: string) => readPublishedUrls(text).urls.map(({ path, gone }) => (gone ? `- ${path}` : path));

describe('the list of published addresses', () => {
  it('has one on each line, with those that were taken down marked', () => {
    expect(urlsOf('# 说明\n\n/a/\r\n/b/ gone\r/c/\t撤下\n  /d/  已撤下  \n/files/a b.pdf\n')).toEqual([
      '/a/',
      '- /b/',
      '- /c/',
      '- /d/',
      '/files/a b.pdf',
    ]);
  });

  it('takes what Git joined twice for one, and gone for the last word', () => {
    expect(urlsOf('/a/\n/a/ gone\n/b/ gone\n/b/\n/c/\n/c/')).toEqual(['- /a/', '- /b/', '/c/']);
  });

  it.each(['https://example.org/a/', 'a/', '//a/', '/a/../../b/', '/.. gone', '/a\\b', '<<<<<<< HEAD'])(
    'has no line such as %s',
    (line) => {
      const { urls, slips } = readPublishedUrls(`/a/\n  ${line}\n`);
      expect(urls.map(({ path }) => path)).toEqual(['/a/']);
      expect(slips).toEqual([{ line: 2, column: 3, end: { line: 2, column: 3 + line.length }, text: line }]);
    },
  );

  it('says where each stands', () => {
    expect(readPublishedUrls('# 说明\n /a/ gone').urls).toEqual([
      { path: '/a/', gone: true, position: { line: 2, column: 2, end: { line: 2, column: 10 } } },
    ]);
  });

  it('is written in order with a head that explains it, and reads as it was written', () => {
    const text = writePublishedUrls(
      [
        { path: '/乙/', gone: true },
        { path: '/a/', gone: false },
      ],
      ['/b/', '/a/'],
    );
    expect(text).toMatch(/^# .*\n(?:# .*\n)*\/a\/\n\/b\/\n\/乙\/ gone\n$/);
    expect(writePublishedUrls(readPublishedUrls(text).urls, [])).toBe(text);
  });
});
