/** An old address under which a page stands now cannot lead to another. */
import { addressKey, oldAddressUses, readOldAddress } from '../old-addresses.ts';
import { sitePath } from '../paths.ts';
import type { ContentRule } from '../rule.ts';

export const takenAlias: ContentRule = {
  code: 'taken-alias',
  severity: 'error',
  title: '旧网址上现在有页面',
  help: '从旧网址里删掉这一项，或给那个页面换个文件名或网址名',
  check({ content, site, urls }) {
    const living = new Map([...urls, '/404.html'].map((path) => [addressKey(path), path]));
    return oldAddressUses(content).flatMap(({ entry, kind, written, at }) => {
      const reading = readOldAddress(kind, written, site.base);
      const page = reading.kind === 'path' ? living.get(addressKey(reading.path)) : undefined;
      if (page === undefined) return [];
      const found = { file: entry.file, ...entry.locate(at) };
      if (page === sitePath(kind, entry.slug))
        return [{ ...found, message: `“${written}”就是现在的网址，不是旧网址`, help: '从旧网址里删掉这一项' }];
      return [{ ...found, message: `旧网址“${written}”上现在有页面 ${page}` }];
    });
  },
};
