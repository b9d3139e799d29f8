/** The machine-readable views as XML that a strict parser reads back to what was put in. */
import { describe, expect, it } from 'vitest';
import { feedView, openSearchView, sitemapView } from '../../../src/views/machines.ts';
import { atomFeed, openSearch, sitemap } from '../../../src/views/xml.ts';
import { bulletinText } from '../../builders.ts';
import { readXml, textsOf, xmlFaults } from '../../xml.ts';
import { manyBulletins, siteOf, TAGS } from './site.ts';

const TITLE = '甲 & 乙 <b>"丙"</b> \'丁\' ]]> &amp;';
const site = siteOf(
  {
    ...TAGS,
    'bulletins/2024/a.md': bulletinText({
      title: JSON.stringify(TITLE),
      fields: 'summary: "a < b && c\\u000b"\ntags: [走访]',
    }),
  },
  { name: '甲&乙联盟', description: '<简介>' },
);

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

describe('the feed', () => {
  const feed = readXml(atomFeed(feedView(site)));

  it('gives back every character of a title', () => {
    expect(textsOf(feed, 'title')).toEqual(['甲&乙联盟', TITLE]);
    expect(textsOf(feed, 'subtitle')).toEqual(['<简介>']);
  });

  it('leaves out characters that XML forbids', () => {
    expect(textsOf(feed, 'summary')).toEqual(['a < b && c']);
  });

  it('has in each entry what Atom demands', () => {
    const many = readXml(atomFeed(feedView(siteOf(manyBulletins(5)))));
    const entries = [...many.getElementsByTagName('entry')];
    expect(entries).toHaveLength(5);
    for (const entry of entries)
      for (const name of ['id', 'title', 'updated', 'published', 'link', 'summary'])
        expect(entry.getElementsByTagName(name), name).toHaveLength(1);
    for (const name of ['author', 'subtitle']) expect(many.getElementsByTagName(name), name).toHaveLength(1);
  });

  it('is well-formed when there are no bulletins', () => {
    const empty = readXml(atomFeed(feedView(siteOf({}))));
    expect(textsOf(empty, 'updated')).toEqual(['1970-01-01T00:00:00Z']);
  });
});

describe('the sitemap', () => {
  it('has every address, sorted, percent-encoded, with its day where it has one', () => {
    const map = readXml(sitemap(sitemapView(siteOf({ 'bulletins/2024/渣浆泵.md': bulletinText() }))));
    const addresses = textsOf(map, 'loc');
    expect(addresses).toContain(`https://valves.example.org/bulletins/${encodeURIComponent('渣浆泵')}/`);
    expect(addresses).toEqual(addresses.toSorted());
    expect(addresses.every((address) => /^[\x21-\x7e]+$/.test(address))).toBe(true);
    expect(textsOf(map, 'lastmod')).toEqual(['2024-03-05']);
  });
});

describe('the search description', () => {
  it('keeps the place where the words go', () => {
    const description = readXml(openSearch(openSearchView(site)));
    expect(description.getElementsByTagName('Url')[0]?.getAttribute('template')).toBe(
      'https://valves.example.org/search/?q={searchTerms}',
    );
    expect(textsOf(description, 'Language')).toEqual(['zh-Hans']);
  });
});
