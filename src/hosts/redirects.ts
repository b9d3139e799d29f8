/** Old addresses, and how hosts that read a `_redirects` file are told of them. */
import { encodePath } from './path-pattern.ts';

/** Paths are without base and decoded. */
export type HostRedirect =
  | { readonly status: 301; readonly from: string; readonly to: string }
  /** Taken down for good. */
  | { readonly status: 410; readonly from: string };

export type RedirectsHost = 'cloudflare' | 'netlify' | 'gitlab';

/** How many lines a host reads, and how long one may be. */
const LIMITS: Readonly<Record<RedirectsHost, { readonly lines: number; readonly characters: number }>> = {
  cloudflare: { lines: 2000, characters: 1000 },
  netlify: { lines: Infinity, characters: Infinity },
  // the file may have 64 KB; the count is what a server allows where nothing else is set
  gitlab: { lines: 1000, characters: Infinity },
};

/**
 * The text of `_redirects`. An address that was taken down is not in it: of the three, none is documented to answer 410;
 * the page that says so stands there in any case.
 * @throws when a host would leave out what is too much for it
 */
export function redirectsFile(host: RedirectsHost, redirects: readonly HostRedirect[], base: string): string {
  const at = (path: string) => encodePath(base.slice(0, -1) + path);
  // Netlify would else serve the page that stands at the old address
  const status = host === 'netlify' ? '301!' : '301';
  const lines = redirects.flatMap((one) => (one.status === 301 ? [`${at(one.from)} ${at(one.to)} ${status}`] : []));
  const { lines: most, characters } = LIMITS[host];
  if (lines.length > most) throw new RangeError(`${host} reads ${most} redirects, here are ${lines.length}`);
  const long = lines.find((line) => line.length > characters);
  if (long !== undefined) throw new RangeError(`${host} reads ${characters} characters of a redirect: ${long}`);
  return lines.map((line) => `${line}\n`).join('');
}
