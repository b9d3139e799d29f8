/** An old address leads to one page only. */
import { addressKey, oldAddressUses, readOldAddress, type OldAddressUse } from '../old-addresses.ts';
import type { ContentRule } from '../rule.ts';

export const duplicateAlias: ContentRule = {
  code: 'duplicate-alias',
  severity: 'error',
  title: '旧网址写在了两处',
  help: '一个旧网址只能转到一个页面，删掉其中一处',
  check({ content, site }) {
    const holders = new Map<string, OldAddressUse>();
    return oldAddressUses(content).flatMap((use) => {
      const { entry, kind, written, at } = use;
      const reading = readOldAddress(kind, written, site.base);
      if (reading.kind !== 'path') return [];
      const key = addressKey(reading.path);
      const holder = holders.get(key);
      if (!holder) {
        holders.set(key, use);
        return [];
      }
      const { file, locate } = holder.entry;
      const where = `${file} 第 ${locate(holder.at).line} 行`;
      return [{ file: entry.file, ...entry.locate(at), message: `旧网址“${written}”已经写在 ${where}` }];
    });
  },
};
