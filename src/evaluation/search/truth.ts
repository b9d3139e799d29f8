/** Which pages a query is about, and how much: the truth that the search is held against. */
import type { PageText } from './page-text.ts';
import { isPartOf, ready, requestsOf, timesIn, type ReadyText, type Request } from './request.ts';

/** Address of every page that must be found → how much is gained by showing it. */
export type Expected = ReadonlyMap<string, number>;

export interface Truth {
  /**
   * The pages that say all that the query asks for, anywhere. What is gained by showing one is how often its body says
   * it plus how often its title does; where the query asks for several things, the rarest of them counts. A page that
   * says it in its summary or front matter only must be found, but gains nothing.
   * @param most gives up, with undefined, when there are more pages than this
   */
  expected(query: string, most?: number): Expected | undefined;
  /**
   * Whether a page says what the query asks for, if only as a part of longer words or numbers: it need not be found, but
   * is no wrong result.
   */
  says(url: string, query: string): boolean;
}

interface ReadyPage {
  readonly url: string;
  readonly title: ReadyText;
  readonly body: ReadyText;
  /** Title, body and all the rest. */
  readonly whole: ReadyText;
}

export function truthOf(pages: readonly PageText[]): Truth {
  const readied = new Map(pages.map((page) => [page.url, readyPage(page)]));
  const known = new Map<string, readonly Request[]>();
  const asked = (query: string) => {
    const requests = known.get(query) ?? requestsOf(query);
    known.set(query, requests);
    return requests;
  };
  return {
    expected(query, most = Infinity) {
      const requests = asked(query);
      const found = new Map<string, number>();
      if (requests.length === 0) return found;
      for (const { url, title, body, whole } of readied.values()) {
        if (!requests.every((request) => timesIn(whole, request) > 0)) continue;
        if (found.size === most) return undefined;
        found.set(url, Math.min(...requests.map((request) => timesIn(body, request) + timesIn(title, request))));
      }
      return found;
    },
    says(url, query) {
      const page = readied.get(url);
      const requests = asked(query);
      return !!page && requests.length > 0 && requests.every((request) => isPartOf(page.whole, request));
    },
  };
}

function readyPage({ url, title, summary = '', body, called, facts }: PageText): ReadyPage {
  return {
    url,
    title: ready(title),
    body: ready(body.join('\n')),
    whole: ready([title, summary, ...called, ...facts, ...body].join('\n')),
  };
}
