/** The closed lists of words that an alliance may replace by its own in `site.yaml`. */
import { nearest } from './nearest.ts';

export interface WordLists {
  /** Kinds of bulletin, in the order of forms and facets; the first is meant where a bulletin names none. */
  readonly kinds: readonly string[];
  /** Roles of member units, in the order in which the alliance lists its units. */
  readonly roles: readonly string[];
}

export const USUAL_WORDS: WordLists = {
  kinds: ['新闻', '会议', '讲话', '通知', '标准', '调研'],
  roles: ['理事长单位', '副理事长单位', '秘书长单位', '成员单位'],
};

/** What is to be said of a word that is not in its list; nothing when it is, or when the list is not known. */
export function strangeWord(
  what: string,
  list: keyof WordLists,
  word: string | undefined,
  words: WordLists | undefined,
): { message: string; help?: string; suggestion?: string } | undefined {
  if (word === undefined || !words || words[list].includes(word)) return undefined;
  const suggestion = nearest(word, words[list]);
  return {
    message: `${what}“${word}”不在可选的词里：${words[list].join('、')}`,
    ...(suggestion && {
      suggestion,
      help: `改成“${suggestion}”；确实需要新的，就在 site.yaml 的 ${list} 里列出全部${what}`,
    }),
  };
}
