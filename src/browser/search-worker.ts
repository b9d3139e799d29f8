/** The worker in which a site is searched, so that the page stays quick while it is. */
import type { Found } from '../search/search.ts';
import { siteSearch, type SiteSearch } from './site-search.ts';
import type { Answered, Answers, Asked, Question } from './worker-messages.ts';

/** As many searches can be asked for more: the page shows the last one. */
const KEPT = 8;

let searchSite: SiteSearch | undefined;
const searches = new Map<number, Found>();

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  const { number, question } = data;
  answer(number, question).then(
    (found) => postMessage({ number, answer: found } satisfies Answered),
    () => postMessage({ number } satisfies Answered),
  );
});

async function answer(number: number, question: Question): Promise<Answers[keyof Answers]> {
  if (question.kind === 'search') {
    const { folder, query, options } = question;
    searchSite ??= siteSearch(folder);
    const found = await searchSite(query, options);
    searches.set(number, found);
    for (const old of [...searches.keys()].slice(0, -KEPT)) searches.delete(old);
    const { relaxation, spelled, count } = found;
    return { relaxation, spelled, count };
  }
  const found = searches.get(question.found);
  if (!found) throw new Error('a search that was given up');
  return question.kind === 'facets' ? found.facets() : found.results(question.start, question.end);
}
