/** A name or alias that two tags or two units claim would lead readers to the wrong one. */
import { everyMember, everyTag, type Entry } from '../content.ts';
import { foldName } from '../names.ts';
import type { Finding } from '../problem.ts';
import { memberNamesOf, tagNamesOf } from '../registries.ts';
import type { ContentRule } from '../rule.ts';
import type { DataPath } from '../schema.ts';

export const duplicateName: ContentRule = {
  code: 'duplicate-name',
  severity: 'error',
  title: '名称或别名重复',
  help: '一个名称只能指一个标签或一个单位，删掉或改掉其中一处',
  check: ({ content }) => [
    ...clashes(everyTag(content), (tag) => tagNamesOf(tag.data), '标签'),
    ...clashes(everyMember(content), (member) => memberNamesOf(member.data), '成员单位'),
  ],
};

function clashes<Data>(
  entries: readonly Entry<Data>[],
  namesOf: (entry: Entry<Data>) => readonly { name: string; path: DataPath }[],
  what: string,
): Finding[] {
  const holders = new Map<string, { name: string; entry: Entry<Data> }>();
  return entries.flatMap((entry) =>
    namesOf(entry).flatMap(({ name, path }) => {
      const holder = holders.get(foldName(name));
      if (!holder) holders.set(foldName(name), { name, entry });
      if (!holder || holder.entry === entry) return [];
      const other = namesOf(holder.entry)[0]?.name ?? holder.name;
      return [{ file: entry.file, ...entry.locate(path), message: `“${name}”已经是${what}“${other}”的名称` }];
    }),
  );
}
