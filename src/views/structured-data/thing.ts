/** A thing as schema.org describes it, in JSON-LD. */
import { sitePath } from '../../bulletin/paths.ts';
import type { SiteContext } from '../context.ts';

/** Names of types and properties are those of https://schema.org/; `@id` is an address with a fragment. */
export interface Thing {
  readonly '@type': string;
  readonly '@id'?: string;
  readonly [property: string]: PropertyValue | undefined;
}

/** Another thing of the same page, or of the page that its `@id` names. */
export interface ThingReference {
  readonly '@id': string;
}

export type PropertyValue = string | number | Thing | ThingReference | readonly PropertyValue[];

/** The absolute address of a site path. */
export function absolute({ settings, href }: SiteContext, path: string): string {
  return settings.url + href(path);
}

/** The alliance as other things name it. */
export function allianceMention(context: SiteContext): Thing {
  const home = absolute(context, '/');
  return { '@type': 'Organization', '@id': `${home}#organization`, name: context.settings.name, url: home };
}

/** A member unit as other things name it. @param slug of the unit */
export function unitMention(context: SiteContext, slug: string): Thing {
  const page = absolute(context, sitePath('member', slug));
  return { '@type': 'Organization', '@id': `${page}#organization`, name: context.library.member(slug).name, url: page };
}

/** An organisation by its name, which may be that of a member unit. */
export function organisation(context: SiteContext, name: string, member: string | undefined): Thing {
  return member === undefined ? { '@type': 'Organization', name } : unitMention(context, member);
}
