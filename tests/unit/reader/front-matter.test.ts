/** Frontmatter is text and never a program, and every line keeps its number. */
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../../src/reader/front-matter.ts';
import { placesOf, readOne } from '../../builders.ts';

const read = (text: string) => {
  const { value, problems } = readFrontMatter('a.md', text);
  return problems[0] ?? value;
};
const ran = globalThis as { jianbaoRan?: boolean };

describe('a document', () => {
  it('is parted into data and body, and knows where each begins', () => {
    expect(read('---\ntitle: 甲\n---\n\n正文\n')).toEqual({
      data: { title: '甲' },
      lost: [],
      yaml: 'title: 甲',
      body: '\n正文\n',
      bodyLine: 4,
    });
  });

  it.each(['--- \n', '---\t\n'])('may open with %j', (fence) => {
    expect(read(`${fence}title: 甲\n---\n正文`)).toMatchObject({
      data: { title: '甲' },
      yaml: 'title: 甲',
      body: '正文',
      bodyLine: 4,
    });
  });

  it('may have no fields, or no body', () => {
    expect(read('---\n---\n正文')).toMatchObject({ data: {}, body: '正文', bodyLine: 3 });
    expect(read('---\n# 注\n---')).toMatchObject({ data: {}, body: '' });
  });

  it('may have lines of hyphens in its body', () => {
    expect(read('---\ntitle: 甲\n---\n上\n\n---\n\n下')).toMatchObject({ body: '上\n\n---\n\n下' });
  });

  it('has its errors on the line on which they stand', () => {
    expect(read('---\ntitle: 甲\nplace: 乙: 丙\n---\n')).toMatchObject({ code: 'yaml-syntax', line: 3 });
  });
});

describe('a program in frontmatter', () => {
  const program = '{ title: (globalThis.jianbaoRan = true, "甲"), date: "2024-03-05" }';

  it.each(['js', 'javascript', ' js', 'JS', 'coffee', 'cson', 'json', 'toml'])(
    'is refused unread: ---%s',
    (language) => {
      const { problems, bulletin } = readOne('bulletins/2024/a.md', `---${language}\n${program}\n---\n\n正文\n`);
      expect(bulletin).toBeUndefined();
      expect(placesOf(problems)).toEqual(['1:1 foreign-front-matter']);
      expect(ran.jianbaoRan).toBeUndefined();
    },
  );

  it.each([
    'title: !!js/function "function () { globalThis.jianbaoRan = true }"',
    'title: !<tag:yaml.org,2002:js/undefined> ""',
  ])('does not run as a YAML tag: %s', (line) => {
    expect(read(`---\n${line}\n---\n`)).toMatchObject({ code: 'yaml-syntax', line: 2 });
    expect(ran.jianbaoRan).toBeUndefined();
  });
});

describe('the shape of a file', () => {
  it.each([
    ['line feeds', (text: string) => text],
    ['carriage returns and line feeds', (text: string) => text.replace(/\n/g, '\r\n')],
    ['carriage returns', (text: string) => text.replace(/\n/g, '\r')],
    ['a byte order mark', (text: string) => `\ufeff${text}`],
  ])('does not matter: %s', (_, change) => {
    const { bulletin } = readOne(
      'bulletins/2024/a.md',
      change('---\ntitle: 甲\ndate: 2024-03-05\n---\n\n见[乙](./b.md)\n'),
    );
    expect(bulletin).toMatchObject({
      data: { title: '甲', date: '2024-03-05' },
      body: '\n见[乙](./b.md)\n',
      bodyLine: 5,
    });
    expect(bulletin?.anatomy.links).toEqual([{ target: './b.md', line: 2, column: 6 }]);
  });
});
