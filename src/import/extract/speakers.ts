/** Who speaks in a draft: name, organisation and posts, with the sentence that says so. */
import type { Confidence, DraftSpeaker, Proposed, Vocabulary } from '../draft.ts';
import type { Sentence } from './passages.ts';
import { nameLengthAt } from './person-names.ts';
import { personMentionsIn } from './person-mentions.ts';
import type { Places } from './places.ts';
import { isAside, isSpokenTo, speaks } from './speech.ts';
import type { UnitRegister } from './unit-register.ts';
import { wordsOf } from './words.ts';
import { settleOrganisations, type SettledMention, type SettledRole } from './unsaid-organisations.ts';

interface Person {
  readonly name: string;
  readonly roles: SettledRole[];
  speech?: { readonly evidence: string; readonly confidence: Confidence };
}

export interface SpeakersReading {
  readonly speakers: readonly Proposed<DraftSpeaker>[];
  /** Names of all people in the draft, those who only attend included. */
  readonly people: readonly string[];
}

/** State leaders are quoted in bulletins; they do not speak in them. */
const QUOTED = /^(?:习近平|毛泽东|邓小平|江泽民|胡锦涛)$/u;
/** 他强调, and “……。”他说 */
const PRONOUN = /^(?:[，“”]|会上|随后|最后|同时|其间)*[他她](?=\p{Script=Han})/u;
const PRONOUN_BEHIND = /[。！？]”[他她](?:说|表示|坦言|告诉)/u;

/** @param vocabulary its people are names that need no list of surnames */
export function readSpeakers(
  sentences: readonly Sentence[],
  register: UnitRegister,
  vocabulary: Vocabulary,
  places: Places,
): SpeakersReading {
  const mentionsWith = (known: ReadonlySet<string>) =>
    sentences.map(({ text }, position) => personMentionsIn(text, register.mentions(position), places, known));
  const listed = vocabulary.people.map(({ name }) => name).filter((name) => name.length > 1);
  // first who is named with a post, then every place that names one of them
  const introduced = mentionsWith(new Set(listed)).flatMap((mentions) => mentions.filter(({ sure }) => sure));
  const known = new Set([...listed, ...introduced.flatMap(({ names }) => names), ...labelsIn(sentences)]);

  const people = new Map<string, Person>();
  let last: Person | undefined;
  mentionsWith(known).forEach((mentions, position) => {
    const text = sentences[position]?.text ?? '';
    const bySubject = PRONOUN.test(text) && speaks('', text.replace(PRONOUN, ''));
    if (last && (bySubject || PRONOUN_BEHIND.test(text))) last.speech ??= { evidence: text, confidence: 'medium' };
    const groups = groupsOf(settleOrganisations(mentions, text, position, register, vocabulary), text);
    const subject = groups.map((group, index) => {
      const before = text.slice(0, group[0]?.start ?? 0);
      const predicate = predicateOf(groups, index, text);
      const spoken = speaks(before, predicate);
      const named = group.flatMap((mention) => hear(people, mention, text, spoken));
      return isSpokenTo(before) || isAside(predicate) ? undefined : named[0];
    });
    last = subject.find((person) => person !== undefined) ?? last;
  });
  const speakers = [...people.values()].flatMap((person) => proposed(person, register, vocabulary));
  return { speakers, people: [...people.keys()] };
}

/** Names that stand before what is said, line by line, as in interviews: 米国栋：… */
function labelsIn(sentences: readonly Sentence[]): string[] {
  const labels = sentences.flatMap(({ text }) => /^(\p{Script=Han}{3,4})：/u.exec(text)?.[1] ?? []);
  return labels.filter(
    (label, index) =>
      labels.indexOf(label) < index && nameLengthAt(`${label}：`, 0) === label.length && wordsOf(label).length > 1,
  );
}

/** Notes what a mention says of its people, and whether they speak here. */
function hear(people: Map<string, Person>, mention: SettledMention, evidence: string, spoken: boolean): Person[] {
  return mention.names
    .filter((name) => !QUOTED.test(name))
    .map((name) => {
      const person = people.get(name) ?? { name, roles: [] };
      people.set(name, person);
      for (const role of mention.roles) addRole(person.roles, role);
      if (spoken) person.speech ??= { evidence, confidence: mention.sure ? 'high' : 'medium' };
      return person;
    });
}

function addRole(roles: SettledRole[], role: SettledRole): void {
  const same = roles.findIndex(({ org, post }) => post === role.post && (!org || !role.org || org === role.org));
  if (same < 0) roles.push(role);
  else if (role.org && (!roles[same]?.org || roles[same].inferred)) roles.splice(same, 1, role);
}

/** People in one list share what is said behind the last of them. */
function groupsOf(mentions: readonly SettledMention[], text: string): SettledMention[][] {
  const groups: SettledMention[][] = [];
  for (const mention of mentions) {
    const group = groups.at(-1);
    const gap = group && text.slice(group.at(-1)?.end ?? 0, mention.start);
    if (group && /^(?:同志)?(?:[、，和与及]|以及|，以及)?(?:特邀)?$/u.test(gap ?? '-')) group.push(mention);
    else groups.push([mention]);
  }
  return groups;
}

/** 辛弃对柯南的到来表示欢迎: who is spoken to does not end what the speaker does. */
function predicateOf(groups: readonly SettledMention[][], index: number, text: string): string {
  const end = groups[index]?.at(-1)?.end ?? 0;
  const next = groups.slice(index + 1).find(([first]) => first && !isSpokenTo(text.slice(0, first.start)));
  return text.slice(end, next?.[0]?.start ?? text.length);
}

function proposed(
  { name, roles, speech }: Person,
  register: UnitRegister,
  { alliance }: Vocabulary,
): Proposed<DraftSpeaker>[] {
  if (!speech) return [];
  const isMember = (org: string) => register.units.some((unit) => unit.member !== undefined && unit.name === org);
  // 退休老专家、研究院原总工程师: a kind of people is no post beside a post
  const held = roles.filter(({ org, post }) => org || !/(?:专家|学者)$/u.test(post) || roles.length === 1);
  const orgs = held.flatMap(({ org }) => org ?? []);
  const main = orgs.find(isMember) ?? orgs.find((org) => org !== alliance.name) ?? orgs[0];
  const own = held.filter(({ org }) => org === main).map(({ post }) => post);
  const others = held.filter(({ org }) => org !== main).map(({ org = '', post }) => shortOrg(org, alliance) + post);
  const posts = [...new Set([...own, ...others])];
  const isWhole = main !== undefined && posts.length > 0;
  const isInferred = held.some(({ inferred }) => inferred);
  return [
    {
      value: { name, ...(main && { org: main }), ...(posts.length > 0 && { post: posts.join('、') }) },
      confidence: isWhole && !isInferred ? speech.confidence : speech.confidence === 'high' ? 'medium' : 'low',
      evidence: speech.evidence,
    },
  ];
}

const shortOrg = (org: string, alliance: Vocabulary['alliance']) => (org === alliance.name ? '联盟' : org);
