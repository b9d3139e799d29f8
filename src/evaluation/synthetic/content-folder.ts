/** A whole content folder made from a seed, one file after the other, so that the largest need not fit into memory. */
import { below, seeded, type Random } from '../random.ts';
import { makeBulletin } from './bulletin.ts';
import { makeDays } from './calendar.ts';
import { makeCast, type Cast } from './cast.ts';
import { EDGE_TAGS, EDGE_COUNT, makeEdges } from './edges.ts';
import { documentText } from './front-matter.ts';
import type { Picture } from './pictures.ts';
import { TOPICS } from './topics.ts';

export interface SyntheticOptions {
  readonly bulletins: number;
  readonly seed: number;
  /** How many years the archive spans. */
  readonly years: number;
  /** Whether the hard cases are among them; they need room for themselves. */
  readonly edges: boolean;
}

export interface SyntheticFile {
  /** Path inside the content folder. */
  readonly path: string;
  readonly data: string | Picture;
}

/** The tag that so many bulletins have, spread over the archive; in a small one, seven of ten. */
const GREAT_TAG = { label: '行业动态', slug: 'industry-news', description: '成员单位和行业的新情况。' };
const GREAT = 200;
/** How many of the bulletins have a picture, at the most. */
const PICTURES = 40;

/** @returns every file of the folder, in an order of its own; the same for the same options */
export function* syntheticFolder(options: SyntheticOptions): Generator<SyntheticFile> {
  const random = seeded(options.seed);
  const count = Math.max(options.bulletins, options.edges ? EDGE_COUNT : 1);
  const cast = makeCast(count, random);
  const days = makeDays(count, options.years, options.edges, random);
  yield* frame(cast, days[0] ?? '', options);
  yield* units(cast);
  yield* bulletins({ cast, days, random, edges: options.edges });
}

function* frame(cast: Cast, founded: string, { edges }: SyntheticOptions): Generator<SyntheticFile> {
  const { alliance } = cast;
  const settings = {
    name: alliance,
    shortName: '流体机械联盟',
    englishName: 'Example Fluid Machinery Alliance',
    motto: '协作、开放、求实',
    description: '由程序写成的简报，没有一件事是真的；用来检验网站在简报很多的时候是什么样子、有多快。',
    founded,
    memberCount: cast.units.length,
    url: 'https://synthetic.example.org',
    editor: '联盟秘书处（示例）',
    contact: '邮箱 office@synthetic.example.org',
    icp: '例ICP备00000000号-1',
    police: '例公网安备 00000000000000号',
    menu: [
      ['首页', '/'],
      ['简报', '/bulletins/'],
      ['主题', '/tags/'],
      ['成员单位', '/members/'],
      ['人物', '/speakers/'],
      ['归档', '/archive/'],
      ['关于', '/about/'],
    ].map(([label, href]) => ({ label, href })),
  };
  yield { path: 'site.yaml', data: yamlOf(settings) };
  const topics = TOPICS.map(({ things: _things, work: _work, ...tag }) => ({
    ...tag,
    description: `与${tag.label}有关的会议、调研和通知。`,
  }));
  yield { path: 'tags.yaml', data: yamlList([GREAT_TAG, ...topics, ...(edges ? EDGE_TAGS : [])]) };
  const known = cast.people.slice(0, 4).map(({ name, org, post }) => ({
    name,
    orgs: [org],
    profile: `${org}${post}。此人和此单位都是虚构的。`,
  }));
  yield { path: 'speakers.yaml', data: yamlList(known) };
  const about = `${alliance}是虚构的：单位、人物和事情都由程序写成，只用来检验网站。\n\n## 组织\n\n联盟有${cast.units.length}家成员单位。\n\n## 宗旨\n\n协作、开放、求实。`;
  yield { path: 'pages/about.md', data: documentText({ title: '关于联盟' }, about) };
  const charter = Array.from({ length: 12 }, (_, index) => `${index + 1}. 成员单位平等协商，第 ${index + 1} 项如此。`);
  yield { path: 'pages/charter.md', data: documentText({ title: '联盟章程' }, charter.join('\n')) };
}

function* units({ units }: Cast): Generator<SyntheticFile> {
  for (const { slug, ...data } of units)
    yield {
      path: `members/${slug}.md`,
      data: documentText(data, `${data.name}是虚构的${data.role}，设在${data.city}。`),
    };
}

function* bulletins(of: {
  readonly cast: Cast;
  readonly days: readonly string[];
  readonly random: Random;
  readonly edges: boolean;
}): Generator<SyntheticFile> {
  const { cast, days, random } = of;
  const numberOf = (index: number) => ({
    date: days[index] ?? '',
    day: inChinese(days[index] ?? ''),
    issue: index + 1,
  });
  const places = of.edges ? edgePlaces(days.length) : [];
  const edges = makeEdges(cast, places.map(numberOf));
  const edgeAt = new Map(places.map((place, index) => [place, edges[index]]));
  const titles = new Set<string>();
  const usual = days.length - places.length;
  const great = Math.min(GREAT, Math.floor(usual * 0.7));
  const slugs: string[] = [];
  let written = 0;
  let pictures = 0;
  for (const [index, date] of days.entries()) {
    const folder = `bulletins/${date.slice(0, 4)}`;
    const edge = edgeAt.get(index);
    if (edge !== undefined) {
      const own = edge.files === undefined ? `${edge.slug}.md` : `${edge.slug}/index.md`;
      yield { path: `${folder}/${own}`, data: edge.text };
      for (const [name, data] of Object.entries(edge.files ?? {}))
        yield { path: `${folder}/${edge.slug}/${name}`, data };
      slugs.push(edge.slug);
      continue;
    }
    const { day, issue } = numberOf(index);
    // spread evenly
    const isGreat = Math.floor((++written * great) / usual) > Math.floor(((written - 1) * great) / usual);
    const made = makeBulletin(cast, day, isGreat ? GREAT_TAG.label : undefined, random);
    const title = titles.has(made.title) ? `${made.title}（总第${issue}期）` : made.title;
    titles.add(title);
    const slug = `no-${String(issue).padStart(6, '0')}`;
    const earlier = slugs.length > 0 && random() < 0.25 ? slugs[below(random, slugs.length)] : undefined;
    const hasPicture = pictures < PICTURES && random() < 0.06;
    const text = documentText(
      {
        title,
        date,
        issue,
        kind: made.kind,
        place: made.place,
        summary: made.summary,
        speakers: made.speakers.length > 0 ? made.speakers : undefined,
        members: made.members.map(({ shortName }) => shortName),
        tags: made.tags,
      },
      [
        made.body,
        ...(hasPicture ? ['![会场，示意图](./hall.png)'] : []),
        ...(earlier === undefined ? [] : [`此前的情况见[前一篇报道](/bulletins/${earlier}/)。`]),
      ].join('\n\n'),
    );
    yield { path: `${folder}/${slug}${hasPicture ? '/index' : ''}.md`, data: text };
    if (hasPicture) {
      pictures++;
      yield { path: `${folder}/${slug}/hall.png`, data: { width: 800, height: 450, hue: (pictures * 40) % 360 } };
    }
    slugs.push(slug);
  }
}

/** Where the hard cases stand: among the newest, where they are met first, with usual ones between them. */
function edgePlaces(count: number): number[] {
  const step = Math.min(3, Math.floor(count / EDGE_COUNT));
  return Array.from({ length: EDGE_COUNT }, (_, index) => count - 1 - index * step);
}

function inChinese(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

function yamlOf(data: Readonly<Record<string, unknown>>): string {
  return Object.entries(data)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('');
}

function yamlList(items: readonly object[]): string {
  return items.map((item) => `- ${JSON.stringify(item)}\n`).join('');
}
