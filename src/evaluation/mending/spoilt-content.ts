/** A content in memory with one bulletin of it spoilt: checked and mended as one on the disk would be. */
import { compareText, type Problem } from '../../bulletin/problem.ts';
import { mendContent, type ContentMending } from '../../editing/mend-content.ts';
import { properNames } from '../../editing/proper-names.ts';
import { checkReading, type Checked } from '../../reader/check.ts';
import { readDocument, type FileReading } from '../../reader/entries.ts';
import { fileText } from '../../reader/file-text.ts';
import type { ContentReading } from '../../reader/read-content.ts';

export interface SpoiltContent {
  readonly problems: readonly Problem[];
  readonly reading: FileReading;
  mend(): Promise<ContentMending>;
}

/** @param sound the content without faults; its library tells the addresses of the site, which one text hardly changes */
export function spoilt(sound: Checked, file: string, bytes: Uint8Array): SpoiltContent {
  const { reading, problems } = checkWith(sound, file, bytes);
  return {
    reading: reading.file,
    problems,
    mend: () =>
      mendContent({
        check: (changes) => {
          const changed = changes.get(file);
          const checked = checkWith(sound, file, changed === undefined ? bytes : new TextEncoder().encode(changed));
          return Promise.resolve({
            problems: checked.problems,
            tidyings: properNames(checked.reading.content.content).filter((one) => one.file === file),
          });
        },
        read: () => fileText(bytes)?.text ?? '',
      }),
  };
}

function checkWith(sound: Checked, file: string, bytes: Uint8Array) {
  const reading = readDocument({ file, kind: 'file', bytes });
  const content = withFile(sound.reading, file, reading);
  return { reading: { file: reading, content }, problems: checkReading(content, sound.library) };
}

/** The content with another reading of one bulletin. */
function withFile(
  sound: ContentReading,
  file: string,
  { bulletin, rejected = [], problems }: FileReading,
): ContentReading {
  const others = sound.content.bulletins.filter((one) => one.file !== file);
  const bulletins = bulletin ? [...others, bulletin] : others;
  return {
    ...sound,
    content: {
      ...sound.content,
      bulletins: bulletins.sort((a, b) => compareText(a.file, b.file)),
      rejected: [...sound.content.rejected, ...rejected],
    },
    problems: [...sound.problems, ...problems],
  };
}
