/** The field of a page that has moved, for each kind of page: under which addresses it used to stand. */
import { field } from './field.ts';
import { nameList } from './values.ts';

/** Where the address of such a page comes from. */
const NAMED = {
  file: '改了文件名，就写原来的文件名（不带 .md）',
  slug: '改了网址名，就写原来的',
} as const;

const OTHER_KEYS = {
  aliases: ['alias', 'oldUrls', 'oldUrl'],
  // units and people have aliases that are names
  oldUrls: ['oldUrl'],
} as const;

/**
 * @param page what editors call such a page
 * @param named whether its address is the name of its file or something that is written in one
 */
export function oldAddressField(
  key: keyof typeof OTHER_KEYS,
  { page, named, example }: { readonly page: string; readonly named: keyof typeof NAMED; readonly example: string },
) {
  return field({
    key,
    label: '旧网址',
    help: `${page}以前用过的网址，打开它们会转到现在的网址。${NAMED[named]}；更早的网站上的网址，从域名后面的斜杠写起。`,
    example: `${key}: [${example}]`,
    widget: 'list',
    required: false,
    otherKeys: ['旧网址', '旧地址', ...OTHER_KEYS[key], 'redirect_from', 'redirectFrom'],
    // which of them a site can answer is a question for the rules
    schema: nameList('旧网址'),
  });
}
