/** Feeds: the newest bulletins of the site, a topic or a unit, whole, in two formats that strict readers take. */
import { describe, expect, it } from 'vitest';
import { atomFeed } from '../../../src/views/atom.ts';
import { memberFeedView, siteFeedView, tagFeedView, type FeedView } from '../../../src/views/feeds.ts';
import { jsonFeed } from '../../../src/views/json-feed.ts';
import { atomFaults } from '../../atom.ts';
import { bulletinText } from '../../builders.ts';
import { jsonFeedFaults } from '../../json-feed.ts';
import { readXml, textsOf } from '../../xml.ts';
import { manyBulletins, MEMBERS, siteOf, TAGS } from './site.ts';

const HOST = 'https://valves.example.org';
const TITLE = '甲 & 乙 <b>"丙"</b> \'丁\' ]]> &amp;';

const site = siteOf(
  {
    ...TAGS,
    ...MEMBERS,
    'bulletins/2024/a/index.md': bulletinText({
      title: JSON.stringify(TITLE),
      fields: [
        'updated: 2024-09-01',
        'summary: "a < b && c\\u000b"',
        'tags: [走访]',
        'speakers:\n  - {name: 李伟, org: 海港阀门}',
        'source: {name: 滨海日报, url: "https://daily.example.org/1"}',
        'attachments:\n  - {title: 名单, file: ./名 单.xlsx}',
        'cover: ./会场.jpg',
      ].join('\n'),
      body: '见[乙](../b.md)。',
    }),
    'bulletins/2024/a/名 单.xlsx': '',
    'bulletins/2024/a/会场.jpg': '',
    'bulletins/2024/b.md': bulletinText({ title: '后来', date: '2024-05-05', fields: 'tags: [走访, 标准]' }),
    'bulletins/2024/c.md': bulletinText({ title: '草稿', date: '2024-06-05', fields: 'tags: [走访]\ndraft: true' }),
  },
  { name: '甲&乙联盟', shortName: '甲乙', description: '<简介>', base: '/sub/', editor: '秘书处', drafts: true },
);
const titlesOf = (view: FeedView) => view.entries.map(({ title }) => title);
const textsFor = ({ entries }: FeedView) => entries.map(({ title }) => `<p>${title.length}</p>`);

describe('a feed', () => {
  it('has the newest first: thirty of the site, twenty of a topic or a unit', () => {
    const many = siteOf({ ...TAGS, ...MEMBERS, ...manyBulletins(45, 'tags: [走访]\nmembers: [青山铸造]') });
    for (const [view, count] of [
      [siteFeedView(many), 30],
      [tagFeedView(many, 'visits'), 20],
      [memberFeedView(many, 'casting'), 20],
    ] as const) {
      expect(view.entries).toHaveLength(count);
      expect(view.entries[0]).toMatchObject({ title: '第45篇', url: `${HOST}/bulletins/b-45/` });
    }
  });

  it('has what belongs to it and nothing else, drafts never', () => {
    expect(titlesOf(siteFeedView(site))).toEqual(['后来', TITLE]);
    expect(titlesOf(tagFeedView(site, 'standards'))).toEqual(['后来']);
    // a unit's own people speak for it
    expect(titlesOf(memberFeedView(site, 'harbour'))).toEqual([TITLE]);
    expect(titlesOf(memberFeedView(site, 'casting'))).toEqual([]);
  });

  it('names itself and its page by their absolute addresses', () => {
    expect(siteFeedView(site)).toMatchObject({
      id: `${HOST}/sub/`,
      title: '甲&乙联盟',
      home: `${HOST}/sub/`,
      atom: `${HOST}/sub/feed.xml`,
      json: `${HOST}/sub/feed.json`,
    });
    expect(tagFeedView(site, 'visits')).toMatchObject({
      id: `${HOST}/sub/tags/visits/`,
      title: '走访 - 甲乙',
      subtitle: '主题“走访”的最新简报。',
      atom: `${HOST}/sub/tags/visits/feed.xml`,
    });
    expect(tagFeedView(site, 'standards').subtitle).toBe('团体标准的编制。');
    expect(memberFeedView(site, 'harbour')).toMatchObject({
      id: `${HOST}/sub/members/harbour/`,
      title: '海港阀门厂有限公司 - 甲乙',
      json: `${HOST}/sub/members/harbour/feed.json`,
    });
  });

  it('dates an entry by its own days, and itself by the newest change', () => {
    const view = siteFeedView(site);
    expect(view.entries.map(({ published, updated }) => [published, updated])).toEqual([
      ['2024-05-05T00:00:00+08:00', '2024-05-05T00:00:00+08:00'],
      ['2024-03-05T00:00:00+08:00', '2024-09-01T00:00:00+08:00'],
    ]);
    expect(view.updated).toBe('2024-09-01T00:00:00+08:00');
    expect(tagFeedView(site, 'standards').updated).toBe('2024-05-05T00:00:00+08:00');
    expect(memberFeedView(site, 'casting')).not.toHaveProperty('updated');
  });

  it('says who wrote, who speaks, what belongs to it, and what can be downloaded', () => {
    const { author, entries } = siteFeedView(site);
    expect(author).toEqual({ name: '秘书处', url: `${HOST}/sub/` });
    expect(entries[0]).not.toHaveProperty('source');
    expect(entries[1]).toMatchObject({
      source: 'https://daily.example.org/1',
      contributors: [{ name: '李伟' }],
      tags: ['走访'],
      cover: { width: expect.any(Number) as number, sizes: expect.any(String) as string },
      attachments: [
        {
          url: `${HOST}/sub/files/bulletins/2024/a/${encodeURIComponent('名 单.xlsx')}`,
          title: '名单',
          type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        },
      ],
    });
  });

  it('shows one bulletin in the same way in every feed', () => {
    expect(tagFeedView(site, 'visits').entries[1]).toEqual(siteFeedView(site).entries[1]);
  });
});

describe('a feed as Atom', () => {
  const view = siteFeedView(site);
  const xml = atomFeed(view, textsFor(view));
  const feed = readXml(xml);

  it.each([
    ['the site', siteFeedView(site)],
    ['a topic', tagFeedView(site, 'visits')],
    ['a unit', memberFeedView(site, 'harbour')],
    ['nothing', memberFeedView(site, 'casting')],
  ])('has what the format demands: %s', (_, of) => {
    expect(atomFaults(atomFeed(of, textsFor(of)))).toEqual([]);
  });

  it('gives back every character of a title', () => {
    expect(textsOf(feed, 'title')).toEqual(['甲&乙联盟', '后来', TITLE]);
    expect(textsOf(feed, 'subtitle')).toEqual(['<简介>']);
  });

  it('leaves out characters that XML forbids', () => {
    expect(textsOf(feed, 'summary')[1]).toBe('a < b && c');
  });

  it('has each text with its own entry, as escaped HTML', () => {
    expect(textsOf(feed, 'content')).toEqual(textsFor(view));
    for (const content of feed.getElementsByTagName('content')) expect(content.getAttribute('type')).toBe('html');
  });

  it('names attachments as enclosures, and who speaks as contributors', () => {
    const enclosures = [...feed.getElementsByTagName('link')].filter(
      (link) => link.getAttribute('rel') === 'enclosure',
    );
    expect(enclosures.map((link) => link.getAttribute('title'))).toEqual(['名单']);
    expect(textsOf(feed, 'contributor')).toEqual([expect.stringContaining('李伟')]);
  });

  it('that is empty takes the oldest day there is', () => {
    const empty = memberFeedView(site, 'casting');
    expect(textsOf(readXml(atomFeed(empty, [])), 'updated')).toEqual(['1970-01-01T00:00:00Z']);
  });
});

describe('a feed as JSON', () => {
  it.each([
    ['the site', siteFeedView(site)],
    ['a topic', tagFeedView(site, 'visits')],
    ['a unit', memberFeedView(site, 'harbour')],
    ['nothing', memberFeedView(site, 'casting')],
  ])('keeps to JSON Feed 1.1: %s', (_, of) => {
    expect(jsonFeedFaults(jsonFeed(of, textsFor(of)))).toEqual([]);
  });

  it('says the same as Atom does', () => {
    const view = siteFeedView(site);
    const { items } = JSON.parse(jsonFeed(view, textsFor(view))) as { items: Record<string, unknown>[] };
    const atom = readXml(atomFeed(view, textsFor(view)));
    expect(items.map(({ id }) => id)).toEqual(textsOf(atom, 'id').slice(1));
    expect(items.map(({ content_html }) => content_html)).toEqual(textsOf(atom, 'content'));
    expect(items[1]).toMatchObject({
      title: TITLE,
      date_modified: '2024-09-01T00:00:00+08:00',
      tags: ['走访'],
      attachments: [{ title: '名单' }],
    });
  });
});

describe('the judges of these tests', () => {
  const view = siteFeedView(site);

  it.each([
    ['without its id', (xml: string) => xml.replace(/<id>.*<\/id>\n/, '')],
    ['with a day that is none', (xml: string) => xml.replace(/<updated>.{10}/, '<updated>2024-13-05')],
    ['with an entry that has no title', (xml: string) => xml.replace('<title>后来</title>\n', '')],
    ['with a relative link', (xml: string) => xml.replace(`type="text/html" href="${HOST}`, 'type="text/html" href="')],
    ['without an author', (xml: string) => xml.replace(/<author>.*<\/author>\n/, '')],
  ])('refuse an Atom feed %s', (_, spoil) => {
    expect(atomFaults(spoil(atomFeed(view, textsFor(view))))).not.toEqual([]);
  });

  it.each([
    ['an unknown key', { colour: 'red' }],
    ['a version that is none', { version: '1.1' }],
    ['an item without text', { items: [{ id: 'a' }] }],
    ['an attachment without a type', { items: [{ id: 'a', content_text: 'a', attachments: [{ url: HOST }] }] }],
  ])('refuse a JSON feed with %s', (_, change) => {
    const json = JSON.parse(jsonFeed(view, textsFor(view))) as object;
    expect(jsonFeedFaults(JSON.stringify({ ...json, ...change }))).not.toEqual([]);
  });
});
