/** The bench's site for Eleventy: bulletins, tags, units, speakers, archive, related, feed. */
import { rmSync } from 'node:fs';
import { byTerm, neighboursOf, newestFirst } from './collections.js';
import { relatedOf } from './related.js';

export default function (config) {
  config.setUseGitIgnore(false);
  config.setQuietMode(true);
  // pages of deleted bulletins would stay, and be found
  config.on('eleventy.before', ({ directories }) => rmSync(directories.output, { recursive: true, force: true }));
  config.addPassthroughCopy('input/site.css');
  config.addPassthroughCopy('input/bulletins/**/*.png');

  const once = new WeakMap();
  const bulletins = (api) => {
    const all = api.getAll();
    if (!once.has(all)) once.set(all, newestFirst(api.getFilteredByGlob('input/bulletins/**/*.md')));
    return once.get(all);
  };
  config.addCollection('bulletins', bulletins);
  config.addCollection('neighbours', (api) => neighboursOf(bulletins(api)));
  config.addCollection('related', (api) => relatedOf(bulletins(api)));
  config.addCollection('tagTerms', (api) => byTerm(bulletins(api), 'tags'));
  config.addCollection('unitTerms', (api) => byTerm(bulletins(api), 'units'));
  config.addCollection('speakerTerms', (api) => byTerm(bulletins(api), 'speakers'));
  config.addCollection('listings', (api) => [
    ...pagesOf('/bulletins/', '简报', bulletins(api)),
    ...byTerm(bulletins(api), 'tags').flatMap(({ term, url, items }) => pagesOf(url, term, items)),
  ]);

  return {
    dir: { input: 'input', includes: '../includes', data: '../data', output: 'public' },
    // the texts are Markdown and nothing else
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  };
}

const PAGE_SIZE = 20;

function pagesOf(url, title, items) {
  const count = Math.max(1, Math.ceil(items.length / PAGE_SIZE));
  return Array.from({ length: count }, (_, index) => ({
    title,
    base: url,
    url: index === 0 ? url : `${url}${index + 1}/`,
    page: index + 1,
    count,
    items: items.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE),
  }));
}
