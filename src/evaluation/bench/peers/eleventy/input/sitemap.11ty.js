/** Every page for search engines. */

export const data = { layout: false, permalink: '/sitemap.xml', eleventyExcludeFromCollections: true };

export function render({ site, collections }) {
  const { bulletins, listings, unitTerms, speakerTerms } = collections;
  const pages = [...bulletins, ...listings, ...unitTerms, ...speakerTerms].map(
    ({ url }) => `<url><loc>${site.url}${encodeURI(url)}</loc></url>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${pages.join('\n')}
</urlset>
`;
}
