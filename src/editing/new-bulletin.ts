/** A new bulletin's file, from what is known of it: names as the registries write them, posts as last reported. */
import type { CalendarDay } from '../bulletin/calendar-day.ts';
import { everyBulletin, everyMember, type Content } from '../bulletin/content.ts';
import { bulletinFields } from '../bulletin/fields/index.ts';
import { foldName } from '../bulletin/names.ts';
import { nearest } from '../bulletin/nearest.ts';
import { compareText } from '../bulletin/problem.ts';
import { memberNames, tagNames } from '../bulletin/registries.ts';
import { strangeWord } from '../bulletin/word-lists.ts';
import { bulletinSlug } from '../library/title-slug.ts';
import { bulletinText, type FieldKey } from './bulletin-text.ts';
import { speakerIn, type NewSpeaker } from './speaker-line.ts';
import { vacantPath } from './vacant-path.ts';

export interface BulletinWishes {
  readonly title: string;
  readonly date: CalendarDay;
  readonly kind?: string | undefined;
  readonly summary?: string | undefined;
  readonly tags?: readonly string[];
  readonly members?: readonly string[];
  readonly speakers?: readonly NewSpeaker[];
}

export interface NewBulletin {
  /** Inside the content folder. */
  readonly file: string;
  readonly text: string;
}

/** What cannot be written, in Chinese, one line each. */
export interface Refused {
  readonly slips: readonly string[];
}

/** `章程、选举` or `章程,选举`: names in one argument, parted by what people type between names. */
export function namesIn(text: string): string[] {
  return text
    .split(/[,，、;；]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/**
 * Speakers in one argument: `宁建国、支建民`, or with organisation and post, parted by semicolons:
 * `宁建国，石工泵，党委书记、董事长；支建民`.
 */
export function speakersIn(text: string): NewSpeaker[] {
  const single = /[,，;；]/u.test(text) ? /[;；]/u : /、/u;
  return text.split(single).flatMap((part) => speakerIn(part) ?? []);
}

/** Explained in the file, and there as an example where nothing is known: what most bulletins have. */
const EXPLAINED: readonly FieldKey[] = ['title', 'date', 'kind', 'summary', 'speakers', 'members', 'tags'];

/**
 * The file that the wishes make, at a place that nobody has.
 * @param alliance its full name, where it is known
 */
export function newBulletin(content: Content, wishes: BulletinWishes, alliance?: string): NewBulletin | Refused {
  const slips = slipsIn(content, wishes);
  if (slips.length > 0) return { slips };
  const { title, date, kind, summary, tags = [], members = [], speakers = [] } = wishes;
  const text = bulletinText(
    {
      title: title.trim(),
      date,
      ...(kind !== undefined && { kind }),
      ...(summary !== undefined && { summary }),
      speakers: speakers.map((speaker) => knownSpeaker(content, speaker)),
      members: properNames(members, memberNames(content).resolve, memberSpellings(content)),
      tags: properNames(tags, tagNames(content).resolve, tagLabels(content)),
    },
    '',
    { comments: EXPLAINED },
  );
  return { file: vacantPath(content, date.slice(0, 4), bulletinSlug(title, alliance)).file, text: `${text}\n` };
}

/** What is wrong with wishes, as far as they are known, each with its remedy; to be told before more is asked. */
export function slipsIn(content: Content, { title, kind, tags = [], members = [] }: Partial<BulletinWishes>): string[] {
  const word = strangeWord('类别', 'kinds', kind, content.words);
  return [
    ...(title === undefined ? [] : titleSlips(content, title)),
    ...(word ? [withHelp(word.message, word.help)] : []),
    ...strangers(tags, tagNames(content), '标签', '先在 tags.yaml 里加一条'),
    ...strangers(members, memberNames(content), '成员单位', '先在 members 文件夹里加一个文件'),
  ];
}

/** What keeps a text from being the title of a new bulletin. */
export function titleSlips(content: Content, title: string): string[] {
  const fault = bulletinFields.title.schema.safeParse(title).error?.issues[0]?.message;
  const twin = everyBulletin(content).find(({ data }) => data.title && foldName(data.title) === foldName(title));
  return [
    ...(fault ? [fault] : []),
    ...(twin ? [`已经有一篇标题相同的简报：${twin.file}。换个标题，例如写上届次或日期`] : []),
  ];
}

function strangers(
  names: readonly string[],
  known: ReturnType<typeof tagNames>,
  what: string,
  otherwise: string,
): string[] {
  return names
    .filter((name) => known.resolve(name) === undefined)
    .map((name) => {
      const suggestion = nearest(name, known.names);
      return withHelp(
        `没有${what}“${name}”`,
        suggestion ? `是不是“${suggestion}”？确实是新的，${otherwise}` : otherwise,
      );
    });
}

function withHelp(message: string, help: string | undefined): string {
  return help ? `${message}。${help}` : message;
}

/** Each thing once, by the name that bulletins use for it. */
function properNames(
  names: readonly string[],
  resolve: (name: string) => string | undefined,
  spellings: ReadonlyMap<string, string>,
): string[] {
  return [...new Set(names.map((name) => spellings.get(resolve(name) ?? '') ?? name))];
}

function tagLabels({ tags }: Content): ReadonlyMap<string, string> {
  return new Map(tags.map(({ slug, data }) => [slug, data.label]));
}

function memberSpellings(content: Content): ReadonlyMap<string, string> {
  return new Map(
    everyMember(content).flatMap(({ slug, data }) => (data.name ? [[slug, data.shortName ?? data.name]] : [])),
  );
}

/** A speaker with organisation and post as the last bulletin gave them, where the wish leaves them out. */
export function knownSpeaker(content: Content, { name, org, post }: NewSpeaker): NewSpeaker {
  const last = everyBulletin(content)
    .flatMap(({ data, file }) => (data.speakers ?? []).map((speaker) => ({ speaker, date: data.date ?? '', file })))
    .filter(
      ({ speaker }) =>
        foldName(speaker.name) === foldName(name) &&
        (org === undefined || (speaker.org !== undefined && foldName(speaker.org) === foldName(org))),
    )
    .sort((a, b) => compareText(b.date, a.date) || compareText(a.file, b.file))
    .at(0)?.speaker;
  return { name: last?.name ?? name, org: org ?? last?.org, post: post ?? last?.post };
}
