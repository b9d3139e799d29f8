/** Sitemap, search description and sign as XML that a strict parser reads back to what was put in. */
import { describe, expect, it } from 'vitest';
import { openSearchView } from '../../../src/views/machines.ts';
import { signView } from '../../../src/views/site-icon.ts';
import { sitemapView } from '../../../src/views/sitemap.ts';
import { openSearch, sign, sitemap } from '../../../src/views/xml.ts';
import { bulletinText } from '../../builders.ts';
import { readXml, textsOf, xmlFaults } from '../../xml.ts';
import { manyBulletins, siteOf } from './site.ts';

const site = siteOf({}, { name: '甲&乙联盟', shortName: '<联盟>', description: '<简介>' });

describe('the reader of these tests', () => {
  it.each([
    ['an element left open', '<a><b></a>'],
    ['a bare ampersand', '<a>x & y</a>'],
    ['a bare less-than', '<a>x < y</a>'],
    ['two roots', '<a/><b/>'],
  ])('refuses %s', (_, xml) => {
    expect(xmlFaults(`<?xml version="1.0" encoding="utf-8"?>\n${xml}`)).not.toEqual([]);
  });

  it('takes what is well-formed', () => {
    expect(xmlFaults('<?xml version="1.0" encoding="utf-8"?>\n<a x="1"><b/><c>&amp;</c></a>')).toEqual([]);
  });
});

describe('the sitemap', () => {
  it('has every address, sorted, percent-encoded, with its day where it has one', () => {
    const map = readXml(sitemap(sitemapView(siteOf({ 'bulletins/2024/渣浆泵.md': bulletinText() }))));
    expect(map.documentElement.localName).toBe('urlset');
    const addresses = textsOf(map, 'loc');
    expect(addresses).toContain(`https://valves.example.org/bulletins/${encodeURIComponent('渣浆泵')}/`);
    expect(addresses).toEqual(addresses.toSorted());
    expect(addresses.every((address) => /^[\x21-\x7e]+$/.test(address))).toBe(true);
    expect(new Set(textsOf(map, 'lastmod'))).toEqual(new Set(['2024-03-05']));
  });

  it('of a large site is an index', () => {
    const map = readXml(sitemap(sitemapView(siteOf(manyBulletins(45)), 20)));
    expect(map.documentElement.localName).toBe('sitemapindex');
    expect(map.getElementsByTagName('sitemap').length).toBe(textsOf(map, 'loc').length);
    expect(textsOf(map, 'loc')[1]).toBe('https://valves.example.org/sitemap-2.xml');
  });
});

describe('the search description', () => {
  it('keeps the place where the words go', () => {
    const description = readXml(openSearch(openSearchView(site)));
    expect(description.getElementsByTagName('Url')[0]?.getAttribute('template')).toBe(
      'https://valves.example.org/search/?q={searchTerms}',
    );
    expect(textsOf(description, 'Language')).toEqual(['zh-Hans']);
    expect(textsOf(description, 'LongName')).toEqual(['甲&乙联盟']);
  });
});

describe('the sign', () => {
  it('shows its character, whatever it is', () => {
    expect(textsOf(readXml(sign(signView(site))), 'text')).toEqual(['<']);
  });
});
