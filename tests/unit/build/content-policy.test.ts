/** A page names the programs and styles of its head, and nothing that came with the content. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { headHashes, unitedHashes, withPolicy } from '../../../src/build/content-policy.ts';

const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const page = (head: string, body = '<p>文</p>') =>
  `<!DOCTYPE html><html lang="zh-Hans"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

describe('the policy of a page', () => {
  it('stands behind the line that says the encoding, and changes nothing else', () => {
    const html = page('<title>甲</title>');
    const secured = withPolicy(html);
    const [meta = ''] = /<meta http-equiv="Content-Security-Policy" content="[^"]*">/.exec(secured) ?? [];
    expect(secured).toBe(html.replace('<meta charset="utf-8">', (charset) => charset + meta));
  });

  it('stands at the beginning of a head that says no encoding, and nowhere in what has no head', () => {
    expect(withPolicy('<html><head><title>甲</title></head>')).toMatch(/^<html><head><meta http-equiv="Content-/);
    expect(withPolicy('<p>文</p>')).toBe('<p>文</p>');
    expect(withPolicy('')).toBe('');
  });

  it('names programs and styles of the head to the letter, once each', () => {
    const head = '<style>p{}</style><script>\n  a("甲");\n</script><script>b()</script><style>p{}</style>';
    expect(headHashes(page(head))).toEqual({
      scripts: [hash('\n  a("甲");\n'), hash('b()')],
      styles: [hash('p{}')],
    });
    expect(withPolicy(page(head))).toContain(`'${hash('b()')}'`);
  });

  it('reads the end of a line as a browser does', () => {
    expect(headHashes(page('<script>a()\r\nb()\rc()</script>')).scripts).toEqual([hash('a()\nb()\nc()')]);
  });

  it('knows programs of every kind, and what is data', () => {
    const scripts = (type: string) => headHashes(page(`<script type="${type}">x</script>`)).scripts.length;
    for (const type of ['', 'module', 'importmap', 'speculationrules', 'text/javascript', 'Application/JavaScript'])
      expect(scripts(type), type).toBe(1);
    for (const type of ['application/json', 'application/ld+json', 'text/template'])
      expect(scripts(type), type).toBe(0);
    expect(headHashes(page('<script src="/a.js"></script>')).scripts).toEqual([]);
  });

  it('names nothing of the body, however it got there', () => {
    const html = page(
      '<script>a()</script>',
      '<script>evil()</script><style>evil{}</style></head><script>more()</script>',
    );
    expect(headHashes(html)).toEqual({ scripts: [hash('a()')], styles: [] });
  });

  it('does not take text in an attribute, a title or a comment for a program', () => {
    const evil = '<script>evil()</script>';
    const html = page(
      `<meta name="description" content="</head>${evil}"><title>${evil}</title><!-- ${evil} --><script>a()</script>`,
    );
    expect(headHashes(html).scripts).toEqual([hash('a()')]);
  });

  it('can be another', () => {
    expect(withPolicy(page(''), () => "default-src 'self'")).toContain(`content="default-src 'self'"`);
  });
});

it('what all pages need together is in one order, whatever theirs', () => {
  const one = { scripts: ['sha256-b', 'sha256-a'], styles: ['sha256-d'] };
  const other = { scripts: ['sha256-a', 'sha256-c'], styles: [] };
  expect(unitedHashes([one, other])).toEqual({ scripts: ['sha256-a', 'sha256-b', 'sha256-c'], styles: ['sha256-d'] });
  expect(unitedHashes([other, one])).toEqual(unitedHashes([one, other]));
});
