/** What happens to a site from one build to the next: an editor's and a maintainer's changes, and accidents, by chance. */
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { compareText } from '../../bulletin/problem.ts';
import { below, oneOf, type Random } from '../random.ts';

/** What a step may lay hands on: absolute paths of folders. */
export interface Workplace {
  readonly content: string;
  /** The generator's own code. */
  readonly project: string;
  /** What the builds keep. */
  readonly cache: string;
  /** The published site. */
  readonly out: string;
}

export interface Step {
  readonly name: string;
  /** Of a hundred steps, about so many are of this kind. */
  readonly weight: number;
  /** @returns what was done, or undefined where there is nothing that it could be done to */
  take(place: Workplace, random: Random): string | undefined;
}

export const STEPS: readonly Step[] = [
  {
    name: 'edit',
    weight: 14,
    take: (place, random) => inBulletin(place, random, (text) => `${text}\n补一句话，第${below(random, 1000)}次。\n`),
  },
  {
    name: 'title',
    weight: 8,
    take: (place, random) =>
      inBulletin(place, random, (text) =>
        text.replace(/^title: .*$/m, () => `title: "改过的标题${below(random, 1000)}"`),
      ),
  },
  { name: 'retag', weight: 8, take: retag },
  {
    name: 'date',
    weight: 5,
    take: (place, random) =>
      inBulletin(place, random, (text) =>
        text.replace(
          /^(date: "\d{4}-)\d\d-\d\d"/m,
          (_, year: string) => `${year}${twoDigits(random, 12)}-${twoDigits(random, 28)}"`,
        ),
      ),
  },
  {
    name: 'speakers',
    weight: 5,
    take: (place, random) => inBulletin(place, random, (text) => text.replace(/^speakers: .*\n/m, '')),
  },
  {
    name: 'draft',
    weight: 4,
    take: (place, random) =>
      inBulletin(place, random, (text) =>
        /^draft: true$/m.test(text)
          ? text.replace(/^draft: true\n/m, '')
          : text.replace(/^title: /m, 'draft: true\ntitle: '),
      ),
  },
  { name: 'rename', weight: 6, take: rename },
  { name: 'delete', weight: 6, take: remove },
  { name: 'add', weight: 8, take: add },
  { name: 'mdx', weight: 4, take: toMdx },
  { name: 'tag label', weight: 4, take: tagLabel },
  { name: 'unit', weight: 4, take: unit },
  { name: 'setting', weight: 4, take: setting },
  { name: 'file', weight: 4, take: attachment },
  { name: 'template', weight: 3, take: template },
  { name: 'damaged cache', weight: 6, take: damage },
  { name: 'lost cache', weight: 3, take: lose },
  { name: 'touched site', weight: 3, take: touch },
  { name: 'nothing', weight: 1, take: () => 'nothing' },
];

/** A step whose kind is drawn by its weight. */
export function drawStep(random: Random): Step {
  let rest = random() * STEPS.reduce((sum, { weight }) => sum + weight, 0);
  return STEPS.find(({ weight }) => (rest -= weight) < 0) ?? oneOf(random, STEPS);
}

function filesOf(folder: string, pattern: RegExp): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => pattern.test(path))
    .sort(compareText);
}

function bulletins({ content }: Workplace): string[] {
  return filesOf(join(content, 'bulletins'), /\.mdx?$/);
}

function inBulletin(place: Workplace, random: Random, change: (text: string) => string): string | undefined {
  const files = bulletins(place);
  if (files.length === 0) return undefined;
  return inFile(oneOf(random, files), change);
}

function inFile(file: string, change: (text: string) => string): string {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  return basename(dirname(file)) + '/' + basename(file);
}

function retag(place: Workplace, random: Random): string | undefined {
  const labels = [...readFileSync(join(place.content, 'tags.yaml'), 'utf8').matchAll(/"label":("[^"]*")/g)];
  if (labels.length === 0) return undefined;
  const chosen = oneOf(random, labels)[1] ?? '""';
  return inBulletin(place, random, (text) => text.replace(/^tags: .*$/m, () => `tags: [${chosen}]`));
}

/** Files that lie alone; one that lies in a folder of its own goes with it. */
function loose(place: Workplace): string[] {
  return bulletins(place).filter((path) => !basename(path).startsWith('index.'));
}

function rename(place: Workplace, random: Random): string | undefined {
  const files = loose(place);
  if (files.length === 0) return undefined;
  const from = oneOf(random, files);
  const to = join(dirname(from), `renamed-${below(random, 1_000_000)}${extname(from)}`);
  renameSync(from, to);
  return `${basename(from)} → ${basename(to)}`;
}

function remove(place: Workplace, random: Random): string | undefined {
  const files = loose(place);
  // a site that shrinks to nothing shows little
  if (files.length < 12) return undefined;
  const file = oneOf(random, files);
  rmSync(file);
  return basename(file);
}

function add(place: Workplace, random: Random): string | undefined {
  const files = loose(place).filter((file) => file.endsWith('.md'));
  if (files.length === 0) return undefined;
  const file = oneOf(random, files);
  const copy = join(dirname(file), `added-${below(random, 1_000_000)}.md`);
  cpSync(file, copy);
  inFile(copy, (text) =>
    text.replace(/^title: .*$/m, () => `title: "新增的简报${below(random, 1_000_000)}"`).replace(/^issue: .*\n/m, ''),
  );
  return basename(copy);
}

function toMdx(place: Workplace, random: Random): string | undefined {
  const files = loose(place).filter(
    (file) => file.endsWith('.md') && !/[<{]/.test(readFileSync(file, 'utf8').replace(/^---[^]*?\n---/, '')),
  );
  if (files.length === 0) return undefined;
  const file = oneOf(random, files);
  const mdx = file.replace(/\.md$/, '.mdx');
  renameSync(file, mdx);
  return inFile(mdx, (text) => `${text}\n<SpeakerQuote name="某人">引用的话${below(random, 100)}。</SpeakerQuote>\n`);
}

function tagLabel({ content }: Workplace, random: Random): string {
  return inFile(join(content, 'tags.yaml'), (text) =>
    text.replace(/"description":"[^"]*"/, () => `"description":"改过的说明${below(random, 1000)}。"`),
  );
}

function unit({ content }: Workplace, random: Random): string | undefined {
  const files = filesOf(join(content, 'members'), /\.mdx?$/);
  return files.length === 0
    ? undefined
    : inFile(oneOf(random, files), (text) => `${text}\n补充介绍${below(random, 1000)}。\n`);
}

function setting({ content }: Workplace, random: Random): string {
  return inFile(join(content, 'site.yaml'), (text) =>
    text.replace(/^motto: .*$/m, () => `motto: "口号${below(random, 1000)}"`),
  );
}

/** An attachment or a picture gets other bytes, or those of another. */
function attachment({ content }: Workplace, random: Random): string | undefined {
  const files = filesOf(content, /\.csv$/);
  if (files.length === 0) return undefined;
  return inFile(oneOf(random, files), (text) => `${text}\n${below(random, 1000)},x\n`);
}

const TEMPLATES = [
  'src/layouts/Tag.astro',
  'src/components/SiteFooter.astro',
  'src/styles/prose.css',
  'src/views/stats.ts',
];

function template({ project }: Workplace, random: Random): string | undefined {
  const files = TEMPLATES.filter((file) => filesOf(join(project, dirname(file)), /./).includes(join(project, file)));
  if (files.length === 0) return undefined;
  const file = oneOf(random, files);
  const mark = below(random, 1000);
  return inFile(join(project, file), (text) => {
    if (file.endsWith('.astro')) return text.replace(/<\/(?:p|h1|footer|Frame)>/, (end) => `<!-- ${mark} -->${end}`);
    return file.endsWith('.css')
      ? `${text}\n@layer components {\n  .m${mark} {\n    color: var(--ink);\n  }\n}\n`
      : `${text}\n// ${mark}\n`;
  });
}

/** A file of the cache loses its end, gets a wrong byte, or is exchanged for another. */
function damage({ cache }: Workplace, random: Random): string | undefined {
  const files = filesOf(cache, /./);
  if (files.length === 0) return undefined;
  // files that lie near the top matter most and would hardly ever be drawn
  const near = files.filter((file) => file.slice(cache.length + 1).split(/[\\/]/).length <= 2);
  const file = oneOf(random, random() < 0.5 && near.length > 0 ? near : files);
  const bytes = readFileSync(file);
  const changes = [
    () => bytes.subarray(0, below(random, bytes.length + 1)),
    () => {
      const at = below(random, Math.max(1, bytes.length));
      return Buffer.concat([bytes.subarray(0, at), Buffer.from('!'), bytes.subarray(at + 1)]);
    },
    () => readFileSync(oneOf(random, files)),
    () => Buffer.alloc(0),
  ];
  const changed = oneOf(random, changes)();
  // as a program that writes a file anew would: what has another name of the old file keeps it
  rmSync(file);
  writeFileSync(file, changed);
  return file.slice(cache.length + 1);
}

function lose({ cache }: Workplace, random: Random): string | undefined {
  const names = readdirSync(cache).sort(compareText);
  if (names.length === 0) return undefined;
  const name = oneOf(random, names);
  rmSync(join(cache, name), { recursive: true, force: true });
  return name;
}

/** Somebody writes into a published file, in its place. */
function touch({ out }: Workplace, random: Random): string | undefined {
  const files = filesOf(out, /\.html$/);
  if (files.length === 0) return undefined;
  const file = oneOf(random, files);
  writeFileSync(file, `${readFileSync(file, 'utf8')}<!-- somebody -->`);
  mkdirSync(join(out, 'stray'), { recursive: true });
  return file.slice(out.length + 1);
}

function twoDigits(random: Random, end: number): string {
  return String(below(random, end) + 1).padStart(2, '0');
}
