/** Two documents with one address: one would overwrite the other. */
import { everyBulletin, everyMember, everyPerson, everyTag, type EntryKind } from '../content.ts';
import type { ContentRule, Scope } from '../rule.ts';
import type { Finding } from '../problem.ts';

export const duplicateSlug: ContentRule = {
  code: 'duplicate-slug',
  severity: 'error',
  title: '网址重复',
  help: '给其中一个换个文件名或网址名',
  check: ({ content }: Scope): readonly Finding[] => [
    ...clashes(
      'bulletin',
      everyBulletin(content).map((entry) => ({ ...place(entry), line: 1, column: 1 })),
    ),
    ...clashes(
      'member',
      everyMember(content).map((entry) => ({ ...place(entry), line: 1, column: 1 })),
    ),
    ...clashes(
      'page',
      content.pages.map((entry) => ({ ...place(entry), line: 1, column: 1 })),
    ),
    ...clashes(
      'tag',
      everyTag(content)
        .filter((entry) => entry.data.slug)
        .map((entry) => ({ ...place(entry), ...entry.locate(['slug']) })),
    ),
    ...clashes(
      'person',
      everyPerson(content)
        .filter((entry) => entry.data.slug)
        .map((entry) => ({ ...place(entry), ...entry.locate(['slug']) })),
    ),
  ],
};

interface Claim {
  readonly file: string;
  readonly slug: string;
  readonly line: number;
  readonly column: number;
}

const place = ({ file, slug }: { file: string; slug: string }) => ({ file, slug });

/** Each claim after the first is at fault; some disks do not tell upper from lower case, so neither do we. */
function clashes(kind: EntryKind, claims: readonly Claim[]): Finding[] {
  const first = new Map<string, Claim>();
  return claims.flatMap(({ slug, ...claim }) => {
    const key = slug.normalize('NFC').toLowerCase();
    const holder = first.get(key);
    if (!holder) {
      first.set(key, { slug, ...claim });
      return [];
    }
    const where = kind === 'tag' || kind === 'person' ? `第 ${holder.line} 行的那一项` : ` ${holder.file} `;
    return [{ ...claim, message: `网址名“${slug}”已经被${where}用了` }];
  });
}
