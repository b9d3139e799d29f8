/** A content folder in which every text that an editor can write, and every file name, would do harm if it could. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FILE_NAMES, MARKDOWN, PAYLOADS } from './payloads.ts';

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYPj/HwADAgH/p9k5uwAAAABJRU5ErkJggg==',
  'base64',
);

/** Path inside the content folder → its lines; a line is named by its path and what stands before its colon. */
type Files = Record<string, string[]>;

/** YAML's double quotes understand what JSON's do. */
const quoted = (value: unknown) =>
  JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
const field = (key: string, value: unknown) => `${key}: ${quoted(value)}`;
const document = (fields: readonly string[], body: string) => ['---', ...fields, '---', '', ...body.split('\n')];

/** Texts that may stand in a list of words, where some marks part two of them. */
const WORDS = Object.values(PAYLOADS).filter((text) => !/[;，；\u2028]/.test(text));

/** What the check says `no` to is named by `lineOf`; whole texts by their path. */
export function payloadFiles(refused: ReadonlySet<string>): Readonly<Record<string, string>> {
  const files: Files = {
    'site.yaml': [
      ...['name', 'shortName', 'englishName', 'motto', 'description', 'editor', 'contact', 'icp', 'police'].map(
        (key, at) => field(key, `${PAYLOADS['many at once']} ${WORDS[at] ?? ''}`),
      ),
      field('url', 'https://example.org'),
      field('kinds', WORDS.slice(0, 12)),
      field('roles', WORDS.slice(0, 12)),
      field(
        'menu',
        WORDS.map((label) => ({ label, href: '/tags/' })),
      ),
    ],
    'tags.yaml': [],
    'speakers.yaml': [],
  };
  Object.values(PAYLOADS).forEach((text, index) => {
    const slug = `p-${index}`;
    const named = `${text} ${index}`;
    files['tags.yaml']?.push(
      `- slug: ${slug}`,
      ...[field('label', named), field('aliases', [`${named} a`]), field('description', text)].map((one) => `  ${one}`),
    );
    files['speakers.yaml']?.push(
      `- slug: ${slug}`,
      ...[field('name', named), field('orgs', [named]), field('posts', [text]), field('profile', text)].map(
        (one) => `  ${one}`,
      ),
    );
    files[`members/${slug}.md`] = document(
      [
        field('name', named),
        field('shortName', `${text} s${index}`),
        field('aliases', [`${text} a${index}`]),
        field('role', WORDS[index % 12]),
        field('city', text),
        field('website', `https://elsewhere.example/"'><img src=x onerror=ran(1)>${index}`),
        field('summary', text),
      ],
      '正文。',
    );
    files[`pages/${slug}.md`] = document([field('title', named), field('summary', text)], '正文。');
    files[`bulletins/2024/${slug}.md`] = document(
      [
        field('title', named),
        field('date', `2024-03-${String((index % 28) + 1).padStart(2, '0')}`),
        field('kind', WORDS[index % 12]),
        field('summary', text),
        field('place', text),
        field('speakers', [{ name: named, org: named, post: text }]),
        field('members', [named]),
        field('tags', [named]),
        field('source', { name: text, url: `https://elsewhere.example/"'><img src=x onerror=ran(1)>${index}` }),
      ],
      `正文 needle${index}。`,
    );
  });
  Object.values({ ...PAYLOADS, ...MARKDOWN }).forEach((text, index) => {
    for (const format of ['md', 'mdx']) {
      const file = `bulletins/2023/b-${index}-${format}/index.${format}`;
      const fields = [field('title', `正文 ${index} ${format}`), field('date', '2023-05-01'), field('kind', WORDS[0])];
      files[file] = document(fields, text);
    }
  });
  FILE_NAMES.forEach((name, index) => {
    const target = encodeURIComponent(name);
    files[`bulletins/2022/f-${index}/index.md`] = document(
      [
        field('title', `文件 ${index}`),
        field('date', '2022-05-01'),
        field('kind', WORDS[0]),
        field('cover', `./${target}.png`),
        field('attachments', [{ title: name, file: `./${target}.pdf` }]),
      ],
      `![${name}](./${target}.png)\n\n[x](./${target}.pdf)`,
    );
  });
  const kept = Object.entries(files).filter(([file]) => !refused.has(file));
  return Object.fromEntries(
    kept.map(([file, lines]) => [
      file,
      lines.map((line) => (refused.has(lineOf(file, lines, lines.indexOf(line))) ? '' : line)).join('\n'),
    ]),
  );
}

/** What a line is called among those that may be refused: a field by its name, a text by its file. */
export function lineOf(file: string, lines: readonly string[], at: number): string {
  const begin = lines.indexOf('---');
  if (begin >= 0 && at > lines.indexOf('---', begin + 1)) return file;
  const entry = lines.slice(0, at + 1).findLastIndex((line) => line.startsWith('- '));
  return `${file} ${entry < 0 ? '' : lines[entry]} ${/^\s*([^:]*):/.exec(lines[at] ?? '')?.[1]?.trim() ?? ''}`;
}

/** Writes the folder. */
export function writePayloads(folder: string, refused: ReadonlySet<string> = new Set()): void {
  for (const [file, text] of Object.entries(payloadFiles(refused))) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${text}\n`);
    if (file.includes('/b-')) writeFileSync(join(dirname(path), 'pixel.png'), PIXEL);
  }
  FILE_NAMES.forEach((name, index) => {
    for (const [ending, bytes] of [
      ['png', PIXEL],
      ['pdf', Buffer.from('%PDF-1.4\n')],
    ] as const)
      writeFileSync(join(folder, `bulletins/2022/f-${index}/${name}.${ending}`), bytes);
  });
}
