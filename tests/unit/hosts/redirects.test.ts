/** `_redirects`: old addresses as three hosts read them. */
import { describe, expect, it } from 'vitest';
import { redirectsFile, type HostRedirect } from '../../../src/hosts/redirects.ts';
import { SMALL_REDIRECTS } from './small-site.ts';

const many = (count: number): HostRedirect[] =>
  Array.from({ length: count }, (_, index) => ({ status: 301, from: `/${index}/`, to: '/' }));

describe('_redirects', () => {
  it.each([
    ['cloudflare', '301'],
    ['netlify', '301!'],
    ['gitlab', '301'],
  ] as const)('of %s leads on from every old address, three words to a line', (host, status) => {
    const lines = redirectsFile(host, SMALL_REDIRECTS, '/').trimEnd().split('\n');
    const words = lines.map((line) => line.split(' '));
    const moved = SMALL_REDIRECTS.flatMap((one) => (one.status === 301 ? [[one.from, one.to, status]] : []));
    expect(words.map(([from = '', to = '', code]) => [decodeURIComponent(from), decodeURIComponent(to), code])).toEqual(
      moved,
    );
    // nothing in it can be taken for a question, an anchor, a star or a second word
    for (const line of lines) expect(line).toMatch(/^[!-~]+ [!-~]+ 301!?$/);
    expect(lines.join('')).not.toMatch(/[?#*]/);
  });

  it('says where the site stands', () => {
    expect(redirectsFile('gitlab', [{ status: 301, from: '/a/', to: '/b/' }], '/sub/')).toBe('/sub/a/ /sub/b/ 301\n');
  });

  it('is empty where nothing has moved', () => {
    expect(redirectsFile('netlify', [], '/')).toBe('');
  });

  it('is not written where the host would leave out part of it', () => {
    expect(redirectsFile('cloudflare', many(2000), '/').split('\n').length).toBe(2001);
    expect(() => redirectsFile('cloudflare', many(2001), '/')).toThrow(/2000/);
    expect(() => redirectsFile('gitlab', many(1001), '/')).toThrow(/1000/);
    expect(() => redirectsFile('cloudflare', [{ status: 301, from: `/${'长'.repeat(120)}/`, to: '/' }], '/')).toThrow(
      /1000/,
    );
    expect(redirectsFile('netlify', many(5000), '/').split('\n').length).toBe(5001);
  });
});
