/** A member unit and a person, for their own pages. */
import { sitePath } from '../../bulletin/paths.ts';
import type { MemberEntry } from '../../library/members.ts';
import type { SpeakerEntry } from '../../library/speakers.ts';
import type { SiteContext } from '../context.ts';
import { absolute, allianceMention, organisation, unitMention, type Thing, type ThingReference } from './thing.ts';

export function unitThing(context: SiteContext, unit: MemberEntry): Thing {
  const { slug, name, shortName, aliases, summary, website, city } = unit;
  const otherNames = [...new Set([shortName, ...aliases])].filter((other) => other !== name);
  return {
    ...unitMention(context, slug),
    // its own address is elsewhere
    ...(website && { url: website }),
    mainEntityOfPage: absolute(context, sitePath('member', slug)),
    ...(otherNames.length > 0 && { alternateName: otherNames }),
    ...(summary && { description: summary }),
    ...(city && { address: { '@type': 'PostalAddress', addressLocality: city } }),
    memberOf: allianceMention(context),
  };
}

/** The unit that its own page tells of. @param slug of the unit */
export function unitReference(context: SiteContext, slug: string): ThingReference {
  return { '@id': `${absolute(context, sitePath('member', slug))}#organization` };
}

/** The person whom their own page tells of. @param slug of the person */
export function personReference(context: SiteContext, slug: string): ThingReference {
  return { '@id': `${absolute(context, sitePath('person', slug))}#person` };
}

/** Posts are those of the latest bulletin that names one; whether they are held today nobody has said. */
export function personThing(context: SiteContext, { slug, name, aliases, profile, posts }: SpeakerEntry): Thing {
  const page = absolute(context, sitePath('person', slug));
  const latest = posts[0];
  return {
    '@type': 'Person',
    '@id': `${page}#person`,
    name,
    url: page,
    mainEntityOfPage: page,
    ...(aliases.length > 0 && { alternateName: [...aliases] }),
    ...(profile && { description: profile }),
    ...(latest?.post && { jobTitle: latest.post }),
    ...(latest?.org && { affiliation: organisation(context, latest.org, latest.orgMember) }),
  };
}
