/** Reads a document, or recalls what was read when it had the same bytes: taking a text apart is most of the work. */
import { hash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import type { Document } from '../bulletin/content.ts';
import type { SourceFile } from '../bulletin/rule.ts';
import { documentPath } from '../bulletin/paths.ts';
import type { Anatomy, Section } from '../markdown/anatomy.ts';
import { placedDocument, readDocument, type FileReading } from './entries.ts';
import type { FileMemory } from './file-memory.ts';
import { readFrontMatter } from './front-matter.ts';
import { locator, type Locate } from './locator.ts';
import { soundText } from './source-text.ts';

/** What of a sound document its bytes do not show at once. */
interface KeptDocument {
  /** In UTF-16 units; the body is the end of the text. */
  readonly bodyLength: number;
  readonly bodyLine: number;
  readonly data: unknown;
  /** Everything but the sections. */
  readonly anatomy: Omit<Anatomy, 'sections'>;
  /** Packed: they are as long as the text, and few ask for all of them. */
  readonly sections: Uint8Array;
}

/** What is kept → the anatomy in it, for as long as both are in use. */
const anatomies = new WeakMap<KeptDocument, () => Anatomy>();

/** The same as `readDocument`; documents with a problem are few, and are read anew each time. */
export function rememberedDocument(source: SourceFile, memory: FileMemory): FileReading {
  if (source.kind === 'link') return readDocument(source);
  const mark = hash('sha256', source.bytes, 'base64');
  const kept = memory.recall(source.file, mark) as KeptDocument | undefined;
  if (kept) return recalled(source, kept);
  const reading = readDocument(source);
  const sound = reading.bulletin ?? reading.member ?? reading.page;
  if (sound) memory.keep(source.file, mark, keptOf(sound));
  return reading;
}

function keptOf(document: Document<unknown>): KeptDocument {
  const kept: KeptDocument = {
    bodyLength: document.body.length,
    bodyLine: document.bodyLine,
    data: document.data,
    // both are worked out when they are written down
    get anatomy() {
      const { sections: _, ...others } = document.anatomy;
      return others;
    },
    get sections() {
      return serialize(document.anatomy.sections);
    },
  };
  anatomies.set(kept, () => document.anatomy);
  return kept;
}

function recalled(source: SourceFile, kept: KeptDocument): FileReading {
  const { file } = source;
  const path = documentPath(file);
  if (!path) return readDocument(source);
  const text = soundText(source.bytes);
  let known: Locate | undefined;
  const parts = {
    file,
    slug: path.slug,
    format: path.format,
    body: text.slice(text.length - kept.bodyLength),
    bodyLine: kept.bodyLine,
    locate: ((place, at) => {
      known ??= locator(readFrontMatter(file, text).value?.yaml ?? '', 2);
      return known(place, at);
    }) satisfies Locate,
  };
  return placedDocument(path.kind, parts, kept.data, () => anatomyIn(kept));
}

function anatomyIn(kept: KeptDocument): Anatomy {
  const known = anatomies.get(kept);
  if (known) return known();
  let sections: readonly Section[] | undefined;
  const anatomy: Anatomy = {
    ...kept.anatomy,
    get sections() {
      return (sections ??= deserialize(kept.sections) as readonly Section[]);
    },
  };
  anatomies.set(kept, () => anatomy);
  return anatomy;
}
