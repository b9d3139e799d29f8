/** The alliance and its website, for the home page. */
import { filePathOnSite } from '../../bulletin/paths.ts';
import type { SiteContext } from '../context.ts';
import { absolute, allianceMention, unitMention, type Thing } from './thing.ts';

/** @param units slugs of the member units that the page shows */
export function allianceThings(context: SiteContext, units: readonly string[]): Thing[] {
  const { settings, text } = context;
  const home = absolute(context, '/');
  const otherNames = [settings.shortName, settings.englishName].filter(
    (name) => name !== undefined && name !== settings.name,
  ) as string[];
  const named = otherNames.length > 0 && { alternateName: otherNames };
  const alliance: Thing = {
    ...allianceMention(context),
    ...named,
    description: settings.description,
    ...(settings.motto && { slogan: settings.motto }),
    ...(settings.founded && { foundingDate: settings.founded }),
    ...(settings.logo && { logo: absolute(context, filePathOnSite(settings.logo)) }),
    ...(units.length > 0 && { member: units.map((slug) => unitMention(context, slug)) }),
  };
  const site: Thing = {
    '@type': 'WebSite',
    '@id': `${home}#website`,
    name: settings.name,
    ...named,
    url: home,
    description: settings.description,
    inLanguage: text.tag,
    publisher: { '@id': `${home}#organization` },
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: `${absolute(context, '/search/')}?q={search_term_string}`,
      },
      'query-input': 'required name=search_term_string',
    },
  };
  return [alliance, site];
}
