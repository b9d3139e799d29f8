/** Which of the days that a draft names is the day of what it tells. */
import { dayMentionsIn, type DayMention } from './day-mentions.ts';
import type { Sentence } from './passages.ts';

/** How many sentences of the beginning tell when the event was. */
export const OPENING = 4;

export interface DayInText extends DayMention {
  readonly sentence: Sentence;
  /** Of the sentence in the draft, from 0. */
  readonly position: number;
}

const EVENT =
  /召开|举行|举办|成立|签约|签署|签订|揭牌|来到|赴|走访|调研|考察|参观|莅临|开展|发布|公布|印发|启动|开幕|开班|参加|通过|获|到.{2,30}(?:调研|考察|检查|交流|指导)|慰问|看望|座谈|组织|批准|落幕|落下帷幕|闭幕|收官|上市|审理|竣工|投产|奠基|下线|交付/u;
/** A day this near to the beginning of its sentence says when, whatever follows. */
const AT_THE_BEGINNING = 12;

export function daysIn(sentences: readonly Sentence[]): DayInText[] {
  return sentences.flatMap((sentence, position) =>
    dayMentionsIn(sentence.text).map((mention) => ({ ...mention, sentence, position })),
  );
}

/** The first day of the opening that is no aside; else one at the beginning of an event; else the one under the text. */
export function toldDay(days: readonly DayInText[]): DayInText | undefined {
  const told = days.filter((day) => !day.aside && !isAlone(day));
  return (
    told.find(({ position, sentence }) => position < OPENING && EVENT.test(sentence.text)) ??
    told.find(({ position, start }) => position < OPENING && start < AT_THE_BEGINNING) ??
    told.find(({ position }) => position < 2) ??
    told.find(({ sentence, start }) => EVENT.test(sentence.text) && start < AT_THE_BEGINNING) ??
    signatureDay(days)
  );
}

/** The day under a letter or behind “时间：”, which also says the year of days without one. */
export function signatureDay(days: readonly DayInText[]): DayInText | undefined {
  return days.filter((day) => !day.aside && isAlone(day)).at(-1);
}

/** A line that is a day and no more. */
export function isAlone({ sentence, start, end }: DayInText): boolean {
  const rest = (sentence.text.slice(0, start) + sentence.text.slice(end)).replace(/[\s上下午晚\d:：]/gu, '');
  return rest.length <= 2 || /^(?:发布|印发|发文|落款|成文|刊登)?(?:日期|时间)$/u.test(rest);
}
