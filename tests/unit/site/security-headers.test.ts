/** What hosts are told to say: one declaration, without a hole in it. */
import { describe, expect, it } from 'vitest';
import {
  ACTIVE_FILE,
  activeFileHeaders,
  adminHeaders,
  adminPolicyFor,
  fileHeaders,
  policyFor,
  securityHeaders,
  type Header,
} from '../../../src/site/security-headers.ts';
import type { AdminSettings } from '../../../src/site/admin-setting.ts';

const HASHES = { scripts: ['sha256-a='], styles: ['sha256-b=', 'sha256-c='] };
const valueOf = (headers: readonly Header[], name: string) => headers.find(([key]) => key === name)?.[1];
const directives = (policy: string) =>
  new Map(policy.split('; ').map((part) => [part.split(' ')[0], part.split(' ').slice(1).join(' ')] as const));

describe('the policy of a page', () => {
  it('allows nothing but the site, the programs and styles that are named, and WebAssembly', () => {
    expect(Object.fromEntries(directives(policyFor(HASHES)))).toEqual({
      'default-src': "'none'",
      'base-uri': "'none'",
      'object-src': "'none'",
      'form-action': "'self'",
      'script-src': "'self' 'wasm-unsafe-eval' 'sha256-a='",
      'style-src': "'self' 'sha256-b=' 'sha256-c='",
      'img-src': "'self'",
      'font-src': "'self'",
      'connect-src': "'self'",
      'worker-src': "'self'",
      'manifest-src': "'self'",
    });
  });

  it('can stand in an attribute and in a header', () => {
    const admin: AdminSettings = { backend: 'github', repo: 'a/b', folder: 'content' };
    for (const policy of [policyFor(HASHES), adminPolicyFor(admin)]) expect(policy).toMatch(/^[\w\s'.;:/=*-]+$/);
  });
});

describe('the policy of the browser editor', () => {
  const editor = (admin: Partial<AdminSettings>) =>
    directives(adminPolicyFor({ backend: 'gitea', repo: 'a/b', folder: 'content', ...admin }));

  it('runs programs of the site alone', () => {
    expect(editor({}).get('script-src')).toBe("'self'");
    expect(editor({}).get('default-src')).toBe("'none'");
  });

  it('speaks to its backend and to nobody else', () => {
    const own = editor({ server: 'https://git.example.org:3000/gitea' });
    expect(own.get('connect-src')).toBe("'self' blob: data: https://git.example.org:3000");
    expect(own.get('img-src')).toBe("'self' blob: data: https://git.example.org:3000");
    expect(editor({}).get('connect-src')).toContain('https://gitea.com');
    expect(editor({ backend: 'github' }).get('connect-src')).toContain('https://api.github.com');
    expect(editor({ backend: 'gitlab' }).get('connect-src')).toContain('https://gitlab.com');
    expect(editor({ backend: 'local' }).get('connect-src')).toBe("'self' blob: data:");
  });
});

describe('the headers', () => {
  const admin: AdminSettings = { backend: 'gitea', repo: 'a/b', folder: 'content' };
  const all = [securityHeaders(HASHES), adminHeaders(admin), activeFileHeaders(), fileHeaders()];

  it('keep every answer out of frames and from being taken for something else', () => {
    for (const headers of all) {
      expect(valueOf(headers, 'X-Frame-Options')).toBe('DENY');
      expect(valueOf(headers, 'X-Content-Type-Options')).toBe('nosniff');
      expect(valueOf(headers, 'Referrer-Policy')).toBe('same-origin');
      expect(valueOf(headers, 'Permissions-Policy')).toContain('camera=()');
    }
    for (const headers of all.slice(0, 3))
      expect(valueOf(headers, 'Content-Security-Policy')).toContain("frame-ancestors 'none'");
  });

  it('say each thing once, in one line', () => {
    for (const headers of all) {
      const names = headers.map(([name]) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const [, value] of headers) expect(value).toMatch(/^[ -~]+$/);
    }
  });

  it('lock in a file that a browser would open as a document, and let it show all others', () => {
    expect(valueOf(activeFileHeaders(), 'Content-Security-Policy')).toMatch(/; sandbox$/);
    expect(valueOf(fileHeaders(), 'Content-Security-Policy')).toBeUndefined();
    for (const name of ['a.svg', 'a.SVG', 'a.html', 'a.xhtml', 'a.xml']) expect(name).toMatch(ACTIVE_FILE);
    for (const name of ['a.pdf', 'a.mp4', 'svg.docx', 'a.html.zip']) expect(name).not.toMatch(ACTIVE_FILE);
  });
});
