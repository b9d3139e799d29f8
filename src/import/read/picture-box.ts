/** The pictures of one draft, each named by a hash of its bytes, so that the same picture is kept once. */
import { FORMAT_NAMES, binaryFormat } from '../../encoding/formats.ts';
import type { DraftPicture } from '../draft.ts';

const SHOWN = ['png', 'jpg', 'gif', 'webp'] as const;

export class PictureBox {
  readonly #pictures = new Map<string, DraftPicture>();

  /** @returns the name by which the Markdown points at it, or what it is when browsers cannot show it */
  async add(bytes: Uint8Array): Promise<{ readonly name: string } | { readonly unfit: string }> {
    const format = binaryFormat(bytes);
    const ending = SHOWN.find((shown) => shown === format);
    if (!ending) return { unfit: format ? FORMAT_NAMES[format] : '认不出的格式' };
    const name = `${await hash(bytes)}.${ending}`;
    this.#pictures.set(name, { name, bytes });
    return { name };
  }

  /** In the order in which they were first added. */
  all(): readonly DraftPicture[] {
    return [...this.#pictures.values()];
  }
}

async function hash(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
  return [...digest.subarray(0, 6)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
