/** A page that lists bulletins. */
import type { CatalogueEntry } from '../../library/catalogue.ts';
import { sitePath } from '../../bulletin/paths.ts';
import type { SiteContext } from '../context.ts';
import { PAGE_SIZE, pagedPath } from '../../library/urls.ts';
import { absolute, type Thing, type ThingReference } from './thing.ts';

export interface Collection {
  /** Site path of the page. */
  readonly path: string;
  readonly name: string;
  readonly description?: string;
  /** Whom all the bulletins have in common. */
  readonly about?: ThingReference;
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

/** One page of a list that goes over several. @param list `bulletins`: slugs of all that it has, newest first */
export function pageThing(
  context: SiteContext,
  list: Pick<Collection, 'path' | 'name' | 'description' | 'about'> & { readonly bulletins: readonly string[] },
  page: number,
): Thing {
  const { bulletins, path, ...rest } = list;
  const { bulletin } = context.library;
  const before = (page - 1) * PAGE_SIZE;
  const [newest, oldest] = [bulletins[0], bulletins.at(-1)];
  return collectionThing(context, {
    ...rest,
    path: pagedPath(path, page),
    ...(newest !== undefined && { newest: bulletin(newest) }),
    ...(oldest !== undefined && { oldest: bulletin(oldest) }),
    shown: { bulletins: bulletins.slice(before, before + PAGE_SIZE).map(bulletin), before, all: bulletins.length },
  });
}

export function collectionThing(context: SiteContext, collection: Collection): Thing {
  const { path, name, description, about, shown } = collection;
  const page = absolute(context, path);
  const [newest, oldest] = [collection.newest?.date, collection.oldest?.date];
  return {
    '@type': 'CollectionPage',
    '@id': `${page}#page`,
    name,
    url: page,
    ...(description && { description }),
    ...(about && { about }),
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
