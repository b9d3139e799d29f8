/** Made-up bulletins with what is to be found in them, and the vocabulary they are read against. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { DraftSpeaker, Vocabulary } from '../../import/draft.ts';
import { loadYaml } from '../../reader/yaml.ts';

export interface Labelled {
  readonly id: string;
  /** What the document says of itself. */
  readonly title?: string;
  readonly published?: string;
  readonly text: string;
  readonly want: {
    /** Any of them will do. */
    readonly titles: readonly string[];
    /** Absent: none can be known. */
    readonly date?: string;
    readonly speakers: readonly DraftSpeaker[];
    readonly units: readonly string[];
    readonly tags: readonly string[];
  };
}

interface Written {
  readonly id: string;
  readonly title?: string;
  readonly published?: string;
  readonly text: string;
  readonly want: {
    readonly title: string | readonly string[];
    readonly date?: string;
    readonly speakers: readonly string[];
    readonly units: readonly string[];
    readonly tags: readonly string[];
  };
}

/** The halves: rules may be tuned on the one and are only measured on the other. */
export type Half = 'tuned' | 'held-back';

export async function labelledBulletins(half: Half): Promise<Labelled[]> {
  const written = (await readYaml(`${half}.yaml`)) as readonly Written[];
  return written.map(({ want, ...rest }) => ({
    ...rest,
    want: {
      ...want,
      titles: typeof want.title === 'string' ? [want.title] : want.title,
      speakers: want.speakers.map((line): DraftSpeaker => {
        const [name = '', org = '', post = ''] = line.split('|');
        return { name, ...(org && { org }), ...(post && { post }) };
      }),
    },
  }));
}

export async function evaluationVocabulary(): Promise<Vocabulary> {
  return (await readYaml('vocabulary.yaml')) as Vocabulary;
}

async function readYaml(name: string): Promise<unknown> {
  return loadYaml(await readFile(fileURLToPath(new URL(name, import.meta.url)), 'utf8'));
}
