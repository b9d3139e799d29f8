/** What RFC 4287 demands of an Atom feed, and of addresses and days in one. */
import { readXml } from './xml.ts';

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
const MEDIA_TYPE = /^[a-z]+\/[a-z\d][\w.+-]*$/i;

/** @throws when the text is not well-formed */
export function atomFaults(xml: string): string[] {
  const { documentElement: feed } = readXml(xml);
  const faults: string[] = [];
  if (feed.localName !== 'feed' || feed.getAttribute('xmlns') !== 'http://www.w3.org/2005/Atom')
    faults.push('the root is not an Atom feed');
  const entries = childrenOf(feed, 'entry');
  const ids = entries.map((entry) => childrenOf(entry, 'id')[0]?.textContent);
  if (new Set(ids).size < ids.length) faults.push('two entries have one id');
  faults.push(...containerFaults(feed, 'feed'));
  // who wrote the feed wrote each entry that does not say otherwise
  const authored = [feed, ...entries].filter((element) => childrenOf(element, 'author').length > 0);
  if (!authored.includes(feed) && authored.length < Math.max(1, entries.length)) faults.push('no author');
  if (childrenOf(feed, 'link').filter((link) => link.getAttribute('rel') === 'self').length !== 1)
    faults.push('feed: not one link to itself');
  for (const entry of entries) {
    const name = `entry ${childrenOf(entry, 'id')[0]?.textContent}`;
    faults.push(...containerFaults(entry, name));
    for (const once of ['published', 'summary', 'content'])
      if (childrenOf(entry, once).length > 1) faults.push(`${name}: several ${once}`);
    if (childrenOf(entry, 'content').length === 0 && alternates(entry).length === 0)
      faults.push(`${name}: neither content nor a link to it`);
  }
  return faults;
}

/** What holds for the feed and for each entry alike. */
function containerFaults(container: Element, name: string): string[] {
  const faults: string[] = [];
  for (const once of ['id', 'title', 'updated'])
    if (childrenOf(container, once).length !== 1) faults.push(`${name}: not one ${once}`);
  for (const id of childrenOf(container, 'id'))
    if (!URL.canParse(id.textContent ?? '')) faults.push(`${name}: an id that is no address`);
  for (const element of ['updated', 'published'])
    for (const { textContent } of childrenOf(container, element))
      if (!MOMENT.test(textContent ?? '') || Number.isNaN(Date.parse(textContent ?? '')))
        faults.push(`${name}: ${element} ${textContent}`);
  for (const element of ['author', 'contributor'])
    for (const person of childrenOf(container, element)) {
      if (childrenOf(person, 'name').length !== 1) faults.push(`${name}: ${element} without one name`);
      for (const { textContent } of childrenOf(person, 'uri'))
        if (!URL.canParse(textContent ?? '')) faults.push(`${name}: ${element} at ${textContent}`);
    }
  for (const link of childrenOf(container, 'link')) {
    if (!URL.canParse(link.getAttribute('href') ?? '')) faults.push(`${name}: link to ${link.getAttribute('href')}`);
    if (!MEDIA_TYPE.test(link.getAttribute('type') ?? '')) faults.push(`${name}: link of no type`);
  }
  for (const category of childrenOf(container, 'category'))
    if (!category.getAttribute('term')) faults.push(`${name}: category without a term`);
  if (alternates(container).length > 1) faults.push(`${name}: several pages of one type`);
  return faults;
}

function alternates(container: Element): Element[] {
  return childrenOf(container, 'link').filter((link) => (link.getAttribute('rel') ?? 'alternate') === 'alternate');
}

function childrenOf(element: Element, name: string): Element[] {
  return [...element.children].filter(({ localName }) => localName === name);
}
