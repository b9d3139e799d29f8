/** An old address that no static host can answer would lead nobody on. */
import { oldAddressUses, readOldAddress } from '../old-addresses.ts';
import type { ContentRule } from '../rule.ts';

export const unservableAlias: ContentRule = {
  code: 'unservable-alias',
  severity: 'error',
  title: '旧网址静态网站转不了',
  help: '写原来的文件名，或从域名后面的斜杠写起的网址，例如 /2019/03/x.html',
  check: ({ content, site }) =>
    oldAddressUses(content).flatMap(({ entry, kind, written, at }) => {
      const reading = readOldAddress(kind, written, site.base);
      if (reading.kind === 'path') return [];
      const { kind: _kind, ...slip } = reading;
      return [{ file: entry.file, ...entry.locate(at), ...slip }];
    }),
};
