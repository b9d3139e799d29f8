/** A page that lists bulletins. */
import type { CatalogueEntry } from '../../library/catalogue.ts';
import { sitePath } from '../../bulletin/paths.ts';
import type { SiteContext } from '../context.ts';
import { absolute, type Thing } from './thing.ts';

export interface Collection {
  /** Site path of the page. */
  readonly path: string;
  readonly name: string;
  readonly description?: string;
  /** The newest and the oldest of all that the list has, over all of its pages; absent where it has none. */
  readonly newest?: CatalogueEntry | undefined;
  readonly oldest?: CatalogueEntry | undefined;
  /** What this page shows; absent where it is too much to say twice. */
  readonly shown?: ShownPart;
}

export interface ShownPart {
  readonly bulletins: readonly CatalogueEntry[];
  /** How many of the list stand before them. */
  readonly before: number;
  /** How many the whole list has. */
  readonly all: number;
}

export function collectionThing(context: SiteContext, collection: Collection): Thing {
  const { path, name, description, shown } = collection;
  const page = absolute(context, path);
  const [newest, oldest] = [collection.newest?.date, collection.oldest?.date];
  return {
    '@type': 'CollectionPage',
    '@id': `${page}#page`,
    name,
    url: page,
    ...(description && { description }),
    inLanguage: context.text.tag,
    ...(newest && oldest && { temporalCoverage: newest === oldest ? newest : `${oldest}/${newest}` }),
    isPartOf: { '@id': `${absolute(context, '/')}#website` },
    ...(shown && shown.bulletins.length > 0 && { mainEntity: listThing(context, shown) }),
  };
}

function listThing(context: SiteContext, { bulletins, before, all }: ShownPart): Thing {
  return {
    '@type': 'ItemList',
    numberOfItems: all,
    itemListElement: bulletins.map(({ slug, title }, index) => ({
      '@type': 'ListItem',
      position: before + index + 1,
      name: title,
      url: absolute(context, sitePath('bulletin', slug)),
    })),
  };
}
