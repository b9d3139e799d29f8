/** A bulletin as a news article, and the event that it reports where it tells of one. */
import { filePathOnSite, readTarget, sitePath } from '../../bulletin/paths.ts';
import type { CatalogueEntry } from '../../library/catalogue.ts';
import { siteAddress } from '../../site/address.ts';
import { mediaType } from '../../site/media-types.ts';
import type { SiteContext } from '../context.ts';
import { bulletinCard, shareImages } from '../share.ts';
import { isEvent } from './event-kinds.ts';
import { absolute, allianceMention, unitMention, type Thing } from './thing.ts';

export function articleThings(context: SiteContext, bulletin: CatalogueEntry): Thing[] {
  const { library, text } = context;
  const { title, summary, date, updated, place, kind, source } = bulletin;
  const page = absolute(context, sitePath('bulletin', bulletin.slug));
  const event = isEvent(bulletin) ? eventThing(page, bulletin) : undefined;
  const mentions = [
    ...bulletin.speakers.map(({ person, name }): Thing => {
      const address = absolute(context, sitePath('person', person));
      return { '@type': 'Person', '@id': `${address}#person`, name, url: address };
    }),
    ...bulletin.members.map((slug) => unitMention(context, slug)),
  ];
  const media = mediaThings(context, bulletin);
  const card = bulletinCard(context, bulletin);
  const images = card && shareImages(context, card);
  const article: Thing = {
    '@type': 'NewsArticle',
    '@id': `${page}#article`,
    headline: title,
    ...(summary && { description: summary }),
    ...(images && { image: [images.wide.url, images.square.url] }),
    url: page,
    mainEntityOfPage: page,
    inLanguage: text.tag,
    datePublished: date,
    dateModified: updated ?? date,
    author: editorThing(context),
    publisher: allianceMention(context),
    articleSection: text.kinds[kind] ?? kind,
    ...(bulletin.tags.length > 0 && { keywords: bulletin.tags.map((tag) => library.tag(tag).label) }),
    ...(place && { contentLocation: placeThing(place) }),
    ...(event && { about: { '@id': `${page}#event` } }),
    ...(mentions.length > 0 && { mentions }),
    ...(media.length > 0 && { associatedMedia: media }),
    // a document or those who wrote it: the field leaves that open
    ...(source && {
      isBasedOn: { '@type': 'CreativeWork', name: source.name, ...(source.url && { url: source.url }) },
    }),
  };
  return event ? [article, event] : [article];
}

/** What is known of the event is what the bulletin says of itself. */
function eventThing(page: string, { title, date, place, summary }: CatalogueEntry): Thing {
  return {
    '@type': 'Event',
    '@id': `${page}#event`,
    name: title,
    ...(summary && { description: summary }),
    startDate: date,
    ...(place && { location: placeThing(place) }),
    subjectOf: { '@id': `${page}#article` },
  };
}

function placeThing(name: string): Thing {
  return { '@type': 'Place', name };
}

/** Who edits the site: the alliance itself or an office of it. */
function editorThing(context: SiteContext): Thing {
  const { settings } = context;
  return settings.editor === settings.name
    ? allianceMention(context)
    : { '@type': 'Organization', name: settings.editor };
}

function mediaThings(context: SiteContext, { attachments, document }: CatalogueEntry): Thing[] {
  return (attachments ?? []).flatMap(({ title, file }) => {
    const target = readTarget(document.file, file, siteAddress(context.settings));
    if (target.kind !== 'file') return [];
    return [
      {
        '@type': 'MediaObject',
        name: title,
        contentUrl: absolute(context, filePathOnSite(target.file)),
        encodingFormat: mediaType(target.file),
      },
    ];
  });
}
