/** A title made of the first sentence that tells what happened: “<who>召开<what>”, 40 characters at most. */
import type { Vocabulary } from '../draft.ts';
import type { Sentence } from './passages.ts';

const LONGEST_TITLE = 40;

const EVENT =
  /召开|举行|举办|成立|启动|开幕|开班|开播|揭牌|签约|签署|签订|发布|公布|印发|走访|调研|考察|参观|来访|慰问|开展|获评|荣获|获得|赴|来到|莅临|参加|交流|通过/u;
/** What a reporter says of himself, and quoted words, are no event. */
const NO_EVENT = /^“|记者[^，]*获悉|^(?:据|为|由|随着|根据|按照|围绕|在.{2,30}[下后中]$)/u;
const WHEN =
  /^(?:(?:本网|本报|本刊)?讯(?:（[^）]*）)?|(?:近日|日前|前不久|昨日|近期|今天|昨天)|(?:20\d{2}年|[一二][〇零一二三四五六七八九]{3}年)?(?:今年)?[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日?(?:[-—–~～至到]+(?:\d{1,2}月)?\d{1,2}日)?|20\d{2}[.-/]\d{1,2}[.-/]\d{1,2}|\d{1,2}日(?:至\d{1,2}日)?|上午|下午|晚上?|，|、|：|\s)+/u;

/** @returns the title and the sentence it was made of; nothing where no sentence tells an event */
export function builtTitle(
  sentences: readonly Sentence[],
  vocabulary: Vocabulary,
): { readonly title: string; readonly evidence: string } | undefined {
  for (const { text } of sentences.slice(0, 6)) {
    if (text.startsWith('“')) continue;
    const clauses = withoutHosts(text.replace(/[。！？]$/u, '').replace(WHEN, '')).split(/[，；]/u);
    const clause = clauses.findIndex((part) => EVENT.test(part) && !NO_EVENT.test(part));
    const told = clauses[clause];
    if (told === undefined || text.length < 8) continue;
    const alone = startsWithEvent(told) && clause > 0 ? `${withoutCompany(clauses[clause - 1] ?? '')}${told}` : told;
    const title = shortened(polished(alone), vocabulary);
    if (title.length >= 6) return { title, evidence: text };
  }
  return undefined;
}

function startsWithEvent(clause: string): boolean {
  return /^(?:到|赴|来到|前往|走访|深入|在|对|就)/u.test(clause) || (EVENT.exec(clause)?.index ?? 0) < 3;
}

/** 由甲主办，乙、丙承办的年会: the event is the year's meeting. */
function withoutHosts(sentence: string): string {
  return sentence.replace(/^由.{2,120}?(?:主办|承办|协办|发起|组织|支持)的/u, '');
}

/** 张三带领装备处有关负责人，到…: who came along is no matter of a title. */
function withoutCompany(clause: string): string {
  return clause.replace(/(?:一行\d*人?|带领|率领|率队?|带队|陪同)[^，]*$/u, '');
}

function polished(clause: string): string {
  return clause
    .replace(WHEN, '')
    .replace(/（(?:以下)?简称[^）]*）/gu, '')
    .replace(/(?:圆满|隆重|顺利|成功|正式)(?=召开|举行|举办|开幕|启动)/u, '')
    .replace(/于(?:20\d{2}年)?\d{1,2}月\d{1,2}日(?:上午|下午|晚)?/u, '')
    .replace(/时?(?:强调|指出|表示)$|“$/u, '')
    .trim();
}

/** Too long: where it was held goes first, then the long name of the alliance, then the end. */
function shortened(title: string, { alliance }: Vocabulary): string {
  if (title.length <= LONGEST_TITLE) return title;
  const held = title.replace(/在[^，在]{2,40}?(?=隆重|召开|举行|举办|签署|签订|开幕|启动)/u, '');
  if (held.length <= LONGEST_TITLE) return held;
  const short = held.split(alliance.name).join(alliance.shortName ?? alliance.name);
  if (short.length <= LONGEST_TITLE) return short;
  const cut = short.slice(0, LONGEST_TITLE);
  const joint = Math.max(...['、', '暨', '并'].map((mark) => cut.lastIndexOf(mark)));
  return joint > 0 ? cut.slice(0, joint) : cut;
}
