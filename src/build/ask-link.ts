/** What has become of one link to another site: asked with patience, and judged with care. */
import { askServer, type Answer, type Manners, type Silence } from './ask-server.ts';

/** Plain JSON, so that it can be remembered. */
export type Outcome =
  | { readonly kind: 'sound' }
  /** For good, and there is something there. */
  | { readonly kind: 'moved'; readonly to: string }
  /** The server says that there is nothing. */
  | { readonly kind: 'dead'; readonly status: number }
  /** There is a server, and it does not talk to programs, or not to strangers. */
  | { readonly kind: 'guarded'; readonly status: number }
  | { readonly kind: 'unreachable'; readonly why: Silence | 'loop' | 'busy' | 'failing' }
  | { readonly kind: 'private' };

export interface Patience extends Manners {
  /** Milliseconds between two questions to one server. */
  readonly pause: number;
  /** Milliseconds before each further try of a server that does not answer; their number is that of the tries. */
  readonly retries: readonly number[];
  /** The longest time that a server may ask us to wait, in milliseconds; one that wants more is left for another day. */
  readonly longestWait: number;
  readonly wait: (ms: number) => Promise<void>;
}

/** Redirects that are followed. */
const MOST_HOPS = 10;

/** @param written an `http(s)` address */
export async function askLink(written: string, patience: Patience): Promise<Outcome> {
  let url = withoutPlace(new URL(written));
  const visited = new Set([url.href]);
  // as long as every redirect is for good, the last of them is the new address
  let isForGood = true;
  let lasting: URL | undefined;
  for (let hop = 0; ; hop++) {
    if (hop > 0) await patience.wait(patience.pause);
    const answer = await askPatiently(url, patience);
    if (answer.kind === 'private') return { kind: 'private' };
    if (answer.kind === 'silent') return { kind: 'unreachable', why: answer.why };
    const { status, location } = answer;
    const next = isRedirect(status) && location !== undefined ? target(location, url) : undefined;
    if (!next) return verdict(status, lasting && withPlaceOf(written, lasting));
    if (visited.has(next.href) || hop === MOST_HOPS) return { kind: 'unreachable', why: 'loop' };
    visited.add(next.href);
    isForGood &&= status === 301 || status === 308;
    if (isForGood) lasting = next;
    url = next;
  }
}

function verdict(status: number, moved: string | undefined): Outcome {
  if (status === 404 || status === 410) return { kind: 'dead', status };
  if (status === 429 || status === 503) return { kind: 'unreachable', why: 'busy' };
  if (status >= 500) return { kind: 'unreachable', why: 'failing' };
  if (status >= 400 || status < 200) return { kind: 'guarded', status };
  return moved === undefined ? { kind: 'sound' } : { kind: 'moved', to: moved };
}

/** First for the head alone; then, where a server does not know that question or says no to it, as a browser asks. */
async function askPatiently(url: URL, patience: Patience): Promise<Answer> {
  const head = await askServer(url, 'HEAD', patience);
  const isFinal = head.kind === 'answer' ? head.status < 400 : head.kind === 'private' || !isPassing(head);
  if (isFinal || waitFor(head, patience) === undefined) return head;
  await patience.wait(waitFor(head, patience) ?? 0);
  let answer = await askServer(url, 'GET', patience);
  for (const least of patience.retries) {
    const pause = waitFor(answer, patience);
    if (!isPassing(answer) || pause === undefined) return answer;
    await patience.wait(Math.max(least, pause));
    answer = await askServer(url, 'GET', patience);
  }
  return answer;
}

/** Milliseconds before the next question; undefined where a server wants to be left alone for longer than that. */
function waitFor(answer: Answer, { pause, longestWait }: Patience): number | undefined {
  const wanted = (answer.kind === 'answer' && milliseconds(answer.retryAfter)) || 0;
  return wanted > longestWait ? undefined : Math.max(pause, wanted);
}

/** Whether it may be otherwise in a moment. A server without a name has none in a moment either. */
function isPassing(answer: Answer): boolean {
  if (answer.kind === 'answer')
    return answer.status === 429 || answer.status === 502 || answer.status === 503 || answer.status === 504;
  return answer.kind === 'silent' && (answer.why === 'timeout' || answer.why === 'cut');
}

/** A wait in seconds; one until a date is for another day. */
function milliseconds(retryAfter: string | undefined): number | undefined {
  if (retryAfter === undefined) return undefined;
  return /^\d+$/.test(retryAfter.trim()) ? Number(retryAfter) * 1000 : Infinity;
}

function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

/** Undefined for what leads out of the web. */
function target(location: string, from: URL): URL | undefined {
  // servers write such addresses as bytes of UTF-8, which Node reads as Latin-1
  const text = Buffer.from(location, 'latin1').toString('utf8');
  const read = [text, location].find((candidate) => !candidate.includes('\ufffd')) ?? location;
  if (!URL.canParse(read, from.href)) return undefined;
  const url = withoutPlace(new URL(read, from.href));
  return /^https?:$/.test(url.protocol) ? url : undefined;
}

function withoutPlace(url: URL): URL {
  const bare = new URL(url.href);
  bare.hash = '';
  return bare;
}

function withPlaceOf(written: string, moved: URL): string {
  return moved.href + new URL(written).hash;
}
