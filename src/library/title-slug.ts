/** The address that a title suggests: its words in pinyin. */
import { pinyin } from 'pinyin-pro';

/** In characters. */
const LENGTH = 60;

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * `联盟第一次成员大会召开` → `lianmeng-diyici-chengyuan-dahui-zhaokai`: a hyphen between words, Latin letters and digits
 * as they are, cut at a word where it grows long. Always fit for the name of a bulletin's file.
 */
export function titleSlug(title: string): string {
  const parts = [...words.segment(title.normalize('NFKC'))].flatMap(({ segment }) => syllables(segment));
  let slug = '';
  for (const part of parts) {
    const longer = slug === '' ? part.slice(0, LENGTH) : `${slug}-${part}`;
    if (longer.length > LENGTH) break;
    slug = longer;
  }
  if (slug === '') return 'jianbao';
  return TAKEN.test(slug) ? `jianbao-${slug}` : slug;
}

/**
 * The address of a bulletin. Half of an alliance's titles begin with its own long name, which would leave no room for
 * what happened: `河北省渣浆泵产业技术创新战略联盟召开大会` becomes `lianmeng-zhaokai-dahui`.
 * @param alliance its full name, where it is known
 */
export function bulletinSlug(title: string, alliance?: string): string {
  if (alliance === undefined || alliance === '') return titleSlug(title);
  const kind = /(?:联盟|协会|学会|研究会|促进会|联合会|商会)$/u.exec(alliance)?.[0] ?? '';
  const rest = title.replaceAll(alliance, kind).trim();
  return titleSlug(rest === kind ? title : rest);
}

/** Numbers are the pages of the list; `index` is the name of every text in a folder; the rest are devices to Windows. */
const TAKEN = /^(?:\d{1,4}|index|con|prn|aux|nul|com\d|lpt\d)$/;

/** Of one word, joined; codes such as `T/HPA` fall into their parts. */
function syllables(word: string): string[] {
  return pinyin(word, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .join('')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '');
}

/** Of a unit's name, without its legal form, which says nothing in an address. */
export function unitSlug(name: string): string {
  return titleSlug(name.replace(LEGAL_FORM, '') || name);
}

const LEGAL_FORM = /(?:股份|集团)?(?:有限(?:责任)?公司|集团)$/u;

/** The slug, or the first one like it that nobody has; it is taken from then on. */
export function freeSlug(taken: Set<string>, wanted: string): string {
  let slug = wanted;
  for (let number = 2; taken.has(slug); number++) slug = `${wanted}-${number}`;
  taken.add(slug);
  return slug;
}
