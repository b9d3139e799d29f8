/** One question to a server of the open web, over HTTP: only the head of the answer is read. */
import { lookup } from 'node:dns';
import { request as askHttp, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as askHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { isIP } from 'node:net';
import { isPublicHost, isPublicIp } from './public-address.ts';

export type Answer =
  | {
      readonly kind: 'answer';
      readonly status: number;
      /** Where a redirect leads, as written. */
      readonly location?: string;
      /** Seconds, or a date, as written. */
      readonly retryAfter?: string;
    }
  /** Its name or its number is not on the open web; it was not asked. */
  | { readonly kind: 'private' }
  | { readonly kind: 'silent'; readonly why: Silence };

/** `name`: no server has it. `tls`: the connection is not safe. `cut`: refused or broken off. */
export type Silence = 'name' | 'timeout' | 'tls' | 'cut';

export interface Manners {
  /** Says who asks. */
  readonly userAgent: string;
  /** Milliseconds until an answer must be there. */
  readonly patience: number;
  /** Whether a machine may be asked; the open web alone, but for the tests. */
  readonly mayAsk?: (host: string, kind: 'name' | 'ip') => boolean;
}

const OPEN_WEB = (host: string, kind: 'name' | 'ip') => (kind === 'ip' ? isPublicIp(host) : isPublicHost(host));

/** Never throws; a server that cannot be asked has an answer too. */
export function askServer(url: URL, method: 'HEAD' | 'GET', manners: Manners): Promise<Answer> {
  const { userAgent, patience, mayAsk = OPEN_WEB } = manners;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!mayAsk(host, isIP(host) === 0 ? 'name' : 'ip')) return Promise.resolve({ kind: 'private' });
  return new Promise((resolve) => {
    const options: RequestOptions = {
      method,
      // a connection for one question, so that none is left open
      agent: false,
      headers: { 'User-Agent': userAgent, Accept: 'text/html,*/*;q=0.8', 'Accept-Encoding': 'identity' },
      lookup: openLookup(mayAsk),
    };
    const answered = (response: IncomingMessage): void => {
      const { statusCode: status = 0, headers } = response;
      const retryAfter = headers['retry-after'];
      resolve({
        kind: 'answer',
        status,
        ...(headers.location !== undefined && { location: headers.location }),
        ...(retryAfter !== undefined && { retryAfter }),
      });
      clearTimeout(timer);
      response.destroy();
    };
    const question = url.protocol === 'https:' ? askHttps(url, options, answered) : askHttp(url, options, answered);
    const timer = setTimeout(() => {
      resolve({ kind: 'silent', why: 'timeout' });
      question.destroy();
    }, patience);
    question.on('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      resolve(error.code === CLOSED ? { kind: 'private' } : { kind: 'silent', why: silenceOf(error) });
    });
    question.end();
  });
}

const CLOSED = 'EJIANBAOPRIVATE';

/** Looks a name up and refuses it when any of its numbers is closed: a name must not be a way behind the firewall. */
function openLookup(mayAsk: NonNullable<Manners['mayAsk']>): LookupFunction {
  return (name, options, callback) => {
    lookup(name, { ...options, all: true }, (error, numbers) => {
      const [first] = numbers ?? [];
      if (error) callback(error, '', 0);
      else if (!first || numbers.some(({ address }) => !mayAsk(address, 'ip')))
        callback(Object.assign(new Error(name), { code: CLOSED }), '', 0);
      else if (options.all) callback(null, numbers);
      else callback(null, first.address, first.family);
    });
  };
}

function silenceOf({ code = '', message }: NodeJS.ErrnoException): Silence {
  if (/^(?:ENOTFOUND|EAI_\w+|ENODATA)$/.test(code)) return 'name';
  if (code === 'ETIMEDOUT') return 'timeout';
  return /^(?:ERR_TLS|ERR_SSL|CERT_|EPROTO|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)|certificate/.test(`${code} ${message}`)
    ? 'tls'
    : 'cut';
}
