/** A bulletin for machines: an article with its facts, and an event only where the bulletin says that people met. */
import { describe, expect, it } from 'vitest';
import { articleThings } from '../../../../src/views/structured-data/article.ts';
import { bulletinText } from '../../../builders.ts';
import { MEMBERS, siteOf, TAGS } from '../site.ts';

const HOST = 'https://valves.example.org';

function thingsOf(fields: string, settings = {}) {
  const site = siteOf({ ...TAGS, ...MEMBERS, 'bulletins/2024/a.md': bulletinText({ fields }) }, settings);
  return articleThings(site, site.library.bulletin('a'));
}

describe('the article', () => {
  it('says what the bulletin says', () => {
    const [article] = thingsOf(
      'updated: 2024-09-01\nsummary: 一句话。\nkind: 标准\nplace: 滨海市\ntags: [走访]\nmembers: [海港阀门]\nspeakers: [李伟]',
    );
    expect(article).toMatchObject({
      '@type': 'NewsArticle',
      headline: '例会召开',
      description: '一句话。',
      url: `${HOST}/bulletins/a/`,
      datePublished: '2024-03-05',
      dateModified: '2024-09-01',
      articleSection: '标准',
      keywords: ['走访'],
      contentLocation: { '@type': 'Place', name: '滨海市' },
      mentions: [
        { '@type': 'Person', name: '李伟' },
        { '@type': 'Organization', name: '海港阀门厂有限公司', url: `${HOST}/members/harbour/` },
      ],
    });
  });

  it('is by who edits the site, published by the alliance, and names its source without saying that it is a person or an organisation', () => {
    const source = 'source: {name: 滨海日报, url: "https://daily.example.org/1"}';
    const [quoted] = thingsOf(source);
    expect(quoted).toMatchObject({
      author: { name: '滨海市特种阀门产业联盟' },
      isBasedOn: { '@type': 'CreativeWork', name: '滨海日报', url: 'https://daily.example.org/1' },
    });
    const [own] = thingsOf('', { editor: '联盟秘书处' });
    expect(own).toMatchObject({ author: { name: '联盟秘书处' }, publisher: { name: '滨海市特种阀门产业联盟' } });
    const [byAlliance] = thingsOf('');
    expect(byAlliance?.['author']).toEqual(byAlliance?.['publisher']);
  });

  it('has the pictures that are drawn for it alone', () => {
    const image = expect.stringMatching(/^https:\/\/valves\.example\.org\/share\/[\da-f]{16}\.png$/) as string;
    expect(thingsOf('')[0]).toMatchObject({ image: [image, image] });
    expect(thingsOf('', { shareCards: 'none' })[0]).not.toHaveProperty('image');
  });

  it('was last changed on its own day where it was never updated', () => {
    expect(thingsOf('')[0]).toMatchObject({ dateModified: '2024-03-05' });
  });

  it('names what can be downloaded', () => {
    const [article] = thingsOf('attachments:\n  - {title: 名单, file: ./名单.pdf}');
    expect(article?.['associatedMedia']).toEqual([
      {
        '@type': 'MediaObject',
        name: '名单',
        contentUrl: `${HOST}/files/bulletins/2024/${encodeURIComponent('名单.pdf')}`,
        encodingFormat: 'application/pdf',
      },
    ]);
  });
});

describe('the event', () => {
  it('is there where the kind is a gathering and the place is known', () => {
    const [article, event] = thingsOf('kind: 会议\nplace: 滨海市');
    expect(event).toMatchObject({
      '@type': 'Event',
      name: '例会召开',
      startDate: '2024-03-05',
      location: { '@type': 'Place', name: '滨海市' },
      subjectOf: { '@id': article?.['@id'] },
    });
    expect(article?.['about']).toEqual({ '@id': event?.['@id'] });
  });

  it.each(['kind: 会议', 'place: 滨海市', 'kind: 通知\nplace: 滨海市', 'kind: 讲话\nplace: 滨海市'])(
    'is not made up of less: %j',
    (fields) => {
      const things = thingsOf(fields);
      expect(things).toHaveLength(1);
      expect(things[0]).not.toHaveProperty('about');
    },
  );
});
