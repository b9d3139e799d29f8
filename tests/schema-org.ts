/** The part of schema.org's vocabulary that the site uses (https://schema.org/docs/full.html), and whether things keep to it. */

/** What a property may be: a kind of text, a whole number, or a thing of a type. */
type Range = 'Text' | 'URL' | 'Date' | 'Period' | 'Language' | 'MediaType' | 'Integer' | (string & {});

interface Type {
  readonly parent?: string;
  readonly properties: Readonly<Record<string, readonly Range[]>>;
  /** Without these a thing of the type says nothing. */
  readonly required?: readonly string[];
}

const TYPES: Readonly<Record<string, Type>> = {
  Thing: {
    properties: {
      name: ['Text'],
      alternateName: ['Text'],
      description: ['Text'],
      image: ['ImageObject', 'URL'],
      url: ['URL'],
      mainEntityOfPage: ['CreativeWork', 'URL'],
      subjectOf: ['CreativeWork', 'Event'],
      potentialAction: ['Action'],
    },
  },
  CreativeWork: {
    parent: 'Thing',
    properties: {
      headline: ['Text'],
      about: ['Thing'],
      mentions: ['Thing'],
      author: ['Organization', 'Person'],
      publisher: ['Organization', 'Person'],
      datePublished: ['Date'],
      dateModified: ['Date'],
      inLanguage: ['Language'],
      keywords: ['Text', 'URL'],
      contentLocation: ['Place'],
      temporalCoverage: ['Period', 'URL'],
      associatedMedia: ['MediaObject'],
      encodingFormat: ['MediaType', 'URL'],
      isBasedOn: ['CreativeWork', 'URL'],
      isPartOf: ['CreativeWork', 'URL'],
      mainEntity: ['Thing'],
    },
  },
  Article: { parent: 'CreativeWork', properties: { articleSection: ['Text'] }, required: ['headline'] },
  NewsArticle: { parent: 'Article', properties: {}, required: ['datePublished', 'author', 'publisher'] },
  MediaObject: { parent: 'CreativeWork', properties: { contentUrl: ['URL'] }, required: ['contentUrl'] },
  WebSite: { parent: 'CreativeWork', properties: {}, required: ['name', 'url'] },
  WebPage: { parent: 'CreativeWork', properties: {}, required: ['name', 'url'] },
  CollectionPage: { parent: 'WebPage', properties: {} },
  Event: {
    parent: 'Thing',
    properties: { startDate: ['Date'], location: ['Place', 'PostalAddress', 'Text'] },
    required: ['name', 'startDate', 'location'],
  },
  Organization: {
    parent: 'Thing',
    properties: {
      logo: ['ImageObject', 'URL'],
      slogan: ['Text'],
      foundingDate: ['Date'],
      address: ['PostalAddress', 'Text'],
      member: ['Organization', 'Person'],
      memberOf: ['Organization'],
    },
    required: ['name'],
  },
  Person: {
    parent: 'Thing',
    properties: { jobTitle: ['Text'], affiliation: ['Organization'] },
    required: ['name'],
  },
  Place: { parent: 'Thing', properties: {}, required: ['name'] },
  Action: { parent: 'Thing', properties: { target: ['EntryPoint', 'URL'] } },
  SearchAction: {
    parent: 'Action',
    // an annotation of the property `query`: https://schema.org/docs/actions.html
    properties: { query: ['Text'], 'query-input': ['Text'] },
    required: ['target', 'query-input'],
  },
  Intangible: { parent: 'Thing', properties: {} },
  EntryPoint: { parent: 'Intangible', properties: { urlTemplate: ['Text'] }, required: ['urlTemplate'] },
  StructuredValue: { parent: 'Intangible', properties: {} },
  ContactPoint: { parent: 'StructuredValue', properties: {} },
  PostalAddress: { parent: 'ContactPoint', properties: { addressLocality: ['Text'] } },
  ItemList: {
    parent: 'Intangible',
    properties: { numberOfItems: ['Integer'], itemListElement: ['ListItem'] },
    required: ['itemListElement'],
  },
  BreadcrumbList: { parent: 'ItemList', properties: {} },
  ListItem: { parent: 'Intangible', properties: { position: ['Integer'], item: ['Thing'] }, required: ['position'] },
};

/** Properties that may have several values. */
const LISTS: ReadonlySet<string> = new Set([
  'alternateName',
  'image',
  'keywords',
  'mentions',
  'member',
  'associatedMedia',
  'itemListElement',
]);

const DATE = String.raw`\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;
const SHAPES: Readonly<Record<string, RegExp>> = {
  Text: /\S/,
  URL: /^https?:\/\/[!-~]+$/,
  Date: new RegExp(`^${DATE}$`),
  Period: new RegExp(`^${DATE}(?:/${DATE})?$`),
  Language: /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/,
  MediaType: /^[a-z]+\/[\w.+-]+$/,
};

/** What is wrong with a thing, each fault with the path to it. */
export function schemaFaults(thing: unknown, path = ''): string[] {
  if (typeof thing !== 'object' || thing === null || Array.isArray(thing)) return [`${path}: no thing`];
  const { '@type': type, '@id': id, ...properties } = thing as Record<string, unknown>;
  const here = `${path}${String(type)}`;
  if (typeof type !== 'string' || !Object.hasOwn(TYPES, type)) return [`${here}: unknown type`];
  const known = lineOf(type);
  const allowed = Object.assign({}, ...known.map((of) => TYPES[of]?.properties)) as Record<string, readonly Range[]>;
  const missing = known.flatMap((of) => TYPES[of]?.required ?? []).filter((name) => properties[name] === undefined);
  return [
    ...(id === undefined || isAddress(id) ? [] : [`${here}: @id ${JSON.stringify(id)}`]),
    ...missing.map((name) => `${here}: without ${name}`),
    ...Object.entries(properties).flatMap(([name, value]) => {
      const ranges = Object.hasOwn(allowed, name) ? allowed[name] : undefined;
      if (!ranges) return [`${here}: unknown property ${name}`];
      if (Array.isArray(value) && (value.length === 0 || !LISTS.has(name))) return [`${here}.${name}: a list`];
      return (Array.isArray(value) ? value : [value]).flatMap((one) => valueFaults(one, ranges, `${here}.${name}`));
    }),
  ];
}

function valueFaults(value: unknown, ranges: readonly Range[], path: string): string[] {
  if (typeof value === 'string')
    return ranges.some((range) => SHAPES[range]?.test(value)) ? [] : [`${path}: ${JSON.stringify(value)}`];
  if (typeof value === 'number')
    return ranges.includes('Integer') && Number.isInteger(value) ? [] : [`${path}: ${value}`];
  if (isReference(value)) return ranges.some((range) => Object.hasOwn(TYPES, range)) ? [] : [`${path}: a reference`];
  const type = (value as { '@type'?: unknown } | null)?.['@type'];
  if (typeof type === 'string' && Object.hasOwn(TYPES, type) && !ranges.some((range) => lineOf(type).includes(range)))
    return [`${path}: a ${type}`];
  return schemaFaults(value, `${path} → `);
}

/** A type and all that it is a kind of. */
function lineOf(type: string): string[] {
  const parent = TYPES[type]?.parent;
  return parent === undefined ? [type] : [type, ...lineOf(parent)];
}

function isReference(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).join() === '@id' &&
    isAddress((value as { '@id': unknown })['@id'])
  );
}

function isAddress(value: unknown): boolean {
  return typeof value === 'string' && (SHAPES['URL']?.test(value) ?? false);
}
